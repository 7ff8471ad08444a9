import type { Treatment } from '../../model/index.js';
import * as depression from '../depression.js';
import type { KapIds } from './ids.js';

export const alternatives: Treatment<KapIds>['alternatives'] = {
  ...depression.section,
  alternatives: [
    depression.otherMedicine,
    depression.talkTherapy,
    depression.esketamineSpray,
    {
      ...depression.ketamineInfusion,
      benefits: 'Quick relief for some. Two small trials found no clear gain.',
      risks: 'Much like the spray.',
      evidence: ['vein-first-day', 'vein-more'],
    },
    depression.tms,
    depression.ect,
  ],
  noTreatment: depression.noTreatment,
};
