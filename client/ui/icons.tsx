/** All icons of the game, drawn for it: one place to import them from. */
export { ChannelIcon } from './icons/channels.tsx'
export { FieldShape, type FieldShapeProps } from './icons/fields.tsx'
export { Icon, type IconProps } from './icons/Icon.tsx'
export { LeverIcon } from './icons/levers.tsx'
export { FirmIcon, MARK_PATHS, RegionMark } from './icons/regions.tsx'
export { SignIcon, Trend, type Sign } from './icons/signs.tsx'
