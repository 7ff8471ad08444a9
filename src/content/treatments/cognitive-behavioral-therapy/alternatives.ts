import type { Treatment } from '../../model/index.js';
import * as depression from '../depression.js';
import type { CbtIds } from './ids.js';

export const alternatives: Treatment<CbtIds>['alternatives'] = {
  ...depression.section,
  alternatives: [
    { ...depression.otherMedicine, name: 'An antidepressant', description: 'A medicine each day.' },
    depression.esketamineSpray,
    { ...depression.tms, risks: 'Headache, scalp pain, rarely a seizure (shaking).' },
    depression.ketamineInfusionOffLabel,
    depression.ect,
  ],
  noTreatment: depression.noTreatment,
};
