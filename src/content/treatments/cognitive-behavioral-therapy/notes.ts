import type { Note } from '../../model/index.js';
import * as depression from '../depression-notes.js';
import type { CbtIds } from './ids.js';
import * as gains from './notes-gains.js';
import * as risks from './notes-risks.js';

/** A note's number on the page is its place here: the order in which the page first refers to it. */
export const notes: readonly Note<CbtIds>[] = [
  depression.antidepressantsAndTherapy,
  gains.gain,
  risks.noApproval,
  gains.manyTrials,
  gains.howLong,
  risks.harms,
  risks.firstHelp,
  gains.course,
  gains.howItWorks,
  gains.withMedicine,
  depression.otherMedicine,
  depression.esketamineSpray,
  depression.tms,
  depression.veinMore,
  depression.ect,
  depression.noTreatment,
];
