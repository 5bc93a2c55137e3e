import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const page = (name: string) => resolve(import.meta.dirname, 'client', name)
/** Phaser's sources ask for these when they are built: the map needs no sound and no debugger. */
const phaserFlags = {
  name: 'phaser-flags',
  transform: {
    filter: { id: /phaser\/src\// },
    handler: (code: string) => ({ code: code.replace(/typeof (FEATURE_SOUND|WEBGL_DEBUG|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT)/g, 'false'), map: null }),
  },
}
/** Four pages: students (join, desk, own story), instructor, wall, debrief: each loads only what it needs. */
export default defineConfig({
  root: 'client',
  base: '/',
  publicDir: 'public',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [phaserFlags],
  worker: { format: 'es' },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: {
        join: page('index.html'), console: page('console.html'),
        projector: page('wall.html'), debrief: page('debrief.html'),
      },
    },
  },
})
