/** The queue of a session: in order, together where they wait together, and never asleep with something to do. */
import { expect, it } from 'vitest'
import { Queue } from '../../../server/live/queue.ts'

it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('a job that is added %i steps after the last one was done gets its turn, too', async steps => {
  const queue = new Queue<string>(async () => {})
  const done: number[] = []
  // nothing else comes along to wake the queue: without its own wakefulness the second would wait for ever
  for (let n = 0; n < 3; n++) {
    await queue.run(async () => { done.push(n) })
    for (let i = 0; i < steps; i++) await Promise.resolve()
  }
  expect(done).toEqual([0, 1, 2])
}, 2000)

it('items that wait together are handed over together, jobs keep their place between them', async () => {
  const seen: string[] = []
  const queue = new Queue<string>(async items => { seen.push(items.join('')) })
  queue.add('a')
  queue.add('b')
  const job = queue.run(async () => { seen.push('job') })
  queue.add('c')
  await job
  await queue.idle()
  expect(seen).toEqual(['ab', 'job', 'c'])
})

it('a job that fails tells only whoever asked for it', async () => {
  const queue = new Queue<string>(async () => {})
  await expect(queue.run(async () => { throw new Error('no') })).rejects.toThrow('no')
  await expect(queue.run(async () => 'yes')).resolves.toBe('yes')
})
