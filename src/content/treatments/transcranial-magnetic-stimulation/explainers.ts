import type { Treatment } from '../../model/index.js';
import type { TmsIds } from './ids.js';

export const explainers: Treatment<TmsIds>['explainers'] = [
  {
    id: 'what-is-tms',
    question: 'What is TMS?',
    answer:
      'TMS stands for transcranial (through the skull) magnetic stimulation. You sit in a chair, awake, with a coil on your head. It sends short magnetic pulses to a part of the brain that plays a role in mood. TMS itself uses no anesthesia.',
    evidence: ['course'],
  },
  {
    id: 'how-tms-works',
    question: 'How may it work?',
    answer:
      'Each pulse makes a small electric current in the brain below the coil, and brain cells there become active. Repeated pulses may change how groups of cells work together. How that may ease depression is not fully understood.',
    evidence: ['how-it-works'],
  },
];
