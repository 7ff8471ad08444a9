import type { LintLocale } from '../finding.js';
import { en } from './en.js';
import { es } from './es.js';

/** Words by what they mean, as parts of regular expressions that the rules name: `{illness}`. */
export const vocabulary: Readonly<Record<LintLocale, Readonly<Record<string, string>>>> = {
  en,
  es,
};
