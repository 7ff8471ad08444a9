import type { CandidacyIntent } from '../../content/model/index.js';
import { type EvidenceLabels, evidenceLabels } from '../../internal/evidence.labels.js';

/** Wording of a CandidacyChecklist. */
export interface CandidacyChecklistLabels
  extends ConversationSheetLabels,
    EvidenceLabels,
    Record<`intent-${CandidacyIntent}`, string> {
  /** How to use the list, and that answers stay on the page. */
  instructions: string;
  /** Closes the list. Translate it; its meaning is fixed. */
  closing: string;
  /** On the sheet's last lines, on paper and as a copy: `{number}` and `{name}` of the crisis line. */
  sheetCrisis: string;
  /** After it: the emergency `{number}`. */
  sheetEmergency: string;
}

/** Wording of the sheet that gathers what was ticked. */
export interface ConversationSheetLabels {
  sheet: string;
  /** In the sheet's place while nothing is ticked. */
  empty: string;
  /** Said when `{item}` is ticked. */
  added: string;
  /** Said when `{item}` is unticked. */
  removed: string;
  print: string;
  printFailed: string;
  copy: string;
  copied: string;
  copyFailed: string;
  clear: string;
  cleared: string;
  /** Ticks again what was just cleared. */
  undo: string;
  restored: string;
  /** Before a line to write the date on; on paper only. */
  date: string;
  /** Above lines to write on; on paper only. */
  ownQuestions: string;
}

/** The part of the wording that the client code needs; nothing else is sent to it. */
export const conversationSheetLabels: ConversationSheetLabels = {
  sheet: 'To talk about with a clinician',
  empty: 'What you check gathers here, as a list to print or copy.',
  added: 'On your list: {item}',
  removed: 'Removed from your list: {item}',
  print: 'Print this list',
  printFailed: 'Printing did not work here. You can copy the list instead.',
  copy: 'Copy this list',
  copied: 'The list is copied.',
  copyFailed: 'Copying did not work here. You can select the text of the list instead.',
  clear: 'Clear all checks',
  cleared: 'All checks are cleared.',
  undo: 'Undo: check them again',
  restored: 'Your checks are back.',
  date: 'Date:',
  ownQuestions: 'My own questions:',
};

export const candidacyChecklistLabels: CandidacyChecklistLabels = {
  ...evidenceLabels,
  'intent-reasons-to-ask': 'Reasons people ask about it',
  'intent-talk-first': 'Tell a clinician about these first',
  'intent-usually-not-suitable': 'Never, or usually not, used with these. Ask first.',
  instructions:
    'Check the boxes you want to talk about. This list does not save or send what you check.',
  closing:
    'This list cannot tell whether a treatment is right for you. Only a qualified clinician who knows your history can decide that with you.',
  sheetCrisis: 'In crisis, call {number} ({name}).',
  sheetEmergency: 'In danger right now, call {number}.',
  ...conversationSheetLabels,
};
