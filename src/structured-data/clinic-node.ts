import type { ContactPoint, MedicalClinic, OpeningHoursSpecification } from 'schema-dts';
import type { ClinicContact, OpeningHours, PhoneChannel } from '../content/model/index.js';
import { listOf } from '../internal/given.js';
import { placesOf, week } from '../internal/week.js';
import { text, texts, webAddress } from './json-ld.js';

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * The clinic as its contact gives it. Nothing without a name: a search engine could take a nameless
 * clinic's number for anybody's.
 */
export function clinicNode(
  contact: ClinicContact | undefined,
  page: { id: string; clinicUrl: string | undefined; pageUrl: string | undefined },
) {
  const name = text(contact?.location?.name);
  if (name === undefined) return undefined;
  const telephone = clinicNumber(contact?.phone);
  const email = emailAddress(contact?.email?.address);
  return {
    '@type': 'MedicalClinic',
    '@id': page.id,
    name,
    url: page.clinicUrl,
    // As text: which line is the street and which the town, the content does not say.
    address: texts(contact?.location?.address).join('\n') || undefined,
    telephone,
    email,
    openingHoursSpecification: openingHours(contact?.hours),
    contactPoint: contactPoints(contact, telephone, email, page.pageUrl),
  } satisfies MedicalClinic;
}

/**
 * The ways to reach the clinic. Its number for text messages is none of them: schema.org has no
 * property for one, and who calls it may reach nobody.
 */
function contactPoints(
  contact: ClinicContact | undefined,
  telephone: string | undefined,
  email: string | undefined,
  pageUrl: string | undefined,
) {
  const label = text(contact?.booking?.label);
  // Without its label the page does not show it.
  const url = label && webAddress(contact?.booking?.href, pageUrl);
  const point = (channel: { label?: string; note?: string } | undefined) =>
    ({
      '@type': 'ContactPoint',
      contactType: text(channel?.label),
      description: text(channel?.note),
    }) satisfies ContactPoint;
  return [
    url && { ...point(contact?.booking), url },
    telephone && { ...point(contact?.phone), telephone },
    email && { ...point(contact?.email), email },
  ].filter((item) => !!item) satisfies ContactPoint[];
}

/** What is dialled. Nothing for a crisis line, a short code, or a number that the page cannot show. */
function clinicNumber(channel: PhoneChannel | undefined): string | undefined {
  const { kind, e164, display } = channel?.number ?? {};
  const number = text(e164);
  const ours = kind === 'clinic-phone' && text(display) !== undefined;
  return ours && number !== undefined && /^\+[1-9]\d{6,14}$/.test(number) ? number : undefined;
}

function emailAddress(value: unknown): string | undefined {
  const address = text(value);
  return address !== undefined && /^[^\s@]+@[^\s@]+$/.test(address) ? address : undefined;
}

/** All of the hours or none: with an entry left out, the clinic would be closed on a day it is open. */
function openingHours(hours: readonly OpeningHours[] | undefined) {
  const known = listOf(hours)
    .map(({ days, opens, closes }) => ({ places: placesOf(listOf(days)), opens, closes }))
    .filter(({ places }) => places.length);
  const isUnclear = ({ places, opens, closes }: (typeof known)[number]) =>
    places.includes(-1) || !timeOfDay.test(opens) || !timeOfDay.test(closes);
  if (known.some(isUnclear)) return undefined;
  return known.map(({ places, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification' as const,
    dayOfWeek: week
      .filter((_, place) => places.includes(place))
      .map((day) => `https://schema.org/${day}` as const),
    opens,
    closes,
  })) satisfies OpeningHoursSpecification[];
}
