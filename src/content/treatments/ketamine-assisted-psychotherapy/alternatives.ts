import type { Treatment } from '../../model/index.js';
import * as depression from '../depression.js';
import type { SourceId } from './sources.js';

export const alternatives: Treatment<SourceId>['alternatives'] = {
  heading: 'Other options',
  intro:
    'You have other choices, and each has gains and risks of its own. The numbers come from different studies, so do not set them against each other. A provider can go through them with you.',
  alternatives: [
    depression.otherMedicines,
    depression.talkTherapy,
    depression.ketamineInfusion,
    depression.esketamine,
    depression.tms,
    depression.ect,
  ],
  noTreatment: depression.noTreatment,
};
