export { TreatmentHero } from './TreatmentHero.js';
export type { TreatmentHeroLabels } from './TreatmentHero.labels.js';
export type { TreatmentHeroProps } from './TreatmentHero.props.js';
