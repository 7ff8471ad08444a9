// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { crisisLines, type Frequency } from '../../src/content/index.js';
import {
  compact,
  normalizeAlternatives,
  normalizeBenefits,
  normalizeCandidacy,
  normalizeContact,
  normalizeContents,
  normalizeCost,
  normalizeCrisisContact,
  normalizeExplainer,
  normalizeFrequency,
  normalizeHero,
  normalizeNotes,
  normalizeProcess,
  normalizeQuestions,
  normalizeRisks,
  normalizeSourceList,
  normalizeTeam,
  normalizeTreatment,
} from '../../src/content/normalize/index.js';
import { toPhoneNumber } from '../../src/content/normalize/phone-number.js';
import { normalizeReview } from '../../src/content/normalize/review.js';
import { cbt, esketamine, exampleClinic, kap, tms } from '../../stories/example-clinic.js';
import { sample } from '../sample.js';
import { fullContact, fullCrisisContact, fullTreatment } from './full-content.js';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => {
  warn.mockClear();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('compact', () => {
  it.each([
    ['gaps', [null, 'a', undefined, 'b', null], ['a', 'b']],
    ['nothing but gaps', [null, undefined], []],
    ['null', null, []],
    ['undefined', undefined, []],
    ['an empty text', '', []],
    ['a single value', 'a', ['a']],
    ['a single record', { a: 1 }, [{ a: 1 }]],
    ['values that are false', [0, '', false], [0, '', false]],
  ])('reads %s', (_, list, entries) => {
    expect(compact(list as never)).toEqual(entries);
  });

  it('returns a list without gaps itself', () => {
    const list = ['a', 'b'];
    expect(compact(list)).toBe(list);
  });
});

describe('phone numbers', () => {
  it.each([
    ['text', '+1 555 555 0142', '+15555550142', '+1 555 555 0142'],
    ['punctuation', '(555) 555-0142', '5555550142', '(555) 555-0142'],
    ['a non-breaking hyphen', '555\u2011555\u20110142', '5555550142', '555\u2011555\u20110142'],
    ['a number', 988, '988', '988'],
    ['only `number`', { number: '+1 555 555 0142' }, '+15555550142', '+1 555 555 0142'],
    ['only `dial`', { dial: '116123' }, '116123', '116123'],
    ['only `display`', { display: '116 123' }, '116123', '116 123'],
    ['only `e164`, as in other models', { e164: '+15555550142' }, '+15555550142', '+15555550142'],
    ['a zero for home calls', '+44 (0)20 7946 0000', '+442079460000', '+44 (0)20 7946 0000'],
    ['letters', '1-800-FLOWERS', '18003569377', '1-800-FLOWERS'],
    ['two numbers', '555-0142 or 555-0143', '5550142', '555-0142 or 555-0143'],
    ['words after it', { dial: '988 lifeline' }, '988', '988 lifeline'],
    ['hours beside it', '988 (24/7)', '988', '988 (24/7)'],
    ['words in front', 'Call 988, press 1', '988', '988, press 1'],
    ['a blank `display`', { number: '+15555550142', display: ' ' }, '+15555550142', '+15555550142'],
    [
      'a blank `number`',
      { number: ' ', display: '(555) 555-0142' },
      '5555550142',
      '(555) 555-0142',
    ],
  ])('are read from %s', (_, value, number, display) => {
    expect(toPhoneNumber(value)).toEqual({ number, display });
  });

  it.each([undefined, null, '', ' ', 'call us', {}, [[]], { number: {} }, true, Number.NaN])(
    'are not read from %j',
    (value) => {
      expect(toPhoneNumber(value)).toBeUndefined();
    },
  );
});

describe('a frequency', () => {
  const { frequency } = fullTreatment.risks.groups[0].risks[0];
  const read = (value: unknown) => normalizeFrequency({ frequency: value as Frequency }).frequency;

  it.each([undefined, null, ''])('is not known where it is %j', (value) => {
    expect(read(value)).toBeUndefined();
  });

  it.each([5, true, {}, 'often', { ...frequency, count: 'many' }, { ...frequency, per: null }])(
    'that cannot be read is not taken for unknown: %j',
    (value) => {
      const { count, per } = read(value);
      expect(count + per).toBeNaN();
    },
  );

  it.each([Number.POSITIVE_INFINITY, '1e999', ' '])('has no count of %j', (count) => {
    expect(read({ ...frequency, count })).toMatchObject({ count: Number.NaN });
  });

  it.each([
    ['written as text', { low: '4', high: ' 11 ' }, { low: 4, high: 11 }],
    ['that cannot be read', { low: 'few', high: null }, { low: undefined, high: undefined }],
  ])('has a range %s', (_, range, expected) => {
    expect(read({ ...frequency, ...range })).toMatchObject(expected);
  });

  it('reads numbers written as text', () => {
    expect(read({ ...frequency, count: '27', per: ' 100 ' })).toMatchObject({
      count: 27,
      per: 100,
    });
  });

  it.each([
    ['none on purpose', null, null],
    ['left out', undefined, undefined],
    ['text', 'placebo', undefined],
    ['an empty record', {}, undefined],
    ['a count that cannot be read', { name: 'with placebo', count: 'few' }, undefined],
    ['no name', { name: ' ', count: 3 }, undefined],
    [
      'a count written as text',
      { name: 'with placebo', count: '3' },
      { name: 'with placebo', count: 3 },
    ],
  ])('with a comparator that is %s', (_, given, comparator) => {
    expect(read({ ...frequency, comparator: given }).comparator).toEqual(comparator);
  });
});

describe('evidence', () => {
  const read = (value: unknown) =>
    normalizeHero({ summary: { text: 'A claim', evidence: value } } as never)[
      'summary' as never
    ] as {
      evidence: unknown;
    };

  it.each([
    ['null, which says that no study is known', null, null],
    ['nothing', undefined, []],
    ['an empty list', [], []],
    ['gaps', [null, undefined, ' '], []],
    ['studies in place of ids', [{ source: 'first-2001', population: 'Adults' }], []],
    ['gaps beside a note', [null, 'first-note', undefined], ['first-note']],
    ['a single note', 'first-note', ['first-note']],
    ['a number', [7], ['7']],
  ])('is read from %s', (_, value, evidence) => {
    expect(read(value).evidence).toEqual(evidence);
  });
});

describe('notes', () => {
  const [note] = fullTreatment.notes;
  const [study] = note.studies;

  it.each([
    ['words alone', 'A note', [{ title: 'A note', studies: [] }]],
    ['a single note', note, [note]],
    ['gaps beside a note', [null, note, undefined], [note]],
    ['a note that says nothing', [{ id: 'empty', doesNotTell: 'Much' }, note], [note]],
    ['a study in words', [{ ...note, studies: 'Some were calmer.' }], [{ id: note.id }]],
    ['nothing', null, []],
  ])('are read from %s', (_, value, notes) => {
    expect(normalizeNotes(value)).toMatchObject(notes);
  });

  it.each([
    ['words alone', 'Some were calmer.', { found: 'Some were calmer.', source: '' }],
    ['only its source', { source: 'first-2001' }, { found: '', source: 'first-2001' }],
    ['a sample written as text', { ...study, sampleSize: '185' }, { sampleSize: 185 }],
    ['a sample in words', { ...study, sampleSize: 'many' }, { sampleSize: undefined }],
    ['no rating', { ...study, certainty: null }, { certainty: undefined }],
  ])('have a study of %s', (_, value, expected) => {
    expect(normalizeNotes([{ ...note, studies: [value] }])).toMatchObject([
      { studies: [expected] },
    ]);
  });

  it.each([{}, { certainty: 'low' }, { sampleSize: 24, route: 'By mouth' }])(
    'have no study that says nothing: %j',
    (nothing) => {
      expect(normalizeNotes([{ ...note, studies: [nothing, study] }])).toEqual([
        { ...note, studies: [study] },
      ]);
    },
  );
});

describe('a claim', () => {
  it.each([
    ['words alone', 'A claim', { text: 'A claim', evidence: [] }],
    ['nothing', null, { text: '', evidence: [] }],
    ['a number', 5, { text: '5', evidence: [] }],
    ['a record without text', { evidence: null }, { text: '', evidence: null }],
  ])('is read from %s', (_, summary, claim) => {
    expect(normalizeHero({ summary } as never)).toMatchObject({ summary: claim });
  });
});

describe('sources', () => {
  const [source] = fullTreatment.sources;
  const read = (value: unknown) =>
    normalizeSourceList({ sources: value } as never)['sources' as never];

  it.each([
    ['authors', { authors: '' }, source.publication],
    ['authors and publication', { authors: null, publication: ' ' }, source.title],
  ])('without %s are cited by what they have', (_, missing, authors) => {
    expect(read([{ ...source, ...missing }])).toMatchObject([{ authors }]);
  });

  it('are left out where there is nothing to cite', () => {
    const nothing = { ...source, authors: '', publication: '', title: '' };
    expect(read([nothing, source])).toEqual([source]);
  });

  it.each([
    ['2001', 2001],
    ['soon', undefined],
  ])('have a year written as %j', (year, read_) => {
    expect(read([{ ...source, year }])).toMatchObject([{ year: read_ }]);
  });
});

describe('statements', () => {
  const read = (value: unknown) => normalizeRisks({ afterCare: value } as never);

  it.each([
    ['a sentence', 'Rest.', { items: ['Rest.'], evidence: [] }],
    ['a list', ['Rest.', null, 'Drink.'], { items: ['Rest.', 'Drink.'], evidence: [] }],
    ['one item', { items: 'Rest.', evidence: null }, { items: ['Rest.'], evidence: null }],
    ['no item', { items: [null], evidence: null }, undefined],
    ['nothing', null, undefined],
  ])('are read from %s', (_, value, statements) => {
    expect(read(value)).toHaveProperty('afterCare', statements);
  });
});

describe('lists in sections', () => {
  it.each([
    ['steps', normalizeProcess, { steps: 'Talk' }, { steps: [{ title: 'Talk', description: '' }] }],
    [
      'smaller steps',
      normalizeProcess,
      { steps: [{ title: 'A', description: 'B', substeps: ['Wait', ' '] }] },
      { steps: [{ substeps: [{ title: 'Wait' }] }] },
    ],
    [
      'ways to do a step',
      normalizeProcess,
      { steps: [{ title: 'A', options: { items: [null, 'A pill', {}] } }] },
      { steps: [{ options: { caption: '', items: [{ name: 'A pill' }] } }] },
    ],
    ['benefits', normalizeBenefits, { benefits: ['Calm', {}] }, { benefits: [{ title: 'Calm' }] }],
    [
      'risks',
      normalizeRisks,
      { groups: { severity: 'common', risks: 'Nausea' } },
      { groups: [{ severity: 'common', risks: [{ name: 'Nausea' }] }] },
    ],
    [
      'groups without a risk',
      normalizeRisks,
      {
        groups: [
          { severity: 'common', risks: [] },
          { severity: 'serious', risks: ['Falls'] },
        ],
      },
      { groups: [{ severity: 'serious' }] },
    ],
    [
      'alternatives',
      normalizeAlternatives,
      { alternatives: 'Talk therapy', noTreatment: 'Wait' },
      { alternatives: [{ name: 'Talk therapy', evidence: [] }], noTreatment: { name: 'Wait' } },
    ],
    [
      'items of a checklist',
      normalizeCandidacy,
      { groups: [{ intent: 'talk-first', items: ['I take lithium', { note: 'A note' }, {}] }] },
      { groups: [{ items: [{ label: 'I take lithium' }, { label: '', note: 'A note' }] }] },
    ],
    [
      'terms',
      normalizeExplainer,
      { terms: [{ term: 'Glutamate', definition: 5 }, {}] },
      { terms: [{ term: 'Glutamate', definition: '5' }] },
    ],
    [
      'entries of contents',
      normalizeContents,
      { entries: [{ href: '#a' }, { href: '#b', label: 'B' }, 'C'] },
      {
        entries: [
          { href: '#b', label: 'B' },
          { href: '', label: 'C' },
        ],
      },
    ],
    [
      'levels of help',
      normalizeRisks,
      { getHelp: { emergency: 'You faint', urgent: ['Low mood', null], routine: {}, _type: 'x' } },
      {
        getHelp: {
          emergency: { signs: ['You faint'] },
          urgent: { signs: ['Low mood'] },
          routine: undefined,
        },
      },
    ],
    [
      'what to do before a step',
      normalizeProcess,
      { steps: [{ title: 'A', prepare: 'Eat nothing.', bring: [null, 'A list', ' '] }] },
      { steps: [{ prepare: ['Eat nothing.'], bring: ['A list'] }] },
    ],
    [
      'members of a team',
      normalizeTeam,
      { members: ['Ada Example', { role: 'Nurse' }, { credentials: 'MD' }, null] },
      {
        members: [
          { name: 'Ada Example', role: '' },
          { name: '', role: 'Nurse' },
        ],
      },
    ],
    [
      'questions without those that have no answer',
      normalizeQuestions,
      { questions: [{ question: 'Why?' }, { question: 'How?', answer: 'Slowly.' }, 'An answer'] },
      {
        questions: [
          { question: 'How?', answer: 'Slowly.' },
          { question: '', answer: 'An answer' },
        ],
      },
    ],
    [
      'summaries of benefits, and how long they last',
      normalizeBenefits,
      { benefits: [], summary: 'It may help.', howLong: 'For days.' },
      {
        summary: { text: 'It may help.', evidence: [] },
        howLong: { text: 'For days.', inShort: '', evidence: [] },
      },
    ],
  ] as const)('%s are read, whatever form they have', (_, normalize, value, expected) => {
    expect(normalize(value as never)).toMatchObject(expected);
  });

  it.each([{}, { emergency: {} }, { emergency: null, urgent: { signs: [' '] } }, 5])(
    'help that says nothing is left out: %j',
    (getHelp) => {
      expect(normalizeRisks({ getHelp } as never)).toHaveProperty('getHelp', undefined);
    },
  );
});

describe('single fields', () => {
  const step = (fields: object) => {
    const { steps } = normalizeProcess({
      heading: '',
      steps: [{ title: 'A', ...fields }],
    } as never) as {
      steps: readonly object[];
    };
    return steps[0];
  };

  it.each([
    [true, true],
    ['true', true],
    [1, true],
    ['false', undefined],
    [false, undefined],
    ['no', undefined],
    [0, undefined],
    [null, undefined],
    [{}, undefined],
  ])('a flag of %j', (value, optional) => {
    expect(step({ optional: value })).toHaveProperty('optional', optional);
  });

  it.each([
    ['current', 'current'],
    ['constructor', undefined],
    ['Done', undefined],
    [5, undefined],
  ])('a status of %j', (value, status) => {
    expect(step({ status: value })).toHaveProperty('status', status);
  });

  it.each([
    ['or', 'or'],
    ['but', undefined],
    [null, undefined],
  ])('a join of %j', (value, join) => {
    expect(step({ join: value })).toHaveProperty('join', join);
  });

  it.each([
    ['words', 'words'],
    [0, '0'],
    [5, '5'],
    [' ', undefined],
    [Number.NaN, undefined],
    [{}, undefined],
    [['words'], undefined],
    [true, undefined],
  ])('a text of %j', (value, who) => {
    expect(step({ who: value })).toHaveProperty('who', who);
  });

  it('a description keeps what React renders, and nothing else', () => {
    const element = { $$typeof: Symbol.for('react.element'), type: 'b', props: {} };
    expect(step({ description: element })).toHaveProperty('description', element);
    expect(step({ description: ['A', element, {}, [{}]] })).toHaveProperty('description', [
      'A',
      element,
    ]);
    expect(step({ description: { _type: 'block' } })).toHaveProperty('description', '');
  });

  it.each([
    [2, 2],
    ['2', 2],
    [1.5, undefined],
    [null, undefined],
    ['two', undefined],
  ])('a first number of %j', (value, start) => {
    expect(normalizeProcess({ heading: '', steps: [], start: value } as never)).toHaveProperty(
      'start',
      start,
    );
  });

  it.each([
    ['no file', { alt: 'A' }, undefined],
    ['text', '/a.png', undefined],
    [
      'sizes as text',
      { src: '/a.png', alt: '', width: '8', height: 'x' },
      { width: 8, height: undefined },
    ],
    [
      'half a focal point',
      { src: '/a.png', alt: '', focalPoint: { x: 1 } },
      { focalPoint: undefined },
    ],
  ])('a picture with %s', (_, picture, expected) => {
    const read = normalizeHero({ picture } as never) as { picture?: unknown };
    if (expected) expect(read.picture).toMatchObject(expected);
    else expect(read.picture).toBeUndefined();
  });
});

describe('a crisis contact', () => {
  const { call, emergency, text, chat, ...rest } = fullCrisisContact;
  const none = { ...rest, otherLines: [] };

  it.each([
    undefined,
    null,
    'call 988',
    5,
    [[]],
    {},
    none,
    { ...none, call: {}, chat: { href: ' ' } },
  ])('is none where nobody can be reached: %j', (value) => {
    expect(normalizeCrisisContact(value)).toBeUndefined();
  });

  it.each([
    ['call', { call: '988' }, { call: { dial: '988', display: '988' } }],
    ['call', { call: 988 }, { call: { dial: '988', display: '988' } }],
    ['emergency', { emergency: { display: '9-1-1' } }, { emergency: { dial: '911' } }],
    ['text', { text: { dial: '85258', keyword: 5 } }, { text: { dial: '85258', keyword: '5' } }],
    ['chat', { chat: 'https://a.example' }, { chat: { display: 'https://a.example' } }],
    ['chat', { chat: { display: 'a.example' } }, { chat: { href: '', display: 'a.example' } }],
    [
      'otherLines',
      { otherLines: { call: '211' } },
      { otherLines: [{ name: '', call: { dial: '211' } }] },
    ],
  ])('keeps each way that can be read: `%s` of %j', (_, way, expected) => {
    expect(normalizeCrisisContact({ ...none, ...way })).toMatchObject(expected);
  });

  it('reads what to do next as a part of the number to call', () => {
    const call = { dial: '988', note: 'oprima 2' };
    const read = normalizeCrisisContact({ ...fullCrisisContact, call });
    expect(read?.call).toEqual({ dial: '988', display: '988 (oprima 2)' });
    expect(normalizeCrisisContact(read)).toBe(read);
    for (const note of [' ', null, {}]) {
      const odd = normalizeCrisisContact({ ...fullCrisisContact, call: { dial: '988', note } });
      expect(odd?.call).toMatchObject({ dial: '988', display: '988' });
    }
  });

  it('leaves out lines without a number, and languages without words', () => {
    const read = normalizeCrisisContact({
      ...fullCrisisContact,
      otherLines: [null, { name: 'No number' }, ...fullCrisisContact.otherLines],
      languages: [{ lang: 'de' }, ...fullCrisisContact.languages],
    });
    expect(read).toEqual(fullCrisisContact);
  });
});

describe('a contact', () => {
  it.each([
    ['phone', { phone: '+1 555 555 0142' }, { number: '+15555550142', display: '+1 555 555 0142' }],
    ['sms', { sms: { number: '+1 555 555 0142' } }, { number: '+15555550142' }],
    ['booking', { booking: '/book' }, { href: '/book', label: '/book' }],
    ['booking', { booking: { href: '/book', label: ' ' } }, { label: '/book' }],
    ['booking', { booking: { label: 'Book' } }, { label: 'Book', href: '' }],
    ['email', { email: 'a@clinic.example' }, { address: 'a@clinic.example' }],
    ['email', { email: { address: 'a\ud800@clinic.example' } }, { address: 'a@clinic.example' }],
    ['location', { location: '1 Street' }, [{ address: ['1 Street'] }]],
    ['location', { location: { address: '1 Street' } }, [{ address: ['1 Street'] }]],
    ['hours', { hours: { days: 'Monday', opens: '09:00' } }, [{ days: ['Monday'], closes: '' }]],
  ])('reads `%s` from %j', (field, value, expected) => {
    expect(normalizeContact(value)).toMatchObject({ [field]: expected });
  });

  it.each(['phone', 'sms', 'email', 'booking', 'tty', 'relay'] as const)(
    'leaves out `%s` without content',
    (field) => {
      for (const value of [null, '', {}, [], true, { number: {}, address: [], label: null }]) {
        expect(normalizeContact({ [field]: value })).toHaveProperty(field, undefined);
      }
    },
  );

  it('has no place without content', () => {
    for (const value of [undefined, null, '', {}, [], [{}], { address: null }]) {
      expect(normalizeContact({ location: value }).location).toEqual([]);
    }
  });

  it('reads several offices, each with its own number and hours', () => {
    const offices = [
      { name: 'Hill', address: '1 Street', phone: '+1 555 555 0142 x200' },
      { name: 'Harbor', address: ['2 Street'], hours: [{ days: ['Monday'], note: 'By letter' }] },
    ];
    expect(normalizeContact({ location: offices }).location).toMatchObject([
      { address: ['1 Street'], phone: { number: '+15555550142', extension: '200' } },
      { hours: [{ days: ['Monday'], opens: '', closes: '', note: 'By letter' }] },
    ]);
  });

  it('keeps hours that cannot be read, so that their days do not look closed', () => {
    expect(normalizeContact({ hours: [null, {}, 'Monday'] }).hours).toHaveLength(2);
  });
});

describe('a treatment', () => {
  it.each([undefined, null, 'text', 5, [[]], {}])(
    'of %j has every section, all of them empty',
    (value) => {
      expect(normalizeTreatment(value)).toMatchObject({
        name: '',
        summary: { text: '', evidence: [] },
        explainers: [],
        process: { steps: [] },
        benefits: { benefits: [] },
        risks: { groups: [], regulatoryStatus: { text: '' } },
        alternatives: { alternatives: [] },
        candidacy: { groups: [] },
        mainMessage: '',
        keyFacts: { what: '', forWhom: '' },
        cost: { price: '' },
        notes: [],
        sources: [],
      });
    },
  );

  it('keeps every other field where one is missing or wrong', () => {
    const clean = normalizeTreatment(fullTreatment);
    for (const field of Object.keys(fullTreatment) as (keyof typeof clean)[]) {
      for (const wrong of [undefined, null, 'text', 5, true, {}, []]) {
        const read = normalizeTreatment({ ...fullTreatment, [field]: wrong });
        for (const other of Object.keys(clean) as (keyof typeof clean)[]) {
          if (other !== field) expect(read[other], `${other} beside ${field}`).toBe(clean[other]);
        }
      }
    }
  });

  it.each([
    ['words for a cost', { cost: '$350' }, { cost: { price: '$350' } }],
    ['words for a team', { team: 'Ada Example' }, { team: { members: [{ name: 'Ada Example' }] } }],
    ['a team of words alone', { team: { intro: 'A nurse.' } }, { team: { members: [] } }],
    [
      'words for questions',
      { faq: 'An answer' },
      { faq: { questions: [{ answer: 'An answer' }] } },
    ],
    ['a team without anyone', { team: { heading: 'Our team' } }, { team: undefined }],
    [
      'facts without their text',
      { keyFacts: { others: [{ term: 'How often?' }, { term: 'When?', text: 'Weekly' }] } },
      { keyFacts: { what: '', others: [{ term: 'When?' }] } },
    ],
  ])('reads %s', (_, value, expected) => {
    expect(normalizeTreatment(value)).toMatchObject(expected);
  });

  it('keeps fields it does not know', () => {
    expect(normalizeTreatment({ ...fullTreatment, _type: 'treatment' })).toHaveProperty('_type');
  });
});

describe('content without mistakes', () => {
  it.each([
    ['KAP', kap],
    ['the full treatment', fullTreatment],
  ])('comes back as it is: %s', (_, treatment) => {
    expect(normalizeTreatment(treatment)).toBe(treatment);
    expect(normalizeProcess(treatment.process)).toBe(treatment.process);
    expect(normalizeBenefits(treatment.benefits)).toBe(treatment.benefits);
    expect(normalizeRisks(treatment.risks)).toBe(treatment.risks);
    expect(normalizeAlternatives(treatment.alternatives)).toBe(treatment.alternatives);
    expect(normalizeCandidacy(treatment.candidacy)).toBe(treatment.candidacy);
    expect(normalizeReview(treatment.review)).toBe(treatment.review);
    if (treatment.team) expect(normalizeTeam(treatment.team)).toBe(treatment.team);
    if (treatment.faq) expect(normalizeQuestions(treatment.faq)).toBe(treatment.faq);
    expect(normalizeCost(treatment.cost)).toBe(treatment.cost);
    expect(normalizeNotes(treatment.notes)).toBe(treatment.notes);
    for (const explainer of treatment.explainers) {
      expect(normalizeExplainer(explainer)).toBe(explainer);
    }
  });

  it.each([tms, esketamine, cbt])('comes back as it is: $name', (treatment) => {
    const once = normalizeTreatment(treatment);
    expect(normalizeTreatment(once)).toBe(once);
  });

  it.each([
    ['contact', normalizeContact, fullContact],
    ['crisis contact', normalizeCrisisContact, fullCrisisContact],
  ])('comes back as it is: a %s', (_, normalize, content) => {
    expect(normalize(content)).toBe(content);
  });

  it('is read without a warning', () => {
    for (const treatment of [kap, tms, esketamine, cbt, fullTreatment])
      normalizeTreatment(treatment);
    normalizeContact(exampleClinic);
    normalizeCrisisContact(crisisLines.US);
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('reading twice', () => {
  /** Every part of content replaced by the same wrong value, one after the other. */
  function* brokenBy(wrong: unknown, content: unknown): Generator<unknown> {
    yield wrong;
    if (typeof content !== 'object' || content === null) return;
    for (const [key, value] of Object.entries(content)) {
      for (const broken of brokenBy(wrong, value)) {
        if (!Array.isArray(content)) yield { ...content, [key]: broken };
        else yield content.with(Number(key), broken);
      }
    }
  }

  it.each([undefined, null, '', ' text ', 5, Number.NaN, true, {}, [[]], [[null, 'text', {}]]])(
    'changes nothing more where a part is %j',
    (wrong) => {
      for (const [normalize, content] of [
        [normalizeTreatment, fullTreatment],
        [normalizeContact, fullContact],
        [normalizeCrisisContact, fullCrisisContact],
      ] as const) {
        for (const broken of sample([...brokenBy(wrong, content)], 4)) {
          const once = normalize(broken);
          if (normalize(once) !== once) expect(normalize(once), JSON.stringify(broken)).toBe(once);
        }
      }
    },
  );
});

describe('in production', () => {
  beforeEach(() => {
    vi.stubEnv('NODE_ENV', 'production');
  });

  it.each([
    ['It is so. [[It takes ___ hours.]] It ends.', 'It is so. It ends.'],
    ['It is so. [[It takes long.', 'It is so.'],
    ['It is so. Call {crisis.call} or {onCall}, and tell us.', 'It is so.'],
    ['It is {name}, and [one] is here.', 'It is {name}, and [one] is here.'],
    ['[[It takes ___ hours.]]', undefined],
    ['Call {emergency}.', undefined],
  ])('a text for visitors has no gap: %s', (intro, shown) => {
    expect(normalizeProcess({ intro, steps: [] } as never)).toHaveProperty('intro', shown);
    expect(warn).not.toHaveBeenCalled();
  });

  it('entries that only the clinic could confirm leave no gap', () => {
    expect(
      normalizeTreatment({
        cost: { price: '[[It costs $___.]]' },
        faq: { questions: [{ question: 'At home?', answer: '[[No, never.]]' }] },
        risks: { afterCare: { items: ['[[Stay ___ hours.]]', 'Rest.'] } },
        process: { steps: [{ title: 'A', prepare: ['[[Eat nothing for ___ hours.]]'] }] },
      }),
    ).toMatchObject({
      cost: { price: '' },
      faq: undefined,
      risks: { afterCare: { items: ['Rest.'] } },
      process: { steps: [{ prepare: [] }] },
    });
  });
});

describe('warnings', () => {
  it.each([
    [
      'a record where words belong',
      { heading: { _type: 'block' } },
      '`heading` is {"_type":"block"}',
    ],
    ['a list where words belong', { intro: [{}] }, '`intro` is [{}]'],
    [
      'a number where a record belongs',
      { steps: [{ title: 'A', options: 77 }] },
      '`options` is 77',
    ],
  ])('name %s', (_, content, words) => {
    normalizeProcess(content as never);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(words));
  });

  it.each([
    ['a sentence to confirm', 'It is so. [[It takes ___ hours.]]', 'in [[double brackets]]'],
    ['a number nobody filled in', 'It is so. Call {onCall}.', 'names a number that the page does'],
  ])('name %s, which stays while a page is made', (_, intro, words) => {
    expect(normalizeProcess({ intro, steps: [] } as never)).toHaveProperty('intro', intro);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(words));
  });

  it('can quote a value that contains itself', () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    normalizeProcess({ heading: circular } as never);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('[object Object]'));
  });

  it('are silent in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    normalizeProcess({ heading: { silent: true } } as never);
    expect(warn).not.toHaveBeenCalled();
  });
});
