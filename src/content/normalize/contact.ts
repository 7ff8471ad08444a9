import type {
  BookingChannel,
  CallChannel,
  ClinicLocation,
  EmailChannel,
  RelayService,
  SectionContent,
} from '../model/index.js';
import { pastedEmailAddress } from '../pasted-address.js';
import * as f from './fields.js';
import { hours, type NormalizedHours } from './hours.js';
import {
  type NumberUse,
  phoneFields,
  type ReadNumber,
  toPhoneNumber,
  withKindInWords,
} from './phone-number.js';

/** A clinic's number: what is dialed, in one piece, and what is shown. */
export type NormalizedPhone = ReadNumber & Pick<CallChannel, 'label' | 'note'>;

/** An office, every part read. */
export type NormalizedLocation = Omit<ClinicLocation, 'phone' | 'hours'> & {
  phone?: NormalizedPhone | undefined;
  hours?: readonly NormalizedHours[] | undefined;
};

/** How to reach a clinic, every part read: numbers as channels, lists without gaps. */
export interface NormalizedContact {
  clinicName?: string | undefined;
  booking?: BookingChannel | undefined;
  phone?: NormalizedPhone | undefined;
  sms?: NormalizedPhone | undefined;
  email?: EmailChannel | undefined;
  onCall?: NormalizedPhone | undefined;
  tty?: NormalizedPhone | undefined;
  relay?: (Required<Pick<RelayService, 'dial' | 'display'>> & RelayService) | undefined;
  location: readonly NormalizedLocation[];
  hours?: readonly NormalizedHours[] | undefined;
  hoursNote?: string | undefined;
  responseTime?: string | undefined;
  answeredBy?: string | undefined;
}

const channel = { label: f.optionalText, note: f.optionalText };

const bookingRecord = f.record<BookingChannel>({ ...channel, label: f.text, href: f.text });

/** Booking on a page. Its address stands in for a missing label. */
function booking(value: unknown) {
  if (!value) return undefined;
  const read = bookingRecord(typeof value === 'string' ? { href: value } : value);
  if (!read.label && !read.href) return undefined;
  return read.label ? read : { ...read, label: read.href };
}

const phoneRecord = f.record<NormalizedPhone>({
  ...channel,
  number: f.text,
  display: f.text,
  extension: f.optionalText,
});

/** A crisis line has `dial`. It must not become the clinic's number for search engines. */
const clinicNumber = (value: unknown, use: NumberUse) =>
  toPhoneNumber(f.isObject(value) ? { ...value, dial: undefined } : value, use);

/** A phone number, alone or with words beside it. `number` is then what is dialed. */
function readPhone(given: unknown, use: NumberUse): NormalizedPhone | undefined {
  const value = f.isObject(given) ? withKindInWords(given, use) : given;
  const inside = f.isObject(value) && f.isObject(value.number) && clinicNumber(value.number, use);
  const found = inside || clinicNumber(value, use);
  if (!found) return undefined;
  if (!f.isObject(value)) return found;
  const { number, extension, display } = found;
  const isSame =
    value.number === number && value.display === display && value.extension === extension;
  return phoneRecord(isSame ? value : { ...phoneFields(value), extension, ...found });
}

const phone = (value: unknown) => readPhone(value, 'call');
const textTelephone = (value: unknown) => readPhone(value, 'tty');

/** A number to text has nothing to dial once it answers. */
function textNumber(value: unknown) {
  const found = readPhone(value, 'text');
  return found?.extension ? { ...found, extension: undefined } : found;
}

const relayRecord = f.record<NonNullable<NormalizedContact['relay']>>({
  dial: f.text,
  display: f.text,
  name: f.optionalText,
  note: f.optionalText,
});

function relay(value: unknown) {
  const found = toPhoneNumber(value, 'relay');
  if (!found) return undefined;
  const { number: dial, display } = found;
  if (!f.isObject(value)) return { dial, display };
  const isSame = value.dial === dial && value.display === display;
  return relayRecord(isSame ? value : { ...phoneFields(value), dial, display });
}

const emailRecord = f.record<EmailChannel>({
  ...channel,
  address: (value) => pastedEmailAddress(f.text(value)),
});

function email(value: unknown) {
  if (!value) return undefined;
  const read = emailRecord(typeof value === 'string' ? { address: value } : value);
  return read.address ? read : undefined;
}

/** A line of an address, from words or from a group that has some, as a CMS’s rows do. */
const addressLine = (value: unknown): string =>
  f.isObject(value) ? partsOf(value).join(', ') : f.text(value);

const partsOf = (group: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(group)
    .map(([name, part]) => (/^[_@]|^(?:id|type)$/.test(name) ? '' : f.text(part)))
    .filter(Boolean);

const lines = f.list(addressLine);

/** An address in lines, from one text with breaks, or from the parts of a group: street, city. */
function address(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return lines(value.split(/\r\n|[\r\n\u2028]/));
  return lines(f.isObject(value) ? partsOf(value) : value);
}

const locationRecord = f.record<NormalizedLocation>({
  name: f.optionalText,
  address,
  phone,
  hours,
  hoursNote: f.optionalText,
  access: f.optionalText,
  directionsHref: f.optionalText,
});

/** The clinic's place, or its offices. Words alone are an address. */
const locations = f.list(locationRecord, 'address', 'name', 'phone', 'directionsHref');

const contactRecord = f.props<NormalizedContact & SectionContent & { costNotice: unknown }>({
  heading: f.optionalText,
  intro: f.optionalRich,
  costNotice: f.optionalRich,
  clinicName: f.optionalText,
  booking,
  phone,
  sms: textNumber,
  email,
  onCall: phone,
  tty: textTelephone,
  relay,
  location: locations,
  hours,
  hoursNote: f.optionalText,
  responseTime: f.optionalText,
  answeredBy: f.optionalText,
});

/** How to reach the clinic, or the props of a component that shows it. */
export const normalizeContact = <P>(value: P) =>
  contactRecord(value) as Omit<P, keyof NormalizedContact> & NormalizedContact;

/** What the clinic calls itself: by its own name, or by the one that all its places have. */
export function clinicNameOf({ clinicName, location }: NormalizedContact): string | undefined {
  const names = new Set(location.map(({ name }) => name));
  return clinicName ?? (names.size === 1 ? location.at(0)?.name : undefined);
}
