/** Event cards in the reader's words. English stands with the card itself; another language gives words by id. */
import { CARDS } from '../../shared/cards/index.ts'
import { fill } from './index.ts'

const capital = (sentence: string): string => sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1)

export interface CardWords { title: string; /** for the class */ sentence: string }
/** `region`: name of the card's region, or what stands for it while none is chosen. */
export function cardWords(id: string, region: string): CardWords {
  const card = CARDS[id]
  return card ? { title: card.title, sentence: capital(fill(card.sentence, { region })) } : { title: id, sentence: '' }
}
