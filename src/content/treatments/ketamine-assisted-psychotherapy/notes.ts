import type { Note } from '../../model/index.js';
import * as depression from '../depression-notes.js';
import type { KapIds } from './ids.js';
import * as gains from './notes-gains.js';
import * as options from './notes-options.js';
import * as risks from './notes-risks.js';

export type { KapIds, KapNoteId } from './ids.js';

/** A note's number on the page is its place here. */
export const notes: readonly Note<KapIds>[] = [
  depression.antidepressantsAndTherapy,
  risks.approval,
  gains.byMouthGain,
  gains.byMouthNone,
  gains.veinFirstDay,
  gains.howLong,
  risks.commonEffects,
  risks.seriousRisks,
  gains.howItWorks,
  gains.withTherapy,
  risks.whoShouldNot,
  gains.anxietyPtsd,
  risks.byMouthEffects,
  options.otherMedicine,
  depression.talkTherapy,
  depression.esketamineSpray,
  options.veinMore,
  depression.tms,
  options.ect,
  depression.noTreatment,
];
