import { describe, expect, it } from 'vitest';
import { type Finding, lintClaims } from '../../src/content/lint/index.js';
import * as english from '../../src/content/treatments/index.js';
import { ketamineAssistedPsychotherapy as spanish } from '../../src/content/treatments/ketamine-assisted-psychotherapy/es/index.js';

const kap = english.ketamineAssistedPsychotherapy;

const of = (rule: string, content: unknown, locale: 'en' | 'es' = 'en'): readonly Finding[] =>
  lintClaims(content as typeof kap, { locale }).filter((finding) => finding.rule === rule);

describe('a harm that regulators name', () => {
  const withAddiction = (description: string) => ({
    ...kap,
    risks: {
      ...kap.risks,
      groups: [
        {
          severity: 'serious',
          risks: [{ name: 'Other risks', description, frequency: null, evidence: null }],
        },
      ],
    },
  });
  const missing = (content: unknown, locale: 'en' | 'es' = 'en') =>
    of('missing-harm', content, locale).map(({ found }) => found);

  it.each([
    'It does not cause dependence.',
    'It is not addictive.',
    'There is no risk of addiction or misuse.',
    'Nobody worries about it. Addiction does not happen here.',
    'Is it addictive?',
  ])('is missing where it is denied: %s', (description) => {
    expect(missing(withAddiction(description))).toContain('addiction or misuse');
  });

  it.each([
    'It can cause dependence.',
    'Addiction, with frequent use.',
    'It is not known how often people become dependent on it.',
    'It does not stop at a pleasant feeling: people can become addicted.',
  ])('is told where it is named as possible: %s', (description) => {
    expect(missing(withAddiction(description))).not.toContain('addiction or misuse');
  });

  it('is told in the risks, not by the way', () => {
    const content = { ...withAddiction('Dizziness.'), tagline: 'Addiction can happen.' };
    expect(missing(content)).toContain('addiction or misuse');
  });

  it('is known for a treatment that is not named after its medicine', () => {
    const content = {
      ...withAddiction('Dizziness.'),
      id: 'infusions',
      name: 'Infusions',
      shortName: 'Infusions',
      tagline: 'Ketamine through a vein',
    };
    expect(missing(content)).toContain('addiction or misuse');
  });

  it('is told in the language of the content', () => {
    const risks = { ...spanish.risks, groups: [] };
    expect(missing({ ...spanish, risks }, 'es')).toContain('daño en la vejiga');
  });
});

describe('a figure beside a typed number', () => {
  /** Beside "27 in 100 (9 in 100 with placebo)". */
  const beside = (description: string, locale: 'en' | 'es' = 'en') => {
    const [first, ...others] = kap.benefits.benefits;
    const frequency = {
      ...{ count: 27, per: 100, low: 20, high: 35, timeFrame: 'within 24 hours' },
      comparator: { name: 'with placebo', count: 9 },
    };
    const benefits = [{ ...first, description, frequency }, ...others];
    const content = { ...kap, benefits: { ...kap.benefits, benefits } };
    return of('figure-differs', content, locale).map(({ found }) => found);
  };

  it.each([
    ['It helped 72% of people.', '72%'],
    ['It helped 72 percent.', '72 percent'],
    ['It helped 7 in 10 people.', '7 in 10'],
    ['It helped one in five.', 'one in five'],
    ['It helped seven out of ten people.', 'seven out of ten'],
    ['A third of people felt better.', 'A third of'],
    ['Half of them felt better.', 'Half of'],
    ['Three quarters felt better.', 'Three quarters'],
    ['It helped 9 in 100 people.', '9 in 100'],
    ['It helped 27 in 100, and 15 in 100 with placebo.', '15 in 100'],
    ['It helped 72 in 100, and 9 with placebo.', '72 in 100'],
    ['It helped 40 more in 100.', '40 more in 100'],
  ])('differs: %s', (description, found) => {
    expect(beside(description)).toContain(found);
  });

  it.each([
    ['Ayudó al 72 %.', '72 %'],
    ['Ayudó a uno de cada cinco.', 'uno de cada cinco'],
    ['Ayudó a la mitad.', 'la mitad'],
    ['Ayudó a tres cuartos de las personas.', 'tres cuartos'],
    ['Ayudó a un tercio.', 'un tercio'],
    ['Ayudó a 7 de cada 10 personas.', '7 de cada 10'],
  ])('differs: %s', (description, found) => {
    expect(beside(description, 'es')).toContain(found);
  });

  it.each([
    ['It helped 27%, and 9% of people with placebo.', 'en'],
    ['It helped about a quarter of people.', 'en'],
    ['It helped 27 in 100, compared with 9 in 100.', 'en'],
    ['It helped 18 more in 100.', 'en'],
    ['It helped 20 to 35 in 100.', 'en'],
    ['Half an hour later, most felt calmer.', 'en'],
    ['By the fifteenth visit it was 33 in 100, and 3 with a sham.', 'en'],
    ['Ayudó al 27 %, frente al 9 % con placebo.', 'es'],
    ['Ayudó a una cuarta parte.', 'es'],
  ] as const)('is the same: %s', (description, locale) => {
    expect(beside(description, locale)).toEqual([]);
  });
});
