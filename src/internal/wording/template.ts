import { saysHow } from '../../content/says-how.js';
import { formatNumber } from './numbers.js';
import { endsSentence } from './sentence.js';

type TemplateValues = Readonly<Record<string, string | number | undefined>>;

/**
 * Fills a label's `{placeholders}`. Numbers get the digits of the language; a placeholder without
 * a value stays visible, so that somebody notices it. A value with a mark at its end needs no
 * period of the label's.
 */
export const fillTemplate = (template: string, values: TemplateValues, tag?: string): string =>
  template.replace(/{(\w+)}([.。:：]?)/g, (placeholder, name: string, mark: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (typeof value === 'number') return `${formatNumber(value, tag)}${mark}`;
    if (value === undefined) return placeholder;
    const isEnded = /[.。]/.test(mark) ? endsSentence(value) : /[?!…？！]$/.test(value);
    return isEnded ? value : value + mark;
  });

/** The parts of a label before and after one of its `{placeholders}`. */
export function splitTemplate(template: string, name: string): readonly [string, string] {
  const [before = '', ...after] = template.split(`{${name}}`);
  return [before, after.join('')];
}

const rightToLeft = /[\u0590-\u08ff]/;

/**
 * Fills a label with names, numbers and addresses. In a right-to-left label each is isolated, so
 * that the groups of a phone number keep their order.
 */
export function fillTemplateIsolated(template: string, values: TemplateValues): string {
  if (!rightToLeft.test(template)) return fillTemplate(template, values);
  const isolated = Object.entries(values).map(([name, value]) => [
    name,
    // First strong isolate and pop directional isolate: the characters behind HTML's `bdi`.
    value && `\u2068${value}\u2069`,
  ]);
  return fillTemplate(template, Object.fromEntries(isolated));
}

/**
 * The same for a label that says what to do with a number or an address, its value `name`: where the
 * value says it itself, as in `Call or text 988`, it is not said twice.
 */
export function fillTemplateOnce(template: string, name: string, values: TemplateValues): string {
  if (!saysHow(String(values[name] ?? ''))) return fillTemplateIsolated(template, values);
  const around = new RegExp(`(^|[}:.,;]\\s*)[^{}:.,;]*\\{${name}\\}(?:[^{}:.,;]*$)?`);
  return fillTemplateIsolated(template.replace(around, `$1{${name}}`), values);
}

/** "with placebo", from the middle of a sentence, where one begins: "With placebo". */
export const capitalized = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1);
