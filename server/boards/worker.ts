/** The three more years, run away from the game's loop: 20 draws of 36 months for every world that is asked for. */
import { parentPort } from 'node:worker_threads'
import { project } from '../../shared/economy/afterYears.ts'
import { onBuffer, type Setting, type Sizes } from '../../shared/economy/world.ts'

export interface ProjectRequest { id: number; sizes: Sizes; setting: Setting; buffer: ArrayBuffer; draws: number; months: number }
export interface ProjectReply { id: number; values?: Float64Array; prosperity?: Float64Array; error?: string }

const port = parentPort
if (!port) throw new Error('boards/worker.ts runs in a worker thread only')
port.on('message', ({ id, sizes, setting, buffer, draws, months }: ProjectRequest) => {
  try {
    const { values, prosperity } = project(onBuffer(sizes, setting, buffer), draws, months)
    port.postMessage({ id, values, prosperity } satisfies ProjectReply)
  } catch (error) {
    port.postMessage({ id, error: String(error) } satisfies ProjectReply)
  }
})
