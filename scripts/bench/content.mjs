import { crisisLines, fillPlaceholders, unconfirmed } from '../../src/content/index.js';
import { ketamineAssistedPsychotherapy as kap } from '../../src/content/treatments/index.js';

/** A fictional clinic. @type {import('../../src/content/index.js').ClinicContact} */
const contact = {
  booking: { label: 'Book a first conversation', href: '/book', note: '30 minutes.' },
  phone: { number: '+1 555 555 0142', display: '(555) 555-0142', note: 'The front desk answers.' },
  onCall: { number: '+1 555 555 0143', display: '(555) 555-0143' },
  email: { address: 'hello@clinic.example' },
  location: { name: 'Example Clinic', address: ['1200 Harbor Street'], directionsHref: '/map' },
  hours: [
    { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], opens: '09:00', closes: '17:30' },
    { days: ['Friday'], opens: '09:00', closes: '13:00' },
  ],
  responseTime: 'Within two working days',
  answeredBy: 'Our front desk',
};

/** Published pages have no open sentences. */
const treatment = fillPlaceholders(
  kap,
  Object.fromEntries(unconfirmed(kap).map(({ sentence }) => [sentence, null])),
);

/** Everything a page is made of. @typedef {typeof content} Content */
export const content = {
  treatment,
  contact,
  crisis: crisisLines.US,
};

/**
 * The content with every list of the treatment repeated. Repeats get new ids.
 *
 * @param {number} times
 * @param {string} sources `own`: repeats cite their own notes and sources. `shared`: all cite the
 * same ones.
 * @returns {Content}
 */
export function repeated(times, sources) {
  /** @type {(value: unknown, field?: string) => unknown} */
  const repeatLists = (value, field) => {
    if (Array.isArray(value)) {
      if (field === 'evidence') return value;
      if (sources === 'shared' && (field === 'notes' || field === 'sources')) return value;
      return Array.from({ length: times }, (_, turn) => copy(value, turn)).flat();
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, repeatLists(part, name)]),
    );
  };

  /** @type {(list: unknown[], turn: number) => unknown[]} */
  const copy = (list, turn) =>
    JSON.parse(JSON.stringify(list), (name, value) => {
      if (turn === 0) return value;
      if (name === 'id' || (name === 'source' && sources === 'own')) return `${value}-${turn}`;
      const cites = name === 'evidence' && Array.isArray(value) && sources === 'own';
      return cites ? value.map((id) => `${id}-${turn}`) : value;
    });

  const treatment = /** @type {Content['treatment']} */ (repeatLists(content.treatment));
  return { ...content, treatment };
}
