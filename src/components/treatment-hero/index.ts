export { TreatmentHero } from './TreatmentHero.js';
export type { TreatmentHeroProps } from './TreatmentHero.props.js';
