import {
  type CrisisContact,
  crisisLines,
  crisisLinesInSpanish,
  type Treatment,
} from '../../src/content/index.js';
import {
  cognitiveBehavioralTherapy,
  esketamineNasalSpray,
  ketamineAssistedPsychotherapy,
  transcranialMagneticStimulation,
} from '../../src/content/treatments/index.js';
import { ketamineAssistedPsychotherapy as enEspanol } from '../../src/content/treatments/ketamine-assisted-psychotherapy/es/index.js';
import type { Locale } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { cbt, esketamine, kap, kapInSpanish, tms } from '../../stories/example-clinic.js';

/** Ready content, as the package has it and as the example clinic answers it. */
export interface Content {
  name: string;
  language: 'en' | 'es';
  locale: Locale | undefined;
  treatment: Treatment;
  answered: Treatment;
  /** The crisis lines that its pages may show. */
  presets: Readonly<Record<string, CrisisContact>>;
}

export const contents: readonly Content[] = [
  {
    name: 'KAP',
    language: 'en',
    locale: undefined,
    treatment: ketamineAssistedPsychotherapy,
    answered: kap,
    presets: crisisLines,
  },
  {
    name: 'KAP in Spanish',
    language: 'es',
    locale: es,
    treatment: enEspanol,
    answered: kapInSpanish,
    presets: { ...crisisLines, 'US, in Spanish': crisisLinesInSpanish.US },
  },
  {
    name: 'TMS',
    language: 'en',
    locale: undefined,
    treatment: transcranialMagneticStimulation,
    answered: tms,
    presets: crisisLines,
  },
  {
    name: 'Esketamine',
    language: 'en',
    locale: undefined,
    treatment: esketamineNasalSpray,
    answered: esketamine,
    presets: crisisLines,
  },
  {
    name: 'CBT',
    language: 'en',
    locale: undefined,
    treatment: cognitiveBehavioralTherapy,
    answered: cbt,
    presets: crisisLines,
  },
];
