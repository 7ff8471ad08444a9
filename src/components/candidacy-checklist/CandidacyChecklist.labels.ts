import type { CandidacyIntent } from '../../content/model/index.js';

/** Wording of a CandidacyChecklist. */
export interface CandidacyChecklistLabels {
  /** Above each group. */
  intents: Record<CandidacyIntent, string>;
  /** How to use the list, and that answers stay on the page. */
  instructions: string;
  /** Closes the letter. Only a language sets it, and its meaning is fixed: `labels` cannot change it. */
  disclaimer: string;
  /** On the letter's last lines: `{number}` and `{name}` of the crisis line. */
  'crisis-line': string;
  /** After it: the emergency `{number}`. */
  'emergency-line': string;
  sheet: ConversationSheetLabels;
}

/** Wording of the letter that gathers what was checked; all of it goes to the browser. */
export interface ConversationSheetLabels {
  heading: string;
  /** On the letter while nothing is checked. */
  empty: string;
  /** Announced when `{item}` is checked. */
  added: string;
  /** Announced when `{item}` is unchecked. */
  removed: string;
  print: string;
  'print-failed': string;
  copy: string;
  copied: string;
  'copy-failed': string;
  clear: string;
  cleared: string;
  /** Checks again what was just cleared. */
  undo: string;
  restored: string;
  /** Before a line to write the date on. */
  date: string;
  /** Above lines to write on. */
  'own-questions': string;
  /** Where the letter is not beside the list, a link to it: `{count}` items are on it. */
  tray: string;
}

export const candidacyChecklistLabels: CandidacyChecklistLabels = {
  intents: {
    'reasons-to-ask': 'Reasons to ask',
    'talk-first': 'Tell a clinician first',
    'usually-not-suitable': 'Usually not safe. Ask first.',
  },
  instructions: 'Check what applies. Nothing is saved or sent.',
  disclaimer:
    'This list cannot tell whether a treatment is right for you. Only a qualified clinician who knows your history can decide that with you.',
  'crisis-line': 'In a crisis, call {number} ({name}).',
  'emergency-line': 'If you are in danger right now, call {number}.',
  sheet: {
    heading: 'To discuss with a clinician',
    empty: 'Items you check appear here. You can print or copy the list.',
    added: 'Added to your list: {item}',
    removed: 'Removed from your list: {item}',
    print: 'Print this list',
    'print-failed': 'We could not print. You can copy the list.',
    copy: 'Copy this list',
    copied: 'List copied.',
    'copy-failed': 'We could not copy. You can select the text of the list.',
    clear: 'Clear my list',
    cleared: 'List cleared.',
    undo: 'Undo',
    restored: 'List restored.',
    date: 'Date:',
    'own-questions': 'My own questions:',
    tray: '{count} on your list. Show it',
  },
};
