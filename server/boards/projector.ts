/** Asks the thread that looks three years ahead. One thread for the whole house: its answers may take a moment. */
import { Worker } from 'node:worker_threads'
import type { World } from '../../shared/economy/world.ts'
import type { Projection } from '../../shared/session/boards.ts'
import type { ProjectReply, ProjectRequest } from './worker.ts'

/** Draws that the projection is the mean of, and months that it looks ahead. */
export const DRAWS = 20
export const MONTHS_AHEAD = 36

export interface Projector {
  /** of the world as it is now; what happens to it afterwards does not matter */ project(world: World): Promise<Projection>
  close(): Promise<void>
}

export function openProjector(): Projector {
  let worker: Worker | null = null
  let next = 1
  const open = new Map<number, { done: (projection: Projection) => void; fail: (error: Error) => void }>()
  const start = (): Worker => {
    const made = new Worker(new URL('./worker.ts', import.meta.url))
    made.on('message', ({ id, values, prosperity, error }: ProjectReply) => {
      const call = open.get(id)
      open.delete(id)
      if (values && prosperity) call?.done({ values, prosperity })
      else call?.fail(new Error(error ?? 'no projection'))
    })
    const gone = (error: Error): void => {
      if (worker === made) worker = null
      for (const { fail } of open.values()) fail(error)
      open.clear()
    }
    made.on('error', gone)
    made.on('exit', () => gone(new Error('the projector has ended')))
    made.unref()
    return made
  }
  return {
    project: world => new Promise((done, fail) => {
      worker ??= start()
      const id = next++
      open.set(id, { done, fail })
      const buffer = world.buffer.slice(0)
      const request: ProjectRequest = { id, sizes: world.sizes, setting: world.setting, buffer, draws: DRAWS, months: MONTHS_AHEAD }
      worker.postMessage(request, [buffer])
    }),
    close: async () => {
      await worker?.terminate()
    },
  }
}
