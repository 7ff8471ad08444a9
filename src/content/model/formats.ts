/**
 * Dates, times and phone numbers. Each is a plain string; the compiler checks its shape, the
 * runtime schema the rest.
 */

/** An ISO 8601 calendar date, `YYYY-MM-DD`. `2026-11-24` */
export type IsoDate = `${number}-${number}-${number}`;

/**
 * A phone number in international form: a plus sign, the country code and the number, with spaces
 * for reading (ITU-T E.123). `+1 555 555 0142`
 */
export type PhoneNumber = `+${string}`;

/** A time on the 24-hour clock, `HH:MM`, in the clinic's time zone. `09:00` */
export type TimeOfDay = `${number}:${number}`;

/** `T` with at least one of its properties present. */
export type AtLeastOne<T> = {
  [Key in keyof T]-?: { [Present in Key]-?: NonNullable<T[Present]> } & Omit<T, Key>;
}[keyof T];
