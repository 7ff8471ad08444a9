import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeParseClinicContact, safeParseTreatment } from '../../src/content/schema/index.js';
import { textsIn } from '../../src/content/schema/reading.js';
import { cleanText } from '../../src/content/text/clean.js';
import { textFault } from '../../src/content/text/fault.js';
import { plainText } from '../../src/content/text/plain.js';
import { ketamineAssistedPsychotherapy as kap } from '../../src/content/treatments/ketamine-assisted-psychotherapy/index.js';
import { example, exampleContact } from './example-treatment.js';

/** What is wrong with this tagline, and what to write instead. */
const problem = (tagline: string) =>
  safeParseTreatment({ ...kap, tagline }).error?.problems.map(({ at, fix }) => `${at}: ${fix}`);

it.each([
  ['Relief that doesn&#8217;t last', 'Relief that doesn’t last'],
  ['Relief that doesn&rsquo;t last', 'Relief that doesn’t last'],
  ['Relief that doesn&#x2019;t last', 'Relief that doesn’t last'],
  ['Day &amp; night', 'Day & night'],
  [
    '<p>You meet a&nbsp;therapist.</p><ul><li>Bring your medicines</li></ul>',
    'You meet a therapist.\\n\\nBring your medicines',
  ],
  ['It is <strong>not</strong> approved', 'It is not approved'],
  ['One<br>two', 'One\\ntwo'],
  ['Calm <note kind="x">down</note>', 'Calm down'],
  ['<p><!--[if !supportLists]--><span>o<span>&nbsp; </span></span><!--[endif]-->Calm</p>', 'Calm'],
  ['One<br/>two', 'One\\ntwo'],
  ['It is **not** approved', 'It is not approved'],
  ['It is __not__ approved', 'It is not approved'],
  ['It is *not* approved', 'It is not approved'],
  ['Read [the label](https://www.fda.gov/x)', 'Read the label (https://www.fda.gov/x)'],
  ['# Calm', 'Calm'],
  ['- Calm\n- Rest', 'Calm\\n\\nRest'],
  ['• Calm', 'Calm'],
  ['1. Calm\n2. Rest', 'Calm\\n\\nRest'],
  ['Calm\n=====', 'Calm'],
  ['Calm\n=', 'Calm'],
  ['Calm\n--\nRest', 'Calm\\n\\nRest'],
  ['Calm\n\n---\n\nRest', 'Calm\\n\\nRest'],
  ['<?php the_title(); ?>Calm', 'Calm'],
  ['<?= "a>b" ?>Calm', 'Calm'],
  ['<?php Calm', 'Calm'],
  ['<!doctype html>Calm', 'Calm'],
  ['<!DOCTYPE Calm', 'Calm'],
  ['Calm <!-- more', 'Calm  more'],
  ['Calm <a href="https://a.exam', 'Calm'],
  ['Use `calm`', 'Use calm'],
  ['[b]Calm[/b]', 'Calm'],
  ['\\*escaped\\*', 'escaped'],
  ['Take \\*one\\* tablet', 'Take one tablet'],
  ['Not at every office\\*', 'Not at every office*'],
  ['Calm \\_ rest \\# 1', 'Calm _ rest # 1'],
  ['\\# Calm', 'Calm'],
  ['<<b>>Calm<</b>>', 'Calm'],
  ['<b><i>Calm</b></i>', 'Calm'],
  ['< p >Calm</ p >', 'Calm'],
  ['<p>Calm</div>', 'Calm'],
  ['==Calm== water', 'Calm water'],
  ['++Calm++ water', 'Calm water'],
  ['***Calm*** water', 'Calm water'],
  ['___Calm___ water', 'Calm water'],
  ['10^9^ cells, H~2~O', '10⁹ cells, H₂O'],
  ['&copy 2026 a clinic', '© 2026 a clinic'],
  ['Caf&eacute; or caf&eacute', 'Café or café'],
  ['&AMP;&QUOT;&hellip;', '&\\"…'],
  ['Calm&amp;nbsp;now', 'Calm now'],
  ['Calm&amp;amp;nbsp;now', 'Calm now'],
  ['<![CDATA[Calm]]>', 'Calm'],
  ['<![CDATA[<p>Calm</p>]]>', 'Calm'],
  ['<!-- wp:paragraph -->\n<p>Calm</p>\n<!-- /wp:paragraph -->', 'Calm'],
  ['> Calm\n> Rest', 'Calm\\n\\nRest'],
  ['> [!NOTE]\n> Calm', 'Note\\n\\nCalm'],
  ['::: tip\nCalm\n:::', 'Calm'],
  ['# Calm {#calm}', 'Calm'],
  ['Calm {.lead}', 'Calm'],
  ['- [ ] Calm\n- [x] Rest', 'Calm\\n\\nRest'],
  ['1. Calm\n1. Rest', 'Calm\\n\\nRest'],
  ['Calm\\\nRest', 'Calm\\nRest'],
  ['doesn\\u2019t', 'doesn’t'],
  ['\\"Calm\\"', '\\"Calm\\"'],
  ['Calm.\\nRest', 'Calm.\\nRest'],
  ['Read [it][1]\n\n[1]: https://a.example', 'Read it (https://a.example)'],
  ['Read [it](pages/it)', 'Read it'],
  ['[url=https://a.example]Read[/url]', 'Read (https://a.example)'],
  ['Calm[footnote]Not for all.[/footnote]', 'Calm (Not for all.)'],
  ['[list][*]Calm[*]Rest[/list]', 'Calm\\n\\nRest'],
  ['Call {{ crisis.call }}.', 'Call {crisis.call}.'],
])('a problem names the field and the plain form of %j', (tagline, plain) => {
  expect(problem(tagline)).toEqual([`tagline: Write "${plain}". Or leave it out.`]);
});

