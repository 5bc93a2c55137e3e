/** A bare Phaser scene with 300 sprites on a canvas of the wall's size, and nothing else: what a frame costs at the least. */
import { Game, Scene } from 'phaser'

const SPRITES = 300, WIDTH = 1920, HEIGHT = 816, PITCH = 64

const scene = new Scene({ key: 'bare' })
Object.assign(scene, {
  create() {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = PITCH
    const pen = canvas.getContext('2d')
    pen?.fillRect(8, 8, PITCH - 16, PITCH - 16)
    scene.textures.addCanvas('house', canvas)
    for (let i = 0; i < SPRITES; i++) scene.add.sprite(PITCH * (0.5 + i % 30), PITCH * (0.5 + Math.floor(i / 30)), 'house')
    Object.assign(globalThis, { drawn: true })
  },
})
const game = new Game({
  type: 0, parent: 'box', width: WIDTH, height: HEIGHT, scene, banner: false, audio: { noAudio: true },
  input: { mouse: false, touch: false, keyboard: false, gamepad: false }, scale: { mode: 0 }, antialiasGL: false, powerPreference: 'low-power',
})
Object.assign(globalThis, { game })
