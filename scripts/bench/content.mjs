import { crisisLines } from '../../src/content/index.js';
import { ketamineAssistedPsychotherapy } from '../../src/content/treatments/index.js';

/** A fictional clinic. @type {import('../../src/content/index.js').ClinicContact} */
const contact = {
  booking: { label: 'Book a first conversation', href: '/book', note: '30 minutes.' },
  phone: { number: '+1 555 555 0142', display: '(555) 555-0142', note: 'The front desk answers.' },
  email: { address: 'hello@clinic.example' },
  location: { name: 'Example Clinic', address: ['1200 Harbor Street'], directionsHref: '/map' },
  hours: [
    { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], opens: '09:00', closes: '17:30' },
    { days: ['Friday'], opens: '09:00', closes: '13:00' },
  ],
  responseTime: 'Within two working days',
  answeredBy: 'Our front desk',
};

/** Everything a page is made of. @typedef {typeof content} Content */
export const content = {
  treatment: ketamineAssistedPsychotherapy,
  contact,
  crisis: crisisLines.US,
};

/**
 * The content with every list of the treatment repeated. Repeats get new ids.
 *
 * @param {number} times
 * @param {string} sources `own`: repeats cite their own sources. `shared`: all cite the same ones.
 * @returns {Content}
 */
export function repeated(times, sources) {
  /** @type {(value: any, field?: string) => any} */
  const repeatLists = (value, field) => {
    if (Array.isArray(value)) {
      if (field === 'sources' && sources === 'shared') return value;
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
      const isId = name === 'id' || (name === 'source' && sources === 'own');
      return isId && turn > 0 ? `${value}-${turn}` : value;
    });

  return { ...content, treatment: repeatLists(content.treatment) };
}
