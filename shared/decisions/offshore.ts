/**
 * Offshore: the share of production wanted abroad (tenths), where, and in which mode. The price for each
 * tenth is paid at once; the engine moves production step by step. Share 0 brings everything home.
 */
import { z } from 'zod'
import { OFFSHORE_MODES } from '../economy/dimensions.ts'
import { no } from '../refusals.ts'
import type { OwnFirm } from '../view/types.ts'
import { id, never } from './common.ts'
import type { DecisionKind } from './types.ts'

const tenths = (share: number): number => Math.floor(share * 10 + 0.5)
/** 0.1 + 0.2 is meant as 0.3: what lies next to a tenth is that tenth (and −0 is 0), anything else is malformed. */
const share = z.number().min(0).max(1)
  .refine(x => Math.abs(x * 10 - tenths(x)) < 1e-6, 'expected tenths: 0, 0.1 ... 1')
  .transform(x => tenths(x) / 10)

export const schema = z.strictObject({ kind: z.literal('offshore'), share, host: id.nullable(), mode: z.enum(OFFSHORE_MODES) })
export type Offshore = z.infer<typeof schema>

type Now = OwnFirm['offshore']
/** Tenths to move that were not paid for: all between what is done and what is wanted already is. */
function tenthsUnpaid(now: Now, share: number): number {
  const done = tenths(now.share), wanted = tenths(now.wanted), to = tenths(share)
  return Math.max(to - Math.max(done, wanted), Math.min(done, wanted) - to, 0)
}
/** Tenths already abroad that go to another host, or over to the other mode. */
const tenthsCarriedOver = (now: Now, d: Offshore): number =>
  now.host !== null && (now.host !== d.host || now.mode !== d.mode) ? Math.min(tenths(now.share), tenths(d.share)) : 0

export const offshore: DecisionKind<Offshore> = {
  kind: 'offshore',
  lever: 'offshore',
  schema,
  slot: () => 'offshore',
  charged: 'decision',
  inDebt: never,
  price: (view, d) => view.prices.offshoreStep * (tenthsUnpaid(view.own.offshore, d.share) + tenthsCarriedOver(view.own.offshore, d)),
  check: (view, d) => {
    if (d.share === 0) return view.own.offshore.share === 0 && view.own.offshore.wanted === 0 ? no('nothingOffshore') : null
    const region = view.public.regions.find(r => r.id === d.host)
    if (!region) return no('unknownRegion', { region: d.host ?? '–' })
    if (region.kind !== 'host') return no('hostNotHost', { region: region.name })
    if (region.id === view.own.region) return no('hostIsHome', { region: region.name })
    return null
  },
  apply: (world, firm, d) => {
    world.offshoreWanted[firm] = d.share
    if (d.share > 0 && d.host !== null) {
      world.offshoreHost[firm] = world.setting.regionIndex.get(d.host) ?? -1
      world.offshoreMode[firm] = OFFSHORE_MODES.indexOf(d.mode)
    }
    return null
  },
}
