import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Finding,
  type LintLocale,
  type LintProfile,
  lintClaims,
  lintText,
  phraseRules,
  scorecard,
} from '../../src/content/lint/index.js';
import { expanded } from '../../src/content/lint/phrase.js';
import * as english from '../../src/content/treatments/index.js';
import * as spanish from '../../src/content/treatments/ketamine-assisted-psychotherapy/es/index.js';
import { sample } from '../sample.js';
import { measure } from './lint-measure.js';
import { overstated } from './overstated.js';

const kap = english.ketamineAssistedPsychotherapy;
const rulesIn = (text: string, options?: Parameters<typeof lintText>[1]) =>
  lintText(text, options).map(({ rule }) => rule);

describe('the rules about words', () => {
  const { rules, all, count } = measure();

  it('finds 9 of 10 claims in the labeled sentences, and is right in 17 of 20', () => {
    expect(count).toBeGreaterThan(1000);
    expect(all.recall).toBeGreaterThanOrEqual(0.9);
    expect(all.precision).toBeGreaterThanOrEqual(0.85);
  });

  const everywhere = phraseRules.filter(({ profiles }) => !profiles).map(({ id }) => id);
  it.each(everywhere)('knows %s from what looks like it', (id) => {
    const score = rules.get(id);
    expect(score?.recall).toBeGreaterThanOrEqual(0.9);
    expect(score?.precision).toBeGreaterThanOrEqual(0.85);
  });

  it.each(phraseRules)('has words in both languages, a reason and a better form: $id', (rule) => {
    for (const [locale, phrases] of Object.entries(rule.phrases)) {
      expect(phrases.length).toBeGreaterThan(0);
      for (const phrase of phrases) {
        const words = expanded(phrase, locale as LintLocale);
        expect(new RegExp(`^(?:${words})$`).test('')).toBe(false);
      }
    }
    expect(rule.why).toMatch(/[.?]$/);
    expect(rule.better).toMatch(/[.?]$/);
    expect(rule.source.url).toMatch(/^https?:\/\//);
    const [profile] = rule.profiles ?? [];
    expect(rulesIn(rule.poor, { profile })).toContain(rule.id);
    // What the rule proposes passes all rules.
    for (const [, form] of rule.better.matchAll(/"([^"]+)"/g)) {
      expect(rulesIn(form ?? '', { profile }), form).toEqual([]);
    }
  });

  it.each([
    ['a negation', 'It is not a cure, and no treatment is safe for everyone.'],
    ['a question', 'Does ketamine cure depression?'],
    ['a report', 'Some ads say that ketamine cures depression.'],
    ['a word that is talked about', 'The phrase “miracle cure” has no place here.'],
  ])('lets %s pass', (_, text) => {
    expect(rulesIn(text)).toEqual([]);
  });

  it('takes no denial and no question for an excuse that are none', () => {
    expect(rulesIn('It does not just help, it cures depression.')).toContain('cure');
    expect(rulesIn('Why wait to be free of depression?')).toContain('cure');
  });

  it('reads past capitals, line breaks, hyphens, apostrophes and spaces that do not break', () => {
    for (const text of [
      'It has NO SIDE EFFECTS.',
      'It has no\nside\u00a0effects.',
      'It has no side\u2011effects.',
      'It doesn’t have side effects.',
      "It doesn't have  side effects.",
      'It has **no side effects**.',
      'It has no side ef\u00adfects.',
    ]) {
      expect(rulesIn(text), text).toContain('no-side-effects');
    }
  });

  it('tells where the words are, as they were written', () => {
    const text = 'First of all.\n\nIt  is a   MIRACLE\u00a0cure, they say.';
    for (const { offset, length, found } of lintText(text)) {
      expect(text.slice(offset, offset + length)).toBe(found);
    }
    expect(lintText(text).map(({ found }) => found)).toContain('MIRACLE');
  });

  it.each(overstated)(
    'stops at $name, and not at the same said fairly',
    ({ poor, rules, fair }) => {
      expect(rulesIn(poor)).toEqual(expect.arrayContaining([...rules]));
      expect(lintClaims({ summary: { text: fair } } as never)).toEqual([]);
    },
  );
});

