import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contactNumbers, crisisLines, fillNumbers } from '../../src/content/index.js';
import { numbersInWords } from '../../src/content/normalize/numbers-in-words.js';
import { CareBar, ContactCTA, CrisisNotice } from '../../src/index.js';
import { es } from '../../src/locales/es.js';

/*
 * Words around a number say what answers it. Callers must not reach a text telephone, a fax machine or
 * a relay service, and words that say what to do with a number are not said twice.
 */

vi.spyOn(console, 'warn').mockImplementation(() => {});
afterEach(() => document.body.replaceChildren());

const email = { address: 'a@clinic.example' };
const crisis = {} as never;
const linksOf = (node: Parameters<typeof renderToStaticMarkup>[0]) =>
  [...renderToStaticMarkup(node).matchAll(/href="((?:tel|sms):[^"]*)"/g)].map(([, href]) => href);

const fields = {
  phone: (words: string) => linksOf(<ContactCTA phone={words as never} crisis={crisis} />),
  sms: (words: string) => linksOf(<ContactCTA sms={words as never} crisis={crisis} />),
  tty: (words: string) =>
    linksOf(<ContactCTA email={email} tty={words as never} crisis={crisis} />),
};

/** What a field's words dial: as the clinic's phone, for texting, and as its text telephone. */
const dialed: readonly (readonly [words: string, phone: string, sms: string, tty: string])[] = [
  // After the number.
  ['(555) 555-0142 TTY', '', '', '5555550142'],
  ['555-555-0142 (TDD)', '', '', '5555550142'],
  ['555-555-0142 text telephone', '', '', '5555550142'],
  ['0800 555 0142 Textphone', '', '', '08005550142'],
  ['020 7946 0000 (minicom)', '', '', '02079460000'],
  ['555-555-0142 (texts only)', '', '5555550142', ''],
  ['555-555-0142 text only', '', '5555550142', ''],
  ['555 555 0142 (solo mensajes)', '', '5555550142', ''],
  ['555 555 0142 (sólo para SMS)', '', '5555550142', ''],
  ['555-555-0142 (fax)', '', '', ''],
  ['555-555-0142 F', '', '', ''],
  ['555-555-0142 (pager)', '', '', ''],
  ['+52 55 5555 0142 (WhatsApp)', '', '', ''],
  // Before it.
  ['Call our TTY at 555-555-0143', '', '', '5555550143'],
  ['Videophone 555-555-0143', '', '', '5555550143'],
  ['teléfono de texto: 555-555-0143', '', '', '5555550143'],
  ['ATS 1-800-555-0143', '', '', '18005550143'],
  ['Schreibtelefon: 0800 555 0143', '', '', '08005550143'],
  ['No calls, text only: 555-555-0143', '', '5555550143', ''],
  ['nur SMS: 0171 5550143', '', '01715550143', ''],
  ['SMS uniquement : 06 12 34 56 78', '', '0612345678', ''],
  ['Envíe AYUDA al 741741', '', '741741', ''],
  ['Pager 555-555-0142', '', '', ''],
  ['WhatsApp: +52 55 5555 0142', '', '', ''],
  // One number for several.
  ['Voice/TTY: 555-555-0142', '5555550142', '5555550142', '5555550142'],
  ['555-555-0142 (V/TTY)', '5555550142', '5555550142', '5555550142'],
  ['Phone/Fax: 555-555-0142', '5555550142', '5555550142', '5555550142'],
  ['Tel./Fax: 030 5550142', '0305550142', '0305550142', '0305550142'],
  ['Call or text 988', '988', '988', '988'],
  ['Text or call 988', '988', '988', '988'],
  ['Llame o envíe un mensaje de texto al 988', '988', '988', '988'],
  ['555-555-0142 (call/text)', '5555550142', '5555550142', '5555550142'],
  ['555-555-0142 or text', '5555550142', '5555550142', '5555550142'],
  ['Call or WhatsApp +44 7700 900123', '+447700900123', '+447700900123', '+447700900123'],
  ['WhatsApp/SMS: +1 555 555 0142', '', '+15555550142', ''],
  // Beside the point.
  ['555-555-0142. Fax on request.', '5555550142', '5555550142', '5555550142'],
  ['We do not fax. Call 555-555-0142', '5555550142', '5555550142', '5555550142'],
  ['Telefon 0800 555 0142 (kein Fax)', '08005550142', '08005550142', '08005550142'],
  ['555-555-0142 TTY available', '5555550142', '5555550142', '5555550142'],
  ['Do not text. Call 555-555-0142', '5555550142', '5555550142', '5555550142'],
  // Several numbers.
  ['Voice 555-555-0142, TTY 555-555-0143', '5555550142', '5555550142', '5555550143'],
  ['TTY 555-555-0143, Voice 555-555-0142', '5555550142', '5555550142', '5555550143'],
  ['555-555-0143 (TTY), 555-555-0142 (voice)', '5555550142', '5555550142', '5555550143'],
  ['555-555-0143 TTY 555-555-0142 Voice', '5555550142', '5555550142', '5555550143'],
  ['For TTY, 555-555-0143; all others, 555-555-0142', '5555550142', '5555550142', '5555550143'],
  ['555-555-0142 or, for TTY, 555-555-0143', '5555550142', '5555550142', '5555550143'],
  ['0845 790 9090 (minicom 0845 790 9192)', '08457909090', '08457909090', '08457909192'],
  ['P: 555-555-0142 F: 555-555-0144', '5555550142', '5555550142', '5555550142'],
  ['555-555-0144 (f) 555-555-0142 (p)', '5555550142', '5555550142', '5555550142'],
  ['Tel.: 030 5550142, Fax: 030 5550143', '0305550142', '0305550142', '0305550142'],
  ['Main 555-555-0142 Fax 555-555-0144', '5555550142', '5555550142', '5555550142'],
  ['717 003 717 (voz) y 600 555 014 (solo mensajes)', '717003717', '600555014', '717003717'],
  ['13 11 14 or SMS 0477 13 11 14', '131114', '0477131114', '131114'],
  ['Pager: 555-555-0143, office: 555-555-0142', '5555550142', '5555550142', '5555550142'],
  // It cannot be told whose label it is.
  ['555-555-0142, TTY, 555-555-0143', '', '', '5555550142'],
  // Relay services put calls through to the clinic.
  ['Relay 711 or 555-555-0142', '5555550142', '5555550142', '5555550142'],
  ['711 then 555-555-0142', '5555550142', '5555550142', '5555550142'],
  ['dial 711 and ask for 555-555-0142', '5555550142', '5555550142', '5555550142'],
  ['(555) 555-0142 (TTY: 711)', '5555550142', '5555550142', '5555550142'],
  ['18001 020 7946 0000', '', '', '1800102079460000'],
  ['Relay UK: 18001 + 020 7946 0000', '02079460000', '02079460000', '18001'],
  ['133 677 then ask for 02 5550 1234', '0255501234', '0255501234', '133677'],
  ['1300 555 727 then 02 5550 1234', '0255501234', '0255501234', '1300555727'],
  ['Relay: 1-800-735-2929', '', '', '18007352929'],
  ['711', '', '', '711'],
];

