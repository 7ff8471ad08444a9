import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { crisisLines, crisisLinesInSpanish, fillPlaceholders } from '../../src/content/index.js';
import {
  ContentError,
  type ContentProblem,
  clinicContactJsonSchema,
  crisisContactJsonSchema,
  parseClinicContact,
  parseCrisisContact,
  parseTreatment,
  safeParseClinicContact,
  safeParseCrisisContact,
  safeParseTreatment,
  treatmentJsonSchema,
} from '../../src/content/schema/index.js';
import * as treatments from '../../src/content/treatments/index.js';
import * as treatmentsInSpanish from '../../src/content/treatments/ketamine-assisted-psychotherapy/es/index.js';
import { example, exampleContact } from './example-treatment.js';

/** The treatment with the value at a path such as `risks.groups.0.severity` replaced. */
function exampleWith(path: string, value: unknown, treatment: unknown = example): unknown {
  const copy = structuredClone(treatment);
  const keys = path.split('.');
  const last = keys.pop() as string;
  let parent = copy as Record<string, unknown>;
  for (const key of keys) parent = parent[key] as Record<string, unknown>;
  parent[last] = value;
  return copy;
}

const problemsOf = (json: unknown): readonly ContentProblem[] => {
  const result = safeParseTreatment(json);
  return result.success ? [] : result.error.problems;
};

const only = (json: unknown): ContentProblem => {
  const problems = problemsOf(json);
  expect(problems).toHaveLength(1);
  return problems[0] as ContentProblem;
};

const signedOff = {
  ...example.review,
  status: 'reviewed',
  reviewer: { name: 'Jordan Rivera', credentials: 'MD, psychiatrist' },
  lastReviewed: '2026-11-24',
  nextReview: '2027-11-24',
};

/** The treatment with a clinic’s answers, signed off. */
const reviewed = {
  ...fillPlaceholders(example, {
    'We also use ___.': 'We also use light.',
    'A doctor checks your health first.': true,
    'Stay at least ___ hours.': 'Stay at least two hours.',
    'A session costs $___.': 'A session costs $350.',
  }),
  review: signedOff,
};

const packaged = [...Object.values(treatments), ...Object.values(treatmentsInSpanish)];

describe('accepts, unchanged', () => {
  it.each(packaged)('$name, as it comes', (treatment) => {
    expect(parseTreatment(treatment)).toStrictEqual(treatment);
    expect(parseTreatment(JSON.stringify(treatment))).toStrictEqual(treatment);
  });

  it('a draft with every field', () => {
    expect(parseTreatment(example)).toStrictEqual(example);
  });

  it('the same with a clinic’s answers and a review', () => {
    expect(parseTreatment(reviewed)).toStrictEqual(reviewed);
  });

  it('a text with a byte order mark in front, as some editors save one', () => {
    expect(parseTreatment(`\uFEFF${JSON.stringify(example)}`)).toStrictEqual(example);
  });

  it('a clinic’s contact', () => {
    expect(parseClinicContact(exampleContact)).toStrictEqual(exampleContact);
  });

  it.each([...Object.values(crisisLines), ...Object.values(crisisLinesInSpanish)])(
    'the crisis lines of $region: $name',
    (contact) => {
      expect(parseCrisisContact(contact)).toStrictEqual(contact);
    },
  );
});

