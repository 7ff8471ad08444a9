/** The page that is pictured: the example clinic's, on a fixed day, with fonts that come with it. */
import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import { createRoot } from 'react-dom/client';
import { crisisLines } from '../../../src/content/index.js';
import { TreatmentPage } from '../../../src/index.js';
import '../../../src/styles/index.css';
import '../../../src/styles/leaflet.css';
import evergreen from '../../../src/theme/themes/evergreen.css?inline';
import highClarity from '../../../src/theme/themes/high-clarity.css?inline';
import warmClay from '../../../src/theme/themes/warm-clay.css?inline';
import water from '../../../src/theme/themes/water.css?inline';
import { exampleClinic, hands, kap } from '../../../stories/example-clinic.js';
import type { View } from '../views.js';
import './page.css';

const themes: Record<View['theme'], string> = {
  water,
  'warm-clay': warmClay,
  evergreen,
  'high-clarity': highClarity,
};

const sheet = document.head.appendChild(document.createElement('style'));

declare global {
  interface Window {
    show(view: Pick<View, 'theme' | 'colorScheme' | 'direction'>): void;
  }
}

window.show = ({ theme, colorScheme = 'light', direction = 'ltr' }) => {
  sheet.textContent = themes[theme];
  document.documentElement.dataset.colorScheme = colorScheme;
  document.documentElement.dir = direction;
};

createRoot(document.getElementById('root') as HTMLElement).render(
  <TreatmentPage
    treatment={kap}
    illustration={hands}
    contact={exampleClinic}
    crisis={crisisLines.US}
    today="2026-11-24"
  />,
);
