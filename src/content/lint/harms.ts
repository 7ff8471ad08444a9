import type { LintLocale, RuleSource } from './finding.js';
import { ruleSources } from './sources.js';

/** A harm that a regulator names for a treatment. */
export interface NamedHarm {
  name: string;
  /** Words that name it. */
  words: Readonly<Record<LintLocale, RegExp>>;
}

/** Treatments that regulators name harms for. */
export interface NamedHarms {
  /** In the treatment's id or name. */
  treatment: RegExp;
  source: RuleSource;
  harms: readonly NamedHarm[];
}

/** The boxed warning and the warnings of the label; FDA's alerts name most of them for ketamine too. */
const ketamineHarms: readonly NamedHarm[] = [
  {
    name: 'sleepiness or passing out',
    words: {
      en: /sleep|drows|sedat|pass(?:ing|ed)? out|faint/i,
      es: /sue[ñn]o|somnolencia|sedaci|desmay|conciencia/i,
    },
  },
  {
    name: 'feeling cut off from reality (dissociation)',
    words: { en: /dissociat|cut off|detach|out of (?:your|the) body/i, es: /disociaci|desconect/i },
  },
  { name: 'slowed breathing', words: { en: /breath/i, es: /respir/i } },
  { name: 'higher blood pressure', words: { en: /blood pressure/i, es: /presión|tensión/i } },
  {
    name: 'addiction or misuse',
    words: { en: /addict|misuse|abuse|dependen/i, es: /adicci|abuso|mal uso|dependencia/i },
  },
  { name: 'thoughts of suicide', words: { en: /suicid/i, es: /suicid/i } },
  { name: 'bladder harm', words: { en: /bladder|urin/i, es: /vejiga|orin/i } },
  {
    name: 'harm to an unborn baby',
    words: { en: /pregnan|unborn|fetal|fetus|baby/i, es: /embaraz|feto|bebé/i },
  },
  {
    name: 'trouble with memory or thinking',
    words: { en: /memory|thinking|cognit/i, es: /memoria|pensamiento|cognit/i },
  },
];

export const namedHarms: readonly NamedHarms[] = [
  {
    treatment: /ketamin|\bkap\b|spravato|ketamina/i,
    source: ruleSources.spravatoLabel,
    harms: ketamineHarms,
  },
  {
    treatment: /magnetic stimulation|\btms\b|estimulación magnética/i,
    source: {
      title: 'FDA guidance on repetitive transcranial magnetic stimulation systems, 2011',
      url: 'https://www.fda.gov/medical-devices/guidance-documents-medical-devices-and-radiation-emitting-products/repetitive-transcranial-magnetic-stimulation-rtms-systems-class-ii-special-controls-guidance',
    },
    harms: [
      { name: 'seizure', words: { en: /seizure/i, es: /convulsi/i } },
      {
        name: 'headache or scalp pain',
        words: { en: /headache|scalp/i, es: /dolor de cabeza|cuero cabelludo/i },
      },
      { name: 'hearing loss', words: { en: /hearing/i, es: /oído|audici/i } },
      { name: 'mania', words: { en: /mania|manic/i, es: /manía/i } },
    ],
  },
];
