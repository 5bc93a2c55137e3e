/** How a command says that something asked for cannot be done: one sentence on standard error and exit code 2, never a stack. */

/** Something asked for that cannot be done, in words. */
export class Wrong extends Error {}

/** Runs a command with the process's arguments. Errors that are not `Wrong` are faults and pass through. */
export async function command(main: (args: string[]) => unknown): Promise<void> {
  try {
    await main(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof Wrong)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
