import type { Treatment } from '../../model/index.js';
import * as depression from '../depression.js';
import type { TmsIds } from './ids.js';

export const alternatives: Treatment<TmsIds>['alternatives'] = {
  ...depression.section,
  alternatives: [
    depression.otherMedicine,
    depression.talkTherapy,
    depression.esketamineSpray,
    depression.ketamineInfusion,
    depression.ect,
  ],
  noTreatment: depression.noTreatment,
};
