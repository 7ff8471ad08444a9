import type { CrisisContact } from '../content/model/index.js';
import { fill } from './fill.js';
import { warn } from './warn.js';

/*
 * Content that nobody has checked: what a contact from a CMS or a server may hold, read so that no
 * part of it breaks the page and no number is lost. `clinic-ui/content/schema` refuses it before.
 */

/** The entries of what should be a list; none where it is no list. */
export const listOf = <T>(list: readonly T[] | null | undefined): readonly T[] =>
  !Array.isArray(list)
    ? []
    : list.includes(undefined) || list.includes(null)
      ? list.filter((item) => item !== null && item !== undefined)
      : list;

/** What to dial and what to read, from a number that has one of them, or is only written down. */
export function phoneOf(phone: unknown): { dial: string; display: string } | undefined {
  const given = typeof phone === 'object' && phone ? phone : { display: phone };
  const { dial, e164, display } = given as Record<string, unknown>;
  const words = (value: unknown) => String(value ?? '').trim();
  const shown = words(display) || words(dial) || words(e164);
  const dialled = words(dial) || words(e164) || shown.replace(/[^+\d]/g, '');
  return dialled ? { dial: dialled, display: shown } : undefined;
}

/** Whether a crisis contact has any number or address that somebody could turn to. */
export const canBeReached = (contact: CrisisContact | null | undefined) =>
  [
    contact?.call,
    contact?.text,
    contact?.emergency,
    ...listOf(contact?.otherLines).map(({ call }) => call),
  ].some(phoneOf) || !!contact?.chat?.href;

/**
 * The wording with the page's own in it. Labels without words are warned of and left out: what they
 * would blank may be a crisis line's number.
 */
export function wordingOf<Labels extends object>(
  defaults: Labels,
  labels: Partial<Labels> | null | undefined,
  component: string,
): Labels {
  if (!labels) return defaults;
  const wording = { ...defaults };
  for (const name in labels) {
    const label = labels[name] as string | undefined;
    // What is no text has no `trim`.
    if (label?.trim?.()) wording[name] = label as Labels[typeof name];
    // Words of the field read as the model names them; a pack may leave them open.
    else if (process.env.NODE_ENV !== 'production' && (label !== undefined || name in defaults)) {
      warn(
        component,
        `the label \`${name}\` is ${JSON.stringify(label)}, so the English one stands in its place. Give it words, or leave it out.`,
      );
    }
  }
  return wording;
}

const rightToLeft = /[\u0590-\u08ff]/;

/**
 * Fills a label with numbers, names and addresses. In a language that is written from right to left
 * each is set apart, so that the groups of a phone number keep their order.
 */
export const fillApart = (template: string, values: Record<string, string | undefined>) => {
  const apart = { ...values };
  // First strong isolate and its end: the characters for what `bdi` is in HTML.
  if (rightToLeft.test(template)) {
    for (const name in apart) apart[name] &&= `\u2068${apart[name]}\u2069`;
  }
  return fill(template, apart);
};
