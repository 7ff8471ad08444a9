export { cognitiveBehavioralTherapy } from './cognitive-behavioral-therapy/index.js';
export { esketamineNasalSpray } from './esketamine-nasal-spray/index.js';
export { ketamineAssistedPsychotherapy } from './ketamine-assisted-psychotherapy/index.js';
export { transcranialMagneticStimulation } from './transcranial-magnetic-stimulation/index.js';
