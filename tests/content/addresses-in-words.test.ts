import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/content/index.js';
import { normalizeContact } from '../../src/content/normalize/index.js';
import { isEmailAddress } from '../../src/content/pasted-address.js';
import { publicationAddress } from '../../src/content/publication-address.js';
import { linkTarget } from '../../src/content/safe-href.js';
import { safeParseClinicContact, safeParseTreatment } from '../../src/content/schema/index.js';
import { example } from './example-treatment.js';

/** Addresses with a space, a remark or another address beside them, through both doors. */

const phone = '+1 555 555 0142';
const fixes = (result: { error?: { problems: readonly { fix: string }[] } | undefined }) =>
  (result.error?.problems ?? []).map(({ fix }) => fix);
const fixesOfEmail = (address: string) =>
  fixes(safeParseClinicContact({ phone, email: { address } }));
const fixesOfPage = (href: string) =>
  fixes(safeParseClinicContact({ phone, booking: { label: 'Book', href } }));
const fixesOfSource = (change: Partial<Source>) => {
  const [first, ...others] = example.sources;
  const { doi: _, url: __, ...source } = first as Source;
  return fixes(safeParseTreatment({ ...example, sources: [{ ...source, ...change }, ...others] }));
};

describe('an email address that a space may have come into stays words', () => {
  it.each([
    ['hel lo@clinic.example', '"lo@clinic.example" if that is the whole address'],
    ['front.desk hello@clinic.example', 'remove the space after "front.desk"'],
    ['hello@clinic.exam ple', 'remove the space after "hello@clinic.exam"'],
    ['hello@clinic.co .uk', 'remove the space after "hello@clinic.co"'],
    ['hello@clinic..example', 'Write "hello@clinic.example".'],
  ])('%s', (written, fix) => {
    const read = normalizeContact({ email: written }).email?.address ?? '';
    expect(read).toBe(written);
    expect(isEmailAddress(read)).toBe(false);
    expect(fixesOfEmail(written)).toEqual([expect.stringContaining(fix)]);
  });

  it.each([
    'Email hello@clinic.example',
    'Correo hello@clinic.example',
    'Kontakt: hello@clinic.example',
    'Email us at hello@clinic.example',
    'hello@clinic.example (Mon–Fri)',
    'hello@clinic.example or call',
    'hello@clinic.example?subject=Hi',
    '（hello@clinic.example）',
    'hello@clinic.example、',
    'hello@clinic.example\nhello@clinic.example',
  ])('but it is clear in %j', (written) => {
    expect(normalizeContact({ email: written }).email?.address).toBe('hello@clinic.example');
  });
});

it.each([
  ['hello@clinic.example?subject=Hi', 'Write "hello@clinic.example".'],
  ['hello%40clinic.example', 'Write "hello@clinic.example".'],
  ['（hello@clinic.example）', 'Write "hello@clinic.example".'],
  ['hello@сlinic.example', 'Type "сlinic" again: its "с" is \\u{441}, a letter of another script.'],
])('for an email address, %j is refused: %s', (written, fix) => {
  expect(fixesOfEmail(written)).toEqual([fix]);
});

describe('a link', () => {
  it.each([
    ['https：//clinic.example/book', 'https://clinic.example/book'],
    ['https：／／clinic.example', 'https://clinic.example'],
    ['https;//clinic.example', 'https://clinic.example'],
    ['„https://clinic.example/book“', 'https://clinic.example/book'],
    ['»https://clinic.example/book«', 'https://clinic.example/book'],
    ['（https://clinic.example/book）', 'https://clinic.example/book'],
    ['「https://clinic.example/book」', 'https://clinic.example/book'],
  ])('to %j leads to %s, and is refused with it', (written, meant) => {
    expect(linkTarget(written)).toBe(meant);
    expect(fixesOfPage(written)).toEqual([`Write "${meant}".`]);
  });

  it.each([
    ['https://clinic.example/book, or call', 'https://clinic.example/book'],
    ['https://clinic.example/book\nhttps://clinic.example/book', 'https://clinic.example/book'],
    ['https://clinic.example/book https://clinic.example/call', undefined],
    ['undefined', undefined],
    ['null', undefined],
    ['[object Object]', undefined],
    // Spaces may be part of it.
    ['https://clinic.example/our plan.pdf', 'https://clinic.example/our plan.pdf'],
    ['https://clinic.example/a, b.pdf', 'https://clinic.example/a, b.pdf'],
  ])('to %j leads to %s', (written, meant) => {
    expect(linkTarget(written)).toBe(meant);
  });

  it('with a comma in its host is refused with the one that is meant', () => {
    expect(fixesOfPage('www,clinic.example')).toEqual(['Write "https://www.clinic.example".']);
  });

  it.each(['undefined', 'null', '[object Object]', 'TBD', 'n/a', '-', '/undefined/book'])(
    'to %j, which stands for a missing one, is refused',
    (written) => {
      expect(fixesOfPage(written)).toEqual([
        'Open the page in a browser, and copy the whole address from there.',
      ]);
    },
  );

  it.each(['https://clinic.example/nullarbor', '/none-of-these', 'https://clinic.example/todo'])(
    'to %s is accepted',
    (written) => {
      expect(fixesOfPage(written)).toEqual([]);
    },
  );

  it.each([
    'https://clinic.example/wp-admin/post.php?post=1&action=edit',
    'https://clinic.example/?p=12&preview=true',
  ])('to a page that only editors can open is refused: %s', (written) => {
    expect(fixesOfPage(written)).toEqual([expect.stringContaining('without signing in')]);
  });

  it('to a host in letters of two scripts is refused', () => {
    expect(fixesOfPage('https://сlinic.example/book')).toEqual([
      'Type "сlinic" again: its "с" is \\u{441}, a letter of another script.',
    ]);
    expect(fixesOfPage('https://клиника.example/book')).toEqual([]);
  });

  it('with a blank to fill in is refused', () => {
    expect(fixesOfPage('https://clinic.example/___')).toEqual([
      expect.stringContaining('in place of "___"'),
    ]);
  });
});

describe('a DOI', () => {
  it.each([
    ['10.1000/182 (open access)', 'https://doi.org/10.1000/182'],
    ['10.1000/182, 10.1000/183', 'https://doi.org/10.1000/182'],
    ['Doi : 10.1000/182', 'https://doi.org/10.1000/182'],
    ['„10.1000/182“', 'https://doi.org/10.1000/182'],
  ])('written %j leads to %s', (doi, address) => {
    expect(publicationAddress({ doi })).toBe(address);
    expect(fixesOfSource({ doi })).toHaveLength(1);
  });

  it.each([
    ['PMID: 12345678', 'https://pubmed.ncbi.nlm.nih.gov/12345678/'],
    ['PMC1234567', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/'],
  ])('is no %s, which is an address', (written, url) => {
    expect(fixesOfSource({ doi: written })).toEqual([`Write "url": "${url}" in place of it.`]);
    expect(fixesOfSource({ url: written })).toEqual([`Write "${url}".`]);
    expect(fixesOfSource({ url })).toEqual([]);
  });
});
