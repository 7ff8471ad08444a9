import type { GetHelp, Severity } from '../../content/model/index.js';

/** Wording of a RiskDisclosure. */
export interface RiskDisclosureLabels {
  /** Above the regulatory status. */
  'regulatory-status': string;
  /** Above each group of risks. */
  severities: Record<Severity, string>;
  duration: string;
  'what-to-do': string;
  contraindications: string;
  'after-care': string;
  'not-known': string;
  'get-help': string;
  /** Before the action of each level of help. */
  'help-levels': Record<keyof GetHelp, string>;
}

export const riskDisclosureLabels: RiskDisclosureLabels = {
  'regulatory-status': 'Is it approved?',
  severities: {
    common: 'Common side effects',
    'less-common': 'Less common side effects',
    serious: 'Serious risks',
  },
  duration: 'How long it lasts',
  'what-to-do': 'What to do',
  contraindications: 'Who should not use it',
  'after-care': 'After each session',
  'not-known': 'What is not known',
  'get-help': 'Getting help',
  'help-levels': { emergency: 'Emergency', urgent: 'Urgent', routine: 'Soon' },
};
