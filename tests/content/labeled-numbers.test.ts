import { describe, expect, it } from 'vitest';
import { crisisLines } from '../../src/content/index.js';
import {
  fromCms,
  safeParseClinicContact,
  safeParseCrisisContact,
} from '../../src/content/schema/index.js';
import { applyFix } from './apply-fix.js';

const number = '+1 555 555 0142';
const clinic = (phone: unknown) => safeParseClinicContact({ phone });
const crisis = (call: unknown) => safeParseCrisisContact({ ...crisisLines.US, call });
const problems = (result: { error?: { problems: readonly object[] } | undefined }) =>
  result.error?.problems ?? [];

describe('a label or a note that names what answers sends the number to its own field', () => {
  it.each([
    [{ label: 'Fax' }, /messenger’s goes in a "note"/],
    [{ label: 'Text us' }, /goes in "sms"/],
    [{ label: 'TTY' }, /goes in "tty"/],
    [{ note: 'Text only.' }, /goes in "sms"/],
    [{ note: 'Texts only, no calls.' }, /goes in "sms"/],
    [{ note: 'Solo mensajes de texto.' }, /goes in "sms"/],
    [{ note: 'No voice calls' }, /goes in "sms"/],
  ])('%j', (words, fix) => {
    expect(problems(clinic({ number, ...words }))).toEqual([
      expect.objectContaining({
        path: ['phone'],
        expected: 'the number that people call',
        fix: expect.stringMatching(fix),
      }),
    ]);
  });

  it.each([
    { label: 'Call or fax' },
    { label: 'Front desk (no fax)' },
    { label: 'Signal Hill office' },
    { label: 'VP of Care' },
    { note: 'Fax: +1 555 555 0143' },
    { note: 'You can also text this number.' },
  ])('but %j is about the number or another one', (words) => {
    expect(problems(clinic({ number, ...words }))).toEqual([]);
  });
});

describe('a link in place of a number is one problem, with the fields that work', () => {
  it.each([
    [
      { label: 'Call 988 (24 hours, 365 days)', href: 'tel:988' },
      { dial: '988', display: '988 (24 hours, 365 days)' },
    ],
    [
      { label: 'Call 1-800-662-HELP (4357)', href: 'tel:+18006624357' },
      { dial: '+18006624357', display: '1-800-662-HELP (4357)' },
    ],
    [
      { label: 'Call (555) 555-0142, ext. 200', href: 'tel:+15555550142,200' },
      { dial: '+15555550142,200', display: '(555) 555-0142, ext. 200' },
    ],
  ])('%j', (link, fields) => {
    const { error } = crisis(link);
    expect(error?.problems).toHaveLength(1);
    const [problem] = error?.problems ?? [];
    const fixed = problem && applyFix({ ...crisisLines.US, call: link }, problem);
    expect(fixed).toMatchObject({ call: fields });
    expect(safeParseCrisisContact(fixed).success).toBe(true);
  });

  it('for a clinic, with the extension in its field', () => {
    const phone = { label: 'Call (555) 555-0142, ext. 200', href: 'tel:+15555550142,200' };
    const [problem, ...more] = clinic(phone).error?.problems ?? [];
    expect(more).toEqual([]);
    const fixed = problem && applyFix({ phone }, problem);
    expect(fixed).toEqual({
      phone: { number: '+15555550142', extension: '200', display: '(555) 555-0142, ext. 200' },
    });
    expect(safeParseClinicContact(fixed).success).toBe(true);
  });

  it.each([
    [
      { label: 'Call 988 (24 hours, 365 days)', href: 'tel:988' },
      { dial: '988', display: '988 (24 hours, 365 days)' },
    ],
    // As Advanced Custom Fields has a link.
    [
      { title: 'Call 1-800-662-HELP (4357)', url: 'tel:+18006624357', target: '' },
      { dial: '+18006624357', display: '1-800-662-HELP (4357)' },
    ],
    [{ title: 'Call us', url: 'tel:988', target: '_blank' }, { dial: '988' }],
  ])('from a CMS it becomes those fields: %j', (call, fields) => {
    const read = fromCms({ ...crisisLines.US, call }, { as: 'crisis-contact' });
    expect(read).toMatchObject({ call: fields });
    expect(safeParseCrisisContact(read).success).toBe(true);
  });

  it('from a CMS, words without a number stay the label', () => {
    const phone = { label: 'Call our front desk', href: 'tel:+1-555-555-0142' };
    expect(fromCms({ phone }, { as: 'clinic-contact' })).toEqual({
      phone: {
        number: '+15555550142',
        display: '+1-555-555-0142',
        label: 'Call our front desk',
      },
    });
  });
});

