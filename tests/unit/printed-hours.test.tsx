import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { crisisLines } from '../../src/content/index.js';
import { ContactCTA } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { treatmentJsonLd } from '../../src/structured-data/index.js';
import { kap } from '../../stories/example-clinic.js';
import { printed } from '../content/printed-hours.js';

/** Hours that nobody checked: no word of them is lost, and none is made up. */

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => warn.mockClear());
afterEach(() => document.body.replaceChildren());

const phone = '+1 555 555 0142';

/** What stands below "Opening hours". */
function shown(hours: unknown, locale?: typeof es): string {
  render(
    <ContactCTA phone={phone} hours={hours as never} crisis={crisisLines.US} locale={locale} />,
  );
  const name = locale?.contactCTA?.hours ?? 'Opening hours';
  return screen.getByRole('heading', { name }).parentElement?.textContent?.replace(name, '') ?? '';
}

/** The hours that search engines are told of. */
function told(hours: unknown): unknown {
  const contact = { phone, location: { name: 'One', address: ['1'] }, hours } as never;
  const graph = treatmentJsonLd(kap, contact, { url: 'https://clinic.example/' });
  const clinic = graph['@graph'].find((node) => node['@type'] === 'MedicalClinic');
  return clinic?.openingHoursSpecification;
}

it.each(printed)('the words %s stay', (words) => {
  for (const hours of [words, [words], { note: words }]) {
    expect(shown(hours)).toBe(words);
    expect(told(hours)).toBeUndefined();
    document.body.replaceChildren();
  }
});

const monday = { days: ['Monday'] };

describe('with gaps', () => {
  it.each<[hours: object, words: string]>([
    [{ ...monday, opens: '09:00' }, 'MondayOpens at 9:00 AM'],
    [{ ...monday, closes: '17:00' }, 'MondayCloses at 5:00 PM'],
    [{ ...monday, opens: '08:00', closes: null }, 'MondayOpens at 8:00 AM'],
    [{ ...monday, opens: '09:00', note: 'Walk in' }, 'MondayOpens at 9:00 AM (Walk in)'],
    [{ ...monday, opens: 'noon' }, 'MondayOpens at noon'],
    [{ opens: '09:00', closes: '17:00' }, '9:00 AM to 5:00 PM'],
    [{ days: [], closes: '17:00' }, 'Closes at 5:00 PM'],
    [{ days: ['Holidays'], opens: '10:00' }, 'HolidaysOpens at 10:00 AM'],
  ])('%j is "%s"', (hours, words) => {
    expect(shown([hours])).toBe(words);
    expect(told([hours])).toBeUndefined();
    expect(warn).toHaveBeenCalledWith(
      expect.stringContaining('an entry of `hours` cannot be read'),
    );
  });

  it('says so in Spanish', () => {
    expect(shown([{ ...monday, opens: '09:00' }], es)).toBe('lunesHora de apertura: 9:00 a.m.');
    document.body.replaceChildren();
    expect(shown([{ ...monday, closes: '13:00' }], es)).toContain('Hora de cierre: 1:00 p.m.');
  });
});

const closed = 'Tuesday to SundayClosed';

