/** A share as a yellow bar in five parts; what would be lost is hatched. Words stand beside it. */
export function Meter({ share, left = share }: { share: number; /** what would be left of it, 0..1 */ left?: number }) {
  const width = (x: number): number => 198 * Math.max(0, Math.min(1, x))
  return (
    <svg class="meter" viewBox="0 0 200 16" preserveAspectRatio="none" aria-hidden="true">
      <defs><pattern id="meter-lost" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff" /><path d="M0 0V6" stroke="var(--loss)" stroke-width="2.5" /></pattern></defs>
      <rect x="1" y="1" width="198" height="14" rx="3" fill="#fff" />
      {left < share && <rect x="1" y="1" width={width(share)} height="14" rx="3" fill="url(#meter-lost)" />}
      <rect x="1" y="1" width={width(Math.min(left, share))} height="14" rx="3" fill="var(--you)" />
      <path d="M40 1v14M80 1v14M120 1v14M160 1v14" stroke="var(--ink)" stroke-width="1" vector-effect="non-scaling-stroke" />
      <rect x="1" y="1" width="198" height="14" rx="3" fill="none" stroke="var(--ink)" stroke-width="2" vector-effect="non-scaling-stroke" />
    </svg>
  )
}
