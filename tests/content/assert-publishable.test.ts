import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assertPublishable,
  type ClinicContact,
  crisisLines,
  fillPlaceholders,
  PublishError,
  type PublishInput,
  publishProblems,
  type Review,
  type Treatment,
} from '../../src/content/index.js';
import { smallTreatment, withPrice } from './small-treatment.js';

const contact: ClinicContact = { phone: '+1 555 555 0142', onCall: '+1 555 555 0143' };
const today = '2026-12-01';
const page: PublishInput = { treatment: smallTreatment, contact, crisis: crisisLines.US, today };

/** Content as a CMS may give it, whatever its type. */
const half = (value: unknown) => value as never;
const content = (changes: Partial<Treatment>) => ({ ...smallTreatment, ...changes });
const risks = (changes: Partial<Treatment['risks']>) =>
  content({ risks: { ...smallTreatment.risks, ...changes } });
const [note] = smallTreatment.notes as [Treatment['notes'][number]];
const [source] = smallTreatment.sources as [Treatment['sources'][number]];
const review = smallTreatment.review as Extract<Review, { status: 'reviewed' }>;
const { status, reviewer, lastReviewed, nextReview, ...authorship } = review;
const draft: Review = { status: 'draft', ...authorship };

it('lets a finished page pass', () => {
  expect(publishProblems(page)).toEqual([]);
  expect(() => assertPublishable(page)).not.toThrow();
});

