import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { crisisLines } from '../../src/content/index.js';
import { toPhoneNumber } from '../../src/content/normalize/phone-number.js';
import { ContactCTA } from '../../src/index.js';
import { treatmentJsonLd } from '../../src/structured-data/index.js';
import { kap } from '../../stories/example-clinic.js';

/*
 * What stands beside a number says what answers it. Nobody is sent to call a fax machine, and search
 * engines do not learn its number as the clinic's.
 */

const number = '+1 555 555 0142';
const links = () =>
  screen
    .queryAllByRole('link')
    .map((link) => link.getAttribute('href'))
    .filter((href) => href?.includes('5555550142'));
const searchEngines = (phone: object) =>
  JSON.stringify(
    treatmentJsonLd(
      kap,
      { phone: phone as never, location: { name: 'Example Clinic', address: ['1 Harbor Street'] } },
      { url: 'https://clinic.example/kap' },
    ),
  );

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

describe('a number is not dialed where its label or note names what cannot be talked to', () => {
  it.each([
    [{ label: 'Fax' }, 'Fax: +1 555 555 0142'],
    [{ label: 'Fax us' }, 'Fax us: +1 555 555 0142'],
    [{ label: 'Télécopieur' }, 'Télécopieur: +1 555 555 0142'],
    [{ label: 'Text us' }, 'Text us: +1 555 555 0142'],
    [{ label: 'WhatsApp' }, 'WhatsApp: +1 555 555 0142'],
    [{ label: 'Pager:' }, 'Pager: +1 555 555 0142'],
    [{ label: 'Message us on Signal' }, 'Message us on Signal: +1 555 555 0142'],
    [{ label: 'eFax' }, 'eFax: +1 555 555 0142'],
    [{ label: '传真' }, '传真: +1 555 555 0142'],
    [{ label: 'TTY' }, 'TTY: +1 555 555 0142'],
    [{ note: 'TTY' }, '+1 555 555 0142 (TTY)'],
    [{ note: 'Text only.' }, '+1 555 555 0142 (Text only)'],
    [{ note: 'Texts only, no calls.' }, '+1 555 555 0142 (Texts only, no calls)'],
    [{ note: 'Nur SMS' }, '+1 555 555 0142 (Nur SMS)'],
    [{ note: 'Solo mensajes de texto.' }, '+1 555 555 0142 (Solo mensajes de texto)'],
    [{ note: 'Solo mensajes' }, '+1 555 555 0142 (Solo mensajes)'],
    [{ note: 'Solo para mensajes de texto' }, '+1 555 555 0142 (Solo para mensajes de texto)'],
    [{ note: 'Messages only' }, '+1 555 555 0142 (Messages only)'],
    [{ note: 'No voice calls' }, '+1 555 555 0142 (No voice calls)'],
    [{ note: 'Cannot receive calls' }, '+1 555 555 0142 (Cannot receive calls)'],
    [{ note: 'No se aceptan llamadas' }, '+1 555 555 0142 (No se aceptan llamadas)'],
    [{ label: 'Signal' }, 'Signal: +1 555 555 0142'],
    [{ label: 'VP' }, 'VP: +1 555 555 0142'],
    [{ label: 'Ligne ATS' }, 'Ligne ATS: +1 555 555 0142'],
    [{ label: 'Send us a message' }, 'Send us a message: +1 555 555 0142'],
    [{ label: 'Message us on WhatsApp' }, 'Message us on WhatsApp: +1 555 555 0142'],
    [{ label: 'Fax (preferred)' }, 'Fax (preferred): +1 555 555 0142'],
  ])('%j', (words, shown) => {
    render(<ContactCTA phone={{ number, ...words } as never} crisis={crisisLines.US} />);
    expect(links()).toEqual([]);
    expect(screen.getByText(shown)).toBeVisible();
    expect(screen.queryByText(/^Call $/)).toBeNull();
    expect(searchEngines({ number, ...words })).not.toContain('5555550142');
  });
});

