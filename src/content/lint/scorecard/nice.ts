import { ask, type Measure, openIf } from './ask.js';
import { comparesOptions, eachOptionGives, has } from './facts.js';

/**
 * The first standards of section 1 in NICE's framework for decision aids. The rest of the framework
 * asks for people: how the aid supports what matters to them, and how it was made.
 */
export const nice: Measure = {
  name: 'NICE standards framework for decision aids (ECD8)',
  url: 'https://www.nice.org.uk/corporate/ecd8',
  asks: [
    ask('Names the condition', ({ treatment }) => has(treatment.summary), '`summary`'),
    ask(
      'Says that there is a decision to make, and on what',
      ({ treatment }) => has(treatment.candidacy?.groups) && has(treatment.keyFacts?.what),
      '`candidacy` and `keyFacts.what`',
    ),
    ask(
      'Names the options, doing nothing among them',
      comparesOptions,
      '`alternatives`, with `noTreatment`',
    ),
    ask(
      'Tells consequences, benefits and harms of each option',
      (facts) =>
        facts.benefits.length > 0 &&
        facts.risks.length > 0 &&
        eachOptionGives(facts, 'benefits') &&
        eachOptionGives(facts, 'risks'),
      '`benefits` and `risks`, of this treatment and of each option',
    ),
    {
      question: 'Is even-handed about them',
      answer: (facts) =>
        openIf(
          comparesOptions(facts) &&
            !facts.found.has('error') &&
            eachOptionGives(facts, 'benefits') &&
            eachOptionGives(facts, 'risks'),
        ),
      why: 'The page shows all options in one way, and no claim is overstated. Somebody has to read whether the words are neutral.',
    },
    ask(
      'Tells what happens without a new treatment',
      ({ treatment }) => has(treatment.alternatives?.noTreatment?.description),
      '`noTreatment.description`',
    ),
    {
      question: 'Supports what matters to the person: values and circumstances',
      answer: () => 'open',
      why: 'Somebody has to try it with people.',
    },
    {
      question: 'Meets the other standards, such as on how it was made',
      answer: () => 'open',
      why: 'Somebody has to go through the framework with the clinic.',
    },
  ],
};