const links = (scheme: string, number: string) => (number ? [`${scheme}:${number}`] : []);

describe.each(dialed)('%s', (words, phone, sms, tty) => {
  it('is called, texted and typed to where it answers', () => {
    expect(fields.phone(words)).toEqual(links('tel', phone));
    expect(fields.sms(words)).toEqual(links('sms', sms));
    // A text telephone is the best for its field, and a number without a label will do.
    expect(tty === phone || fields.tty(words).join() === links('tel', tty).join()).toBe(true);
  });

  it('keeps its words', () => {
    const { container } = render(<ContactCTA phone={words as never} crisis={crisis} />);
    for (const part of words.match(/\d[\d -]*\d/g) ?? []) expect(container).toHaveTextContent(part);
  });
});

it.each([
  ['TTY in words beside a number', { number: '+15555550142', display: '(555) 555-0142 TTY' }],
  ['a link to text', { href: 'sms:+15555550142', label: '(555) 555-0142' }],
])('does not call %s', (_, phone) => {
  expect(linksOf(<ContactCTA phone={phone as never} crisis={crisis} />)).toEqual([]);
});

describe('a further crisis line', () => {
  const lines = (name: string, call: string) =>
    linksOf(<CrisisNotice contact={{ otherLines: [{ name, call }] } as never} />);

  it('may be a text telephone where its name says so', () => {
    expect(lines('Deaf or hard of hearing', '1-800-555-0143 (TTY)')).toEqual(['tel:18005550143']);
    expect(lines('Personas sordas', 'TTY 1-800-555-0143')).toEqual(['tel:18005550143']);
    expect(lines('Veterans', '1-800-555-0143 (TTY)')).toEqual([]);
  });

  it.each([
    { text: { dial: '741741', keyword: 'HOME' } },
    { text: 'HOME to 741741' },
    { text: 'sms:741741?body=HOME' },
    { text: 'Senden Sie HOME an 741741' },
    { text: 'Envoyez le mot HOME au 741741' },
    { text: { label: 'Text us', href: 'sms:741741?body=HOME' } },
    { call: 'Text HOME to 741741' },
    { call: { dial: '741741', display: 'Text HOME to 741741' } },
    { call: { label: 'Text HOME to 741741', href: 'sms:741741' } },
  ])('may take texts only: %j', (way) => {
    const line = { name: 'Crisis Text Line', note: 'free', ...way };
    const html = renderToStaticMarkup(<CrisisNotice contact={{ otherLines: [line] } as never} />);
    expect(html).toContain(
      '<a href="sms:741741?body=HOME">Text HOME to 741741 (Crisis Text Line), free</a>',
    );
  });

  it('is called by its name only once', () => {
    const line = { name: 'Shout', text: { dial: '85258', name: 'Shout' } };
    const html = renderToStaticMarkup(<CrisisNotice contact={{ otherLines: [line] } as never} />);
    expect(html).toContain('>Text 85258 (Shout)<');
  });

  it('may have a chat only', () => {
    const chat = { href: 'https://chat.example/', display: 'chat.example' };
    const html = renderToStaticMarkup(
      <CrisisNotice contact={{ otherLines: [{ name: 'Youth line', chat }] } as never} />,
    );
    expect(html).toContain('Chat at chat.example (Youth line)');
  });

  it('may begin with a relay service', () => {
    expect(lines('Deaf or hard of hearing', '711 then 988')).toEqual(['tel:711']);
    expect(lines('Veterans', '711 then 988')).toEqual(['tel:988']);
  });
});

