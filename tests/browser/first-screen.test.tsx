/** What one sees of a page on a phone before one scrolls, in the fonts that Storybook shows it in. */
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { crisisLines, crisisLinesInSpanish } from '../../src/content/index.js';
import { TreatmentPage, type TreatmentPageProps } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import {
  cbt,
  esketamine,
  exampleClinic,
  exampleClinicInSpanish,
  hands,
  kap,
  kapInSpanish,
  tms,
} from '../../stories/example-clinic.js';
import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './with-styles.js';

const inEnglish = { contact: exampleClinic, crisis: crisisLines.US };
const pages: readonly TreatmentPageProps[] = [
  { ...inEnglish, treatment: kap },
  { ...inEnglish, treatment: tms },
  { ...inEnglish, treatment: esketamine },
  { ...inEnglish, treatment: cbt },
  {
    treatment: kapInSpanish,
    contact: exampleClinicInSpanish,
    crisis: crisisLinesInSpanish.US,
    locale: es,
  },
];

it.each(pages)('answers: $treatment.name', async (props) => {
  await page.viewport(375, 812);
  render(<TreatmentPage illustration={hands} {...props} />);
  await document.fonts.ready;
  const place = (slot: string) =>
    (document.querySelector(`[data-slot="${slot}"]`) as Element).getBoundingClientRect();
  const foot = place('care-bar-cells').top;
  expect(foot).toBeGreaterThan(700);
  for (const part of [
    'treatment-hero-title',
    'treatment-hero-message',
    'treatment-hero-links',
    'key-facts-fact',
  ]) {
    expect(place(part).height, part).toBeGreaterThan(10);
    expect(place(part).bottom, part).toBeLessThanOrEqual(foot);
  }
});
