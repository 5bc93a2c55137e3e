/** Two ways to lay out attention that differ from any firm's start. */
export const RESEARCH_HEAVY = { kind: 'attention', tokens: { research: 7, watching: 0, mingling: 1, vertical: 2, pipelines: 0 }, focus: 'data' } as const
export const RESEARCH_LIGHT = { kind: 'attention', tokens: { research: 1, watching: 3, mingling: 4, vertical: 2, pipelines: 0 }, focus: 'design' } as const
