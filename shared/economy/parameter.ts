/** What is said of every number of the model. Each mechanism's file declares its own; `parameters.ts` gathers them. */
export interface Parameter {
  value: number
  unit: string
  min: number
  max: number
  /** where the number comes from, or 'play' = chosen for play */
  source: string
  /** one line that a console can show */
  meaning: string
}
/** Keeps the names of a file's parameters while checking their shape. */
export const declare = <N extends string>(parameters: Record<N, Parameter>): Record<N, Parameter> => parameters
