import * as z from 'zod';

/**
 * Errors, and what all fields have in common. Every error has two lines, what is expected and how to
 * fix it, and maybe a third, what was found. `problemsOf` splits them.
 */

/** An error: what is expected, how to fix it, and what was found if the value does not say. */
export const message = (expected: string, fix: string, found?: string) =>
  found === undefined ? `${expected}\n${fix}` : `${expected}\n${fix}\n${found}`;

/** The fix for a field that is empty or has the wrong type, from the field's description. */
export const write = (description: string) =>
  `Write ${description.charAt(0).toLowerCase()}${description.slice(1)}`;

/** What a string holds, for whoever has to read it from another form. */
export const kinds = z.registry<{ reads: 'words' | 'day' | 'time' }>();

/** Runs a check even if parts of the value have errors, so that one run finds everything. */
export const always = { when: () => true };

/** Lone surrogates, and control characters other than line breaks and tabs. */
export const unprintable = /\p{Cs}|\ufffd|[^\P{Cc}\n\r\t]/u;
