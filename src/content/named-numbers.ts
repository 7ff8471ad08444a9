import { withoutSentences } from './texts.js';

/** The numbers that content names in braces, so that no number stands in prose: `{crisis.call}`. */
export const numberNames = ['crisis.call', 'crisis.text', 'emergency', 'onCall'] as const;

/** The name of a number in content. */
export type NumberName = (typeof numberNames)[number];

/** Where content names a number. */
export const namedNumber = /\{(crisis\.call|crisis\.text|emergency|onCall)\}/;

/** Whether a text has a name in braces in place of a number. */
export const hasUnfilledNumber = (text: string): boolean => namedNumber.test(text);

/** The text without the sentences that lack a number: "Call {onCall}." helps nobody. */
export const withoutUnfilledNumbers = (text: string): string =>
  hasUnfilledNumber(text) ? withoutSentences(text, hasUnfilledNumber) : text;
