import type { GetHelp, Severity } from '../../content/model/index.js';

/** Wording of a RiskDisclosure. */
export interface RiskDisclosureLabels {
  /** Above the regulatory status. */
  'regulatory-status': string;
  /** Above each group of risks. */
  severities: Record<Severity, string>;
  /** Above the risks of a group in a table. */
  risk: string;
  /** Above how often each happens, where that is known of any. */
  'how-often': string;
  /** Of the hatching where no one knows. */
  unknown: string;
  duration: string;
  'what-to-do': string;
  contraindications: string;
  /** The link to the list of who should not have the treatment, where the page shows it elsewhere. */
  'contraindications-link': string;
  'after-care': string;
  'not-known': string;
  'get-help': string;
  /** Heads each level of help. */
  'help-levels': Record<keyof GetHelp, string>;
  /** A link to a `{number}`, in the middle of a sentence. */
  'help-call': string;
  /** `{level}` of help and `{call}`, the link to the emergency number. */
  'help-emergency': string;
  /** `{level}` of help and `{call}`, the link to the clinic's on-call number. */
  'help-on-call': string;
  /** `{level}` of help and `{call}`, the link to the clinic's number. */
  'help-office': string;
  /** Under the on-call number: `{call}` is the link to the emergency number. */
  'help-no-answer': string;
  /** Beside the urgent signs: `{call}` is the link to the crisis line. */
  'help-crisis': string;
}

export const riskDisclosureLabels: RiskDisclosureLabels = {
  'regulatory-status': 'Is it approved?',
  severities: {
    common: 'Common side effects',
    'less-common': 'Less common side effects',
    serious: 'Serious risks',
  },
  risk: 'What can happen',
  'how-often': 'How often',
  unknown: 'Not known',
  duration: 'How long it lasts',
  'what-to-do': 'What to do',
  contraindications: 'Who should not have it',
  'contraindications-link': 'See who should not have it',
  'after-care': 'After each session',
  'not-known': 'What is not known',
  'get-help': 'Getting help',
  'help-levels': { emergency: 'Emergency', urgent: 'Urgent', routine: 'Soon' },
  'help-call': 'call {number}',
  'help-emergency': '{level}: {call} if',
  'help-on-call': '{level}: {call}, our on-call number, if',
  'help-office': '{level}: {call}, our office, if',
  'help-no-answer': 'No answer, or unsafe: {call}.',
  'help-crisis': 'Thoughts of suicide: {call}.',
};
