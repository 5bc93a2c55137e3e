/** The essay's five points (Malmberg & Maskell, "Localized learning revisited", section 5) in three columns. */
export const fivePoints = {
  title: 'The essay’s five points',
  lead: 'Left: what the rules of this game assume. Middle: what your class did; a description, not a proof. Right: what research finds.',
  rules: 'The rules assume', class: 'Your class', research: 'Research finds', ask: 'Discuss:',
  source: 'Points and references after Anders Malmberg and Peter Maskell, Localized learning revisited. The rules make some of this come out; only the right column is evidence about the world.',
  1: {
    name: 'Two elements, not one',
    rules: 'A region’s capabilities help research and exchange; nearness helps learning from others. The ledger books the two apart, always.',
    did: {
      both: 'Of {all} levels gained, *{capability} ({capabilityShare}) came from what the region is good at* and *{proximity} ({proximityShare}) from others who were near*.',
      oneOnly: 'Your class does not show both: of {all} levels gained, {capability} came from regional capabilities and {proximity} from nearness.',
      nothing: 'Your class does not show this, because nothing was learned in the months that were played.',
    },
    research: 'Patterns of specialization go with the knowledge base of countries (Archibugi and Pianta 1992). That firms cluster tells nothing yet about which of the two elements is at work: studies have to take them apart.',
    ask: 'If you could have only one, a place that is good at something or neighbours to learn from, which would your firm take?',
  },
  2: {
    name: 'Places stay different, for better and worse',
    rules: 'Capabilities grow with what local firms do and wear off when they leave; institutions tuned to one field hinder others. A part of the difference always remains.',
    did: {
      wider: 'The gap between the best and the weakest region, mean over the fields, *grew from {start} to {end}*.',
      narrower: 'The gap between the best and the weakest region, mean over the fields, *shrank from {start} to {end}, but did not close*.',
      gone: 'Your class does not show this, because the regions’ capabilities are alike at the end ({end}).',
    },
    locked: { one: 'One region was locked in at some time; {out} got free again.', other: '{count} regions were locked in at some time; {out} got free again.' },
    neverLocked: 'No region was locked in.',
    research: 'Knowledge base and institutions change with the activities of local firms, and attract those that fit (Maskell and others 1998; Asheim 2002). They also shut out possibilities (Loasby 2000) and can end in lock-in: success is hard to un-learn (Hedberg 1981).',
    ask: 'What was your region good at, and when did that begin to stand in your way?',
  },
  3: {
    name: 'Nearness works in three dimensions',
    rules: 'Customers and suppliers teach much, but are often far away. Rivals next door are seen without effort. Buzz needs nothing but being there.',
    did: {
      verticalLeast: 'Learned from firms of the same region: *{verticalNear} of what customers and suppliers taught, {horizontalNear} of what was seen at rivals, {socialNear} of the buzz* (levels: {vertical}, {horizontal}, {social}).',
      verticalNot: 'Your class does not show that the vertical dimension is the least local: same region for {verticalNear} of it, {horizontalNear} of watching rivals, {socialNear} of the buzz (levels: {vertical}, {horizontal}, {social}).',
      noVertical: 'Your class does not show the vertical dimension, because nobody learned from customers or suppliers. Watching rivals brought {horizontal} levels ({horizontalNear} from the same region), buzz {social} ({socialNear}).',
    },
    research: 'New products often answer to customers (Lundvall 1985), but few studies find that such links are mostly local (Malmberg and Power 2005; Gordon and McCann 2005). Machine makers and universities are the exception (Gertler 1995; Jaffe and others 1993).',
    ask: 'Who taught you without knowing it?',
  },
  4: {
    name: 'Nearness brings other kinds of nearness',
    rules: 'Firms that share a region slowly come to share language and ways, unasked. Over distance the same can be built, by effort. Geography itself acts only on sight and encounter.',
    did: {
      closer: 'Among the {firms} firms that never left their region, *overlap with their own region went from {hereStart} to {hereEnd}*, with the other regions from {elsewhereStart} to {elsewhereEnd} (1 = all in common).',
      notShown: 'Your class does not show this: overlap with the own region went from {hereStart} to {hereEnd}, with other regions from {elsewhereStart} to {elsewhereEnd}.',
    },
    allMoved: 'Your class does not show this, because no firm stayed in one region from the first month to the last.',
    research: 'Boschma (2005) holds that nearness in space is neither necessary nor sufficient for learning, and helps by strengthening other kinds. The essay reads that as support: a neighbourhood effect tends to create overlap, almost automatically.',
    ask: 'What did you have in common with a neighbour at the end that you had not chosen?',
  },
  5: {
    name: 'Local is not always better',
    rules: 'Pipelines have to be found, paid for and trusted. What they bring, the buzz spreads at home. Too many starve each other; skill in building them belongs to the place.',
    did: {
      pipedAhead: 'The {piped} firms that held a pipeline for a quarter of the time or more end *{pipedAdvantage} levels above what everybody has*, the {local} others {localAdvantage}. Of what was learned locally, {pumpedShare} had come in from outside.',
      localAhead: 'Your class shows the opposite: the {piped} firms with pipelines end {pipedAdvantage} levels above what everybody has, the {local} others {localAdvantage}. Of what was learned locally, {pumpedShare} had come in from outside.',
      allPiped: 'Your class does not show this, because every firm held pipelines: advantage {pipedAdvantage} levels, and {pumpedShare} of what was learned locally had come in from outside.',
      nonePiped: 'Your class does not show this, because no firm held a pipeline for long: advantage {localAdvantage} levels.',
    },
    research: 'Decisive steps often come through network pipelines (Owen-Smith and Powell 2002), and these make the local buzz worth more (Bathelt, Malmberg and Maskell 2004). New knowledge comes from “a combination of close and distant interactions” (Oinas 1999).',
    ask: 'Who in your region paid for pipelines, and who lived on them?',
  },
} as const