describe('a profile', () => {
  it.each([
    ['eu', 'as-good-as-others', 'Ketamine is as effective as antidepressants.'],
    ['uk-asa', 'as-good-as-others', 'It works just as well as ECT.'],
    ['eu', 'harm-without-it', 'Left untreated, depression destroys lives.'],
    ['uk-asa', 'endorsement', 'Recommended by leading psychiatrists.'],
    ['au-tga', 'endorsement', 'Doctors recommend it.'],
    ['eu', 'no-consultation', 'No appointment needed.'],
    ['eu', 'natural', 'A natural treatment for low mood.'],
    ['au-tga', 'offer-without-terms', 'Your first consultation is free: a free assessment.'],
    ['au-tga', 'unneeded-use', 'Come in for a top-up every month, even if you feel well.'],
  ] as const)('of %s adds %s', (profile, rule, text) => {
    expect(rulesIn(text, { profile })).toContain(rule);
    expect(rulesIn(text)).not.toContain(rule);
  });

  it('passes an offer with its terms in Australia', () => {
    const text =
      'Ten percent off the first visit. Terms and conditions: new patients, until 1 May.';
    expect(rulesIn(text, { profile: 'au-tga' })).not.toContain('offer-without-terms');
  });

  it('stops at a page named after a prescription medicine where it may not be advertised', () => {
    const named = (profile?: LintProfile) =>
      lintClaims(kap, { profile }).filter(({ rule }) => rule === 'medicine-advertised');
    expect(named('eu')).toHaveLength(1);
    expect(named('uk-asa')[0]?.path).toBe('name');
    expect(named()).toEqual([]);
  });
});

describe('the packaged treatments', () => {
  const all = [
    ...Object.values(english).map((treatment) => [treatment, 'en'] as const),
    ...Object.values(spanish).map((treatment) => [treatment, 'es'] as const),
  ];

  it.each(all)('have no errors and no warnings: $id in %s', (treatment, locale) => {
    const findings = lintClaims(treatment, { locale });
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});

describe('what a treatment says together', () => {
  const found = (change: (content: typeof kap) => unknown) =>
    lintClaims({ ...structuredClone(kap), ...(change(kap) as object) });
  const of = (findings: readonly Finding[], rule: string) =>
    findings.filter((finding) => finding.rule === rule);

  it('misses a harm that the label names', () => {
    const without = JSON.parse(JSON.stringify(kap.risks).replaceAll(/bladder|urin\w*/gi, 'body'));
    const [missing] = of(
      found(() => ({ risks: without })),
      'missing-harm',
    );
    expect(missing).toMatchObject({ found: 'bladder harm', severity: 'error', path: 'risks' });
  });

  it('sees that harm is smaller than gain', () => {
    const risks = {
      ...kap.risks,
      groups: kap.risks.groups
        .slice(0, 1)
        .map((group) => ({ ...group, risks: group.risks.slice(0, 1) })),
    };
    const told = of(
      found(() => ({ risks })),
      'harm-smaller-than-gain',
    );
    expect(told.map(({ found: words }) => words)).toEqual(['1 risk for 3 benefits']);
  });

  it('sees a figure that differs from the typed one', () => {
    const [first, ...others] = kap.benefits.benefits;
    const benefits = {
      ...kap.benefits,
      benefits: [{ ...first, description: 'It helped 72 in 100 people.' }, ...others],
    };
    expect(
      of(
        found(() => ({ benefits })),
        'figure-differs',
      )[0],
    ).toMatchObject({
      path: 'benefits.benefits[0].description',
      found: '72 in 100',
    });
  });

  it('sees a bare crisis number', () => {
    const findings = found(() => ({ tagline: 'Call 988 if you are in danger.' }));
    expect(of(findings, 'bare-crisis-number')[0]).toMatchObject({ path: 'tagline', found: '988' });
  });

  it('sees a part that is hard to read, and a long sentence', () => {
    const hard =
      'Neuropsychopharmacological interventions necessitate multidisciplinary consideration of individual contraindications. ';
    const findings = found(() => ({ mainMessage: hard.repeat(12) }));
    expect(of(findings, 'reading-grade')[0]?.path).toBe('mainMessage');
    const long = found(() => ({ tagline: `It is ${'very '.repeat(30)}long.` }));
    expect(of(long, 'long-sentence')[0]?.path).toBe('tagline');
  });

  it.each([
    ['en', 'Neuropsychopharmacological interventions necessitate multidisciplinary deliberation.'],
    [
      'es',
      'Las intervenciones neuropsicofarmacológicas requieren deliberaciones multidisciplinarias.',
    ],
  ] as const)('reads short parts together: %s', (locale, hard) => {
    const parts = { mainMessage: `${hard} `.repeat(6), tagline: 'It may help. Ask us. '.repeat(3) };
    const [grade, ...others] = of(lintClaims(parts as never, { locale }), 'reading-grade');
    expect(grade?.path).toBe('mainMessage');
    expect(grade?.found).toContain('mainMessage, tagline together');
    expect(others).toEqual([]);
    expect(of(lintClaims({ tagline: hard } as never, { locale }), 'reading-grade')).toEqual([]);
  });
});

describe('any input', () => {
  it('never makes the linter or the scorecard throw', () => {
    const keys = [...Object.keys(kap), 'groups', 'benefits', 'frequency', 'studies', 'steps'];
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, true, 0, '', 'A miracle cure for 27 in 100.'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 6 }),
      ),
    })).value;
    fc.assert(
      fc.property(json, (value) => {
        expect(Array.isArray(lintClaims(value as never))).toBe(true);
        expect(scorecard(value as never)).toHaveLength(3);
      }),
    );
  });

  it('may be nested deeper than any treatment', () => {
    let deep: unknown = {};
    for (let level = 0; level < 20_000; level += 1) deep = { faq: deep };
    expect(lintClaims(deep as never)).toMatchObject([{ rule: 'too-deep' }]);
    expect(scorecard(deep as never)).toHaveLength(3);
  });

  it.each(['en', 'es'] as const)(
    'is read in time that grows with its length alone: %s',
    (locale) => {
      const plain = (phrase: string) =>
        phrase.replaceAll(/\(\?[:=!<][^)]*\)|\\\S|[()[\]{}?*+|,\d]/g, ' ').slice(0, 400);
      const words = phraseRules
        .filter(({ profiles }) => !profiles)
        .map(({ phrases }) => plain(expanded(phrases[locale].join(' '), locale)));
      const seeds = [
        ...words,
        'a',
        ' ',
        '"',
        '“',
        '¿',
        '«',
        "it's ",
        'is very ',
        'no no ',
        'se ',
        '"i was ',
      ];
      const filled = (seed: string, length: number) =>
        seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
      // Long sentences are read in pieces, so that a rule that hangs does so in a few of them.
      for (const seed of sample(seeds, 4)) lintText(filled(seed, 8000), { locale });
      lintText(filled(seeds.join(' '), 100_000), { locale });
      // What reads a whole text, such as the search for its sentences, sees all of it at once.
      for (const seed of ['a', 'no no ', '“']) {
        lintClaims({ summary: { text: filled(seed, 1_000_000) } } as never, { locale });
      }
    },
  );
});

