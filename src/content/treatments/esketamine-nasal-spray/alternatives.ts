import type { Treatment } from '../../model/index.js';
import * as depression from '../depression.js';
import type { EsketamineIds } from './ids.js';

export const alternatives: Treatment<EsketamineIds>['alternatives'] = {
  ...depression.section,
  alternatives: [
    depression.otherMedicine,
    depression.talkTherapy,
    depression.tms,
    depression.ketamineInfusionOffLabel,
    depression.ect,
  ],
  noTreatment: depression.noTreatment,
};
