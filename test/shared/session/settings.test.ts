import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, monthMs, parseSettings } from '../../../shared/session/settings.ts'

describe('settings', () => {
  it('keep what is not mentioned', () => {
    expect(parseSettings({})).toEqual({ settings: DEFAULT_SETTINGS })
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS })
    expect(parseSettings({ bots: 3 }, { ...DEFAULT_SETTINGS, years: 4 })).toEqual({ settings: { ...DEFAULT_SETTINGS, years: 4, bots: 3 } })
    expect(parseSettings({ years: null, reviewSeconds: null }, { ...DEFAULT_SETTINGS, years: 4 })).toEqual({ settings: DEFAULT_SETTINGS })
  })
  it.each([
    [{ bots: -1 }, 'bots'], [{ bots: 1.5 }, 'bots'], [{ bots: 1e9 }, 'bots'], [{ secondsPerYear: NaN }, 'secondsPerYear'], [{ secondsPerYear: Infinity }, 'secondsPerYear'],
    [{ planSeconds: '45' }, 'planSeconds'], [{ years: 0 }, 'years'], [{ years: 13 }, 'years'], [{ speed: 3 }, 'speed'], ['fast', '(all)'], [[], '(all)'],
  ])('%j is refused at %s', (raw, path) => {
    expect(parseSettings(raw)).toMatchObject({ refusal: { code: 'badSettings', values: { path } } })
  })
  it('a month is a twelfth of a year; none when it is stepped', () => {
    expect(monthMs({ ...DEFAULT_SETTINGS, secondsPerYear: 60 })).toBe(5000)
    expect(monthMs({ ...DEFAULT_SETTINGS, secondsPerYear: 0 })).toBe(0)
  })
})