describe('reports in plain words', () => {
  const freq = (key: string) => `benefits.benefits.0.frequency.${key}`;

  it('where a problem is, what was found, what is expected, and how to fix it', () => {
    expect(only(exampleWith('risks.groups.1.risks.2.frequency.count', 120))).toEqual({
      path: ['risks', 'groups', 1, 'risks', 2, 'frequency', 'count'],
      at: 'risks.groups[1].risks[2].frequency.count (in "Nausea")',
      found: 'the number 120',
      expected: 'at most as many people as "per" says',
      fix: 'Count the people out of the whole group: 27 in 100, never 127 in 100.',
    });
  });

  it('everything at once, in one error', () => {
    const spoiled = {
      ...(exampleWith('summary.text', '') as object),
      nmae: 'KAP',
      risks: undefined,
    };
    try {
      parseTreatment(spoiled);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ContentError);
      const { name, message, problems } = error as ContentError;
      expect(name).toBe('ContentError');
      expect(problems.map(({ at }) => at)).toEqual(['summary.text', 'risks', 'nmae']);
      expect(message).toBe(
        [
          'The treatment has 3 problems.',
          '',
          '1. summary.text',
          '   Found: empty text',
          '   Expected: text with letters or digits',
          '   To fix it: Write two to five sentences under the page’s title.',
          '',
          '2. risks',
          '   Found: nothing: it is missing',
          '   Expected: a group of fields: heading, regulatoryStatus, groups',
          '   To fix it: Write everything that can go wrong.',
          '',
          '3. nmae',
          '   Found: a name that is not known here',
          '   Expected: the name "name"',
          '   To fix it: Rename it to "name", or remove it.',
        ].join('\n'),
      );
    }
  });

  it('that an optional field may be left out', () => {
    expect(only(exampleWith('cost.notice', null)).fix).toMatch(/ Or leave it out\.$/);
    expect(only(exampleWith('benefits.intro', '')).fix).toMatch(/ Or leave it out\.$/);
    expect(only(exampleWith('risks.groups.1.risks.0.frequency.sampleSize', 0)).fix).toMatch(
      /leave it/,
    );
    expect(only(exampleWith('summary.text', '')).fix).not.toMatch(/leave it out/);
    expect(only(exampleWith('risks.getHelp', null)).fix).not.toMatch(/leave it out/);
  });

  it('one mistake as one problem', () => {
    const { summary, ...rest } = example;
    expect(only({ ...rest, sumary: summary }).at).toBe('sumary');
    const { sources, ...unsourced } = example;
    expect(only(unsourced).at).toBe('sources');
    const { notes, ...unnoted } = example;
    expect(only(unnoted).at).toBe('notes');
    expect(only(exampleWith('risks.groups.1.risks.0.frequency.count', Number.NaN)).at).toContain(
      'count',
    );
    const review = {
      ...example.review,
      status: 'reviewed',
      reviewer: { name: 'J', credentials: 'MD' },
    };
    const dates = { lastReviewed: '24/11/2026', nextReview: '2027-11-24' };
    expect(only({ ...reviewed, review: { ...review, ...dates } }).at).toBe('review.lastReviewed');
    const ahead = { lastReviewed: '2999-01-01', nextReview: '2999-06-01' };
    expect(only({ ...reviewed, review: { ...review, ...ahead } }).expected).toMatch(
      /not in the future/,
    );
  });

  it('the known name closest to an unknown one', () => {
    const named = (name: string) =>
      problemsOf({ ...example, [name]: 1 }).find(({ path }) => path[0] === name)?.expected;
    expect(named('sumary')).toBe('the name "summary"');
    expect(named('main_message')).toBe('the name "mainMessage"');
    expect(named('Alternatives')).toBe('the name "alternatives"');
    expect(named('frobnicate')).toMatch(/^one of the names id, name, shortName, /);
  });

  it.each<[what: string, path: string, value: unknown, expected: RegExp]>([
    [
      'a comparator above the total',
      'risks.groups.1.risks.0.frequency.comparator.count',
      101,
      /at most as many people/,
    ],
    ['half a person', 'risks.groups.1.risks.0.frequency.count', 0.5, /a whole number from 0/],
    [
      'a total that people cannot compare',
      'risks.groups.1.risks.0.frequency.per',
      50,
      /100, 1000 or 10000/,
    ],
    [
      'a second total in one list',
      'risks.groups.1.risks.1.frequency.per',
      1000,
      /^100, like the numbers above/,
    ],
    ['a range that starts above the count', freq('low'), 28, /^at most as many people as "count"/],
    ['a range that ends below the count', freq('high'), 26, /^at least as many people as "count"/],
    ['a range that ends above the total', freq('high'), 101, /^at most as many people as "per"/],
    ['a range without its start', freq('low'), undefined, /^both ends of the range$/],
    ['a range without its end', freq('high'), undefined, /^both ends of the range$/],
    ['an id that is taken', 'explainers.1.id', 'what-it-is', /explainers\[0\] has this one/],
    ['two groups of one severity', 'risks.groups.1.severity', 'serious', /risks.groups\[0\] has/],
    ['two groups of one intent', 'candidacy.groups.2.intent', 'talk-first', /groups\[1\] has/],
    [
      'a missing comparison',
      'risks.groups.1.risks.0.frequency.comparator',
      undefined,
      /or null if/,
    ],
    [
      'a source’s address that is no web address',
      'sources.0.url',
      'ftp://a.example',
      /a web address/,
    ],
    ['a DOI with a resolver in front', 'sources.0.doi', 'https://doi.org/10.1002/a', /a DOI alone/],
    ['a name with a control character', 'name', 'KAP\u0000', /without control characters/],
    ['half a character', 'name', 'KAP\ud83d', /without control characters or broken/],
    [
      'text of blanks',
      'benefits.benefits.0.limits',
      '\u00a0\u200b\n',
      /text with letters or digits/,
    ],
    [
      'a certainty of its own',
      'notes.0.studies.0.certainty',
      'proven',
      /^one of "high", "moderate", "low", "very-low"$/,
    ],
    ['a note without studies', 'notes.0.studies', [], /^a list with at least one entry$/],
    ['a study that found nothing', 'notes.1.studies.1.found', undefined, /^text$/],
    ['a join of its own', 'process.steps.0.join', 'then', /^one of "or", "and"$/],
    ['no main message', 'mainMessage', undefined, /^text$/],
    ['a team of nobody', 'team.members', [], /^at least one person, or an "intro"/],
    ['no questions', 'faq.questions', [], /^a list with at least one entry$/],
    [
      'a sentence with its brackets',
      'confirm.0.sentence',
      '[[We use ___.]]',
      /without its brackets/,
    ],
    ['an empty list', 'risks.groups.0.risks', [], /^a list with at least one entry$/],
    ['no evidence', 'risks.regulatoryStatus.evidence', undefined, /^a list, or null if no study/],
    ['a review nobody did', 'review.status', 'approved', /"draft" or "reviewed"/],
  ])('%s', (_, path, value, expected) => {
    const problem = only(exampleWith(path, value));
    expect(problem.path.join('.')).toBe(path);
    expect(problem.expected).toMatch(expected);
  });

  it('an empty list of evidence, since null is clearer', () => {
    expect(only(exampleWith('benefits.benefits.1.evidence', []))).toMatchObject({
      found: 'a list of 0',
      expected: 'a list with at least one entry, or null if no study is known',
      fix: 'Write null if no study is known.',
    });
    expect(problemsOf(exampleWith('risks.groups.0.risks.0.evidence', null))).toEqual([]);
  });

  it('what became of a field that is gone', () => {
    const { cost, ...rest } = example;
    expect(only({ ...rest, costNotice: 'Ask.' })).toMatchObject({
      at: 'costNotice',
      fix: 'Move the text to "notice" in "cost", beside its "heading" and "price".',
    });
    const level = { action: 'Call 911 if:', signs: ['Breathing stops'], links: [] };
    expect(problemsOf(exampleWith('risks.getHelp.emergency', level))).toMatchObject(
      ['action', 'links'].map((key) => ({
        at: `risks.getHelp.emergency.${key}`,
        fix: 'Remove it: the page fills in whom to call and the links.',
      })),
    );
    expect(only(exampleWith('explainers.1.place', 'decision'))).toMatchObject({
      at: 'explainers[1].place (in "How does it work?")',
      fix: 'Remove it: questions appear in the order of the list.',
    });
    for (const certainty of ['not-rated', null]) {
      expect(only(exampleWith('notes.2.studies.0.certainty', certainty)).fix).toBe(
        'Write how certain it is, if its authors or a later review rated that. Or leave it out.',
      );
    }
    const study = { source: 'ash-2020', population: 'Adults', certainty: null };
    expect(only(exampleWith('summary.evidence', [study]))).toMatchObject({
      at: 'summary.evidence[0]',
      fix: 'Write the "id" of a note. What a study found stands in the note.',
    });
  });

  it('a second total among the options', () => {
    const { evidence, frequency } = example.alternatives.alternatives[0];
    const noTreatment = {
      ...example.alternatives.noTreatment,
      evidence,
      frequency: { ...frequency, per: 1000 },
    };
    expect(only(exampleWith('alternatives.noTreatment', noTreatment))).toMatchObject({
      at: expect.stringMatching(/^alternatives\.noTreatment\.frequency\.per/),
      expected: '100, like the numbers above it in this list',
    });
  });

  it('that a source has neither DOI nor URL', () => {
    const { doi, ...source } = example.sources[1];
    expect(only(exampleWith('sources.1', source)).expected).toBe('at least one of "doi", "url"');
  });

  it('what is wrong with a review’s dates', () => {
    const { lastReviewed, nextReview, ...undated } = signedOff;
    const review = (dates: object) => ({ ...reviewed, review: { ...undated, ...dates } });
    expect(only(review({ lastReviewed: '2027-02-29', nextReview: '2027-11-24' }))).toMatchObject({
      at: 'review.lastReviewed',
      found: 'the text "2027-02-29"',
    });
    expect(only(review({ lastReviewed: '2026-11-24', nextReview: '2026-11-23' }))).toMatchObject({
      at: 'review.nextReview',
      expected: 'a day on or after the last review',
    });
    expect(problemsOf(review({})).map(({ at }) => at)).toEqual([
      'review.lastReviewed',
      'review.nextReview',
    ]);
  });

  it('review dates in a draft, without advice to delete a sign-off', () => {
    expect(only(exampleWith('review.lastReviewed', '2026-11-24'))).toMatchObject({
      at: 'review.lastReviewed',
      fix: expect.stringMatching(/^Set the review’s "status" to "reviewed"/),
    });
  });

  it('everything in a review whose status is missing', () => {
    const review = { authors: [], funding: 'Fees', updatePolicy: 'Yearly', nextReview: 'soon' };
    expect(problemsOf({ ...example, review }).map(({ at }) => at)).toEqual([
      'review.status',
      'review.authors',
      'review.nextReview',
    ]);
  });

  it('two sources with the same citation', () => {
    const [first, ...others] = example.sources;
    const twin = { ...first, id: 'a-twin' };
    const studies = [example.notes[2].studies[0], example.notes[1].studies[1]];
    const spoiled = exampleWith('notes.1.studies.1.source', 'a-twin', {
      ...example,
      sources: [first, ...others, twin],
    });
    expect(problemsOf(exampleWith('notes.2.studies', studies, spoiled))).toMatchObject([
      {
        at: expect.stringMatching(/^sources\[\d+\]\.authors/),
        expected: expect.stringContaining('no other source has together; sources[0] has these'),
      },
    ]);
  });

  it('sentences that only the clinic can confirm, in reviewed content', () => {
    const problems = problemsOf({ ...example, review: signedOff });
    expect(problems.map(({ at }) => at)).toEqual([
      'explainers[0].answer (in "What is it?")',
      'process.steps[0].description (in "First visit")',
      'risks.afterCare.items[0]',
      'cost.price',
    ]);
    expect(problems[0]?.found).toBe('the text in brackets "We also use ___."');
  });

  it.each(['[[who pays', 'who pays]]', '［［who］］', 'A session costs $___.'])(
    'part of such a sentence in reviewed content: %s',
    (name) => {
      expect(only({ ...reviewed, name })).toMatchObject({
        at: 'name',
        found: 'double brackets, or a ___ to fill in',
      });
    },
  );

  it.each(['[[Who pays.', 'Who pays.]]', '[[Who [[really]] pays.]]', 'Who pays [[]].'])(
    'broken brackets in a draft: %s',
    (intro) => {
      expect(only(exampleWith('cost.intro', intro))).toMatchObject({
        at: 'cost.intro',
        expected: 'both pairs of brackets around a sentence, [[ and ]], and none inside',
      });
    },
  );

  it.each([
    'A visit costs [[the price]].',
    'Ask us. [[Our price]] is low.',
    '[[A visit costs $___]]. Ask us.',
  ])('brackets around a part of a sentence: %s', (intro) => {
    expect(only(exampleWith('cost.intro', intro))).toMatchObject({
      at: 'cost.intro',
      found: expect.stringMatching(/^the text in brackets "/),
      expected: 'a whole sentence in [[double brackets]], with its period inside',
    });
  });

  it.each([
    '[[A visit costs $___.]] Ask us.',
    'Ask us. [[“Is it ___?”]]\n\n[[It is.]]',
    ' [[About ___ minutes]] ',
  ])('but takes whole sentences, and brackets around a whole text: %s', (intro) => {
    expect(problemsOf(exampleWith('cost.intro', intro))).toEqual([]);
  });

  it('text that is not JSON, and where it breaks', () => {
    expect(only('{"id": "kap",}').found).toMatch(/^text that is not JSON: ".*(position|line)/i);
  });
});

it('prints what the page for editors shows', () => {
  const page = readFileSync('stories/content/Editors.mdx', 'utf8');
  const [, shown = ''] = /```\n(The treatment has [\s\S]+?)\n```/.exec(page) ?? [];
  const { summary, ...rest } = exampleWith('risks.groups.1.risks.2.frequency.count', 120) as {
    summary: string;
  };
  expect(safeParseTreatment({ ...rest, sumary: summary }).error?.message).toBe(shown);
});

describe('a claim', () => {
  it('cites notes that are there', () => {
    expect(only(exampleWith('faq.questions.0.evidence.0', 'lable'))).toMatchObject({
      at: 'faq.questions[0].evidence[0] (in "Is it addictive?")',
      expected: 'the "id" of a note in the list of notes',
      fix: 'Correct it to "label", or add the note to "notes".',
    });
    expect(only(exampleWith('faq.questions.0.evidence.0', 'elsewhere')).fix).toBe(
      'Add the note to "notes", or correct the id.',
    );
  });

  it('cites each note once', () => {
    expect(only(exampleWith('faq.questions.0.evidence', ['label', 'label']))).toMatchObject({
      at: 'faq.questions[0].evidence[1] (in "Is it addictive?")',
      expected: 'each note once',
    });
  });

  it('is there for every note', () => {
    const note = { ...example.notes[0], id: 'a-note' };
    expect(only({ ...example, notes: [...example.notes, note] })).toMatchObject({
      at: 'notes[3].id (in "Into a vein: how many, how fast")',
      found: 'the text "a-note"',
      expected: 'a note that something on the page cites',
      fix: 'Add its id to the "evidence" of the claim that it supports, or remove the note.',
    });
  });
});

describe('a note', () => {
  it('has an id of its own', () => {
    expect(only(exampleWith('notes.2.id', 'label', unsourced())).expected).toMatch(
      /^an id that no other entry has; notes\[1\] has this one$/,
    );
  });

  /** The example in which nothing cites the last note. */
  function unsourced() {
    const cited = exampleWith('alternatives.noTreatment.evidence', null);
    const { frequency, ...option } = example.alternatives.alternatives[0];
    return exampleWith('alternatives.alternatives.0', { ...option, evidence: null }, cited);
  }

  it('cites sources that are there', () => {
    expect(only(exampleWith('notes.1.studies.1.source', 'agency-2032'))).toMatchObject({
      at: 'notes[1].studies[1].source (in "Side effects of the spray")',
      expected: 'the "id" of a source in the list of sources',
      fix: 'Correct it to "agency-2023", or add the source to "sources".',
    });
  });

  it('is there for every source', () => {
    const source = { ...example.sources[0], id: 'other-1999', authors: 'Somebody' };
    expect(only({ ...example, sources: [...example.sources, source] })).toMatchObject({
      at: 'sources[4].id (in "A notice")',
      expected: 'a source that something on the page cites',
      fix: 'Name it as the "source" of a study or a frequency, or remove it.',
    });
  });
});

describe('a frequency', () => {
  const nausea = 'risks.groups.1.risks.2.frequency';
  const at = `${nausea.replace(/\.(\d)/g, '[$1]')}`;

  it('is from a study in a note that its claim, or its group, cites', () => {
    expect(only(exampleWith('benefits.benefits.0.evidence', ['talk-therapy']))).toMatchObject({
      at: 'benefits.benefits[0].frequency.source (in "Quick relief")',
      expected: 'the source of a study in a note that the claim cites',
      fix: 'Add "first-day" to the "evidence" here: that note has the source. Or correct the source.',
    });
    const alone = exampleWith('risks.groups.1.summary', undefined);
    expect(problemsOf(alone)).toHaveLength(3);
    expect(problemsOf(alone)[0]?.fix).toMatch(/"evidence" here or in the group’s "summary"/);
    expect(only(exampleWith('benefits.benefits.0.evidence', null)).path.at(-1)).toBe('source');
  });

  it('is from a study that some note has', () => {
    expect(only(exampleWith(`${nausea}.source`, 'wood-2013')).fix).toContain('Add "talk-therapy"');
    const source = { ...example.sources[0], id: 'other-1999', authors: 'Somebody' };
    const sourced = { ...example, sources: [...example.sources, source] };
    expect(only(exampleWith(`${nausea}.source`, 'other-1999', sourced)).fix).toBe(
      'Add a note with this study to "notes", and its id to the "evidence" here or in the group’s "summary".',
    );
  });

  it.each([
    ['population', 'Adults'],
    ['route', 'By mouth'],
  ])('has the %s of that study', (key, value) => {
    const { [key as 'route']: expected } = example.notes[1].studies[0];
    expect(only(exampleWith(`${nausea}.${key}`, value))).toMatchObject({
      at: `${at}.${key} (in "Nausea")`,
      found: `the text "${value}"`,
      expected: `the ${key} of the study it is from (notes[1].studies[0]), "${expected}"`,
      fix: expect.stringMatching(/^Write the same .+ a number holds only for the people and the/),
    });
  });

  it('says which of both differ', () => {
    const frequency = {
      ...example.risks.groups[1].risks[2].frequency,
      population: 'A',
      route: 'B',
    };
    expect(problemsOf(exampleWith(nausea, frequency)).map((problem) => problem.at)).toEqual([
      `${at}.population (in "Nausea")`,
      `${at}.route (in "Nausea")`,
    ]);
  });

  it('is as certain as that study', () => {
    expect(only(exampleWith(`${nausea}.certainty`, 'low'))).toMatchObject({
      at: `${at}.certainty (in "Nausea")`,
      expected: 'no certainty, as in the study it is from (notes[1].studies[0]), which has none',
    });
    expect(only(exampleWith('benefits.benefits.0.frequency.certainty', undefined))).toMatchObject({
      found: 'nothing: it is missing',
      expected: 'the certainty of the study it is from (notes[0].studies[0]), "very-low"',
    });
  });

  const study = 'notes[1].studies[0]';

  it('has the comparison of that study, and maybe words that explain it', () => {
    expect(only(exampleWith(`${nausea}.comparator.name`, 'with midazolam'))).toMatchObject({
      expected: `the comparison of the study it is from (${study}.comparator), "with placebo"`,
      fix: expect.stringContaining('two comparisons, make them two studies'),
    });
    expect(only(exampleWith(`${nausea}.comparator`, null))).toMatchObject({
      at: `${at}.comparator (in "Nausea")`,
      found: 'null',
    });
    const alone = exampleWith('notes.1.studies.0.comparator', null);
    expect(problemsOf(alone)).toHaveLength(3);
    expect(problemsOf(alone)[0]?.expected).toContain('which had no comparison group');
    const unsaid = exampleWith('notes.1.studies.0.comparator', undefined);
    expect(problemsOf(unsaid)[0]?.fix).toMatch(/^Write "with placebo" there/);
    const explained = 'with placebo, a dummy spray';
    expect(problemsOf(exampleWith(`${nausea}.comparator.name`, explained))).toEqual([]);
  });

  it('has its time, its people and its range', () => {
    expect(only(exampleWith(`${nausea}.timeFrame`, 'over four days'))).toMatchObject({
      expected: `a time that stands in what the study found (${study}.found), in the same words`,
    });
    expect(only(exampleWith(`${nausea}.sampleSize`, 12)).expected).toMatch(/^the sampleSize of/);
    const range = exampleWith(`${nausea}.low`, 20, exampleWith(`${nausea}.high`, 41));
    expect(only(range).path.at(-1)).toBe('low');
  });

  it('has both numbers from one sentence, about what it stands beside', () => {
    const told = (found: string) =>
      problemsOf(exampleWith('notes.1.studies.0.found', `Over four weeks. ${found}`));
    const rows = 'Feeling cut off: 41 and 9. Dizziness: 29 and 8.';
    expect(told(`${rows} Nausea: 28 and 9.`)).toEqual([]);
    expect(told(`${rows} Sickness: 28 and 9.`)).toEqual([]);
    expect(told(`${rows} Nausea: 28 and 8.`)).toMatchObject([
      { expected: `the number beside 28 in what the study found (${study}.found)` },
    ]);
    expect(told('Feeling cut off: 41 and 9. Dizziness: 28 and 9. Nausea: 29 and 8.')).toMatchObject(
      [
        { at: expect.stringContaining('Dizziness'), fix: expect.stringContaining('"Nausea"') },
        { at: expect.stringContaining('Nausea'), fix: expect.stringContaining('"Dizziness"') },
      ],
    );
  });

  it('has the route that its name is about', () => {
    const by = (title: string) => problemsOf(exampleWith('benefits.benefits.0.title', title));
    expect(by('By mouth, slower relief')).toMatchObject([
      {
        expected: 'the route that "By mouth, slower relief" is about',
        found: expect.stringContaining('vein'),
      },
    ]);
    expect(by('Por la boca')).toHaveLength(1);
    expect(by('Quick relief, into a vein')).toEqual([]);
    expect(by('A dry mouth, or a runny nose')).toEqual([]);
  });

  it.each([
    ['about 60 more in 100', false],
    ['about 18 fewer in 100', false],
    ['unas 18 menos de cada 100', false],
    ['about 18 more in 100', true],
    ['a clear difference', true],
  ])('says its own difference: “%s” is %s', (difference, valid) => {
    const problems = problemsOf(
      exampleWith('benefits.benefits.0.frequency.difference', difference),
    );
    expect(problems.map(({ path }) => path.at(-1))).toEqual(valid ? [] : ['difference']);
  });

  it('has its numbers in what that study found', () => {
    for (const [key, name] of [
      ['count', 'Nausea'],
      ['comparator.count', 'with placebo'],
    ]) {
      expect(only(exampleWith(`${nausea}.${key}`, 30))).toMatchObject({
        at: `${at}.${key} (in "${name}")`,
        found: 'the number 30',
        expected: 'a number that stands in what the study found (notes[1].studies[0].found)',
      });
    }
  });

  it.each([
    ['Over four weeks: 28 in 100, 9 with placebo', true],
    ['Over four weeks: 28, 9', true],
    ['Over four weeks: 28.0 and 9.', true],
    ['Over four weeks: 128 and 99', false],
    ['Over four weeks: 2.8 and 0.9', false],
    ['Over four weeks: twenty-eight and nine', false],
  ])('finds its numbers in “%s”: %s', (found, valid) => {
    const alone = { ...example.risks.groups[1].risks[2], name: 'Nausea' };
    const content = exampleWith('risks.groups.1.risks', [alone]);
    expect(problemsOf(exampleWith('notes.1.studies.0.found', found, content))).toHaveLength(
      valid ? 0 : 2,
    );
  });

  it('finds none in words, and thousands in every spelling', () => {
    const found = (text: string, count: number, none: number) => {
      const frequency = {
        ...example.risks.groups[1].risks[2].frequency,
        count,
        per: 10000,
        comparator: { name: 'with placebo', count: none },
      };
      const risk = { ...example.risks.groups[1].risks[2], frequency };
      const content = exampleWith('risks.groups.1.risks', [risk]);
      return problemsOf(exampleWith('notes.1.studies.0.found', text, content)).length;
    };
    expect(found('Over four weeks, 1,247 in 10,000, and none with placebo', 1247, 0)).toBe(0);
    expect(found('1.247 de cada 10.000 (over four weeks), y ninguna con placebo', 1247, 0)).toBe(0);
    expect(found('Over four weeks, 1,247 in 10,000, and some with placebo', 1247, 0)).toBe(1);
  });

  it('may be from any of several studies of one source', () => {
    const [first, ...others] = example.notes[1].studies;
    const studies = [{ ...first, population: 'Others' }, first, ...others];
    expect(problemsOf(exampleWith('notes.1.studies', studies))).toEqual([]);
  });
});

describe('texts', () => {
  it.each(['Call 988.', 'Call us at (555) 555-0142.', 'Llame al 911.', '[[Text us at 555-0142.]]'])(
    'have no phone number: %s',
    (text) => {
      expect(only(exampleWith('risks.groups.0.risks.1.whatToDo', text))).toMatchObject({
        at: 'risks.groups[0].risks[1].whatToDo (in "Thoughts of suicide")',
        found: expect.stringMatching(/^the text with "/),
        expected: 'text without a phone number',
        fix: expect.stringContaining('{crisis.call}, {crisis.text}, {emergency} or {onCall}'),
      });
    },
  );

  it('may have any other number, and sources the titles they have', () => {
    const text = 'Since 1999, 911 of 988 people (F32.9) took 50 mg.';
    expect(problemsOf(exampleWith('risks.intro', text))).toEqual([]);
    expect(problemsOf(exampleWith('sources.0.title', 'Call 988 {and} wait'))).toEqual([]);
  });

  it.each([
    ['{crisis.cal}', 'Write {crisis.call}.'],
    ['{oncall}', 'Write {onCall}.'],
    ['{ emergency }', 'Write {emergency}.'],
    ['{clinic}', 'Write one of these, or remove the braces.'],
    ['{onCall', 'Write one of these, or remove the braces.'],
    ['onCall}', 'Write one of these, or remove the braces.'],
  ])('have no other placeholder: %s', (placeholder, fix) => {
    expect(only(exampleWith('risks.intro', `Call ${placeholder} if so.`))).toMatchObject({
      at: 'risks.intro',
      expected: 'no braces but those of {crisis.call}, {crisis.text}, {emergency}, {onCall}',
      fix,
    });
  });

  it('have all four placeholders', () => {
    const text = 'Call {crisis.call}, {emergency} or {onCall}, or text {crisis.text}.';
    expect(problemsOf(exampleWith('risks.intro', text))).toEqual([]);
  });
});

describe('a sentence to confirm', () => {
  it('stands in the text', () => {
    expect(
      only(exampleWith('confirm.1.sentence', 'A nurse checks your health first.')),
    ).toMatchObject({
      at: 'confirm[1].sentence',
      expected: 'a sentence that stands in the text, in [[double brackets]]',
    });
  });

  it('may have been confirmed or filled in', () => {
    const draft = exampleWith('cost.price', 'A session costs $350.');
    const description = 'You talk with a therapist. A doctor checks your health first.';
    expect(problemsOf(exampleWith('process.steps.0.description', description, draft))).toEqual([]);
  });
});

describe('a contact', () => {
  const contact = (json: unknown) => {
    const result = safeParseClinicContact(json);
    return result.success ? [] : result.error.problems.map(({ at, expected }) => [at, expected]);
  };
  const phone = (number: unknown, display?: string) => ({ phone: { number, display } });

  it('has at least one way to reach the clinic', () => {
    expect(contact({ responseTime: 'Soon' })).toEqual([
      ['the whole content', 'at least one of "booking", "phone", "sms", "email"'],
    ]);
  });

  it.each<[unknown]>([
    ['+1 555 555 0142'],
    ['+15555550142'],
    ['+44 20 7946 0000'],
    ['+39 06 5550 1234'],
    [{ number: '+1 555 555 0142' }],
    [{ number: '+1 555 555 0142', label: 'Call the front desk', note: 'Weekdays, 9 to 5.' }],
  ])('takes a phone number, alone or with words: %j', (phone) => {
    expect(contact({ phone, sms: phone })).toEqual([]);
    expect(parseClinicContact({ phone })).toStrictEqual({ phone });
  });

  it.each(['555-0142', '(555) 555-0142', '020 7946 0000', 'Call us', '+1 555 555 0142, call'])(
    'requires a phone number in international form: %s',
    (number) => {
      const expected = 'a phone number in international form, such as "+1 555 555 0142"';
      expect(contact(phone(number))).toEqual([['phone.number', expected]]);
      expect(contact({ sms: number })).toEqual([['sms', expected]]);
    },
  );

  it.each(['+1 555 555 014', '+1 555 555 01422', '+44 20 7946', '+999 555 0142', '+'])(
    'requires a possible phone number: %s',
    (phone) => {
      expect(contact({ phone })).toEqual([
        ['phone', expect.stringMatching(/right number of digits|in international form/)],
      ]);
    },
  );

  it.each([15555550142, ['+1 555 555 0142'], null])(
    'requires a phone number as text: %j',
    (phone) => {
      expect(contact({ phone })).toEqual([
        [
          'phone',
          expect.stringMatching(/^a phone number, such as .+, or a group of fields: number$/),
        ],
      ]);
    },
  );

  it('has a phone number fixed, not left out', () => {
    for (const key of ['phone', 'sms']) {
      const result = safeParseClinicContact({ [key]: '555-0142' });
      expect(result.error?.problems).toMatchObject([
        { at: key, fix: 'Write the number with a plus sign and the country code.' },
      ]);
    }
  });

  it('lets the words beside a phone number be left out', () => {
    const result = safeParseClinicContact({ phone: { number: '+1 555 555 0142', note: '' } });
    expect(result.error?.problems).toMatchObject([
      { at: 'phone.note', fix: 'Write who answers, when, and what it costs. Or leave it out.' },
    ]);
    expect(contact({ phone: { number: '+1 555 555 0142', nota: 'Weekdays.' } })).toEqual([
      ['phone.nota', 'the name "note"'],
    ]);
  });

  it('refuses a crisis line as the clinic’s number, and the reverse, in one problem', () => {
    expect(safeParseClinicContact({ phone: crisisLines.US.call }).error?.problems).toMatchObject([
      { at: 'phone.dial', fix: expect.stringMatching(/Crisis lines go in the crisis contact/) },
    ]);
    const call = { number: '+1 555 555 0142', display: '(555) 555-0142' };
    expect(safeParseCrisisContact({ ...crisisLines.US, call }).error?.problems).toMatchObject([
      { at: 'call.number', fix: expect.stringMatching(/goes in its contact/) },
    ]);
  });

  it.each([
    ['988', undefined],
    ['18002738255', '1-800-273-8255'],
    ['18002738255', '(800) 273-8255'],
    ['+442079460000', '020 7946 0000'],
    ['0477555142', '0477 555 142'],
  ])('dials %s in a crisis and may show it as %s', (dial, display) => {
    const call = { dial, display };
    expect(safeParseCrisisContact({ ...crisisLines.US, call }).success).toBe(true);
  });

  it.each([
    ['988', '911'],
    ['1737', '737'],
    ['116123', '16123'],
    ['13333933', '333 3933'],
    ['112', '00 112'],
    ['02079460000', '+44 20 7946 0000'],
  ])('does not dial %s in a crisis and show %s', (dial, display) => {
    const call = { dial, display };
    expect(safeParseCrisisContact({ ...crisisLines.US, call }).error?.problems).toMatchObject([
      { at: 'call.display', expected: 'the same number as the one that is dialed, in full' },
    ]);
  });

  it.each([
    ['+15555550142', '(555) 555-0142'],
    ['+1 (555) 555-0142', '555 555 0142'],
    ['+15555550142', '555.555.0142'],
    ['+15555550142', '(555) 555\u20110142'],
    ['+15555550142', '555\u2013555\u20130142'],
    ['+15555550142', '011 1 555 555 0142'],
    ['+15555550142', '+1 (555) 555-0142'],
    ['+15555550142', '1-555-555-0142'],
    ['+442079460000', '020 7946 0000'],
    ['+442079460000', '+44 (0)20 7946 0000'],
    ['+442079460000', '0044 20 7946 0000'],
    ['+44 20 7946 0000', '020 7946 0000'],
    ['+61 2 5550 1234', '0011 61 2 5550 1234'],
    ['+35315550123', '(01) 555 0123'],
    ['+61255501234', '(02) 5550 1234'],
    ['+390655501234', '06 5550 1234'],
  ])('shows the number that is dialed: %s as %s', (number, display) => {
    expect(contact(phone(number, display))).toEqual([]);
  });

  it.each([
    ['another number', '+15555550142', '(555) 555-0124'],
    ['the end of a number', '+15555550142', '555-0142'],
    ['an end that is a crisis line', '+15555550988', '988'],
    ['an end that is the emergency number', '+15555550911', '911'],
    ['the calling code alone', '+442079460000', '44'],
    ['a zero too many', '+15555550142', '0555 555 0142'],
  ])('does not show %s', (_, number, display) => {
    expect(contact(phone(number, display))).toEqual([
      ['phone.display', 'the same number as the one that is dialed, in full'],
    ]);
  });

  it.each([
    '988',
    '+988',
    '+1988',
    '911',
    '+18002738255',
    '+1 800 273-8255',
    '+44116123',
    '+61131114',
    '+64508828865',
  ])('refuses %s as the clinic’s number', (number) => {
    const expected = 'the clinic’s own number, not a crisis line';
    expect(contact(phone(number, '(555) 555-0142'))).toEqual([['phone.number', expected]]);
    expect(contact({ phone: number })).toEqual([['phone', expected]]);
  });

  it.each([
    '+4402079460018',
    '+44 (0)20 7946 0000',
    '+610477555123',
    '+49030123456',
    '+353 01 555 0123',
    '+81 03 5550 0142',
    '+10555550142',
  ])('has no trunk zero after the country code: %s', (number) => {
    const result = safeParseClinicContact(phone(number, '(555) 555-0142'));
    expect(result.error?.problems).toMatchObject([
      {
        at: 'phone.number',
        expected: 'a number without the 0 that is only dialed within the country',
        fix: expect.stringMatching(/^Remove the 0 after the country code: /),
      },
    ]);
  });

  it('takes only a page for booking, not a number', () => {
    const booking = { label: 'Call 988', href: 'tel:+15555550142' };
    expect(contact({ booking })).toEqual([
      [
        'booking.href (in "Call 988")',
        'an address of a page, such as "https://clinic.example/book"',
      ],
    ]);
  });

  it('reports a misspelled channel once', () => {
    expect(contact({ fone: {} }).map(([at]) => at)).toEqual(['fone']);
  });

  it('takes only a web address for the chat', () => {
    for (const href of ['988lifeline.org/chat', '#', 'tel:988']) {
      const chat = { href, display: '988lifeline.org' };
      const result = safeParseCrisisContact({ ...crisisLines.US, chat });
      expect(result.error?.problems.map(({ at }) => at)).toEqual(['chat.href']);
    }
  });

  it('refuses a check dated in the future', () => {
    const verifiedOn = `${new Date().getFullYear() + 1}-12-31`;
    expect(safeParseCrisisContact({ ...crisisLines.US, verifiedOn }).error?.problems).toMatchObject(
      [{ at: 'verifiedOn', expected: 'a day that is not in the future' }],
    );
  });

  it('requires valid days, valid times and safe links', () => {
    const hours = [{ days: ['Monday', 'Lundi'], opens: '9:00', closes: '24:30' }];
    const booking = { label: 'Book', href: 'data:text/html,x' };
    expect(contact({ booking, hours }).map(([at]) => at)).toEqual([
      'booking.href (in "Book")',
      'hours[0].days[1]',
      'hours[0].opens',
      'hours[0].closes',
    ]);
  });
});

describe('content built to do harm', () => {
  const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  const wide = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, 1]));
  const circle: Record<string, unknown> = { ...example };
  circle.process = circle;
  const manyIds = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `note-${index}-${count}` }));
  const { frequency } = example.benefits.benefits[0];
  const manyNumbers = exampleWith(
    'benefits.benefits',
    Array(1_000).fill({ frequency, evidence: ['first-day'] }),
    exampleWith('notes.0.studies', Array(5_000).fill({ source: 'ash-2020' })),
  );
  const failing = {
    get id() {
      throw new Error('No.');
    },
  };

  it.each<[string, unknown]>([
    ['nested without end, as text', nested(100_000)],
    ['nested without end', JSON.parse(nested(5_000))],
    ['millions of names', wide],
    ['millions of entries', exampleWith('sources', Array(2_000_000).fill(null))],
    ['a list with a length and no entries', exampleWith('sources', Array(4_000_000_000))],
    ['a circle', circle],
    ['a part that fails when it is read', failing],
    ['megabytes of text', exampleWith('summary.text', 'word '.repeat(1_000_000))],
    [
      'megabytes of dots in an address',
      exampleWith('sources.0.url', `https://${'a.'.repeat(500_000)} `),
    ],
    ['megabytes of hyphens in an id', exampleWith('id', `${'a-'.repeat(1_000_000)}!`)],
    ['a megabyte of digits', exampleWith('risks.intro', `Call ${'1-'.repeat(1_000_000)}`)],
    ['a megabyte of braces', exampleWith('risks.intro', '{'.repeat(1_000_000))],
    ['a megabyte of blanks', exampleWith('confirm.0.sentence', '___'.repeat(1_000_000))],
    ['thousands of numbers, each from one of thousands of studies', manyNumbers],
    ['thousands of wrong ids', exampleWith('notes', manyIds(20_000))],
    [
      'thousands of notes that are not there',
      exampleWith(
        'summary.evidence',
        manyIds(20_000).map(({ id }) => id),
        exampleWith('notes', manyIds(5_000)),
      ),
    ],
    ['a million placeholders', { ...reviewed, name: '[[a]]'.repeat(1_000_000) }],
    ['a name of a megabyte', { ...example, ['x'.repeat(1_000_000)]: 1 }],
    ['a prototype as a name', JSON.parse('{"__proto__":{"polluted":true},"constructor":1}')],
    ['text that ends early', '{'],
    ['no text', ''],
    ['null', null],
    ['nothing', undefined],
    ['a number', Number.NaN],
    ['a large integer', 10n],
    ['a function', () => example],
    ['a symbol', Symbol('example')],
    ['a list', [example]],
    ['a date', new Date(0)],
    ['a map', new Map(Object.entries(example))],
  ])('%s is a ContentError', (_, json) => {
    const result = safeParseTreatment(json);
    expect(result.success).toBe(false);
    expect(result.error).toBeInstanceOf(ContentError);
    expect(result.error?.message.length).toBeLessThan(100_000);
  });

  it('reports strange names and changes no prototype', () => {
    const json = `{"__proto__": {"polluted": true}, ${JSON.stringify(example).slice(1)}`;
    expect(only(json).at).toBe('__proto__');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const strange = only({ ...example, 'a"b\u202e\u0000': 1 }).at;
    expect(strange).toBe('["a\\"b\\u{202e}\\u0000"]');
  });

  it('cannot forge lines in the message', () => {
    const forged = 'ok\nFound: all good\u001b[31m';
    const [sentence] = problemsOf({ ...reviewed, name: `[[${forged}]]` }).filter(
      ({ at, found }) => at === 'name' && found.startsWith('the text in brackets'),
    );
    expect(sentence?.found ?? '').not.toMatch(/\p{Cc}/u);
    expect(only(`{"a":\u001b[31m\nFound: all good}`).found).not.toMatch(/\p{Cc}/u);
  });

  it.each([60, 70_000_000])('does not stop at a number that is %i characters long', (length) => {
    const phone = { number: '+15555550142', display: '5'.repeat(length) };
    expect(safeParseClinicContact({ phone }).success).toBe(false);
    expect(safeParseClinicContact({ phone: `+${phone.display}` }).success).toBe(false);
  });

  it('is limited to lists of 500 and 32 levels', () => {
    const many = (count: number) => Array.from({ length: count }, () => 'a');
    const listed = (count: number) => problemsOf(exampleWith('risks.notKnown.items', many(count)));
    expect(listed(500)).toEqual([]);
    expect(listed(501)).toHaveLength(1);
    const expected = (depth: number) => problemsOf(JSON.parse(nested(depth)))[0]?.expected;
    expect(expected(32)).not.toMatch(/levels deep/);
    expect(expected(34)).toMatch(/levels deep/);
  });

  it('gets a readable message with many problems', () => {
    const items = Array.from({ length: 400 }, () => ({ label: '' }));
    const result = safeParseTreatment(exampleWith('candidacy.groups.0.items', items));
    expect(result.error?.problems).toHaveLength(400);
    expect(result.error?.message).toMatch(/And 350 more, in the error's `problems`\.$/);
  });
});

