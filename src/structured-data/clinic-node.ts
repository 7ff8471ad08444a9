import type {
  ContactPoint,
  MedicalClinic,
  MedicalOrganization,
  OpeningHoursSpecification,
} from 'schema-dts';
import {
  clinicNameOf,
  dayIndexes,
  isAllDay,
  type NormalizedContact,
  type NormalizedHours,
  type NormalizedLocation,
  type NormalizedPhone,
  week,
} from '../content/normalize/index.js';
import { isEmailAddress } from '../content/pasted-address.js';
import { webAddress } from './json-ld.js';

const timeOfDay = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

interface ClinicPage {
  /** The clinic's `@id`. */
  id: string;
  clinicUrl: string | undefined;
  pageUrl: string | undefined;
}

/**
 * The clinic, by its contact, with its offices where there are several. Nothing without a name: a
 * search engine could take a nameless clinic's number for anybody's.
 */
export function clinicNode(contact: NormalizedContact, page: ClinicPage) {
  const name = clinicNameOf(contact) ?? contact.location.at(0)?.name;
  if (!name) return undefined;
  const [place, ...offices] = contact.location;
  // A place with another name than the clinic's is an office of it.
  const isOffice = offices.length > 0 || (place?.name !== undefined && place.name !== name);
  const clinic = {
    '@id': page.id,
    name,
    url: page.clinicUrl,
    telephone: telephone(contact.phone ?? (isOffice ? undefined : place?.phone)),
    email: emailAddress(contact.email?.address),
    contactPoint: contactPoints(contact, page.pageUrl),
  };
  if (!isOffice) {
    return {
      '@type': 'MedicalClinic',
      ...clinic,
      ...whereAndWhen(place, contact),
    } satisfies MedicalClinic;
  }
  return {
    '@type': 'MedicalOrganization',
    ...clinic,
    department: contact.location.map((office, index) => ({
      '@type': 'MedicalClinic' as const,
      '@id': `${page.id}-${index + 1}`,
      name: office.name ?? name,
      telephone: telephone(office.phone ?? contact.phone),
      ...whereAndWhen(office, contact),
    })),
  } satisfies MedicalOrganization;
}

/** An office's address and hours: its own, else the clinic's. */
const whereAndWhen = (place: NormalizedLocation | undefined, contact: NormalizedContact) => ({
  // As text: the content does not tell the street from the town.
  address: place?.address.join('\n'),
  openingHoursSpecification: openingHours(place?.hours ?? contact.hours),
});

/**
 * The ways to reach the clinic. The number for text messages is left out: schema.org has no
 * property for one, and no one may answer a call there. So are the relay service's, which is not
 * the clinic's, and the on-call number, which is for patients with after-effects.
 */
function contactPoints(
  { booking, phone, email: emailChannel, tty, relay }: NormalizedContact,
  pageUrl: string | undefined,
) {
  const url = webAddress(booking?.href, pageUrl);
  const number = telephone(phone);
  const textTelephone = telephone(tty);
  const email = emailAddress(emailChannel?.address);
  const point = (channel: { label?: string | undefined; note?: string | undefined } | undefined) =>
    ({
      '@type': 'ContactPoint',
      contactType: channel?.label,
      description: channel?.note,
    }) satisfies ContactPoint;
  const hearingImpaired = 'https://schema.org/HearingImpairedSupported' as const;
  return [
    url && { ...point(booking), url },
    number && {
      ...point(phone),
      telephone: number,
      contactOption: relay ? hearingImpaired : undefined,
    },
    email && { ...point(emailChannel), email },
    textTelephone && {
      ...point(tty),
      telephone: textTelephone,
      contactOption: hearingImpaired,
    },
  ].filter((item) => !!item) satisfies ContactPoint[];
}

/**
 * What is dialed, and the extension. Nothing for a short code, which could be a crisis line, or a
 * local number.
 */
function telephone(phone: NormalizedPhone | undefined): string | undefined {
  const { number = '', extension } = phone ?? {};
  if (!/^\+[1-9]\d{6,14}$/.test(number)) return undefined;
  return extension ? `${number} ext. ${extension}` : number;
}

function emailAddress(address = ''): string | undefined {
  return isEmailAddress(address) ? address : undefined;
}

/** Times as search engines ask for them, where the last minute stands for midnight. */
function timesOf({ opens, closes }: NormalizedHours) {
  const until = closes === '24:00' ? '23:59' : closes;
  if (isAllDay(opens, closes)) return { opens: '00:00', closes: '23:59' };
  const areClear = timeOfDay.test(opens) && timeOfDay.test(until) && opens !== until;
  return areClear ? { opens, closes: until } : undefined;
}

/**
 * All of the hours or none: with an entry left out, the clinic would look closed when it is open. A
 * note may limit hours in a way that no property can say, such as the first Saturday of a month.
 */
function openingHours(hours: readonly NormalizedHours[] = []) {
  const entries = hours.flatMap((entry) => {
    const indexes = dayIndexes(entry.days);
    const times = timesOf(entry);
    const isClear = entry.note === undefined && indexes.length > 0 && !indexes.includes(-1);
    if (!times || !isClear) return [];
    return {
      '@type': 'OpeningHoursSpecification' as const,
      dayOfWeek: week
        .filter((_, index) => indexes.includes(index))
        .map((day) => `https://schema.org/${day}` as const),
      ...times,
    };
  }) satisfies OpeningHoursSpecification[];
  return entries.length === hours.length ? entries : undefined;
}