/** Ends that are not dialed, or could be a direct line. */
it.each([
  ['555-555-0142 or 0143', '5555550142'],
  ['555-555-0142/43', '5555550142'],
  ['555-555-0142-43', '5555550142'],
  ['555-555-0142 - 0145', '5555550142'],
  ['+1 555 555 0142-43', '+15555550142'],
  ['555-555-0142 to 0145', '5555550142'],
  ['+1 555 555 01', ''],
  ['030 555 01 42 - 43', ''],
  ['020 7946 0000-1', ''],
  ['+44 20 7946 0000-1', ''],
  ['030 5550142-43', '030555014243'],
  ['030 5550142 - 0', '03055501420'],
  ['01 - 42 - 34 - 56 - 78', '0142345678'],
  ['(555) 555 - 0142', '5555550142'],
  ['024 (línea gratuita)', '024'],
  ['016', '016'],
  ['3114 (appel gratuit, 24h/24)', '3114'],
  ['14416 (Tele-MANAS)', '14416'],
  ['9152987821 / 022-25521111', '9152987821'],
  ['0１20-７８３-556', '0120783556'],
  ['\u200f+972\u00a02-555-0142\u200e', '+97225550142'],
  ['+٩٦٦ ١١ ٥٥٥ ٠١٤٢', '+966115550142'],
  ['555\u2011555\u20130142', '5555550142'],
  ['Toll-free: 1-888-555-0142; local: 555-555-0142', '18885550142'],
  ['After hours: 555-555-0143', '5555550143'],
  ['1 866 APPELLE (1 866 277-3553)', '18662773553'],
  ['555-555-0142 ext. HELP', '5555550142'],
  ['+1 800 555 LIFE', '+18005555433'],
])('%j is dialed as %j', (words, number) => {
  expect(numbersInWords(words)[0]?.number ?? '').toBe(number);
});

it.each([
  ['ext. 12', 'x12', 'x. 12', '#12', 'extension 12', '(ext 12)', ';ext=12', ',12'],
  ['poste 12', 'int. 12', 'interno 12', 'anexo 12', 'ramal 12', 'extensão 12', 'extensión 12'],
  ['Durchwahl 12', 'DW 12', 'DW -12', 'Klappe 12', 'Nebenstelle 12', 'toestel 12', 'tst. 12'],
])('an extension is read in %s, %s, %s, …', (...extensions) => {
  for (const extension of extensions) {
    const words = `+1 555 555 0142${/^[,;]/.test(extension) ? '' : ' '}${extension}`;
    expect(numbersInWords(words)).toMatchObject([{ number: '+15555550142', extension: '12' }]);
  }
});

