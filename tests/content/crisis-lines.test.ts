import { describe, expect, it } from 'vitest';
import {
  type CrisisContact,
  contactNumbers,
  crisisLines,
  crisisLinesInSpanish,
} from '../../src/content/index.js';
import { isDay } from '../../src/content/normalize/review.js';
import { textsIn } from '../../src/content/texts.js';
import { numbersIn } from './numbers-in.js';

const presets: readonly (readonly [string, CrisisContact])[] = [
  ...Object.entries<CrisisContact>(crisisLines),
  ['US, in Spanish', crisisLinesInSpanish.US],
];

/** Every number to dial or text, as digits. */
const dialsOf = ({ call, text, emergency, otherLines = [] }: CrisisContact) =>
  [call, text, emergency, ...otherLines.flatMap((line) => [line.call, line.text])].flatMap(
    (phone) => (phone ? [phone.dial] : []),
  );

it('cover six countries', () => {
  expect(Object.keys(crisisLines)).toEqual(['US', 'CA', 'GB', 'IE', 'AU', 'NZ']);
});

it('use the words the services use', () => {
  expect(JSON.stringify(presets)).not.toMatch(/hotline/i);
});

describe.each(presets)('%s', (_, contact) => {
  it('has a day on which it was verified', () => {
    expect(isDay(contact.verifiedOn)).toBe(true);
  });

  it('shows each number as it is dialed', () => {
    const shown = [...textsIn(contact)].filter(([path]) => path.endsWith('.display'));
    const numbers = shown.flatMap(([path, display]) => (path.includes('chat') ? [] : [display]));
    expect(numbers.map((display) => display.replaceAll(' ', '')).sort()).toEqual(
      dialsOf(contact).sort(),
    );
  });

  it('names no number in words that it does not have', () => {
    const words = [...textsIn(contact)].filter(([path]) =>
      /(^|\.)(text|note|name|availability)$/.test(path),
    );
    const named = words.flatMap(([, text]) => numbersIn(text));
    expect(dialsOf(contact)).toEqual(expect.arrayContaining(named));
  });

  it('shows the address that its chat opens', () => {
    for (const [path, href] of textsIn(contact)) {
      if (!path.endsWith('.href')) continue;
      const display = new Map(textsIn(contact)).get(path.replace(/href$/, 'display')) ?? '';
      const shown = new URL(`https://${display}`);
      const opened = new URL(href);
      expect(opened.host.replace('www.', '')).toBe(shown.host);
      expect(opened.pathname.replace(/\/$/, '')).toBe(shown.pathname.replace(/\/$/, ''));
    }
  });
});

it('have a line for veterans, and for people who are deaf or hard of hearing, in the US', () => {
  expect(crisisLines.US.otherLines).toMatchObject([
    {
      name: 'Veterans Crisis Line',
      call: { dial: '988' },
      note: 'then press 1',
      text: { dial: '838255' },
      chat: { display: 'VeteransCrisisLine.net/Chat' },
    },
    {
      name: 'Deaf or hard of hearing',
      call: { dial: '711' },
      note: expect.stringMatching(/^then 988, .*ASL videophone at 988lifeline\.org$/),
    },
  ]);
});

it('lead to the Spanish service in the US', () => {
  const { US } = crisisLinesInSpanish;
  expect(US.chat.href).toBe('https://988lifeline.org/es/');
  expect(US.text).toMatchObject({ dial: '988', keyword: 'AYUDA' });
  expect(US.call).toMatchObject({ dial: '988', note: 'oprima 2' });
  expect(contactNumbers({ crisis: US })['crisis.call']).toEqual({
    dial: '988',
    display: '988 (oprima 2)',
  });
  expect(crisisLines.US.languages).toMatchObject([
    {
      lang: 'es',
      text: expect.stringMatching(/988 y oprima 2.*AYUDA por texto al 988/),
      chat: { href: 'https://988lifeline.org/es/' },
    },
  ]);
});

it('are all in Spanish on a Spanish page', () => {
  const { otherLines, name, availability } = crisisLinesInSpanish.US;
  const words = [name, availability, ...otherLines.flatMap((line) => [line.name, line.note])];
  expect(words.join(' ')).not.toMatch(/\b(the|then|press|or|hearing|Crisis Line)\b/);
  expect(otherLines.map(({ call }) => call)).toEqual(
    crisisLines.US.otherLines.map(({ call }) => call),
  );
});

it('have a line for each nation of the United Kingdom', () => {
  expect(crisisLines.GB.otherLines).toEqual([
    {
      name: 'NHS 111, mental health option (England, Scotland, Wales)',
      call: { dial: '111', display: '111' },
    },
    {
      name: 'Lifeline (Northern Ireland)',
      call: { dial: '08088088000', display: '0808 808 8000' },
    },
  ]);
});
