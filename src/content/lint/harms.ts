import type { LintLocale, RuleSource } from './finding.js';
import { ruleSources } from './sources.js';

/** A harm that a regulator or a review of safety names for a treatment. */
export interface NamedHarm {
  name: Readonly<Record<LintLocale, string>>;
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
    name: { en: 'sleepiness or passing out', es: 'sueño o desmayo' },
    source: fdaCompounded,
    words: {
      en: /sleep|drows|sedat|pass(?:ing|ed)? out|faint/i,
      es: /sue[ñn]o|somnolencia|sedaci|desmay|conciencia/i,
    },
  },
  {
    name: {
      en: 'feeling cut off from reality (dissociation)',
      es: 'sentirse fuera de la realidad (disociación)',
    },
    source: fdaCompounded,
    words: { en: /dissociat|cut off|detach|out of (?:your|the) body/i, es: /disociaci|desconect/i },
  },
  {
    name: { en: 'slowed breathing', es: 'respiración lenta' },
    source: fdaCompounded,
    words: { en: /breath/i, es: /respir/i },
  },
  {
    name: { en: 'higher blood pressure', es: 'presión arterial más alta' },
    source: fdaCompounded,
    words: { en: /blood pressure/i, es: /presión|tensión/i },
  },
  {
    name: { en: 'addiction or misuse', es: 'adicción o mal uso' },
    source: fdaCompounded,
    words: { en: /addict|misuse|abuse|dependen/i, es: /adicci|abuso|mal uso|dependencia/i },
  },
  {
    name: { en: 'thoughts of suicide', es: 'ideas de suicidio' },
    source: spravatoLabel,
    words: { en: /suicid/i, es: /suicid/i },
  },
  {
    name: { en: 'bladder harm', es: 'daño en la vejiga' },
    source: fdaCompounded,
    words: { en: /bladder|urin/i, es: /vejiga|orin/i },
  },
  {
    name: { en: 'harm to an unborn baby', es: 'daño al bebé durante el embarazo' },
    source: spravatoLabel,
    words: { en: /pregnan|unborn|fetal|fetus|baby/i, es: /embaraz|feto|bebé/i },
  },
  {
    name: { en: 'trouble with memory or thinking', es: 'problemas de memoria o de pensamiento' },
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
      {
        name: { en: 'seizure', es: 'convulsiones' },
        source: tmsReview,
        words: { en: /seizure/i, es: /convulsi/i },
      },
      {
        name: { en: 'headache or scalp pain', es: 'dolor de cabeza o del cuero cabelludo' },
        source: tmsReview,
        words: { en: /headache|scalp/i, es: /dolor de cabeza|cuero cabelludo/i },
      },
      {
        name: { en: 'hearing loss', es: 'pérdida de oído' },
        source: tmsReview,
        words: { en: /hearing/i, es: /oído|audici/i },
      },
      {
        name: { en: 'mania', es: 'manía' },
        source: tmsReview,
        words: { en: /mania|manic/i, es: /manía/i },
      },
    ],
  },
];