/** What is wrong, and the one reason for it: all of its words that matter. */
type Fault = readonly [name: string, changes: Partial<PublishInput>, ...words: RegExp[]];
const faults: readonly Fault[] = [
  [
    'a sentence that only the clinic can confirm',
    {
      treatment: withPrice('[[It costs $___.]]', [
        { sentence: 'It costs $___.', asks: 'The price of one lamp.' },
      ]),
    },
    /"It costs \$___\."/,
    /\(cost\.price\)/,
    /It asks: The price of one lamp\. Confirm it, replace it or leave it out/,
  ],
  [
    'a sentence in brackets in the review',
    { treatment: content({ review: { ...review, funding: '[[Our patients pay.]]' } }) },
    /"Our patients pay\." \(review\.funding\)\. It asks: Is this true of your clinic\./,
  ],
  [
    'a lost bracket',
    { treatment: withPrice('[[It costs $100.') },
    /"\[\[It costs \$100\." \(cost\.price\).*brackets is missing/,
  ],
  [
    'a blank that no one filled in',
    { treatment: withPrice('Ask us. A ketamine session costs $___.') },
    /"A ketamine session costs \$___\." \(cost\.price\)\. It asks: What stands in place of the ___\. Correct it where it stands/,
  ],
  [
    'a blank in the contact',
    { contact: { ...contact, responseTime: 'Within ___ days' } },
    /`contact\.responseTime` is not finished: "Within ___ days"/,
  ],
  [
    'no review',
    { treatment: content({ review: half(undefined) }) },
    /No clinician has signed off.*Have one review it/,
  ],
  ['a draft', { treatment: content({ review: draft }) }, /missing or a draft/],
  [
    'a review that the page does not show',
    { treatment: content({ review: draft }), review },
    /shows the review of the treatment, and `review` is another one.*`{ \.\.\.treatment, review }`/,
  ],
  [
    'a review of another day than the page shows',
    { review: { ...review, lastReviewed: '2026-11-02' } },
    /`review` is another one/,
  ],
  [
    'a review without a reviewer',
    { treatment: content({ review: { ...review, reviewer: half(null) } }) },
    /does not say who.*Set `review\.reviewer`/,
  ],
  [
    'a reviewer without credentials',
    { treatment: content({ review: { ...review, reviewer: { name: 'Jo', credentials: ' ' } } }) },
    /`review\.reviewer`.*`credentials`/,
  ],
  [
    'a review without a day',
    { treatment: content({ review: { ...review, lastReviewed: half(undefined) } }) },
    /`review\.lastReviewed` is not a day/,
  ],
  [
    'a next review on a day that does not exist',
    { treatment: content({ review: { ...review, nextReview: '2027-02-30' } }) },
    /`review\.nextReview` is not a day\. Write it as in 2026-12-01/,
  ],
  [
    'a review in the future',
    { treatment: content({ review: { ...review, lastReviewed: '2026-12-03' } }) },
    /dated 2026-12-03, in the future/,
  ],
  [
    'a next review before the last',
    { treatment: content({ review: { ...review, nextReview: '2026-10-31' } }) },
    /2026-10-31, is before the last, 2026-11-01/,
  ],
  [
    'a review that is out of date',
    {
      treatment: content({
        review: { ...review, lastReviewed: '2025-11-29', nextReview: '2026-11-30' },
      }),
    },
    /out of date.*due on 2026-11-30\. Have a clinician review/,
  ],
  [
    'a crisis line that nobody verified',
    { crisis: { ...crisisLines.US, verifiedOn: half(undefined) } },
    /"988 Suicide & Crisis Lifeline" does not say when.*Call or text each/,
  ],
  [
    'a crisis line verified on no day',
    { crisis: { ...crisisLines.US, verifiedOn: half('last year') } },
    /does not say when it was last verified/,
  ],
  [
    'a crisis line verified too long ago',
    { crisis: { ...crisisLines.US, verifiedOn: '2025-11-30' } },
    /verified on 2025-11-30, more than a year ago\. Call or text each/,
  ],
  [
    'a crisis line verified in the future',
    { crisis: { ...crisisLines.US, verifiedOn: '2026-12-03' } },
    /verified on 2026-12-03, in the future/,
  ],
  [
    'evidence that names no note',
    { treatment: content({ summary: { text: 'It is light.', evidence: ['sun'] } }) },
    /The note "sun" is named in summary\.evidence, but is not in `notes`/,
  ],
  [
    'a study of an unknown source',
    {
      treatment: content({
        notes: [note, { ...note, id: 'more', studies: [{ source: 'gone-1999', found: 'Light.' }] }],
      }),
    },
    /The source "gone-1999" is named in notes\[1\]\.studies\[0\]\.source, but is not in `sources`/,
  ],
  [
    'a note without studies',
    { treatment: content({ notes: [note, { id: 'bare', title: 'Bare', studies: half([]) }] }) },
    /The note "bare" has no studies/,
  ],
  [
    'a source without an address',
    { treatment: content({ sources: [source, half({ ...source, id: 'lost', doi: ' ' })] }) },
    /The source "lost" has no `doi` and no `url`/,
  ],
  [
    'no sources',
    {
      treatment: content({
        sources: [],
        notes: [],
        summary: { text: 'It is light.', evidence: null },
        benefits: half({}),
        risks: half({
          ...smallTreatment.risks,
          groups: [{ severity: 'serious', risks: ['Pain'] }],
        }),
      }),
    },
    /lists no sources/,
  ],
  [
    'an on-call number that the clinic does not have',
    { contact: { phone: '+1 555 555 0142' } },
    /no number for \{onCall\} \(process\.steps\[1\]\.description\)\. Set `contact\.onCall`/,
  ],
  [
    'a number to text that the crisis line does not have',
    {
      treatment: withPrice('Text {crisis.text} or {crisis.text}.'),
      crisis: { ...crisisLines.US, text: undefined },
    },
    /no number for \{crisis\.text\} \(cost\.price\)\. Set `crisis\.text`/,
  ],
  [
    'a number by a name that nobody knows',
    { treatment: withPrice('Call {oncall}.') },
    /No number is called \{oncall\} \(cost\.price\)\. .*\{crisis\.call\}.*\{onCall\}/,
  ],
  [
    'a number of another country in an answer',
    {
      treatment: fillPlaceholders(withPrice('[[It costs $___.]]'), {
        'It costs $___.': 'In a crisis call 116 123.',
      }),
    },
    /The number 116 123 is written out in cost\.price\. Write \{crisis\.call\}/,
  ],
  [
    'a number of another country beside its service',
    { treatment: withPrice('Samaritans (116 123) are there for you.') },
    /The number 116 123/,
  ],
  [
    'even its own number, which another page would show too',
    { treatment: withPrice('In a crisis, call 988.') },
    /The number 988/,
  ],
  [
    'a number of another country in the contact',
    {
      contact: {
        ...contact,
        phone: { number: '+1 555 555 0142', note: 'In a crisis call 116 123.' },
      },
    },
    /`contact\.phone\.note` names 116 123, which is no number of the page’s crisis line/,
  ],
  [
    'no serious risk',
    { treatment: risks({ groups: [{ severity: 'common', risks: [{ name: 'Eye strain' }] }] }) },
    /names no serious risk\..*`severity: "serious"`.*"None known so far"/,
  ],
  [
    'serious risks without a name',
    {
      treatment: risks({
        groups: [
          { severity: 'common', risks: [{ name: 'Eye strain' }] },
          half({ severity: 'serious', risks: [{ name: ' ' }] }),
        ],
      }),
    },
    /names no serious risk/,
  ],
  ['no word on when to get help', { treatment: risks({ getHelp: undefined }) }, /call for help/],
  [
    'no signs of an emergency',
    { treatment: risks({ getHelp: half({ emergency: { signs: [' '] } }) }) },
    /`risks\.getHelp\.emergency\.signs`/,
  ],
  [
    'no way to reach the clinic',
    { contact: half({ onCall: '+1 555 555 0143', responseTime: 'Within a day' }) },
    /no way to reach the clinic\. Set `phone`/,
  ],
  ['no risks', { treatment: risks({ groups: [] }) }, /names no risks/],
  [
    'groups without risks',
    { treatment: risks({ groups: [{ severity: 'common', risks: [] }] }) },
    /names no risks/,
  ],
  [
    'risks without a name',
    { treatment: risks({ groups: [half({ severity: 'common', risks: [{ name: ' ' }, null] })] }) },
    /names no risks/,
  ],
  [
    'no regulatory status',
    { treatment: risks({ regulatoryStatus: half(undefined) }) },
    /whether it is approved\. Say so in `risks\.regulatoryStatus`/,
  ],
  [
    'an empty regulatory status',
    { treatment: risks({ regulatoryStatus: { text: ' ', evidence: null } }) },
    /whether it is approved/,
  ],
];

