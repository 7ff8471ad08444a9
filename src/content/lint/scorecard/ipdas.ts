import { compact } from '../../normalize/lists.js';
import { ask, type Measure, openIf, type ScoreAnswer, yesIf } from './ask.js';
import { comparesOptions, eachOptionGives, type Facts, gives, has, listIn } from './facts.js';

const inEqualDetail = (facts: Facts): boolean =>
  facts.benefits.length > 0 &&
  facts.risks.length > 0 &&
  !facts.found.has('harm-smaller-than-gain') &&
  eachOptionGives(facts, 'benefits') &&
  eachOptionGives(facts, 'risks');

const citesEvidence = ({ treatment }: Facts): boolean =>
  compact(treatment.notes).some((note) => listIn(note, 'studies').length > 0) &&
  has(treatment.sources);

function tellsUncertainty({ treatment, frequencies }: Facts): ScoreAnswer {
  if (frequencies.length === 0) return 'not-applicable';
  const hasRange = frequencies.some(
    ({ low, certainty }) => has(certainty) || typeof low === 'number',
  );
  const isRated = compact(treatment.notes).some((note) =>
    gives(listIn(note, 'studies'), 'certainty'),
  );
  return yesIf(hasRange || isRated);
}

function statesFunding({ treatment }: Facts): ScoreAnswer {
  const funding = treatment.review?.funding;
  if (!has(funding)) return 'no';
  return String(funding).includes('[[') ? 'open' : 'yes';
}

/** Six criteria that make a decision aid, and six that certify it. Four more are for tests. */
export const ipdas: Measure = {
  name: 'IPDAS minimum standards',
  url: 'https://doi.org/10.1177/0272989X13501721',
  asks: [
    ask('Describes the condition', ({ treatment }) => has(treatment.summary), '`summary`'),
    ask('States the decision', ({ treatment }) => has(treatment.candidacy?.groups), '`candidacy`'),
    ask('Describes the options', comparesOptions, '`alternatives`, with no treatment among them'),
    ask(
      'Their positive features',
      (facts) => facts.benefits.length > 0 && eachOptionGives(facts, 'benefits'),
      '`benefits`, of this treatment and of each option',
    ),
    ask(
      'Their negative features',
      (facts) => facts.risks.length > 0 && eachOptionGives(facts, 'risks'),
      '`risks`, of this treatment and of each option',
    ),
    {
      question: 'What it is like to experience them',
      answer: ({ treatment }) => openIf(gives(listIn(treatment.process, 'steps'), 'feelsLike')),
      why: '`feelsLike` of the steps tells it of this treatment. Somebody has to see whether the page tells it of the other options and of what follows.',
    },
    ask(
      'Positive and negative features in equal detail',
      inEqualDetail,
      'harms have as much room as gains, and each option has both',
    ),
    ask('Cites the evidence', citesEvidence, 'studies in `notes`, and `sources`'),
    {
      question: 'A date of publication or review',
      answer: ({ treatment: { review } }) =>
        review?.status === 'reviewed' ? yesIf(has(review.lastReviewed)) : openIf(has(review)),
      why: '`review`: a draft has no date until a clinician signs it off',
    },
    ask(
      'An update policy',
      ({ treatment }) => has(treatment.review?.updatePolicy),
      '`updatePolicy`',
    ),
    {
      question: 'Uncertainty of the probabilities',
      answer: tellsUncertainty,
      why: 'the range of a number, or the certainty of a finding',
    },
    {
      question: 'The source of funding',
      answer: statesFunding,
      why: '`review.funding`, once the clinic has confirmed it',
    },
  ],
};