describe('at the ends of the day', () => {
  it.each([
    ['00:00', '24:00', 'Open 24 hours', ['00:00', '23:59']],
    ['24:00', '24:00', 'Open 24 hours', ['00:00', '23:59']],
    ['00:00', '00:00', 'Open 24 hours', ['00:00', '23:59']],
    ['00:00', '23:59', 'Open 24 hours', ['00:00', '23:59']],
    ['22:00', '02:00', '10:00 PM to 2:00 AM', ['22:00', '02:00']],
    ['18:00', '24:00', '6:00 PM to 12:00 AM', ['18:00', '23:59']],
    ['9:00', '17:00', '9:00 AM to 5:00 PM', ['09:00', '17:00']],
    ['09:00:00', '17:00:00.000', '9:00 AM to 5:00 PM', ['09:00', '17:00']],
    ['09:00', '09:00', '9:00 AM to 9:00 AM', undefined],
    ['24:00', '08:00', '12:00 AM to 8:00 AM', undefined],
    ['09:00', '5 PM', '9:00 AM to 5 PM', undefined],
  ])('%s to %s is "%s", for search engines too', (opens, closes, words, times) => {
    expect(shown([{ ...monday, opens, closes }])).toBe(`Monday${words}${closed}`);
    const specification = times && [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Monday'],
        opens: times[0],
        closes: times[1],
      },
    ];
    expect(told([{ ...monday, opens, closes }])).toEqual(specification);
  });

  it('warns of hours that end as they begin', () => {
    shown([{ ...monday, opens: '00:00', closes: '00:00', note: 'one' }]);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('at the same time'));
  });
});

it('the same word in place of both times is shown once', () => {
  expect(shown([{ days: ['Monday'], opens: 'closed', closes: 'closed' }])).toContain(
    'Mondayclosed',
  );
  document.body.replaceChildren();
  const byAppointment = { opens: 'by appointment', closes: 'by appointment', note: 'call first' };
  expect(shown([{ days: ['Friday'], ...byAppointment }])).toContain(
    'Fridayby appointment, call first',
  );
});

describe('hours that a site has in another form are not lost', () => {
  const nineToFive = 'Monday9:00 AM to 5:00 PM';
  it.each<[hours: unknown, words: string]>([
    [{ Monday: '9-5', Tuesday: 'closed' }, 'Monday9-5Tuesdayclosed'],
    [{ monday: { open: '09:00', close: '17:00' } }, nineToFive],
    [[{ dayOfWeek: 'Monday', opens: '09:00', closes: '17:00' }], nineToFive],
    [[{ day: 'Monday', open: '09:00', close: '17:00' }], nineToFive],
    [{ days: ['Monday'], opens: '09:00', closes: '17:00' }, nineToFive],
  ])('%j', (hours, words) => {
    expect(shown(hours as never)).toMatch(new RegExp(`^${words}`));
  });

  it.each([[42], [true], [{}], [[]], [[monday]], ['']])('%j has no heading', (hours) => {
    render(<ContactCTA phone="+1 555 555 0142" hours={hours as never} crisis={crisisLines.US} />);
    expect(screen.queryByText('Opening hours')).toBeNull();
  });
});

it('9:00 to 5:00 does not end in the morning', () => {
  expect(shown([{ ...monday, opens: '9:00', closes: '5:00' }])).toContain('Monday9:00 AM to 5:00');
  expect(document.body).not.toHaveTextContent('5:00 AM');
  expect(told([{ ...monday, opens: '9:00', closes: '5:00' }])).toBeUndefined();
  document.body.replaceChildren();
  expect(shown([{ ...monday, opens: '9:00', closes: '5:00', note: 'overnight' }])).toContain(
    '9:00 AM to 5:00 AM (overnight)',
  );
});

describe('a word in place of one time is no time', () => {
  it.each([
    [{ opens: '09:00–17:00' }, '09:00–17:00'],
    [{ opens: '9-12, 14-18', closes: '' }, '9-12, 14-18'],
    [{ opens: 'Closed' }, 'Closed'],
    [{ opens: 'By appointment', closes: '' }, 'By appointment'],
    [{ closes: 'Closed' }, 'Closed'],
    [{ opens: 'Closed', closes: 'closed' }, 'Closed'],
    [{ opens: 'By appointment', note: 'call first' }, 'By appointment, call first'],
  ])('%j is "%s"', (times, words) => {
    expect(shown([{ ...monday, ...times }])).toMatch(
      new RegExp(`^Monday(?: to Sunday)?${words}(?:Tuesday|$)`),
    );
    expect(told([{ ...monday, ...times }])).toBeUndefined();
  });
});
