/** An address as a QR code: one SVG path, ink on white, quiet zone inside. */
import { encode } from 'uqr'

export function Qr({ text, size = 160, label }: { text: string; size?: number | string; label?: string }) {
  const { data, size: n } = encode(text, { ecc: 'M', border: 2 })
  const d = data.map((row, y) => row.map((on, x) => on ? `M${x} ${y}h1v1h-1z` : '').join('')).join('')
  return (
    <svg width={size} height={size} viewBox={`0 0 ${n} ${n}`} shape-rendering="crispEdges" role="img" aria-label={label ?? text}>
      <path d={`M0 0h${n}v${n}H0z`} fill="#fff" /><path d={d} fill="#1F2D36" />
    </svg>
  )
}
