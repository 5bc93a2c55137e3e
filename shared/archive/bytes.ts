/** Bytes as text and back, and the packing of worlds: what is equal to the month before costs nothing. Pure, so that page and server share it. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const CODES = Uint8Array.from(LETTERS, letter => letter.charCodeAt(0))
const VALUES = new Int16Array(128).fill(-1)
CODES.forEach((code, value) => { VALUES[code] = value })
const PAD = 61
/** Characters that are put together at once: more would be too many arguments. */
const CHUNK = 8192

/** Base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4)
  for (let i = 0, o = 0; i < bytes.length; i += 3) {
    const three = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    codes[o++] = CODES[three >> 18]
    codes[o++] = CODES[(three >> 12) & 63]
    codes[o++] = i + 1 < bytes.length ? CODES[(three >> 6) & 63] : PAD
    codes[o++] = i + 2 < bytes.length ? CODES[three & 63] : PAD
  }
  let text = ''
  for (let at = 0; at < codes.length; at += CHUNK) text += String.fromCharCode(...codes.subarray(at, at + CHUNK))
  return text
}

/** @throws RangeError for text that is not base64 with padding. */
export function fromBase64(text: string): Uint8Array {
  if (text.length % 4 !== 0) throw new RangeError('not base64: its length is no multiple of 4')
  const pads = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length >> 2) * 3 - pads)
  for (let i = 0, o = 0; i < text.length; i += 4) {
    let four = 0
    for (let k = 0; k < 4; k++) {
      const code = text.charCodeAt(i + k)
      const value = code === PAD && i + k >= text.length - pads ? 0 : code < 128 ? VALUES[code] : -1
      if (value < 0) throw new RangeError(`not base64: "${text[i + k]}" at ${i + k}`)
      four = (four << 6) | value
    }
    bytes[o++] = four >> 16
    if (o < bytes.length) bytes[o++] = (four >> 8) & 255
    if (o < bytes.length) bytes[o++] = four & 255
  }
  return bytes
}

/** Writes numbers and bytes one after the other. */
export class Writer {
  #bytes = new Uint8Array(1024)
  #at = 0
  byte(b: number): void {
    this.#room(1)
    this.#bytes[this.#at++] = b
  }
  /** A whole number of at most 32 bits, 0 or more: small ones take one byte. */
  count(n: number): void {
    let left = n >>> 0
    for (; left > 127; left >>>= 7) this.byte((left & 127) | 128)
    this.byte(left)
  }
  /** A whole number of 32 bits with its sign. */
  int(n: number): void {
    this.count((n << 1) ^ (n >> 31))
  }
  bytes(from: Uint8Array): void {
    this.#room(from.length)
    this.#bytes.set(from, this.#at)
    this.#at += from.length
  }
  done(): Uint8Array {
    return this.#bytes.subarray(0, this.#at)
  }
  #room(more: number): void {
    if (this.#at + more <= this.#bytes.length) return
    const bigger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#at + more))
    bigger.set(this.#bytes)
    this.#bytes = bigger
  }
}

/** Reads what a `Writer` wrote. Everything throws RangeError past the end. */
export class Reader {
  readonly #bytes: Uint8Array
  #at = 0
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }
  get left(): number { return this.#bytes.length - this.#at }
  byte(): number {
    if (this.#at >= this.#bytes.length) throw new RangeError('it ends too early')
    return this.#bytes[this.#at++]
  }
  count(): number {
    let n = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const b = this.byte()
      n |= (b & 127) << shift
      if (b < 128) return n >>> 0
    }
    throw new RangeError('a number is too long')
  }
  int(): number {
    const n = this.count()
    return (n >>> 1) ^ -(n & 1)
  }
  bytes(n: number): Uint8Array {
    if (n > this.left) throw new RangeError('it ends too early')
    this.#at += n
    return this.#bytes.subarray(this.#at - n, this.#at)
  }
}

/** Zeros in a row that are worth a run of their own. */
const RUN = 3

/** `bytes` as the difference from `before` (of the same length; null: from nothing): runs of what is equal, then what is not. */
export function pack(bytes: Uint8Array, before: Uint8Array | null): string {
  const n = bytes.length, differs = new Uint8Array(n)
  for (let i = 0; i < n; i++) differs[i] = before ? bytes[i] ^ before[i] : bytes[i]
  const out = new Writer()
  for (let at = 0; at < n;) {
    let from = at
    while (from < n && differs[from] === 0) from++
    let to = from, zeros = 0
    while (to < n && zeros < RUN) zeros = differs[to++] === 0 ? zeros + 1 : 0
    to -= zeros
    out.count(from - at)
    out.count(to - from)
    out.bytes(differs.subarray(from, to))
    at = to
  }
  return toBase64(out.done())
}

/** The bytes that `pack` was given, `length` of them. @throws RangeError when the text is not what `pack` writes. */
export function unpack(text: string, length: number, before: Uint8Array | null): Uint8Array {
  const from = new Reader(fromBase64(text)), bytes = before ? before.slice() : new Uint8Array(length)
  if (bytes.length !== length) throw new RangeError(`the month before has ${bytes.length} bytes, this one ${length}`)
  for (let at = 0; from.left > 0;) {
    at += from.count()
    const part = from.bytes(from.count())
    if (at + part.length > length) throw new RangeError('there is more of it than there should be')
    for (let i = 0; i < part.length; i++) bytes[at + i] ^= part[i]
    at += part.length
  }
  return bytes
}