describe('the JSON Schema', () => {
  const ajv = new Ajv2020({ strict: true, validateFormats: false });
  const validate = ajv.compile(treatmentJsonSchema);

  it.each([example, reviewed, ...packaged])('accepts $name', (treatment) => {
    expect(validate(treatment), JSON.stringify(validate.errors)).toBe(true);
  });

  it('accepts contacts', () => {
    expect(ajv.compile(clinicContactJsonSchema)(exampleContact)).toBe(true);
    for (const contact of Object.values(crisisLines)) {
      expect(ajv.compile(crisisContactJsonSchema)(contact)).toBe(true);
    }
  });

  it.each<[string, unknown]>([
    ['process.steps', undefined],
    ['nmae', 'KAP'],
    ['review.status', 'approved'],
    ['benefits.benefits.0.limits', '   '],
    ['benefits.benefits.0.evidence', []],
    ['benefits.benefits.0.evidence', [{ source: 'ash-2020' }]],
    ['notes.0.studies', []],
    ['costNotice', 'Ask.'],
    ['risks.groups.1.risks.0.frequency.per', 50],
    ['explainers.0.id', 'What is it'],
  ])('rejects %s: %j', (path, value) => {
    expect(validate(JSON.parse(JSON.stringify(exampleWith(path, value))))).toBe(false);
  });

  it('describes every field', () => {
    const bare: string[] = [];
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { properties, items, anyOf, oneOf } = schema as {
        properties?: Record<string, { description?: string }>;
        items?: unknown;
        anyOf?: unknown[];
        oneOf?: unknown[];
      };
      for (const [name, property] of Object.entries(properties ?? {})) {
        if (!property.description) bare.push(`${path}.${name}`);
        visit(property, `${path}.${name}`);
      }
      if (items) visit(items, `${path}[]`);
      for (const option of [...(anyOf ?? []), ...(oneOf ?? [])]) visit(option, path);
    };
    visit(treatmentJsonSchema, 'treatment');
    visit(clinicContactJsonSchema, 'clinic');
    visit(crisisContactJsonSchema, 'crisis');
    expect(bare).toEqual([]);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(treatmentJsonSchema))).toEqual(treatmentJsonSchema);
  });
});

