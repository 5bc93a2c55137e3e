/** The shape of what was kept, for files that come from elsewhere. Whether the bytes are what they were, their checksums say. */
import { z } from 'zod'
import type { Kept } from './kept.ts'

const names = z.array(z.string().max(80)).max(2000)
const size = (max: number) => z.int().min(0).max(max)
/** Bytes of a world at most: a file must not make the reader take all memory. */
const BYTES_MAX = 256 * 1024 * 1024

const head = z.strictObject({
  sizes: z.strictObject({ firms: size(5000), regions: size(200), plots: size(2000), advances: size(5_000_000), pipelines: size(50_000), params: size(2000) }),
  columns: z.array(z.tuple([z.string().max(80), z.enum(['f64', 'i32', 'u8']), size(BYTES_MAX / 8)])).max(1000)
    .refine(columns => columns.reduce((sum, [, , length]) => sum + length, 0) <= BYTES_MAX / 8, 'it is too large'),
  params: names, kinds: names, fields: names, channels: names,
})

export const keptSchema: z.ZodType<Kept> = z.strictObject({
  world: size(8), month: size(100_000), engine: z.string().max(60), hash: z.string().max(40), head: head.nullable(),
  data: z.string(), events: z.string(), sum: z.string().max(40),
})
