export { TreatmentHero, type TreatmentHeroProps } from './TreatmentHero.js';
export type { TreatmentHeroLabels } from './TreatmentHero.labels.js';
