export { ketamineAssistedPsychotherapy } from './ketamine-assisted-psychotherapy/index.js';
export { transcranialMagneticStimulation } from './transcranial-magnetic-stimulation/index.js';
