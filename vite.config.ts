import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const page = (name: string) => resolve(import.meta.dirname, 'client', name)
/** Five screens, five pages: each loads only what it needs. */
export default defineConfig({
  root: 'client',
  base: '/',
  publicDir: 'public',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: {
        join: page('index.html'), desk: page('desk.html'), console: page('console.html'),
        projector: page('wall.html'), debrief: page('debrief.html'),
      },
    },
  },
})
