/**
 * The parts of Phaser that the map uses: game, scene, cameras, images. No physics, loader, tilemaps, particles.
 * Phaser's package exports its whole build only, so its sources are taken by path. Requiring a plugin registers it.
 */
// first, or its circular requires find half of it
import '../../node_modules/phaser/src/renderer/index.js'
import Game from '../../node_modules/phaser/src/core/Game.js'
import Scene from '../../node_modules/phaser/src/scene/Scene.js'
import '../../node_modules/phaser/src/events/EventEmitter.js'
import '../../node_modules/phaser/src/cameras/2d/CameraManager.js'
import '../../node_modules/phaser/src/gameobjects/DisplayList.js'
import '../../node_modules/phaser/src/gameobjects/UpdateList.js'
import '../../node_modules/phaser/src/gameobjects/GameObjectFactory.js'
import '../../node_modules/phaser/src/gameobjects/GameObjectCreator.js'
import '../../node_modules/phaser/src/gameobjects/image/ImageFactory.js'
import '../../node_modules/phaser/src/scene/ScenePlugin.js'

export { Game, Scene }
