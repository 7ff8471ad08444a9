import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { en, type Locale } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { subjects } from './components.js';

/** Each label of a locale, or of a part of one, by its path: `evidence.kinds.guideline`. */
const texts = (labels: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(labels).flatMap(([name, label]: [string, unknown]) =>
    typeof label === 'string'
      ? [[path + name, label] as const]
      : typeof label === 'object' && label !== null
        ? texts(label, `${path}${name}.`)
        : [],
  );

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

/** A component's own labels. Some have none: they show those of evidence. */
const labelsOf = (locale: Locale, component: string) => {
  const name = `${component.charAt(0).toLowerCase()}${component.slice(1)}`;
  return locale[(name.includes('reatmentPage') ? 'treatmentPage' : name) as keyof Locale] as
    | object
    | undefined;
};

describe('Spanish', () => {
  const inEnglish = new Map(texts(en));

  it('has every label of every component, and no other', () => {
    expect(texts(es).map(([path]) => path)).toEqual(expect.arrayContaining([...inEnglish.keys()]));
    expect(texts(es)).toHaveLength(inEnglish.size);
  });

  it('has the placeholders of the English label', () => {
    // Times and dates are written in another order and with another clock.
    const own = /^(contactCTA\.time-|reviewStamp\.date)/;
    for (const [path, text] of texts(es)) {
      if (own.test(path)) continue;
      expect(placeholders(text), path).toEqual(placeholders(inEnglish.get(path) ?? ''));
    }
  });

  it('leaves nothing in English', () => {
    for (const [path, text] of texts(es)) {
      const same = inEnglish.get(path) ?? '';
      // Words that are only placeholders and numbers read the same everywhere.
      if (/[a-z]/i.test(same.replace(/\{\w+\}/g, ''))) expect(text, path).not.toBe(same);
    }
  });

  it.each(subjects)('shows no English label of $name', ({ name, Component, props }) => {
    const shown = (locale: Locale) => {
      const { container, unmount } = render(<Component {...props} locale={locale} />);
      const words = [...container.querySelectorAll('*')].flatMap((element) =>
        [element.textContent, element.getAttribute('aria-label')].map(
          (text) => text?.replace(/:$/, '') ?? '',
        ),
      );
      unmount();
      return words;
    };
    const before = shown(en);
    const after = shown(es);
    // A note may have the words of a label as its title.
    const content = new Set(texts(props).map(([, text]) => text));
    const english = texts(labelsOf(en, name) ?? en.evidence)
      .map(([, text]) => text.replace(/:$/, ''))
      .filter((text) => !text.includes('{') && before.includes(text) && !content.has(text));
    // These have only labels with numbers in them.
    if (!['FrequencyIcons', 'SourceList'].includes(name)) {
      expect(english.length).toBeGreaterThan(0);
    }
    // Content stays as it is; the component's own words change.
    expect(english.filter((label) => after.includes(label))).toEqual([]);
    expect(after).not.toEqual(before);
  });
});

it('has the components’ own wording in English', () => {
  for (const { name, Component, props } of subjects) {
    const displays = name === 'RiskDisclosure' ? ['text', 'table', 'icons'] : [undefined];
    for (const frequencyDisplay of displays) {
      const shown = (locale?: Locale) => {
        const extra = frequencyDisplay ? { frequencyDisplay } : {};
        const { container, unmount } = render(<Component {...props} {...extra} locale={locale} />);
        const text = container.textContent;
        unmount();
        return text;
      };
      expect(shown(en), name).toBe(shown());
    }
  }
});

it('puts a component’s own labels over its locale', () => {
  for (const { name, Component, props } of subjects) {
    if (name !== 'BackToTop') continue;
    const { container } = render(
      <Component {...props} locale={es} labels={{ link: 'Al principio' }} />,
    );
    expect(container).toHaveTextContent('Al principio');
  }
});

it('never writes a number in the machine’s own language', () => {
  const format = vi.spyOn(Intl, 'NumberFormat');
  for (const { Component, props } of subjects) {
    render(<Component {...props} locale={{ ...en, tag: 'xx' }} />);
  }
  expect(format).toHaveBeenCalled();
  for (const [locales] of format.mock.calls) expect([locales].flat().at(-1)).toBe('en-US');
  format.mockRestore();
});

it('needs no Intl for US English', () => {
  const uses = [
    vi.spyOn(Intl, 'NumberFormat'),
    vi.spyOn(Intl, 'DateTimeFormat'),
    vi.spyOn(Number.prototype, 'toLocaleString'),
    vi.spyOn(Date.prototype, 'toLocaleDateString'),
    vi.spyOn(String.prototype, 'localeCompare'),
  ];
  for (const { Component, props } of subjects) render(<Component {...props} />);
  for (const use of uses) {
    expect(use).not.toHaveBeenCalled();
    use.mockRestore();
  }
});