describe('stops a page with', () => {
  const cases = faults.map(([name, changes, ...words]) => ({ name, changes, words }));

  it.each(cases)('$name', ({ changes, words }) => {
    const reasons = publishProblems({ ...page, ...changes });
    expect(reasons.length, reasons.join('\n')).toBe(1);
    for (const word of words) expect(reasons[0]).toMatch(word);
    expect(() => assertPublishable({ ...page, ...changes })).toThrow(reasons[0]);
  });

  it.each(['call', 'emergency'] as const)('a crisis line without its `%s` number', (field) => {
    const crisis = { ...crisisLines.US, [field]: undefined } as never;
    const reasons = publishProblems({ ...page, crisis });
    // The risk's own sentence lacks the number too.
    expect(reasons.length).toBe(2);
    expect(reasons[0]).toContain(`Set \`crisis.${field}\``);
  });

  it('no crisis line', () => {
    for (const crisis of [undefined, null, {}, 'words', { name: 'A line' }]) {
      const reasons = publishProblems({ ...page, crisis: half(crisis) });
      expect(reasons[0]).toMatch(/^There is no crisis line\. Pass one of `crisisLines`/);
    }
  });
});

it('stops a page whose crisis line has numbers that nobody can tell apart', () => {
  const crisis = {
    ...crisisLines.US,
    call: { dial: '988 911' },
    emergency: { dial: '44 20 7946 0000' },
  };
  expect(publishProblems({ ...page, crisis })).toEqual([
    expect.stringContaining('has no number to call'),
    expect.stringContaining('has no emergency number'),
  ]);
});

describe('lets a page pass', () => {
  it.each<readonly [string, Partial<PublishInput>]>([
    [
      'on the day of its next review',
      { today: '2027-11-01', crisis: { ...crisisLines.US, verifiedOn: '2027-10-01' } },
    ],
    [
      'a year after the crisis line was verified',
      { crisis: { ...crisisLines.US, verifiedOn: '2025-12-01' } },
    ],
    [
      'reviewed and verified where it is already tomorrow',
      {
        treatment: content({ review: { ...review, lastReviewed: '2026-12-02' } }),
        crisis: { ...crisisLines.US, verifiedOn: '2026-12-02' },
      },
    ],
    ['with its own review beside it', { review: { ...review } }],
    [
      'that says on purpose that no serious risk is known',
      {
        treatment: risks({
          groups: [
            { severity: 'common', risks: [{ name: 'Eye strain' }] },
            { severity: 'serious', risks: [{ name: 'None known so far' }] },
          ],
        }),
      },
    ],
    [
      'with numbers of its own in the contact',
      {
        contact: {
          ...contact,
          phone: { number: '+1 555 555 0142', note: 'In a crisis call 988. Fax: (555) 555-0199' },
        },
      },
    ],
    ['without a price', { treatment: content({ cost: { heading: 'Cost' } }) }],
    [
      'with email alone',
      { contact: { email: { address: 'a@clinic.example' }, onCall: '+1 555 555 0143' } },
    ],
    [
      'with a source that has an address alone',
      {
        treatment: content({
          sources: [half({ ...source, doi: undefined, url: 'https://clinic.example' })],
        }),
      },
    ],
    [
      'with an answer for every sentence',
      {
        treatment: fillPlaceholders(withPrice('Free. [[It costs $___.]]'), {
          'It costs $___.': null,
        }),
      },
    ],
  ])('%s', (_, changes) => {
    expect(publishProblems({ ...page, ...changes })).toEqual([]);
  });

  it('today, where no day is given', () => {
    const day = new Date().toISOString().slice(0, 10) as `${number}-${number}-${number}`;
    const current = {
      ...page,
      treatment: content({ review: { ...review, lastReviewed: day, nextReview: day } }),
      crisis: { ...crisisLines.US, verifiedOn: day },
    };
    for (const today of [undefined, half('today'), half(null)]) {
      expect(publishProblems({ ...current, today })).toEqual([]);
    }
  });
});

