import { expect, it } from 'vitest';
import { phoneNumbersIn } from '../../src/content/numbers-in-text.js';

it.each([
  ['Call 988, day and night', '988'],
  ['Call or text 988.', '988'],
  ['Dial 9-8-8', '9-8-8'],
  ['Call 988 24/7', '988'],
  ['In an emergency, 911.', '911'],
  ['The 988 Suicide & Crisis Lifeline', '988'],
  ['Text HOME to 741741', '741741'],
  ['Text 838255', '838255'],
  ['Llame al 988 y oprima 2', '988'],
  ['Envíe AYUDA por texto al 988', '988'],
  ['Marque el 112', '112'],
  ['Call the Samaritans, 116 123', '116 123'],
  ['Samaritans (116 123) are there for you', '116 123'],
  ['You are not alone: 116 123.', '116 123'],
  ['1737 is free', '1737'],
  ['988 is always open', '988'],
  ['Need help? 988, day and night.', '988'],
  ['Need to Talk (1737)', '1737'],
  ['El 988 está disponible', '988'],
  ['Call us at 555-0142', '555-0142'],
  ['We are at (555) 555-0142.', '(555) 555-0142'],
  ['Our nurse: 555.555.0142', '555.555.0142'],
  ['Our nurse: 555‑555‑0142', '555‑555‑0142'],
  ['Free: 1-800-273-8255', '1-800-273-8255'],
  ['Call 1-800-273-TALK', '1-800-273'],
  ['Our nurse: 5555550142', '5555550142'],
  ['+44 20 7946 0000', '+44 20 7946 0000'],
  ['Office: 020 7946 0000', '020 7946 0000'],
  ['Office: 01 42 34 56 78', '01 42 34 56 78'],
])('finds the phone number in “%s”', (text, number) => {
  expect(phoneNumbersIn(text)).toEqual([number]);
});

it('finds each of several', () => {
  expect(phoneNumbersIn('Call 911 or 988')).toEqual(['911', '988']);
  expect(phoneNumbersIn('Call 911/988')).toEqual(['911', '988']);
  expect(phoneNumbersIn('Dial 711, then 988')).toEqual(['711', '988']);
});

it.each([
  '27 in 100 people (9 in 100 with placebo), 15–37 in 100',
  'In 1737 people knew, and 988 is about half of 2,000',
  '116 123 personas, 85258 people and $50808',
  '522 trials with 116,477 adults; 10 000 personas; 1.247 personas',
  'Used since 1970, studied in 2019-2024, last read on 2026-11-24 (24/11/2026)',
  '45 CFR 149.610, 18 USC 1001',
  'F32.9, 296.33 and NCT06559826',
  '10.1016/S0140-6736(17)32802-7',
  '50 mg, 500-1000 mg or 988 mg, 0.05 and 0.06, 12.5 %',
  'Of 988 people, 911 were still well',
  'We call 911 people a year, and text 988 adults',
  'Call us. 999 people took part',
  'A call to 1,000 people',
  'Call us on weekdays, 9 to 5, about a visit that costs $12500',
  'Call us by 2026-11-24',
  'Call {crisis.call}, or text {crisis.text}',
])('finds none in “%s”', (text) => {
  expect(phoneNumbersIn(text)).toEqual([]);
});

it('is quick with long texts', () => {
  for (const text of ['1', '1 ', '(0', '+1', 'call 1-', 'call '].map((part) =>
    part.repeat(10_000),
  )) {
    const start = performance.now();
    phoneNumbersIn(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  }
});
