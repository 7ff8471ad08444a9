import type { LintLocale, RuleSource } from './finding.js';
import { ruleSources } from './sources.js';

/** A harm that a regulator or a review of safety names for a treatment. */
export interface NamedHarm {
  name: string;
  /** The text that names it. */
  source: RuleSource;
  /** Words that name it. */
  words: Readonly<Record<LintLocale, RegExp>>;
}

/** Treatments with harms that have to be told. */
export interface NamedHarms {
  /** In the treatment's id or name. */
  treatment: RegExp;
  harms: readonly NamedHarm[];
}

const { fdaCompounded, spravatoLabel } = ruleSources;

/**
 * FDA's alert on ketamine names most of them. The others are in the label of esketamine, which is one
 * of the two halves of ketamine.
 */
const ketamineHarms: readonly NamedHarm[] = [
  {
    name: 'sleepiness or passing out',
    source: fdaCompounded,
    words: {
      en: /sleep|drows|sedat|pass(?:ing|ed)? out|faint/i,
      es: /sue[ñn]o|somnolencia|sedaci|desmay|conciencia/i,
    },
  },
  {
    name: 'feeling cut off from reality (dissociation)',
    source: fdaCompounded,
    words: { en: /dissociat|cut off|detach|out of (?:your|the) body/i, es: /disociaci|desconect/i },
  },
  { name: 'slowed breathing', source: fdaCompounded, words: { en: /breath/i, es: /respir/i } },
  {
    name: 'higher blood pressure',
    source: fdaCompounded,
    words: { en: /blood pressure/i, es: /presión|tensión/i },
  },
  {
    name: 'addiction or misuse',
    source: fdaCompounded,
    words: { en: /addict|misuse|abuse|dependen/i, es: /adicci|abuso|mal uso|dependencia/i },
  },
  { name: 'thoughts of suicide', source: spravatoLabel, words: { en: /suicid/i, es: /suicid/i } },
  {
    name: 'bladder harm',
    source: fdaCompounded,
    words: { en: /bladder|urin/i, es: /vejiga|orin/i },
  },
  {
    name: 'harm to an unborn baby',
    source: spravatoLabel,
    words: { en: /pregnan|unborn|fetal|fetus|baby/i, es: /embaraz|feto|bebé/i },
  },
  {
    name: 'trouble with memory or thinking',
    source: spravatoLabel,
    words: { en: /memory|thinking|cognit/i, es: /memoria|pensamiento|cognit/i },
  },
];

const tmsReview: RuleSource = {
  title: 'Loo 2008, the safety of TMS as a treatment for depression',
  url: 'https://academic.oup.com/ijnp/article/11/1/131/647218',
};

export const namedHarms: readonly NamedHarms[] = [
  {
    treatment: /esketamin|spravato/i,
    harms: ketamineHarms.map((harm) => ({ ...harm, source: spravatoLabel })),
  },
  { treatment: /ketamin|\bkap\b/i, harms: ketamineHarms },
  {
    treatment: /magnetic stimulation|\btms\b|estimulación magnética/i,
    harms: [
      { name: 'seizure', source: tmsReview, words: { en: /seizure/i, es: /convulsi/i } },
      {
        name: 'headache or scalp pain',
        source: tmsReview,
        words: { en: /headache|scalp/i, es: /dolor de cabeza|cuero cabelludo/i },
      },
      { name: 'hearing loss', source: tmsReview, words: { en: /hearing/i, es: /oído|audici/i } },
      { name: 'mania', source: tmsReview, words: { en: /mania|manic/i, es: /manía/i } },
    ],
  },
];