describe('a link says what to write, and never another number', () => {
  const fixOf = (result: Parameters<typeof problems>[0]) =>
    problems(result).map((problem) => (problem as { fix: string }).fix);

  it.each([
    [
      'Call our front desk',
      'tel:+1-555-555-0142',
      { display: '+1-555-555-0142', label: 'Call our front desk' },
    ],
    ['Call us', 'tel:%2B15555550142', { label: 'Call us' }],
    ['Call <b>(555) 555-0142</b>', 'tel:+15555550142', { display: '(555) 555-0142' }],
  ])('a clinic’s: %s', (label, href, fields) => {
    const [problem] = clinic({ title: label, url: href, target: '' }).error?.problems ?? [];
    const fixed = problem && applyFix({ phone: {} }, problem);
    expect(fixed).toEqual({ phone: { number: '+15555550142', ...fields } });
    expect(safeParseClinicContact(fixed).success).toBe(true);
  });

  it.each([
    [{ label: 'Call 988', href: 'tel:988' }, /^Write the number that the clinic answers/],
    [{ label: 'Call us', href: 'tel:5555550142' }, /in North America "\+1 555 555 0142"/],
    [{ label: 'Fax', href: 'tel:+15555550142' }, /messenger’s goes in a "note"/],
    [{ label: 'Text us', href: 'sms:+15555550142' }, /^Write "sms": \{ "number": "\+15555550142"/],
    [{ label: 'Book', href: 'https://wa.me/15555550142' }, /such as "\+1 555 555 0142"/],
  ])('a clinic’s: %j', (link, fix) => {
    expect(fixOf(clinic(link))).toEqual([expect.stringMatching(fix)]);
  });

  it.each([
    [{ label: 'Call 988', href: 'tel:911' }, 'The link dials "911", and its words say "988"'],
    [
      { label: 'Text us', href: 'sms:741741?body=HOME' },
      'Write "text": { "dial": "741741", "keyword": "HOME" }',
    ],
    ['988 (24/7)', 'Write { "dial": "988", "display": "988 (24/7)" }.'],
    ['Text HOME to 741741', 'Write "text": { "dial": "741741", "keyword": "HOME" }'],
  ])('a crisis line’s: %j', (link, fix) => {
    expect(fixOf(crisis(link))).toEqual([expect.stringContaining(fix)]);
  });

  it('from a CMS, a link for texts is no number to call', () => {
    const phone = { title: 'Text us', url: 'sms:+15555550142', target: '' };
    expect(fromCms({ phone }, { as: 'clinic-contact' })).toEqual({ phone });
    expect(fromCms({ sms: phone }, { as: 'clinic-contact' })).toEqual({
      sms: { number: '+15555550142', label: 'Text us' },
    });
  });
});

describe('a further crisis line may take texts only', () => {
  const further = (way: object) => {
    const otherLines = [{ name: 'Crisis Text Line', ...way }];
    return safeParseCrisisContact({ ...crisisLines.US, otherLines });
  };

  it('without a number to call', () => {
    expect(problems(further({ text: { dial: '741741', keyword: 'HOME' } }))).toEqual([]);
  });

  it.each(['Text HOME to 741741', 'sms:741741?body=HOME', 'Senden Sie HOME an 741741'])(
    'as words, %s',
    (text) => {
      expect(problems(further({ text }))).toEqual([
        expect.objectContaining({
          fix: expect.stringContaining('Write { "dial": "741741", "keyword": "HOME" }.'),
        }),
      ]);
    },
  );

  it('but has some way to reach it', () => {
    expect(problems(further({}))).toEqual([
      expect.objectContaining({ expected: 'at least one of "call", "text", "chat"' }),
    ]);
  });
});

describe('digits after a dash may be a direct line or the end of another number', () => {
  it.each([
    ['+49 30 55501420 - 200', '"+49 30 55501420200" if that dials "200" directly'],
    ['+49 30 55501420 - 200', '"+49 30 55501420" with "200" as its "extension"'],
    ['030 55501420 - 200', '"200" as its last digits or as "extension"'],
  ])('%s', (phone, fix) => {
    expect(problems(clinic(phone))).toEqual([
      expect.objectContaining({ fix: expect.stringContaining(fix) }),
    ]);
  });
});

it('the digits of letters are no other number: 1-800-799-SAFE (7233)', () => {
  expect(problems(crisis({ dial: '1-800-799-SAFE (7233)' }))).toEqual([
    expect.objectContaining({ fix: 'Write "18007997233". The words go in "display".' }),
  ]);
});

describe('a number that takes only text messages is no number to call', () => {
  it.each(['741741', '85258'])('%s', (dial) => {
    const otherLines = [{ name: 'Crisis Text Line', call: { dial } }];
    const fix = `Write the number that people call. ${dial} takes text messages, and goes in "text".`;
    expect(problems(crisis({ dial }))).toEqual([expect.objectContaining({ fix })]);
    expect(problems(safeParseCrisisContact({ ...crisisLines.US, otherLines }))).toEqual([
      expect.objectContaining({
        fix: `Write "text": { "dial": "${dial}" } in place of "call": it takes text messages.`,
      }),
    ]);
    const text = { dial, keyword: 'HOME' };
    expect(problems(safeParseCrisisContact({ ...crisisLines.US, text }))).toEqual([]);
  });

  it('988 takes both', () => {
    expect(problems(crisis({ dial: '988' }))).toEqual([]);
  });
});
