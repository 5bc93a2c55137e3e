/**
 * The closed list of "no, because ..." that a student or an instructor can be told.
 * English words live here for people who write their own client; the screens translate by `code`.
 * `{name}` is filled from `values`.
 */
export const REFUSALS = {
  // joining
  unknownCode: 'No session has the code {code}. Check the five letters on the wall.',
  sessionClosed: 'This session is over. Ask your instructor for a new code.',
  joiningLocked: 'Joining is locked at the moment. Ask your instructor to open it.',
  nicknameEmpty: 'Please type a name first.',
  nicknameTooLong: 'Please choose a name of at most {max} characters.',
  nicknameUnreadable: 'Please choose a name with letters or digits that can be read aloud.',
  nicknameTaken: 'Somebody here is already called {name}. Add a letter, so that your instructor can tell you apart.',
  badToken: 'This link does not belong to a seat in this session. Join with the code instead.',
  removed: 'Your instructor has removed this seat from the session.',
  sessionFull: 'This session is full. Ask your instructor to make room.',
  // instructor
  notInstructor: 'Only the instructor can do this.',
  unknownScenario: 'There is no scenario called {scenario}.',
  badSettings: 'Setting {path}: {problem}.',
  notNow: 'This cannot be done in the phase {phase}.',
  nobodyThere: 'There is nobody in this session yet.',
  unknownSeat: 'There is no such seat in this session.',
  unknownCard: 'There is no event card called {card}.',
  // requests
  malformed: 'This message could not be understood ({path}). Nothing was changed.',
  tooLarge: 'This message is too long. Nothing was changed.',
  tooFast: 'Too many messages at once. Wait a moment and try again.',
  notYourFirm: 'You can only decide for your own firm.',
  noFirm: 'You are watching: you have no firm to decide for.',
  botHolds: 'Your instructor has handed {firm} to a bot for now. Ask to have it back.',
  serverBusy: 'The server could not save this just now. Nothing was changed; please try again.',
  // decisions
  phaseClosed: 'No decisions are taken in this phase ({phase}).',
  leverNotOpen: '{lever} opens in year {year}.',
  leverInDebt: 'While your firm is in debt, {lever} stays closed. It opens again when the loan is paid back.',
  unknownFirm: 'There is no firm called {firm}.',
  unknownPlot: 'There is no plot called {plot}.',
  unknownRegion: 'There is no region called {region}.',
  plotFull: 'There is no room left on {plot}.',
  alreadyThere: 'Your firm already stands on {plot}.',
  alreadyMoving: 'Your firm is on the move until {month}.',
  notEnoughMoney: 'This costs {price} k, and you have {cash} k.',
  tokensNotTen: 'Lay out exactly {tokens} tokens; these are {sum}.',
  watchSelf: 'You cannot watch your own firm.',
  watchTwice: 'You are already watching {firm}.',
  partnerSelf: 'A pipeline needs a partner other than yourself.',
  partnerLocal: '{firm} is in your own region: you meet there anyway. Pipelines go elsewhere.',
  partnerAlready: 'You already have a pipeline with {firm}.',
  offerAlready: 'Your offer to {firm} is still open.',
  noOffer: '{firm} has no open offer to you.',
  noPipeline: 'You have no pipeline with {firm}.',
  pipelinesFull: 'You already hold {max} pipelines. Close one first.',
  partnerFull: '{firm} already holds as many pipelines as it can.',
  hostNotHost: 'Production can be moved to a host region only; {region} is none.',
  hostIsHome: 'Your firm already stands in {region}.',
  nothingOffshore: 'All your production is at home.',
  noChange: 'That is how it already is.',
  noFair: 'There is no trade fair to go to now.',
  hireNothing: '{firm} has nobody who knows more about {field} than you do.',
  hireSelf: 'You cannot hire from your own firm.',
  hireTaken: 'Another firm wanted the same person from {firm}, and a draw between you decided for it.',
  hireWait: 'You have just hired somebody. You can hire again in {months} months.',
  unlearnNothing: 'You have no old strength in {field} to unlearn.',
  alreadyUnlearning: 'You are already unlearning {field}.',
  // saved journals name refusals by their place: append here
  leverNotHere: '{lever} is not part of this scenario.',
  guessClosed: 'There is no question open to guess at now.',
  cardRuns: 'This card runs or is planned for that time already.',
  cardTooEarly: 'A card begins next month (month {first} of the game) at the earliest, and in month {last} at the latest.',
  cardBegan: 'This card has begun or was taken back: there is nothing to undo.',
} as const

export type RefusalCode = keyof typeof REFUSALS
export interface Refusal { code: RefusalCode; values?: Record<string, string | number> }

/** A refusal made short: `no('plotFull', { plot })`. */
export function no(code: RefusalCode, values?: Record<string, string | number>): Refusal {
  return values ? { code, values } : { code }
}

/** The English sentence of a refusal. Unknown placeholders stay visible, so that tests find them. */
export function refusalInWords(refusal: Refusal): string {
  return REFUSALS[refusal.code].replace(/\{(\w+)\}/g, (whole, name: string) =>
    refusal.values && name in refusal.values ? String(refusal.values[name]) : whole)
}
