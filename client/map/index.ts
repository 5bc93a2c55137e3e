/** What other screens use of the map. Light: Phaser comes later, by itself. */
export { mountMap, type MapProps, type MountedMap } from './mount.tsx'