it('gives all reasons at once, numbered, in one error', () => {
  const broken: PublishInput = {
    treatment: content({
      cost: {
        heading: 'Cost',
        price: '[[It costs $___.]]',
        notice: '[[It is so.]] [[It costs $___.]]',
      },
      risks: half({
        groups: [],
        getHelp: null,
        afterCare: { items: ['Call {onCall}.'], evidence: ['gone'] },
      }),
      notes: [half({ id: 'lamp', title: 'Lamps' })],
      sources: [half({ id: 'example-2020' })],
      review: {
        ...review,
        reviewer: half({}),
        lastReviewed: '2030-01-01',
        nextReview: '2029-01-01',
      },
    }),
    contact: half({}),
    crisis: half({ text: { dial: '988' }, verifiedOn: '2020-01-01' }),
    today,
  };
  const expected = [
    /"It costs \$___\." \(cost\.price, cost\.notice\)/,
    /"It is so\."/,
    /who signed/,
    /2030-01-01, in the future/,
    /2029-01-01, is before/,
    /^The crisis line has no number to call/,
    /no emergency number/,
    /more than a year ago/,
    /"example-2020" has no `doi`/,
    /"lamp" has no studies/,
    /note "gone"/,
    /\{onCall\} \(process\.steps\[1\]\.description, risks\.afterCare\.items\[0\]\)/,
    /no way to reach/,
    /no risks/,
    /call for help/,
    /approved/,
  ];
  const reasons = publishProblems(broken);
  expect(reasons).toEqual(expected.map((words) => expect.stringMatching(words)));
  // Each is whole sentences.
  for (const reason of reasons) expect(reason).toMatch(/^[A-Z`].+\.$/);
  let error: unknown;
  try {
    assertPublishable(broken);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(PublishError);
  expect(error).toMatchObject({ name: 'PublishError', reasons });
  const { message } = error as PublishError;
  expect(message).toMatch(
    /^\[clinic-ui\] Light Therapy cannot be published yet, for 16 reasons:\n\n1\. /,
  );
  for (const [index, reason] of reasons.entries())
    expect(message).toContain(`${index + 1}. ${reason}`);
  expect(Object.keys(error as PublishError)).not.toContain('reasons');
});

describe('content that is only half there', () => {
  const nothing = [undefined, null, '', 'words', 5, true, [], {}, [null], { length: 2 }];

  it.each(nothing.map((value) => [value]))('has reasons, and no other error: %j', (value) => {
    expect(() => assertPublishable(half(value))).toThrow(PublishError);
    for (const key of Object.keys(page)) {
      const changed = { ...page, [key]: value };
      // Only the day has a default for whatever cannot be read.
      if (key === 'today')
        expect(publishProblems(half(changed))).toEqual(
          publishProblems({ ...page, today: undefined }),
        );
      else expect(() => assertPublishable(half(changed)), key).toThrow(PublishError);
    }
  });

  it('never stops the check, whichever part is missing or something else', () => {
    const paths: string[][] = [];
    const visit = (value: unknown, path: string[]) => {
      paths.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    };
    visit({ ...page, review }, []);
    const broken = fc.tuple(fc.constantFrom(...paths.slice(1)), fc.constantFrom(...nothing));
    fc.assert(
      fc.property(fc.array(broken, { minLength: 1, maxLength: 5 }), (changes) => {
        const input = structuredClone({ ...page, review }) as never;
        for (const [path, value] of changes) {
          let target: Record<string, unknown> | undefined = input;
          for (const key of path.slice(0, -1)) {
            target = (target as Record<string, Record<string, unknown>>)?.[key];
          }
          if (typeof target === 'object' && target !== null) {
            target[path.at(-1) ?? ''] = structuredClone(value);
          }
        }
        expect(Array.isArray(publishProblems(input))).toBe(true);
      }),
    );
  });
});