describe('a number is dialed where its label or note says something else', () => {
  it.each([
    { label: 'Call the front desk' },
    { label: 'Call or fax' },
    { label: 'Front desk and fax' },
    { label: 'Front desk (no fax)' },
    { label: 'Text or call' },
    { label: 'Voice and TTY' },
    { label: 'Call with Relay UK' },
    { note: 'Fax: +1 555 555 0143' },
    { note: 'Our fax is 555-555-0143.' },
    { note: 'You can also text this number.' },
    { note: 'TTY users dial 711 first.' },
    { note: 'No calls after 5 PM.' },
    { note: 'Cannot take calls after 5 PM.' },
    { note: 'No se aceptan llamadas los domingos.' },
    { label: 'Signal Hill office' },
    { label: 'Signal Mountain' },
    { label: 'Telegram Road' },
    { label: 'VP of Care' },
    { label: 'Send referrals' },
    { label: 'Envíe referencias' },
    { label: 'Office on Signal Hill' },
    { label: 'Contact us (text preferred)' },
    { label: '24/7 line with fax' },
  ])('%j', (words) => {
    render(<ContactCTA phone={{ number, ...words } as never} crisis={crisisLines.US} />);
    expect(links()).toEqual(['tel:+15555550142']);
    expect(searchEngines({ number, ...words })).toContain('+15555550142');
  });
});

it('the same holds for a number to text, a text telephone and an office', () => {
  const fax = { number, label: 'Fax' };
  render(
    <ContactCTA
      phone="+1 555 555 0199"
      sms={fax as never}
      tty={fax as never}
      location={{ address: ['1 Harbor Street'], phone: fax as never }}
      crisis={crisisLines.US}
    />,
  );
  expect(links()).toEqual([]);
});

describe('a number without its plus sign is not dialed, since it leads to another place', () => {
  it.each([
    '33 1 55 50 01 42',
    '61 2 5550 0142',
    '852 2389 2222',
    '81 3 5555 0142',
    '353 1 555 0142',
    '46 771 22 00 60',
  ])('%s', (words) => {
    expect(toPhoneNumber(words)?.number).toBe('');
  });

  it.each([
    ['+33 1 55 50 01 42', '+33155500142'],
    ['(11) 95555-0142', '11955550142'],
    ['8 (495) 989-50-50', '84959895050'],
    ['8 727 250 00 00', '87272500000'],
    ['8 029 123 45 67', '80291234567'],
    ['138 1234 5678', '13812345678'],
    ['1 555 555 0142', '15555550142'],
  ])('%s is dialed as %s', (words, dialed) => {
    expect(toPhoneNumber(words)?.number).toBe(dialed);
  });
});

describe('an extension is dialed after its number, by the word of its country', () => {
  it.each([
    ['（010）8295-1332 转 200', '01082951332', '200'],
    ['02-555-0142 (내선 200)', '025550142', '200'],
    ['08-555 01 42 ankn. 20', '085550142', '20'],
    ['210 555 0142 εσωτ. 20', '2105550142', '20'],
    ['044 555 0142 дод. 20', '0445550142', '20'],
  ])('%s', (words, dialed, extension) => {
    expect(toPhoneNumber(words)).toMatchObject({ number: dialed, extension });
  });
});

it('a number stays where its words ask who cannot talk', () => {
  expect(toPhoneNumber('988 (can’t talk? Text 988)')?.number).toBe('988');
  expect(toPhoneNumber('555-555-0142 (cannot take calls)')?.number).toBe('');
});

it('a number for texts is not called: “Freetext HELLO to 50808”', () => {
  expect(toPhoneNumber('Freetext HELLO to 50808', 'line')?.number).toBe('');
  expect(toPhoneNumber('Freetext HELLO to 50808', 'text')?.number).toBe('50808');
});
