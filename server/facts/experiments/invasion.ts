/** Every named strategy as an invader (2 of 18 firms) in a population of every other: mean value of the invaders less that of the residents, k. */
import type { Experiment } from '../kit/fact.ts'
import { playField, STRATEGIES } from '../kit/field.ts'
import { mean } from '../kit/statistics.ts'

const FIRMS = 18, INVADERS = 2

/** Values of 2 invaders among residents: [invaders, residents], means, k. Invaders stand in two different regions. */
export function invade(seed: string, invader: string, resident: string, firms = FIRMS, invaders = INVADERS): [number, number] {
  const isInvader = (i: number) => i % Math.floor(firms / invaders) === 0 && i / Math.floor(firms / invaders) < invaders
  const { values } = playField({ seed, boardDraws: 1, valueDraws: 4, players: Array.from({ length: firms }, (_, i) => ({ bot: isInvader(i) ? invader : resident })) })
  const all = Array.from({ length: firms }, (_, i) => i)
  return [mean(all.filter(isInvader).map(i => values[i])), mean(all.filter(i => !isInvader(i)).map(i => values[i]))]
}

export const invasion: Experiment = {
  id: 'invasion', file: import.meta.url,
  run: seed => Object.fromEntries(STRATEGIES.map(invader => [invader, STRATEGIES.map(resident => {
    if (invader === resident) return NaN
    const [a, b] = invade(`${seed}`, invader, resident)
    return a - b
  })])),
}
