import type {
  BookingChannel,
  ClinicLocation,
  EmailChannel,
  OpeningHours,
  PhoneChannel,
  SectionContent,
} from '../model/index.js';
import * as f from './fields.js';
import { toPhoneNumber } from './phone-number.js';

/** How to reach a clinic, every part read: numbers as channels, lists without gaps. */
export interface NormalizedContact {
  booking?: BookingChannel | undefined;
  phone?: (Required<Pick<PhoneChannel, 'number' | 'display'>> & PhoneChannel) | undefined;
  sms?: NormalizedContact['phone'];
  email?: EmailChannel | undefined;
  onCall?: NormalizedContact['phone'];
  location?: ClinicLocation | undefined;
  hours?: readonly OpeningHours[] | undefined;
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

const phoneRecord = f.record<{ label?: string; note?: string }>(channel);

/** A crisis line has `dial`. It must not become the clinic's number for search engines. */
const clinicNumber = (value: unknown) =>
  toPhoneNumber(f.isObject(value) ? { ...value, dial: undefined } : value);

/** A phone number, alone or with words beside it. `number` is then what is dialed. */
function phone(value: unknown) {
  const inside = f.isObject(value) && f.isObject(value.number) && clinicNumber(value.number);
  const found = inside || clinicNumber(value);
  if (!found) return undefined;
  const number = { number: found.dial, display: found.display };
  if (!f.isObject(value)) return number;
  const isSame = value.number === number.number && value.display === number.display;
  return phoneRecord(isSame ? value : { ...value, ...number });
}

const emailRecord = f.record<EmailChannel>({
  ...channel,
  // Half of a surrogate pair cannot be encoded in a link.
  address: (value) => f.text(value).replace(/\p{Cs}/gu, ''),
});

function email(value: unknown) {
  if (!value) return undefined;
  const read = emailRecord(typeof value === 'string' ? { address: value } : value);
  return read.address ? read : undefined;
}

const locationRecord = f.record<ClinicLocation>({
  name: f.optionalText,
  address: f.list(f.text),
  directionsHref: f.optionalText,
});

function location(value: unknown) {
  if (!value) return undefined;
  const read = locationRecord(typeof value === 'string' ? { address: [value] } : value);
  return read.name || read.address.length > 0 || read.directionsHref ? read : undefined;
}

const hours = f.record<OpeningHours>({ days: f.list(f.text), opens: f.text, closes: f.text });

const contactRecord = f.props<NormalizedContact & SectionContent & { costNotice: unknown }>({
  heading: f.optionalText,
  intro: f.optionalRich,
  costNotice: f.optionalRich,
  booking,
  phone,
  sms: phone,
  email,
  onCall: phone,
  location,
  // An entry that cannot be read stays, so that its days are not called closed. Gaps do not count.
  hours: f.optionalList(hours),
  responseTime: f.optionalText,
  answeredBy: f.optionalText,
});

/** How to reach the clinic, or the props of a component that shows it. */
export const normalizeContact = <P>(value: P) =>
  contactRecord(value) as Omit<P, keyof NormalizedContact> & NormalizedContact;
