/**
 * One session does one thing at a time. Jobs run in the order in which they came; decisions that wait behind each
 * other are handed over together, so that a whole class shares one write to the disk.
 */
export class Queue<Item> {
  #jobs: ({ run: () => Promise<void> } | { item: Item })[] = []
  #running: Promise<void> | null = null
  readonly #together: (items: Item[]) => Promise<void>

  constructor(together: (items: Item[]) => Promise<void>) {
    this.#together = together
  }

  /** Runs `job` when its turn comes; settles as the job does. */
  run<T>(job: () => Promise<T>): Promise<T> {
    return new Promise((done, fail) => {
      this.#jobs.push({ run: () => job().then(done, fail) })
      this.#start()
    })
  }

  /** Adds one of the things that are done together. */
  add(item: Item): void {
    this.#jobs.push({ item })
    this.#start()
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running
  }

  #start(): void {
    this.#running ??= this.#work()
  }

  async #work(): Promise<void> {
    // the messages of this turn of the loop are all in before the first job begins
    await new Promise(done => { setImmediate(done) })
    try {
      for (let job = this.#jobs.shift(); job; job = this.#jobs.shift()) {
        if ('run' in job) { await job.run(); continue }
        const items = [job.item]
        for (let next = this.#jobs[0]; next && 'item' in next; next = this.#jobs[0]) {
          items.push(next.item)
          this.#jobs.shift()
        }
        await this.#together(items)
      }
    } finally {
      // in the same breath as the last look at the jobs: what is added from here on starts it again
      this.#running = null
    }
  }
}
