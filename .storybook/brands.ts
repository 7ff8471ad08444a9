import evergreen from '../src/theme/themes/evergreen.css?inline';
import highClarity from '../src/theme/themes/high-clarity.css?inline';
import warmClay from '../src/theme/themes/warm-clay.css?inline';
import water from '../src/theme/themes/water.css?inline';

/** The themes' stylesheets. Named `brand`, because Storybook's `theme` is the color scheme. */
export const brands: Record<string, string> = {
  water,
  'warm-clay': warmClay,
  evergreen,
  'high-clarity': highClarity,
};
