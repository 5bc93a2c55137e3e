import { describe, expect, it } from 'vitest'
import { nextStep, yearLeft } from '../../../client/console/nextStep.ts'
import { PHASES } from '../../../shared/session/types.ts'
import { aSession } from '../fixtures/session.ts'

const running = { year: 6, month: 67 } as const
describe('the big button', () => {
  it.each(PHASES)('in %s: verb and object, what happens, and no hole left open', phase => {
    for (const paused of [false, true]) {
      for (const left of [null, 52_000]) {
        const step = nextStep(aSession({ phase, paused, ...(phase === 'lobby' || phase === 'briefing' ? {} : running) }), left)
        expect(step.words.split(' ').length).toBeGreaterThan(1)
        expect(step.after.length).toBeGreaterThan(10)
        expect(step.words + step.after).not.toMatch(/[{}]/)
      }
    }
  })
  it('names the year that runs and when it ends by itself', () => {
    const step = nextStep(aSession({ phase: 'year', ...running, monthMs: 5000 }), 2000)
    expect(step.words).toBe('End year 6 now')
    expect(step.after).toContain('0:22') // 2 s of month 8, and four months of 5 s
  })
  it('says that a stepped year waits', () => {
    const step = nextStep(aSession({ phase: 'year', ...running, monthMs: 0 }), null)
    expect(step).toMatchObject({ words: 'Step a month', action: { do: 'step' } })
    expect(step.after).toContain('Plays August')
    expect(nextStep(aSession({ phase: 'year', year: 6, month: 71, monthMs: 0 }), null).after).toContain('shows the review')
    expect(yearLeft(aSession({ month: 60, monthMs: 0 }), 100)).toBeNull()
  })
  it('a whole year is left in its first month', () => {
    expect(yearLeft(aSession({ month: 60, monthMs: 5000 }), 5000)).toBe(60_000)
  })
  it('leads from the last review into the after-years', () => {
    expect(nextStep(aSession({ phase: 'review', year: 8, years: 8, month: 96 }), null).words).toBe('Play three more years')
    expect(nextStep(aSession({ phase: 'review', year: 7, years: 8, month: 84 }), null).words).toBe('Start planning year 8')
  })
  it('a pause has one way out: going on', () => {
    expect(nextStep(aSession({ phase: 'year', paused: true, ...running }), 9000)).toMatchObject({ words: 'Go on with year 6', action: { do: 'resume' } })
  })
  it('never closes a session: that is asked for elsewhere, and asked twice', () => {
    const graves = PHASES.filter(phase => phase !== 'debrief').map(phase => nextStep(aSession({ phase, year: 8 }), null).action)
    expect(graves).not.toContainEqual({ do: 'close' })
    // in the debrief `next` would mean closing, so the button opens the page instead
    expect(nextStep(aSession({ phase: 'debrief', year: 8 }), null).action).toBe('debrief')
  })
  it('counts one bot and two bots rightly', () => {
    expect(nextStep(aSession({ students: 1, bots: 1 }), null).after).toContain('1 student and 1 bot get')
    expect(nextStep(aSession({ students: 0, bots: 12 }), null)).toMatchObject({ words: 'Start with bots alone', action: { do: 'next', alone: true } })
  })
})
