/**
 * How dates, times and phone numbers are written. Each is a plain string with a shape that the
 * compiler checks as far as it can; the runtime schema checks the rest.
 */

/** A calendar date as ISO 8601 `YYYY-MM-DD`, without a time or a zone. `2026-11-24` */
export type IsoDate = `${number}-${number}-${number}`;

/** A phone number as ITU-T E.164: a plus sign, country code, number, digits only. `+15550100199` */
export type E164 = `+${bigint}`;

/** A time of day on the 24-hour clock, `HH:MM`, in the clinic's own time zone. `09:00` */
export type TimeOfDay = `${number}:${number}`;

/** `T` with at least one of its properties present. */
export type AtLeastOne<T> = {
  [Key in keyof T]-?: Required<Pick<T, Key>> & Omit<T, Key>;
}[keyof T];
