import type { Note } from '../../../model/index.js';
import type { KapIds } from '../ids.js';
import * as depression from './notes-depression.js';
import * as gains from './notes-gains.js';
import * as risks from './notes-risks.js';

/** In the order of the English notes, so that both pages have the same numbers. */
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
  depression.otherMedicine,
  depression.talkTherapy,
  depression.esketamineSpray,
  depression.veinMore,
  depression.tms,
  depression.ect,
  depression.noTreatment,
];
