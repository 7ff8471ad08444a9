import type { Note } from '../../model/index.js';
import * as depression from '../depression-notes.js';
import type { TmsIds } from './ids.js';
import * as gains from './notes-gains.js';
import * as risks from './notes-risks.js';

/** A note's number on the page is its place here: the order in which the page first refers to it. */
export const notes: readonly Note<TmsIds>[] = [
  depression.antidepressantsAndTherapy,
  depression.talkTherapy,
  risks.clearance,
  gains.gain,
  gains.noClearGain,
  gains.howLong,
  risks.seriousRisks,
  risks.commonEffects,
  gains.course,
  gains.howItWorks,
  depression.otherMedicine,
  depression.esketamineSpray,
  depression.veinMore,
  depression.ect,
  depression.noTreatment,
];
