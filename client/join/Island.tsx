/** What the game is about, seen before a word is read: firms near each other, an encounter, a ship that leaves. */
import { FirmIcon } from '../ui/icons.tsx'
import { regionLook } from '../ui/regions.ts'

const look = regionLook([{ id: 'h', kind: 'home' }], 'h')
const PLOTS = ['M40 66C70 40 108 36 140 34c6 18 8 34 2 48-26 14-58 32-84 50-14-20-22-44-18-66Z', 'M152 33c34-3 62-3 92-1 2 18-4 36-14 48-24 2-46 2-72 0-6-16-8-32-6-47Z', 'M256 34c30 4 58 16 76 46-2 18-8 32-18 44-26-10-50-20-72-36 10-14 14-34 14-54Z', 'M148 92c26-4 50-4 80 0-4 22-10 44-22 56-32 4-84-2-118-10-6-8 26-34 60-46Z', 'M238 98c22 12 46 24 70 32-22 16-52 22-90 20 10-14 18-32 20-52Z']
const BUILDINGS: [x: number, y: number, size: number, scale: 1 | 2 | 3, yours?: boolean][] = [[66, 58, 52, 2], [172, 12, 62, 3], [204, 38, 40, 1], [266, 60, 50, 2], [112, 90, 58, 2, true], [240, 106, 40, 1]]

export function Island() {
  return (
    <svg class="island" viewBox="0 0 375 190" preserveAspectRatio="xMidYMid meet" aria-hidden="true" fill="none" stroke-linejoin="round" stroke-linecap="round">
      <path d="M-90 30H465M-90 100H465M-90 170H465M30 0V190M150 0V190M270 0V190M390 0V190M-60 0V190" stroke="#fff" opacity=".5" />
      <path d="M22 94C20 48 70 20 180 16c96-4 168 18 176 74 6 42-60 76-166 76C88 166 24 148 22 94Z" stroke="#EAF1F0" stroke-width="26" />
      <path d="M22 94C20 48 70 20 180 16c96-4 168 18 176 74 6 42-60 76-166 76C88 166 24 148 22 94Z" fill="#F3E9D3" stroke="#1F2D36" stroke-width="8" />
      <path d="M22 94C20 48 70 20 180 16c96-4 168 18 176 74 6 42-60 76-166 76C88 166 24 148 22 94Z" stroke={look.hue} stroke-width="4.5" />
      {PLOTS.map((d, i) => <path key={d} d={d} fill={i === 3 ? '#FFFBE2' : '#FBF7EE'} stroke="#877B65" stroke-width="1.2" />)}
      {BUILDINGS.map(([x, y, size, scale, yours]) => <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}><FirmIcon look={look} size={size} scale={scale} yours={yours} /></g>)}
      <g class="island-buzz" stroke={look.hue}><circle cx="196" cy="104" r="30" stroke-width="1.5" stroke-dasharray="8 6" opacity=".6" /><circle cx="196" cy="104" r="21" stroke-width="2" stroke-dasharray="6 5" /></g>
      <circle cx="196" cy="104" r="11" fill="#fff" stroke="#1F2D36" stroke-width="2" /><path d="m196 97 7 12.500h-14Z" fill="#1F2D36" />
      <g class="island-ship" transform="translate(318 154)" stroke="#1F2D36" stroke-width="1.6"><path d="M-46 18c6-5 10 5 16 0s8 3 12 1" stroke-dasharray="1 5" stroke-width="2.2" /><path d="M6 12V2h20v10" fill="#E69F00" /><path d="M28 12V0h6v12" fill="#fff" /><path d="M-2 12h42l-5 12H3Z" fill="#1F2D36" /></g>
    </svg>
  )
}
