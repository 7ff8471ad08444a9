import type { StoryContext } from '@storybook/react-vite';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { bands } from '../../.storybook/bands.js';
import { inToolbarLanguage } from '../../.storybook/language.js';
import { crisisLines, crisisLinesInSpanish } from '../../src/content/index.js';
import { type Locale, TreatmentPage } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { exampleClinic, kap } from '../../stories/example-clinic.js';
import { subjects } from './components.js';

interface Args {
  locale?: Locale;
  contact?: unknown;
  crisis?: unknown;
}

/** The args a story is rendered with while the toolbar says this language. */
function argsIn(language: string, component: unknown, args: object): Args {
  let rendered: Args = args;
  const Story = (context?: { args?: Args }) => {
    rendered = context?.args ?? rendered;
    return <p>The story</p>;
  };
  const context = { args, component, globals: { language } } as unknown as StoryContext;
  render(inToolbarLanguage(Story as never, context) as never);
  return rendered;
}

describe('the language in Storybook’s toolbar', () => {
  it.each(subjects)('gives $name the locale', ({ Component, props }) => {
    expect(argsIn('es', Component, props)).toEqual({
      ...props,
      locale: es,
      ...('crisis' in props && { crisis: crisisLinesInSpanish.US }),
      ...(props.contact === crisisLines.US && { contact: crisisLinesInSpanish.US }),
    });
    expect(screen.getByText('The story').parentElement).toHaveAttribute('lang', 'es');
  });

  it('gives the page the locale and the Spanish crisis line', () => {
    const args = { treatment: kap, contact: exampleClinic, crisis: crisisLines.US };
    const given = argsIn('es', TreatmentPage, args);
    expect(given).toEqual({ ...args, locale: es, crisis: crisisLinesInSpanish.US });
  });

  it('changes no other crisis line, no story with a locale, and nothing in English', () => {
    const args = { contact: crisisLines.GB };
    const notice = subjects.find(({ name }) => name === 'CrisisNotice')?.Component;
    expect(argsIn('es', notice, args)).toEqual({ ...args, locale: es });
    expect(argsIn('es', notice, { ...args, locale: en })).toEqual({ ...args, locale: en });
    expect(argsIn('en', notice, args)).toBe(args);
    expect(argsIn('es', 'article', args)).toBe(args);
  });
});

const stories = import.meta.glob('../../stories/components/*.stories.tsx');

it('Storybook shows each component in the band it has on the page', () => {
  const { container } = render(
    <TreatmentPage treatment={kap} contact={exampleClinic} crisis={crisisLines.US} />,
  );
  const tones = Object.keys(stories).flatMap((file) => {
    const name = /(\w+)\.stories/.exec(file)?.[1] ?? '';
    const slot = name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
    const band = container
      .querySelector(`[data-slot="${slot}"]`)
      ?.closest<HTMLElement>('[data-slot="treatment-page-band"]');
    const tone = band?.dataset.tone ?? 'canvas';
    // A CrisisNotice stands in several bands, and in full on the canvas.
    return tone === 'canvas' || name === 'CrisisNotice' ? [] : [[name, tone]];
  });
  expect(bands).toEqual(Object.fromEntries(tones));
});