it.each([
  '< 5 in 100',
  '5 < 7',
  'a | b',
  'yes | no\n5 | 7',
  'Calm.\n\n--\n\nRest.',
  'Calm.\n\n—\n\nRest.',
  '-- Ada Example',
  '2 + 2\n= 4',
  'I <3 calm',
  'p < 0.05',
  'p<0.05*, p<0.01**',
  'a & b',
  'R&D; Q&A',
  '2 * 3 * 4',
  '5* and 4* beds',
  'a_b_c and __init',
  '* Not at every office',
  'It is so [sic], they said [1]',
  'If a <b and c> d',
  '#1 in calm',
  '- 5 °C',
  'C# and AT&T',
  '50/50',
  '~10 %, or ~ 10 %',
  'It is [sic]',
  '[sic]',
  '10^9 to 10^12',
  'a == b == c',
  'Day & not night',
  'Open 10:30:45',
  '100 % sure, 5% or 10%',
  'Calm\r\nRest',
  'Calm\tRest',
  'Ada (ada@clinic.example) <3',
  'a < b > c',
  'R&D;',
  'C:\\Users',
  '[1]: see below',
  '3.5 of 7',
  '1. Calm',
  'Calm – rest',
  'Calm > rest',
  'Dose: 10\u00a0mg, z.\u00a0B. once',
  'Que faire\u00a0?',
  'שלום\u200f (א)',
  'می\u200cخواهم',
  'ไทย\u200bไทย',
  '👩\u200d⚕️ is here',
  '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} is England',
])('%j is plain', (tagline) => {
  expect(problem(tagline)).toBeUndefined();
});

it.each([
  ['<del>It cures.</del> Calm', '<del>'],
  ['[gallery ids="1"] Calm', '[gallery ids=\\"1\\"]'],
  ['![Water](w.jpg) Calm', '![Water](w.jpg)'],
])('a problem says what words cannot stand for in %j', (tagline, lost) => {
  expect(problem(tagline)?.[0]).toContain(`Take out "${lost}"`);
});

it.each([
  ['It is ~~not~~ approved', 'It is approved'],
  ['| a | b |\n|---|---|\n| 1 | 2 |', 'a, b\n\n1, 2'],
  ['a | b\n--|--\n1 | 2', 'a, b\n\n1, 2'],
  ['| a | b |\n| - | :-: |\n| 1 | 2 |', 'a, b\n\n1, 2'],
  ['| a | b |\n| 1 | 2 |', 'a, b\n1, 2'],
  ['| 1 | 2 |', '1, 2'],
  ['<table><tr><td>18</td><td>100</td></tr><tr><td>9</td></tr></table>', '18, 100\n\n9'],
  ['<del>It cures.</del> Calm', 'Calm'],
  ['[s]It cures.[/s] Calm', 'Calm'],
  ['It ~cures~ helps', 'It helps'],
  ['Calm[^1].\n\n[^1]: A note', 'Calm.\n\nA note'],
  ['Calm :smile:', 'Calm'],
  ['Calm {{ name }}!', 'Calm!'],
  ['{{#if x}}Calm{{/if}}', 'Calm'],
  ['Calm <%= name %> now', 'Calm now'],
  ['%%sitename%% is calm', 'is calm'],
  ['*|FNAME|*, calm', ', calm'],
  ['Calm\n[contact-form]', 'Calm'],
  ['<select><option>9</option><option>18</option></select>', '9\n\n18'],
  ['<table><tr><td>Calm</td></tr></table>', 'Calm'],
  ['![Water](w.jpg) Calm', 'Calm'],
  ['[gallery ids="1"] Calm', 'Calm'],
])('what is left of %j works', (tagline, left) => {
  const [fix = ''] = problem(tagline) ?? [];
  const shown = /What is left is ("(?:[^"\\]|\\.)*")/.exec(fix)?.[1] ?? '""';
  expect(JSON.parse(shown)).toBe(left);
  expect(problem(left)).toBeUndefined();
});

it('asks for words where nothing is left', () => {
  expect(problem('<img src="w.jpg" alt="Water">')).toEqual([
    expect.stringContaining('and write in words what visitors should know'),
  ]);
});

