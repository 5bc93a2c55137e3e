/** Pictures beside what the wall says, and the words of news and headlines. */
import type { ComponentChildren } from 'preact'
import { CARDS } from '../../shared/cards/index.ts'
import { t, type Key, type Values } from '../text/index.ts'
import type { Headline } from './headlines.ts'
import type { News, Picture } from './news.ts'

const P = { stroke: '#1F2D36', 'stroke-width': 3, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' } as const
const ship = (
  <g {...P}>
    <path d="M14 38h14v12H14ZM30 38h14v12H30ZM22 26h14v12H22Z" fill="#56B4E9" /><path d="M58 22h14v28H58Z" fill="#FFFDF8" /><path d="M62 22v-8h7v8" fill="#1F2D36" />
    <path d="M6 50h76l-7 18H13Z" fill="#33424B" /><path d="M4 76q8-6 16 0t16 0 16 0 16 0 16 0" fill="none" />
  </g>
)
const lock = (
  <g {...P}><path d="M28 44V30a16 16 0 0 1 32 0v14" fill="none" stroke-width="7" /><rect x="20" y="42" width="48" height="34" rx="5" fill="#A9764A" /><path d="M44 54v10" stroke-width="6" /></g>
)
const houses = (
  <g {...P}><path d="M14 76V46l14-14 14 14v30Z" fill="#F2DC43" /><path d="m28 32 16-8 14 14-16 8Z" fill="#FFFBE2" /><path d="M42 46l16-8v30l-16 8Z" fill="#C9B52F" /><path d="M24 76V60h8v16" fill="#1F2D36" /></g>
)
const arrow = (turn: number, fill: string) => <path transform={`rotate(${turn} 44 44)`} d="M44 10 72 42H58v34H30V42H16Z" fill={fill} {...P} />
const DRAWN: Record<Picture, ComponentChildren> = {
  ship, homecoming: <g transform="matrix(-1 0 0 1 88 0)">{ship}</g>, lock,
  key: <g {...P}><circle cx="28" cy="44" r="15" fill="#F2DC43" /><circle cx="28" cy="44" r="5" fill="#FFFDF8" /><path d="M43 44h36v13M66 44v10" fill="none" stroke-width="6" /></g>,
  rising: arrow(0, '#F2DC43'), fading: arrow(180, '#E4DAC4'),
  floor: <g {...P}><path d="M44 8v52M21 21l46 26M67 21 21 47" stroke-width="6" /><path d="M6 74h76" stroke="#7A5233" stroke-width="9" /></g>,
  demand: <g {...P}><path d="M10 70h68" /><path d="M16 70V50h14v20ZM37 70V36h14v34ZM58 70V16h14v54Z" fill="#F2DC43" /></g>,
  card: <g {...P}><rect x="20" y="8" width="48" height="72" rx="6" fill="#FFFDF8" /><path d="M30 26h28M30 40h28M30 54h16" stroke-width="5" /></g>,
  house: houses, move: <g>{houses}<path d="M62 22h20m-8-8 8 8-8 8" fill="none" {...P} stroke-width="5" /></g>,
  buzz: <g {...P} fill="none"><ellipse cx="44" cy="46" rx="38" ry="26" /><ellipse cx="44" cy="46" rx="24" ry="16" /><path d="m44 30 4 12 12 4-12 4-4 12-4-12-12-4 12-4Z" fill="#F2DC43" /></g>,
  school: <g {...P}><path d="M8 34 44 14l36 20Z" fill="#F3E9D3" /><path d="M16 34v36M34 34v36M54 34v36M72 34v36M8 74h72" stroke-width="6" /></g>,
  fair: <g {...P}><path d="M12 44 44 20l32 24v32H12Z" fill="#FFFDF8" /><path d="M12 44h64M28 44v32M60 44v32" /><path d="M44 20V6l14 5-14 5" fill="#F2DC43" /></g>,
  first: <g {...P}><path d="M8 76V50h24v26ZM32 76V28h24v48ZM56 76V58h24v18Z" fill="#F2DC43" /><path d="M40 44l6-5v22" fill="none" stroke-width="5" /></g>,
  trunk: <g><path d="M14 66C40 66 44 22 74 22" fill="none" {...P} stroke-width="17" /><path d="M14 66C40 66 44 22 74 22" fill="none" stroke="#F2DC43" stroke-width="11" /><circle cx="14" cy="66" r="9" fill="#0072B2" {...P} /><circle cx="74" cy="22" r="9" fill="#E69F00" {...P} /></g>,
}
export const Pict = ({ of }: { of: Picture }) => <svg class={`pict pict-${of}`} viewBox="0 0 88 88" aria-hidden="true">{DRAWN[of]}</svg>

/** Fields are words, too. */
const worded = (values: Values): Values => 'field' in values && values.field !== '' ? { ...values, field: t(`shared.field.${values.field}` as Key) } : values

export function newsWords(news: News): { cause: string; effect: string } {
  const values = worded(news.values)
  if (news.what === 'card') {
    const card = CARDS[String(values.card)]
    return { cause: card?.title ?? String(values.card), effect: (card?.sentence ?? '').replace(/\{region\}/g, String(values.region ?? '')) }
  }
  return {
    cause: t(`wall.cause.${news.what}` as Key, values),
    effect: news.effect === 'meaning' ? t(`wall.effect.meaning.${news.what}` as Key, values) : t(`wall.effect.${news.effect}` as Key, values),
  }
}
export const headlineWords = (h: Headline): { title: string; story: string } =>
  ({ title: t(`wall.headline.${h.what}` as Key, worded(h.values)), story: t(`wall.story.${h.what}` as Key, worded(h.values)) })
