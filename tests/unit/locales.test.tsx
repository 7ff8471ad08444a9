import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { FrequencyIcons, FrequencyTable } from '../../src/index.js';
import * as english from '../../src/locales/en.js';
import * as spanish from '../../src/locales/es.js';
import type { LocalePack } from '../../src/locales/pack.js';
import { subjects } from './components.js';

const en: LocalePack = { ...english };
const es: LocalePack = { ...spanish };

type Labels = Record<string, string>;
type LabelsName = Exclude<keyof LocalePack, 'locale'>;
const packNames = Object.keys(en).filter((name): name is LabelsName => name !== 'locale');

/** Each label, by a name that says where it stands. */
const texts = (pack: LocalePack) =>
  packNames.flatMap((name) =>
    Object.entries(pack[name] as unknown as Labels).map(
      ([key, label]) => [`${name}.${key}`, label] as const,
    ),
  );

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

const writesNoNumber = {
  CrisisNotice: true,
  SourceList: true,
  PageContents: true,
  BackToTop: true,
  QuickExit: true,
};

describe('Spanish', () => {
  const inEnglish = new Map<string, string>(texts(en));

  it('has every label of every component, and no other', () => {
    for (const name of packNames) {
      expect(Object.keys(es[name]).sort()).toEqual(Object.keys(en[name]).sort());
    }
  });

  it('has the placeholders of the English label, all of them and no other', () => {
    for (const [name, text] of texts(es)) {
      const whole = inEnglish.get(name);
      expect(placeholders(text), name).toEqual(placeholders(whole ?? ''));
    }
  });

  it('leaves nothing in English', () => {
    for (const [name, text] of texts(es)) {
      const same = inEnglish.get(name);
      // Words that are only placeholders and numbers read the same everywhere.
      if (same && /[a-z]/i.test(same.replace(/\{\w+\}/g, ''))) expect(text, name).not.toBe(same);
    }
  });

  it.each(subjects)('shows no English label of $name', ({ name, Component, props }) => {
    const key = `${name.charAt(0).toLowerCase()}${name.slice(1)}Labels` as LabelsName;
    const shown = (labels: object, locale?: string) => {
      const { container, unmount } = render(
        <Component
          {...props}
          labels={labels}
          // Those that write no number take none.
          locale={name in writesNoNumber ? undefined : locale}
        />,
      );
      const shownTexts = [...container.querySelectorAll('*')].map(
        (element) => element.textContent?.replace(/:$/, '') ?? '',
      );
      unmount();
      return shownTexts;
    };
    const before = shown({}, 'en-US');
    const after = shown(es[key], 'es-US');
    const used = Object.values(en[key] as unknown as Labels).filter(
      (label): label is string => typeof label === 'string' && !label.includes('{'),
    );
    const ofEnglish = used
      .map((label) => label.replace(/:$/, ''))
      .filter((label) => before.includes(label));
    expect(ofEnglish.length).toBeGreaterThan(0);
    // Content stays as it is; what is the component's own changes.
    expect(ofEnglish.filter((label) => after.includes(label))).toEqual([]);
  });
});

it('is the components’ own wording in English', () => {
  for (const { name, Component, props } of subjects) {
    const pack = Object.entries(en).find(
      ([key]) => key.toLowerCase() === `${name}labels`.toLowerCase(),
    )?.[1] as object;
    const display =
      name === 'RiskDisclosure' ? [undefined, FrequencyTable, FrequencyIcons] : [undefined];
    for (const frequencyDisplay of display) {
      const extra = frequencyDisplay ? { frequencyDisplay } : {};
      const shown = (labels?: object) => {
        const { container, unmount } = render(<Component {...props} {...extra} labels={labels} />);
        const text = container.textContent;
        unmount();
        return text;
      };
      expect(shown(pack), name).toBe(shown());
    }
  }
});

it('never writes a number in the machine’s own language', () => {
  const write = vi.spyOn(Number.prototype, 'toLocaleString');
  for (const { Component, props } of subjects) render(<Component {...props} />);
  expect(write).toHaveBeenCalled();
  for (const [locale] of write.mock.calls) expect(locale).toBe('en-US');
  write.mockRestore();
});
