import { crisisLines } from '../../src/content/index.js';
import { namedHarms } from '../../src/content/lint/harms.js';
import { type LintLocale, type LintOptions, lintClaims } from '../../src/content/lint/index.js';
import { structureRules } from '../../src/content/lint/structure-rules.js';
import * as english from '../../src/content/treatments/index.js';
import * as spanish from '../../src/content/treatments/ketamine-assisted-psychotherapy/es/index.js';

type Treatment = (typeof english)[keyof typeof english];

/** A packaged treatment with one thing wrong, and the rule that has to stop at it. */
interface Case {
  rule: string;
  content: unknown;
  options: LintOptions;
}

const pages = [
  ...Object.values(english).map((treatment) => ({ treatment, locale: 'en' as LintLocale })),
  ...Object.values(spanish).map((treatment) => ({ treatment, locale: 'es' as LintLocale })),
] as readonly { treatment: Treatment; locale: LintLocale }[];

const hard: Record<LintLocale, string> = {
  en: 'Multidisciplinary deliberation necessitates neuropsychological consideration of contraindications. ',
  es: 'Las intervenciones neuropsicofarmacológicas requieren deliberaciones multidisciplinarias. ',
};

function* casesOf(treatment: Treatment, locale: LintLocale): Generator<Case> {
  const options = { locale };
  const { benefits, risks, id, name } = treatment;
  const harms = namedHarms.find((entry) => entry.treatment.test(`${id} ${name}`))?.harms ?? [];
  for (const { words } of harms) {
    const word = new RegExp(words[locale].source, 'giu');
    const content = { ...treatment, risks: JSON.parse(JSON.stringify(risks).replace(word, '…')) };
    yield { rule: 'missing-harm', content, options };
  }

  const one = risks.groups.slice(0, 1).map((group) => ({ ...group, risks: [] }));
  const much = benefits.benefits.map((benefit) => ({
    ...benefit,
    description: `${benefit.description} `.repeat(60),
  }));
  for (const change of [
    { risks: { ...risks, groups: one } },
    { benefits: { ...benefits, benefits: much } },
  ]) {
    yield { rule: 'harm-smaller-than-gain', content: { ...treatment, ...change }, options };
  }

  for (const [index, { frequency }] of benefits.benefits.entries()) {
    if (!frequency) continue;
    const { count, per } = frequency;
    const description =
      locale === 'es' ? `${count + 1} de cada ${per}.` : `${count + 1} in ${per}.`;
    const changed = benefits.benefits.map((benefit, at) =>
      at === index ? { ...benefit, description } : benefit,
    );
    const content = { ...treatment, benefits: { ...benefits, benefits: changed } };
    yield { rule: 'figure-differs', content, options };
  }

  for (const { emergency } of Object.values(crisisLines)) {
    const { display } = emergency;
    const tagline = locale === 'es' ? `Llame al ${display}.` : `Call ${display}.`;
    yield { rule: 'bare-crisis-number', content: { ...treatment, tagline }, options };
  }
  for (const field of ['mainMessage', 'tagline']) {
    const text = hard[locale].repeat(15);
    yield { rule: 'reading-grade', content: { ...treatment, [field]: text }, options };
    const long = `${locale === 'es' ? 'Es' : 'It is'} ${'a b '.repeat(20)}c.`;
    yield { rule: 'long-sentence', content: { ...treatment, [field]: long }, options };
  }
  if (!/ketamin/i.test(id)) return;
  for (const profile of ['uk-asa', 'eu', 'au-tga'] as const) {
    yield { rule: 'medicine-advertised', content: treatment, options: { locale, profile } };
  }
}

const idsIn = (content: unknown, options: LintOptions) =>
  new Set(lintClaims(content as never, options).map(({ rule }) => rule));

/**
 * How many of the changed pages each structural rule stops at, and how many of the pages as they are.
 * The deepest page is no page, so `too-deep` is not among them.
 */
export function measureStructure() {
  const cases = pages.flatMap(({ treatment, locale }) => [...casesOf(treatment, locale)]);
  const found = cases.map((each) => ({
    ...each,
    isFound: idsIn(each.content, each.options).has(each.rule),
  }));
  const asTheyAre = pages.map(({ treatment, locale }) => idsIn(treatment, { locale }));
  const ids = [...new Set(structureRules.map(({ id }) => id))].filter((id) => id !== 'too-deep');
  return ids.map((rule) => {
    const own = found.filter((each) => each.rule === rule);
    return {
      rule,
      cases: own.length,
      hits: own.filter(({ isFound }) => isFound).length,
      pages: pages.length,
      alarms: asTheyAre.filter((rules) => rules.has(rule)).length,
    };
  });
}
