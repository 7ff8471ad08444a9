import type { Note } from '../../model/index.js';
import * as depression from '../depression-notes.js';
import type { EsketamineIds } from './ids.js';
import * as gains from './notes-gains.js';
import * as risks from './notes-risks.js';

/** A note's number on the page is its place here: the order in which the page first refers to it. */
export const notes: readonly Note<EsketamineIds>[] = [
  depression.antidepressantsAndTherapy,
  depression.talkTherapy,
  risks.approval,
  gains.gain,
  gains.noClearGain,
  gains.alone,
  gains.howLong,
  risks.seriousRisks,
  risks.commonEffects,
  risks.whoShouldNot,
  gains.course,
  gains.howItWorks,
  depression.otherMedicine,
  depression.tms,
  depression.veinMore,
  depression.ect,
  depression.noTreatment,
];
