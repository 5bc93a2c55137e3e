/** The debrief's stations, in the order in which a class travels them. A new chapter is a row here and a file beside. */
import type { ComponentType } from 'preact'
import type { Chapter } from './page.ts'
import { Essay } from './Essay.tsx'
import { OneIdea } from './OneIdea.tsx'
import { Podium } from './Podium.tsx'
import { Replay } from './Replay.tsx'
import { TakeHome } from './TakeHome.tsx'
import { WhereFrom } from './WhereFrom.tsx'
import { WhoPumped } from './WhoPumped.tsx'

export const CHAPTERS: readonly { id: string; name: 'podium' | 'replay' | 'where' | 'idea' | 'pumps' | 'essay' | 'home'; view: ComponentType<Chapter> }[] = [
  { id: 'podium', name: 'podium', view: Podium },
  { id: 'replay', name: 'replay', view: Replay },
  { id: 'where', name: 'where', view: WhereFrom },
  { id: 'idea', name: 'idea', view: OneIdea },
  { id: 'pumps', name: 'pumps', view: WhoPumped },
  { id: 'essay', name: 'essay', view: Essay },
  { id: 'home', name: 'home', view: TakeHome },
]