describe('a day or a time as people write it gets the form that works:', () => {
  const phone = '+1 555 555 0142';
  const verified = (verifiedOn: string) =>
    safeParseCrisisContact({ ...crisisLines.US, verifiedOn }).error?.problems ?? [];
  const opens = (time: string) =>
    safeParseClinicContact({
      phone,
      hours: [{ days: ['Monday'], opens: time, closes: '23:59' }],
    }).error?.problems ?? [];
  const fixOf = (problems: readonly { fix: string }[]) => problems.map(({ fix }) => fix).join();

  it.each([
    ['3/14/2026', '2026-03-14'],
    ['14/3/2026', '2026-03-14'],
    ['14.3.2026', '2026-03-14'],
    ['4.3.2026', '2026-03-04'],
    ['3/3/2026', '2026-03-03'],
    ['3/14/26', '2026-03-14'],
    ['2026-3-4', '2026-03-04'],
    ['2026/03/04', '2026-03-04'],
    ['20260304', '2026-03-04'],
    ['2026-03-04T08:00:00Z', '2026-03-04'],
    ['March 4, 2026', '2026-03-04'],
    ['4th March 2026', '2026-03-04'],
  ])('%s is %s', (written, right) => {
    expect(fixOf(verified(written))).toContain(`Write "${right}".`);
    expect(verified(right)).toEqual([]);
  });

  it('says both readings of 3/4/2026', () => {
    expect(fixOf(verified('3/4/2026'))).toContain(
      'Write "2026-03-04" if March 4 is meant, or "2026-04-03" if April 3 is meant.',
    );
  });

  it.each(['30/2/2026', '2026-02-30', 'soon', '13/13/2026'])('guesses nothing of %s', (written) => {
    expect(verified(written)).toHaveLength(1);
    expect(fixOf(verified(written))).not.toMatch(/Write "\d/);
  });

  it.each([
    ['9:00', '09:00'],
    ['9am', '09:00'],
    ['5:30 p.m.', '17:30'],
    ['12 am', '00:00'],
    ['17.30', '17:30'],
    ['17h30', '17:30'],
    ['0900', '09:00'],
    ['9 Uhr', '09:00'],
    ['09:00:00', '09:00'],
  ])('%s is %s', (written, right) => {
    expect(fixOf(opens(written))).toContain(`Write "${right}".`);
    expect(opens(right)).toEqual([]);
  });

  it.each(['25:00', '13 pm', '9-5'])('guesses nothing of %s', (written) => {
    expect(opens(written)).toHaveLength(1);
    expect(fixOf(opens(written))).not.toMatch(/Write "\d/);
  });
});

describe('a picture', () => {
  const withPicture = (picture: object) =>
    safeParseTreatment({
      ...example,
      picture: { alt: '', width: 1600, height: 900, ...picture },
    });

  it.each([
    'water.jpg',
    '/pictures/kap.webp',
    'pictures/water.jpg',
    'https://clinic.example/a.png',
  ])('may be at %s', (src) => expect(withPicture({ src }).success).toBe(true));

  it.each(['#top', '?x', 'javascript:alert(1)', 'data:image/png;base64,AA', 'two words.jpg', ''])(
    'is not at "%s"',
    (src) => expect(withPicture({ src }).success).toBe(false),
  );

  it.each([
    ['water-800.jpg 800w', true],
    ['/a.jpg 1x, /b.jpg 2x', true],
    ['not a srcset', false],
    ['water-800.jpg', false],
  ])('has other sizes as HTML writes them: %s', (srcSet, valid) => {
    expect(withPicture({ src: 'a.jpg', srcSet }).success).toBe(valid);
  });

  it('requires alt text, which may be empty', () => {
    expect(withPicture({ src: 'a.jpg', alt: undefined }).success).toBe(false);
    expect(withPicture({ src: 'a.jpg', alt: 'Hands under water' }).success).toBe(true);
  });
});
