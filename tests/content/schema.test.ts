import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { crisisLines } from '../../src/content/index.js';
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
import { exampleClinic, kap, tms } from '../../stories/example-clinic.js';

/** The treatment with the value at a path such as `risks.groups.0.severity` replaced. */
function kapWith(path: string, value: unknown): unknown {
  const copy = structuredClone(kap) as unknown;
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

describe('accepts, unchanged', () => {
  it.each(Object.values(treatments))('$name, as it comes', (treatment) => {
    expect(parseTreatment(treatment)).toStrictEqual(treatment);
    expect(parseTreatment(JSON.stringify(treatment))).toStrictEqual(treatment);
  });

  it.each([kap, tms])('$name with a clinic’s details and a review', (treatment) => {
    const reviewed = {
      ...treatment,
      review: {
        ...treatment.review,
        status: 'reviewed',
        reviewer: { name: 'Jordan Rivera', credentials: 'MD, psychiatrist' },
        lastReviewed: '2026-11-24',
        nextReview: '2027-11-24',
      },
    };
    expect(parseTreatment(reviewed)).toStrictEqual(reviewed);
  });

  it('a text with a byte order mark in front, as some editors save one', () => {
    expect(parseTreatment(`\uFEFF${JSON.stringify(tms)}`)).toStrictEqual(tms);
  });

  it('a clinic’s contact', () => {
    expect(parseClinicContact(exampleClinic)).toStrictEqual(exampleClinic);
  });

  it.each(Object.values(crisisLines))('the crisis lines of $region', (contact) => {
    expect(parseCrisisContact(contact)).toStrictEqual(contact);
  });
});

describe('reports in plain words', () => {
  it('where a problem is, what was found, what is expected, and how to fix it', () => {
    expect(only(kapWith('risks.groups.1.risks.2.frequency.count', 120))).toEqual({
      path: ['risks', 'groups', 1, 'risks', 2, 'frequency', 'count'],
      at: 'risks.groups[1].risks[2].frequency.count (in "Nausea")',
      found: 'the number 120',
      expected: 'at most as many people as "per" says',
      fix: 'Count the people out of the whole group: 27 in 100, never 127 in 100.',
    });
  });

  it('everything at once, in one error', () => {
    const spoiled = {
      ...(kapWith('summary.text', '') as object),
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
    expect(only(kapWith('costNotice', null)).fix).toMatch(/ Or leave it out\.$/);
    expect(only(kapWith('benefits.intro', '')).fix).toMatch(/ Or leave it out\.$/);
    expect(only(kapWith('risks.groups.1.risks.0.frequency.sampleSize', 0)).fix).toMatch(/leave it/);
    expect(only(kapWith('summary.text', '')).fix).not.toMatch(/leave it out/);
    expect(only(kapWith('risks.getHelp', null)).fix).not.toMatch(/leave it out/);
  });

  it('one mistake as one problem', () => {
    const { summary, ...rest } = kap;
    expect(only({ ...rest, sumary: summary }).at).toBe('sumary');
    const { sources, ...unsourced } = kap;
    expect(only(unsourced).at).toBe('sources');
    expect(only(kapWith('risks.groups.1.risks.0.frequency.count', Number.NaN)).at).toContain(
      'count',
    );
    const review = {
      ...kap.review,
      status: 'reviewed',
      reviewer: { name: 'J', credentials: 'MD' },
    };
    const dates = { lastReviewed: '24/11/2026', nextReview: '2027-11-24' };
    expect(only({ ...kap, review: { ...review, ...dates } }).at).toBe('review.lastReviewed');
    const ahead = { lastReviewed: '2999-01-01', nextReview: '2999-06-01' };
    expect(only({ ...kap, review: { ...review, ...ahead } }).expected).toMatch(/not in the future/);
  });

  it('the known name closest to an unknown one', () => {
    const named = (name: string) =>
      problemsOf({ ...kap, [name]: 1 }).find(({ path }) => path[0] === name)?.expected;
    expect(named('sumary')).toBe('the name "summary"');
    expect(named('cost_notice')).toBe('the name "costNotice"');
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
      'risks.groups.1.risks.4.frequency.per',
      1000,
      /^100, like the numbers above/,
    ],
    ['an id that is taken', 'explainers.1.id', 'what-is-ketamine', /explainers\[0\] has this one/],
    [
      'a source that is not there',
      'alternatives.noTreatment.evidence.0.source',
      'whiteford-2031',
      /the "id" of a source/,
    ],
    [
      'a link that runs code',
      'risks.getHelp.urgent.links.0.href',
      'javascript:alert(1)',
      /starts with https:, tel:/,
    ],
    [
      'a link that hides what it runs',
      'risks.getHelp.urgent.links.0.href',
      'java\tscript:alert(1)',
      /without spaces or invisible/,
    ],
    [
      'a link with a space in it',
      'risks.getHelp.urgent.links.0.href',
      'tel:9 88',
      /without spaces/,
    ],
    ['a link to nowhere', 'risks.getHelp.urgent.links.0.href', 'tel:', /a complete address/],
    [
      'a link that calls another number than it shows',
      'risks.getHelp.emergency.links.0.href',
      'tel:119',
      /the number that the link reaches/,
    ],
    ['two groups of one severity', 'risks.groups.1.severity', 'serious', /risks.groups\[0\] has/],
    ['two groups of one intent', 'candidacy.groups.2.intent', 'talk-first', /groups\[1\] has/],
    [
      'a missing comparison',
      'risks.groups.1.risks.0.frequency.comparator',
      undefined,
      /or null if/,
    ],
    ['a missing certainty', 'summary.evidence.0.certainty', undefined, /or null if/],
    [
      'a source’s address that is no web address',
      'sources.0.url',
      'ftp://a.example',
      /an https address/,
    ],
    [
      'a DOI with a resolver in front',
      'sources.0.doi',
      'https://doi.org/10.1/a',
      /a DOI, such as "10\./,
    ],
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
      'benefits.benefits.0.evidence.0.certainty',
      'proven',
      /one of "high", "moderate"/,
    ],
    ['an empty list', 'risks.groups.0.risks', [], /^a list with at least one entry$/],
    ['no evidence', 'risks.regulatoryStatus.evidence', undefined, /^a list, or null if no study/],
    ['a review nobody did', 'review.status', 'approved', /"draft" or "reviewed"/],
  ])('%s', (_, path, value, expected) => {
    const problem = only(kapWith(path, value));
    // A link that does not fit its text is reported at the text: either may be the wrong one.
    expect([path, path.replace(/href$/, 'label')]).toContain(problem.path.join('.'));
    expect(problem.expected).toMatch(expected);
  });

  it('an empty list of evidence, since null is clearer', () => {
    expect(only(kapWith('benefits.benefits.0.evidence', []))).toMatchObject({
      found: 'a list of 0',
      expected: 'a list with at least one entry, or null if no study is known',
      fix: 'Write null if no study is known.',
    });
    expect(problemsOf(kapWith('benefits.benefits.0.evidence', null))).toEqual([]);
    expect(problemsOf(kapWith('risks.groups.0.risks.0.evidence', null))).toEqual([]);
  });

  it('that a source has neither DOI nor URL', () => {
    const { doi, ...source } = kap.sources[0] as { doi?: string };
    expect(only(kapWith('sources.0', source)).expected).toBe('at least one of "doi", "url"');
  });

  it('what is wrong with a review’s dates', () => {
    const review = (dates: object) => ({
      ...kap,
      review: {
        ...kap.review,
        status: 'reviewed',
        reviewer: { name: 'Jordan Rivera', credentials: 'MD' },
        ...dates,
      },
    });
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
    expect(only(kapWith('review.lastReviewed', '2026-11-24'))).toMatchObject({
      at: 'review.lastReviewed',
      fix: expect.stringMatching(/^Set the review’s "status" to "reviewed"/),
    });
  });

  it('everything in a review whose status is missing', () => {
    const review = { authors: [], funding: 'Fees', updatePolicy: 'Yearly', nextReview: 'soon' };
    expect(problemsOf({ ...kap, review }).map(({ at }) => at)).toEqual([
      'review.status',
      'review.authors',
      'review.nextReview',
    ]);
  });

  it('two sources with the same citation', () => {
    const [first, ...others] = kap.sources;
    const twin = { ...first, id: 'a-twin' };
    expect(problemsOf({ ...kap, sources: [first, ...others, twin] })).toMatchObject([
      {
        at: expect.stringMatching(/^sources\[\d+\]\.authors/),
        expected: expect.stringContaining('no other source has together; sources[0] has these'),
      },
    ]);
  });

  it('placeholders in reviewed content', () => {
    const { ketamineAssistedPsychotherapy: draft } = treatments;
    const problems = problemsOf({
      ...draft,
      review: {
        ...kap.review,
        status: 'reviewed',
        reviewer: { name: 'Jordan Rivera', credentials: 'MD' },
        lastReviewed: '2026-11-24',
        nextReview: '2027-11-24',
      },
    });
    expect(problems.map(({ at }) => at)).toEqual([
      'explainers[2].answer (in "What is Ketamine Assisted Psychotherapy?")',
      'process.steps[0].duration (in "Initial assessment")',
      'process.steps[1].substeps[2].duration (in "Before you leave")',
      'process.steps[1].duration (in "Ketamine sessions")',
      'process.steps[1].who (in "Ketamine sessions")',
      'risks.groups[0].risks[1].whatToDo (in "A large rise in blood pressure")',
      'risks.groups[1].risks[6].whatToDo (in "Vomiting")',
      'risks.afterCare.items[0]',
      'risks.afterCare.items[4]',
      'costNotice',
    ]);
    expect(problems.at(-1)?.found).toBe(
      'the placeholder "price of a first visit", "price of a ketamine session"',
    );
  });

  it('half a placeholder in reviewed content', () => {
    const review = {
      ...kap.review,
      status: 'reviewed',
      reviewer: { name: 'Jordan Rivera', credentials: 'MD' },
      lastReviewed: '2026-11-24',
      nextReview: '2027-11-24',
    };
    for (const name of ['[[who pays', 'who pays]]', '［［who］］']) {
      expect(only({ ...kap, name, review })).toMatchObject({
        at: 'name',
        found: 'the brackets of a placeholder',
      });
    }
  });

  it('text that is not JSON, and where it breaks', () => {
    expect(only('{"id": "kap",}').found).toMatch(/^text that is not JSON: ".*(position|line)/i);
  });
});

it('prints what the page for editors shows', () => {
  const page = readFileSync('stories/content/Editors.mdx', 'utf8');
  const [, shown = ''] = /```\n(The treatment has [\s\S]+?)\n```/.exec(page) ?? [];
  const { summary, ...rest } = kapWith('risks.groups.1.risks.2.frequency.count', 120) as {
    summary: string;
  };
  expect(safeParseTreatment({ ...rest, sumary: summary }).error?.message).toBe(shown);
});

describe('a link to get help', () => {
  const link = (label: string, href: string) =>
    problemsOf(kapWith('risks.getHelp.urgent.links', [{ label, href }])).map(({ at }) =>
      at.replace(/ \(in .*/, ''),
    );

  it.each([
    ['Call 988', 'tel:988'],
    ['Call 988 24/7', 'tel:988'],
    ['Call 9‑8‑8', 'tel:988'],
    ['Call 988, then press 1', 'tel:988,1'],
    ['Text HOME to 741741', 'sms:741741?body=HOME'],
    ['Call 800-273-8255', 'tel:18002738255'],
    ['Call the office: (555) 555-0142', 'tel:+15555550142'],
    ['Write to us', 'mailto:hello@clinic.example?subject=First%20visit'],
    ['Book at 10:30', 'book?at=10:30'],
    ['Read more', 'risks.html#help'],
    ['Read more', '/risks'],
    ['Read more', '#risks'],
    ['Chat', 'https://988lifeline.org/chat/'],
  ])('%s leads to %s', (label, href) => {
    expect(link(label, href)).toEqual([]);
  });

  it.each([
    ['Call 911 or 988', 'tel:988', 'label'],
    ['Call 911', 'tel:119', 'label'],
    ['Call 24/7', 'tel:247', 'label'],
    ['Call us', 'tel:988', 'label'],
    ['Call 988', 'https://clinic.example', 'label'],
    ['Call 988', '#help', 'label'],
    ['Read more', 'clinic.example/book', 'href'],
    ['Read more', 'www.clinic.example', 'href'],
    ['Write to us', 'hello@clinic.example', 'href'],
    ['Read more', 'https://', 'href'],
    ['Read more', '#', 'href'],
    ['Read more', '///', 'href'],
    ['Call 988', 'tel:988%20', 'href'],
    ['Write to us', 'mailto:?subject=x', 'href'],
  ])('%s does not lead to %s', (label, href, field) => {
    expect(link(label, href)).toContain(`risks.getHelp.urgent.links[0].${field}`);
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

  it.each(['555-0142', '(555) 555-0142', '020 7946 0000', 'Call us', '+1 555 555 0142 ext. 2'])(
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
    ['0477131114', '0477 13 11 14'],
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
    ['a zero in brackets where there is none', '+390655501234', '+39 (0)06 5550 1234'],
  ])('does not show %s', (_, number, display) => {
    expect(contact(phone(number, display))).toEqual([
      ['phone.display', 'the same number as the one that is dialed, in full'],
    ]);
  });

  it.each(['604-555-0142 ext. 12', 'Tel: 604-555-0142', '٠١٢٣', '1-800-FLOWERS', 'x'.repeat(1000)])(
    'allows only digits in a displayed number: %.30s',
    (display) => {
      const result = safeParseClinicContact(phone('+16045550142', display));
      expect(result.error?.problems).toMatchObject([
        {
          at: 'phone.display',
          expected: 'a phone number as people read it, digits only, such as "(555) 555-0142"',
          fix: 'Write the same number as people read it. Words and extensions belong in the note. Or leave it out.',
        },
      ]);
    },
  );

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
        fix: 'Remove the 0 after the country code: 020 7946 0000 is +44 20 7946 0000.',
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

  it.each(['988, press 1', 'NHS 111'])('refuses words in a crisis number: %s', (display) => {
    const call = { dial: '988', display };
    expect(safeParseCrisisContact({ ...crisisLines.US, call }).error?.problems).toMatchObject([
      { at: 'call.display', fix: expect.stringContaining('belong in "availability"') },
    ]);
  });

  it('refuses a check dated in the future', () => {
    const verifiedOn = `${new Date().getFullYear() + 1}-12-31`;
    expect(safeParseCrisisContact({ ...crisisLines.US, verifiedOn }).error?.problems).toMatchObject(
      [{ at: 'verifiedOn', expected: 'a day that is not in the future' }],
    );
  });

  it('requires valid days, valid times and safe links', () => {
    const hours = [{ days: ['Monday', 'Lundi'], opens: '9:00', closes: '24:00' }];
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
  const circle: Record<string, unknown> = { ...kap };
  circle.process = circle;
  const reviewed = { ...kap, review: { ...kap.review, status: 'reviewed' } };
  const failing = {
    get id() {
      throw new Error('No.');
    },
  };

  it.each<[string, unknown]>([
    ['nested without end, as text', nested(100_000)],
    ['nested without end', JSON.parse(nested(5_000))],
    ['millions of names', wide],
    ['millions of entries', kapWith('sources', Array(2_000_000).fill(null))],
    ['a list with a length and no entries', kapWith('sources', Array(4_000_000_000))],
    ['a circle', circle],
    ['a part that fails when it is read', failing],
    ['megabytes of text', kapWith('summary.text', 'word '.repeat(1_000_000))],
    [
      'megabytes of dots in an address',
      kapWith('sources.0.url', `https://${'a.'.repeat(500_000)} `),
    ],
    ['megabytes of hyphens in an id', kapWith('id', `${'a-'.repeat(1_000_000)}!`)],
    [
      'a megabyte of digits to call',
      kapWith('risks.getHelp.urgent.links.0.href', `tel:${'1'.repeat(1_000_000)}%`),
    ],
    ['a million placeholders', { ...reviewed, name: '[[a]]'.repeat(1_000_000) }],
    ['a name of a megabyte', { ...kap, ['x'.repeat(1_000_000)]: 1 }],
    ['a prototype as a name', JSON.parse('{"__proto__":{"polluted":true},"constructor":1}')],
    ['text that ends early', '{'],
    ['no text', ''],
    ['null', null],
    ['nothing', undefined],
    ['a number', Number.NaN],
    ['a large integer', 10n],
    ['a function', () => kap],
    ['a symbol', Symbol('kap')],
    ['a list', [kap]],
    ['a date', new Date(0)],
    ['a map', new Map(Object.entries(kap))],
  ])('%s is a ContentError', (_, json) => {
    const result = safeParseTreatment(json);
    expect(result.success).toBe(false);
    expect(result.error).toBeInstanceOf(ContentError);
    expect(result.error?.message.length).toBeLessThan(100_000);
  });

  it('reports strange names and changes no prototype', () => {
    const json = `{"__proto__": {"polluted": true}, ${JSON.stringify(kap).slice(1)}`;
    expect(only(json).at).toBe('__proto__');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const strange = only({ ...kap, 'a"b\u202e\u0000': 1 }).at;
    expect(strange).toBe('["a\\"b\\u{202e}\\u0000"]');
  });

  it('cannot forge lines in the message', () => {
    const forged = 'ok\nFound: all good\u001b[31m';
    const [placeholder] = problemsOf({ ...reviewed, name: `[[${forged}]]` }).filter(
      ({ at, found }) => at === 'name' && found.startsWith('the placeholder'),
    );
    expect(placeholder?.found ?? '').not.toMatch(/\p{Cc}/u);
    expect(only(`{"a":\u001b[31m\nFound: all good}`).found).not.toMatch(/\p{Cc}/u);
  });

  it.each([60, 70_000_000])('does not stop at a number that is %i characters long', (length) => {
    const phone = { number: '+15555550142', display: '5'.repeat(length) };
    expect(safeParseClinicContact({ phone }).success).toBe(false);
    expect(safeParseClinicContact({ phone: `+${phone.display}` }).success).toBe(false);
  });

  it('is limited to lists of 500 and 32 levels', () => {
    const many = (count: number) => Array.from({ length: count }, () => 'a');
    const listed = (count: number) => problemsOf(kapWith('risks.notKnown.items', many(count)));
    expect(listed(500)).toEqual([]);
    expect(listed(501)).toHaveLength(1);
    const expected = (depth: number) => problemsOf(JSON.parse(nested(depth)))[0]?.expected;
    expect(expected(32)).not.toMatch(/levels deep/);
    expect(expected(34)).toMatch(/levels deep/);
  });

  it('gets a readable message with many problems', () => {
    const items = Array.from({ length: 400 }, () => ({ label: '' }));
    const result = safeParseTreatment(kapWith('candidacy.groups.0.items', items));
    expect(result.error?.problems).toHaveLength(400);
    expect(result.error?.message).toMatch(/And 350 more, in the error's `problems`\.$/);
  });
});

describe('the JSON Schema', () => {
  const ajv = new Ajv2020({ strict: true, validateFormats: false });
  const validate = ajv.compile(treatmentJsonSchema);

  it.each([kap, tms, ...Object.values(treatments)])('accepts $name', (treatment) => {
    expect(validate(treatment), JSON.stringify(validate.errors)).toBe(true);
  });

  it('accepts contacts', () => {
    expect(ajv.compile(clinicContactJsonSchema)(exampleClinic)).toBe(true);
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
    ['risks.groups.1.risks.0.frequency.per', 50],
    ['explainers.0.id', 'What is it'],
  ])('rejects %s: %j', (path, value) => {
    expect(validate(JSON.parse(JSON.stringify(kapWith(path, value))))).toBe(false);
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

describe('a picture', () => {
  const withPicture = (picture: object) =>
    safeParseTreatment({
      ...kap,
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