describe('characters that nobody sees', () => {
  it.each([
    [
      'You\u00a0may\u00a0feel\u00a0sick\u00a0after\u00a010\u00a0mg\u00a0of\u00a0it.',
      'You may feel sick after 10\u00a0mg of it.',
    ],
    ['Calm.\u00a0 Rest', 'Calm. Rest'],
    ['convers\u200bation', 'conversation'],
    ['con\u00adver\u00adsa\u00adtion', 'conversation'],
    ['\ufeffCalm', 'Calm'],
    ['Ca\u2060lm', 'Calm'],
    ['\u202d+1 555\u202c', '+1 555'],
    ['Calm\u200e', 'Calm'],
    ['Calm\u2028Rest', 'Calm\nRest'],
    ['Ca\u200clm', 'Calm'],
    ['\u3164', ''],
    ['𝐁𝐨𝐥𝐝 𝘵𝘦𝘹𝘵', 'Bold text'],
  ])('%j reads %j, and the strict check says so', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
    expect(cleanText(clean)).toBe(clean);
    expect(problem(text)).toHaveLength(1);
  });

  it('are named in an id and in a text', () => {
    const problems = safeParseTreatment({ ...kap, id: 'ka\u200bp', shortName: 'K\u200bAP' });
    expect(problems.error?.message).toContain('ka\\u{200b}p');
    expect(problems.error?.message).toContain('invisible characters (\\u{200b})');
  });
});

/** Pieces of everything that editors paste. */
const pieces = fc.constantFrom(
  ...'Calm|< 5 in 100|a_b_c|2 * 3|*|**|_|__|~~|`|==|++|^|~2~|\\\\|\\\\*|\\\\_|<b>|</b>|<p>|</p>|<<|>>|<br>|<ul><li>|</li></ul>|<td>9|<td>18|<del>|</del>|<sup>2</sup>|&amp;|&lt;|&nbsp;|&amp;nbsp;|&copy |&nope;|<![CDATA[|]]>|<!--|-->|[b]|[/b]|[s]|[/s]|[gallery]|[^1]|[^1]: |[it](/a)|[it][1]|[1]: /a|![w](w.jpg)|# |> |- |1. |2. |:::|> [!TIP]|{.a}|{{x}}|%%x%%|:smile:|\\u2019|\ufeff|\u00a0|\u200b|\u2028|\r\n'
    .split('|')
    .concat('| a | b |', '|---|---|', '---', '```'),
);

it('offers words that the check accepts, whatever is pasted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(pieces, fc.constantFrom('', ' ', '\n')), { maxLength: 12 }),
      (parts) => {
        const fix = textFault(parts.flat().join(''))?.fix ?? '';
        const [, offered] =
          /^Write ("(?:[^"\\]|\\.)*")|What is left is ("(?:[^"\\]|\\.)*")/
            .exec(fix)
            ?.filter(Boolean) ?? [];
        if (offered) expect(textFault(JSON.parse(offered)), fix).toBeUndefined();
      },
    ),
  );
});

it('loses no word of a text that it can read whole', () => {
  const marks = fc.constantFrom(
    '**',
    '*',
    '_',
    '==',
    '~',
    '`',
    '<b>',
    '</b>',
    '> ',
    '# ',
    '\\*',
    '[b]',
    '[/b]',
    '&amp;',
    '&nbsp;',
    '<p>',
    '<![CDATA[',
    '',
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(marks, fc.constantFrom('calm', 'rest', '18', 'in'), marks), {
        minLength: 1,
        maxLength: 6,
      }),
      (parts) => {
        const { text, lost } = plainText(parts.map((part) => part.join('')).join(' '));
        if (lost === undefined)
          expect(text.match(/[a-z\d]+/g)).toEqual(parts.map(([, word]) => word));
      },
    ),
  );
});

/** Every text of a treatment that has all fields, with `&nbsp;` in it. */
const everyText = [...textsIn(example)].filter(([path]) => !path.includes('confirm'));

it('finds markup in every text of the model, and in none of the packaged ones', () => {
  for (const [path, text] of everyText) {
    const copy = structuredClone(example) as unknown as Record<string, unknown>;
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy);
    (parent as Record<string, unknown>)[path.at(-1) as string] = `${text} <b>x</b>`;
    const at = safeParseTreatment(copy).error?.problems.map((one) => one.path.join('.'));
    expect(at).toContain(path.join('.'));
  }
  expect([...textsIn(kap)].filter(([, text]) => textFault(text))).toEqual([]);
});

it('finds markup in the clinic’s contact', () => {
  const { error } = safeParseClinicContact({ ...exampleContact, responseTime: 'In 2&nbsp;days' });
  expect(error?.problems).toMatchObject([
    { at: 'responseTime', fix: expect.stringContaining('Write "In 2') },
  ]);
});

it('reads a text built to be slow, to its end', () => {
  for (const part of [
    '<a "',
    '[a](http://',
    '**a ',
    '`a',
    '| - ',
    '<!--',
    '[a b=',
    ' ',
    'a\u00a0',
  ]) {
    expect(textFault(part.repeat(20_000 / part.length)), part).not.toBe(null);
  }
});
