import { defineConfig } from 'vitest/config'

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const
export default defineConfig({
  oxc: jsx,
  test: {
    // two cores are what a small machine has; more workers only take turns
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'fast', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/browser/**', 'test/server/**', 'test/slow/**'] } },
      { extends: true, test: { name: 'server', include: ['test/server/**/*.test.ts', 'test/slow/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      { extends: true, test: { name: 'browser', include: ['test/browser/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
})