it.each([
  `call ${'o'.repeat(150)} fax 555-555-0142`,
  `fax ${'or '.repeat(50)}555-555-0142`,
  `fax ${'/a'.repeat(70)} 555-555-0142`,
  `555-555-0142 ${'text only '.repeat(18)}`,
])('words that repeat are read at once: %s', (words) => {
  expect(numbersInWords(words)).toHaveLength(1);
});

describe('what to do is said once', () => {
  const notice = (contact: object, locale = {}) =>
    render(<CrisisNotice contact={contact as never} {...locale} />).container;

  it.each([
    ['Text HOME to 741741', '741741', 'HOME', 'Text HOME to 741741'],
    ['text “HELLO” to 50808', '50808', 'HELLO', 'Text HELLO to 50808'],
    ['Send the word SHOUT to 85258', '85258', 'SHOUT', 'Text SHOUT to 85258'],
    ['Envíe la palabra AYUDA al 741741', '741741', 'AYUDA', 'Text AYUDA to 741741'],
  ])('%s fills in the message', (text, number, keyword, words) => {
    notice({ text });
    expect(screen.getByRole('link', { name: words })).toHaveAttribute(
      'href',
      `sms:${number}?body=${keyword}`,
    );
  });

  it.each([
    [{ text: { href: 'sms:741741', label: 'Text HOME to 741741' } }, 'Text HOME to 741741'],
    [{ text: { dial: '741741', display: 'Text us at 741741' } }, 'Text 741741'],
    [{ text: 'Text message 741741' }, 'Text message 741741'],
    [{ call: 'Call or text 988' }, 'Call or text 988'],
    [{ call: 'Call 988' }, 'Call 988'],
    [{ call: 'Llámenos: 988' }, 'Llámenos: 988'],
    [{ emergency: 'Dial 911' }, 'Call 911'],
    [{ chat: { href: 'https://a.example', display: 'Chat at a.example' } }, 'Chat at a.example'],
    [
      { otherLines: [{ name: 'Veterans', call: 'Text or call 988' }] },
      'Veterans: Text or call 988',
    ],
  ])('in a crisis notice: %j', (contact, words) => {
    notice(contact);
    expect(screen.getByRole('link', { name: words })).toBeVisible();
  });

  it.each([
    [{ text: 'Envíe AYUDA al 741741' }, 'Envíe AYUDA al 741741'],
    [{ call: 'Llame al 988' }, 'Llame al 988'],
    [{ call: 'Llame o envíe un mensaje al 988' }, 'Llame o envíe un mensaje al 988'],
    [
      { chat: { href: 'https://a.example', display: 'Chatee en a.example' } },
      'Chatee en a.example',
    ],
  ])('in Spanish: %j', (contact, words) => {
    notice(contact, { locale: es });
    expect(screen.getByRole('link', { name: words })).toBeVisible();
  });

  it.each<[object, string]>([
    [{ phone: 'Call or text 555-555-0142' }, 'Call or text 555-555-0142'],
    [{ phone: 'Phone: 555-555-0142' }, 'Call 555-555-0142'],
    [{ sms: 'Text HOME to 741741' }, 'Text HOME to 741741'],
    [{ sms: 'Text us at 555-555-0142' }, 'Text 555-555-0142'],
    [{ email: 'Email hello@clinic.example' }, 'Email hello@clinic.example'],
    [{ email, tty: 'TTY 555-555-0143' }, 'TTY: 555-555-0143'],
    [{ email, tty: '555-555-0143 (TTY)' }, 'TTY: 555-555-0143'],
    [{ email, relay: 'Relay: dial 711' }, 'Relay service: 711'],
  ])('to reach a clinic: %j', (contact, words) => {
    render(<ContactCTA {...(contact as { phone: '+1' })} crisis={crisis} />);
    expect(screen.getByRole('link', { name: words })).toBeVisible();
  });

  it('in sentences and in the bar', () => {
    const contact = { ...crisisLines.US, call: 'Call or text 988' } as never;
    expect(fillNumbers('To talk, call {crisis.call}.', contactNumbers({ crisis: contact }))).toBe(
      'To talk, call 988.',
    );
    render(<CareBar crisis={contact} />);
    expect(
      screen.getAllByRole('link', { name: /^(?:In a crisis )?Call or text 988$/ }),
    ).toHaveLength(2);
  });
});
