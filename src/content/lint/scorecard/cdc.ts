import { isObject } from '../../normalize/fields.js';
import { compact } from '../../normalize/lists.js';
import { proseIn } from '../../texts.js';
import { type Ask, ask, type Measure, openIf, type ScoreAnswer, yesIf } from './ask.js';
import { type Facts, gives, has, listIn } from './facts.js';

const hasMessage = ({ treatment }: Facts) => has(treatment.mainMessage);
const hasCall = ({ treatment }: Facts) => has(treatment.candidacy?.groups);
const steps = ({ treatment }: Facts) => listIn(treatment.process, 'steps');

/** The lists of items that a page has below one heading. */
function listsOf({ treatment: { candidacy, risks } }: Facts): readonly (readonly unknown[])[] {
  const { contraindications, afterCare, notKnown } = isObject(risks) ? risks : {};
  return [
    ...listIn(candidacy, 'groups').map(({ items }) => items),
    ...listIn(risks, 'groups').map((group) => group.risks),
    ...[contraindications, afterCare, notKnown].map((list) => list?.items),
  ].map((list) => compact(list as readonly unknown[]));
}

/** The Index leaves a part out where the content has nothing that it asks about. */
const where = (isThere: (facts: Facts) => boolean, asks: readonly Ask[]): readonly Ask[] =>
  asks.map(({ answer, ...rest }) => ({
    ...rest,
    answer: (facts) => (isThere(facts) ? answer(facts) : 'not-applicable'),
  }));

const core: readonly Ask[] = [
  ask('One main message?', hasMessage, '`mainMessage`'),
  ask('At the top?', hasMessage, 'the page puts it below the title'),
  ask('Emphasized by visual cues?', hasMessage, 'the largest text'),
  {
    question: 'A visual that supports it?',
    answer: (facts) => openIf(hasMessage(facts)),
    why: 'A picture has to be looked at.',
  },
  ask('A call to action?', hasCall, 'a list to bring'),
  {
    question: 'Message and call in the active voice?',
    answer: (facts) => openIf(hasMessage(facts) && hasCall(facts)),
    why: 'Somebody has to read it.',
  },
  {
    question: 'Words the audience uses?',
    answer: ({ treatment, found }) =>
      openIf([...proseIn(treatment)].length > 0 && !found.has('reading-grade')),
    why: 'No where a part is hard to read. Otherwise somebody has to see that each term is explained.',
  },
  ask(
    'Bulleted or numbered lists?',
    (facts) => steps(facts).length > 0 && listsOf(facts).every((list) => list.length <= 7),
    'steps are a list; no list has more than seven items, which the Index does not count',
  ),
  ask(
    'Chunks with headings?',
    ({ treatment }) => has(treatment.explainers),
    'each section has a heading',
  ),
  ask(
    'Most important information first?',
    (facts) => hasMessage(facts) && has(facts.treatment.keyFacts),
    '`mainMessage`, then `keyFacts`',
  ),
  ask(
    'What authorities know and do not know?',
    ({ treatment: { risks } }) => has(risks?.regulatoryStatus) && has(risks?.notKnown),
    '`regulatoryStatus` and `notKnown`',
  ),
];

const behavior: readonly Ask[] = [
  ask('A behavioral recommendation?', hasCall, '`candidacy`'),
  {
    question: 'Why it matters?',
    answer: ({ risks }) => openIf(risks.length > 0),
    why: 'The risks are a reason to talk first. Somebody has to see whether the page says so.',
  },
  ask(
    'Directions for it?',
    (facts) => gives(steps(facts), 'prepare') || has(facts.treatment.risks?.getHelp),
    '`prepare` and `getHelp`',
  ),
];

/** Figures in the text alone: whether they are used and explained well has to be read. */
const ofTyped = ({ frequencies }: Facts, isWell: boolean): ScoreAnswer =>
  frequencies.length > 0 ? yesIf(isWell) : openIf(isWell);

const numbers: readonly Ask[] = [
  {
    question: 'Numbers the audience uses?',
    answer: (facts) => ofTyped(facts, !facts.found.has('relative-number')),
    why: '`frequency`: people out of 100, 1,000 or 10,000, and no "twice as likely" beside it',
  },
  {
    question: 'Always what the numbers mean?',
    answer: (facts) =>
      ofTyped(
        facts,
        !facts.found.has('effect-without-comparison') && !facts.found.has('figure-differs'),
      ),
    why: 'each number has its comparison',
  },
  {
    question: 'No math for the reader?',
    answer: (facts) => ofTyped(facts, !facts.found.has('relative-number')),
    why: 'the page subtracts',
  },
];

const risk: readonly Ask[] = [
  ask(
    'The nature of the risk?',
    ({ risks }) => gives(risks, 'description'),
    'risks have a description',
  ),
  ask(
    'Risks and benefits of what is recommended?',
    ({ benefits }) => benefits.length > 0,
    '`risks` and `benefits`',
  ),
  {
    question: 'Probability also in words or a visual?',
    answer: ({ riskFrequencies }) => (riskFrequencies.length > 0 ? 'yes' : 'not-applicable'),
    why: '`frequency` of risks, which the page puts into words and draws',
  },
];

/** The 20 questions. 12 to 20 are left out where there is nothing of their kind. */
export const cdc: Measure = {
  name: 'CDC Clear Communication Index',
  url: 'https://www.cdc.gov/ccindex/',
  asks: [
    ...core,
    ...where(hasCall, behavior),
    ...where(({ frequencies, hasFigures }) => frequencies.length > 0 || hasFigures, numbers),
    ...where(({ risks }) => risks.length > 0, risk),
  ],
};