it.each([
  ['The FDA has not approved ketamine for depression.'],
  ['The FDA approved ketamine as an anesthetic. Using it for depression is off-label.'],
  ['No regulator has approved it.'],
])('stops at an implied approval where the status is %j', (status) => {
  const kap = english.ketamineAssistedPsychotherapy;
  const claims = {
    ...kap,
    tagline: 'FDA-approved ketamine for depression',
    risks: { ...kap.risks, regulatoryStatus: { text: status, evidence: null } },
  };
  const found = lintClaims(claims as never).filter(({ path }) => path === 'tagline');
  expect(found.map(({ rule }) => rule)).toContain('approval-implied');
});

it('reads on with options, a language or a text that it does not know', () => {
  const text = 'This cures depression.';
  const [finding] = lintText(text);
  expect(finding?.rule).toBe('cure');
  for (const options of [null, { locale: 'fr' }, { locale: 'en-US' }, { locale: null }]) {
    expect(lintText(text, options as never)).toEqual(lintText(text));
    expect(() => lintClaims({} as never, options as never)).not.toThrow();
  }
  expect(lintText(null as never)).toEqual([]);
});

it.each([
  ['Call today and save $1,000.', 'en', true],
  ['Llame hoy mismo si piensa en hacerse daño.', 'es', false],
  ['Llámenos hoy si tiene fiebre.', 'es', false],
] as const)('knows hurry from advice: %j', (text, locale, isHurry) => {
  const rules = lintText(text, { locale }).map(({ rule }) => rule);
  expect(rules.includes('urgency')).toBe(isHurry);
});
