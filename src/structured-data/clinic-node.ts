import type { ContactPoint, MedicalClinic, OpeningHoursSpecification } from 'schema-dts';
import type { OpeningHours } from '../content/model/index.js';
import { dayIndexes, type NormalizedContact, week } from '../content/normalize/index.js';
import { webAddress } from './json-ld.js';

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * The clinic, by its contact. Nothing without a name: a search engine could take a nameless
 * clinic's number for anybody's.
 */
export function clinicNode(
  contact: NormalizedContact,
  page: { id: string; clinicUrl: string | undefined; pageUrl: string | undefined },
) {
  const { name, address = [] } = contact.location ?? {};
  if (!name) return undefined;
  const telephone = clinicNumber(contact.phone);
  const email = emailAddress(contact.email?.address);
  return {
    '@type': 'MedicalClinic',
    '@id': page.id,
    name,
    url: page.clinicUrl,
    // As text: the content does not tell the street from the town.
    address: address.join('\n'),
    telephone,
    email,
    openingHoursSpecification: openingHours(contact.hours),
    contactPoint: contactPoints(contact, telephone, email, page.pageUrl),
  } satisfies MedicalClinic;
}

/**
 * The ways to reach the clinic. The number for text messages is left out: schema.org has no
 * property for one, and no one may answer a call there. So is the on-call number, which is for
 * patients with after-effects.
 */
function contactPoints(
  { booking, phone, email: emailChannel }: NormalizedContact,
  telephone: string | undefined,
  email: string | undefined,
  pageUrl: string | undefined,
) {
  const url = webAddress(booking?.href, pageUrl);
  const point = (channel: { label?: string | undefined; note?: string | undefined } | undefined) =>
    ({
      '@type': 'ContactPoint',
      contactType: channel?.label,
      description: channel?.note,
    }) satisfies ContactPoint;
  return [
    url && { ...point(booking), url },
    telephone && { ...point(phone), telephone },
    email && { ...point(emailChannel), email },
  ].filter((item) => !!item) satisfies ContactPoint[];
}

/** What is dialed. Nothing for a short code, which could be a crisis line, or a local number. */
function clinicNumber(channel: NormalizedContact['phone']): string | undefined {
  const number = channel?.number ?? '';
  return /^\+[1-9]\d{6,14}$/.test(number) ? number : undefined;
}

function emailAddress(address = ''): string | undefined {
  return /^[^\s@]+@[^\s@]+$/.test(address) ? address : undefined;
}

/** All of the hours or none: with an entry left out, the clinic would look closed when it is open. */
function openingHours(hours: readonly OpeningHours[] = []) {
  const entries = hours.map(({ days, opens, closes }) => ({
    indexes: dayIndexes(days),
    opens,
    closes,
  }));
  const isUnclear = ({ indexes, opens, closes }: (typeof entries)[number]) =>
    indexes.length === 0 ||
    indexes.includes(-1) ||
    !timeOfDay.test(opens) ||
    !timeOfDay.test(closes);
  if (entries.some(isUnclear)) return undefined;
  return entries.map(({ indexes, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification' as const,
    dayOfWeek: week
      .filter((_, index) => indexes.includes(index))
      .map((day) => `https://schema.org/${day}` as const),
    opens,
    closes,
  })) satisfies OpeningHoursSpecification[];
}
