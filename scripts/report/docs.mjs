/** The tables in the documentation that follow from the rules and the packaged content. */
/** @typedef {typeof import('../../tests/content/lint-docs.js')} Sources */

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/**
 * A table in Markdown.
 * @param {readonly string[]} titles
 * @param {readonly (readonly (string | number)[])[]} rows
 */
const table = (titles, rows) =>
  [titles, titles.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((each) => cell(String(each))).join(' | ')} |`)
    .join('\n');

/**
 * A page with its generated parts replaced.
 * @param {Readonly<Record<string, string>>} parts
 */
const withParts = (parts) => (/** @type {string} */ page) =>
  Object.entries(parts).reduce((text, [name, part]) => {
    const [before, rest, ...others] = text.split(`<!-- ${name}: npm run docs:lint -->\n`);
    const [, after, ...more] = rest?.split(`<!-- /${name} -->`) ?? [];
    if (after === undefined || others.length + more.length > 0) {
      throw new Error(`The documentation has no part ${name}, or two.`);
    }
    return `${before}<!-- ${name}: npm run docs:lint -->\n\n${part}\n\n<!-- /${name} -->${after}`;
  }, page);

/** @param {number} part */
const percent = (part) => `${Math.round(part * 100)} %`;

/**
 * @param {number} part
 * @param {number} whole
 */
const share = (part, whole) => (whole === 0 ? '–' : percent(part / whole));

/**
 * Recall and precision of each rule about words.
 * @param {Sources} sources
 */
function wordRules({ measure, phraseRules }) {
  const { rules, all, count } = measure();
  const severity = new Map(phraseRules.map((rule) => [rule.id, rule.severity]));
  const rows = [...rules, /** @type {const} */ (['all', all])].map(
    ([id, { hits, missed, recall, precision }]) => [
      id === 'all' ? id : `\`${id}\``,
      hits + missed,
      // No sentence is labeled for a rule that says only what others are for.
      hits + missed === 0 ? '–' : percent(recall),
      hits + missed === 0 ? '–' : percent(precision),
      severity.get(id) ?? '',
    ],
  );
  const titles = ['rule', 'claims', 'recall', 'precision', 'severity'];
  return `The ${count} sentences:\n\n${table(titles, rows)}`;
}

/** @param {Sources} sources */
const countryRules = ({ measureProfiles }) =>
  table(
    ['country', 'rule', 'claims', 'recall', 'innocent sentences', 'stopped at wrongly'],
    measureProfiles().map(({ profile, rule, claims, hits, innocent, alarms }) => [
      `\`${profile}\``,
      `\`${rule}\``,
      claims,
      share(hits, claims),
      innocent,
      alarms,
    ]),
  );

/** @param {Sources} sources */
const structuralRules = ({ measureStructure }) =>
  table(
    ['rule', 'changed pages', 'found', 'pages as they are', 'stopped at'],
    measureStructure().map(({ rule, cases, hits, pages, alarms }) => [
      `\`${rule}\``,
      cases,
      share(hits, cases),
      pages,
      alarms,
    ]),
  );

/** @param {Sources} sources */
function tenParagraphs({ overstated, lintClaims }) {
  const rows = overstated.map(({ name, poor, fair }) => {
    const content = /** @type {never} */ ({ summary: { text: poor } });
    const found = lintClaims(content).map((finding) => `\`${finding.rule}\` “${finding.found}”`);
    return [name, poor, found.join('<br>'), fair];
  });
  return table(['', 'as a clinic might write it', 'findings', 'said fairly'], rows);
}

/** @param {Sources} sources */
const named = ({ treatments }) =>
  Object.values(treatments).map((treatment) => ({
    treatment,
    name: treatment.shortName ?? treatment.name,
  }));

/** @param {Sources} sources */
function scores(sources) {
  const rows = named(sources).flatMap(({ treatment, name }) =>
    sources
      .scorecard(treatment)
      .map((card) => [
        name,
        card.name,
        `${card.met} of ${card.items.length - card.notApplicable}`,
        card.open,
        card.notApplicable,
      ]),
  );
  return table(['treatment', 'measure', 'met', 'open', 'not applicable'], rows);
}

/** @param {Sources} sources */
function answers(sources) {
  const all = named(sources).map(({ treatment, name }) => ({
    name,
    cards: sources.scorecard(treatment),
  }));
  const [first] = all;
  const parts = (first?.cards ?? []).map((card, at) => {
    const rows = card.items.map(({ question, why }, index) => [
      index + 1,
      question,
      ...all.map(({ cards }) => cards[at]?.items[index]?.answer ?? ''),
      why,
    ]);
    const titles = ['', 'asked', ...all.map(({ name }) => name), 'what the answer rests on'];
    return `### ${card.name}\n\n${table(titles, rows)}`;
  });
  return parts.join('\n\n');
}

/**
 * What to do to each page.
 * @param {Sources} sources
 */
export const generated = (sources) => ({
  'docs/claims.md': withParts({
    'rules-about-words': wordRules(sources),
    'rules-of-countries': countryRules(sources),
    'structural-rules': structuralRules(sources),
    'ten-paragraphs': tenParagraphs(sources),
  }),
  'docs/scorecards.md': withParts({ scores: scores(sources), answers: answers(sources) }),
});
