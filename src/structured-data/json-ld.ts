import { listOf } from '../internal/given.js';

/** Anything that a property of JSON-LD can have as its value here. */
export type JsonLdValue = string | JsonLdNode | readonly JsonLdValue[];

/** One thing that is described: its type, its id, and what is said of it. */
export interface JsonLdNode {
  /** The name of its type at schema.org. `MedicalTherapy` */
  readonly '@type'?: string;
  /** What other nodes name it by. */
  readonly '@id'?: string;
  /** A property of schema.org. One that nothing is known for is not there at all. */
  readonly [property: string]: JsonLdValue | undefined;
}

/**
 * A description in the words of schema.org, as plain data that can be written as JSON. Add what
 * else your page shows as further nodes of `@graph`.
 */
export interface JsonLdGraph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/*
 * Content may come from a CMS that nobody checked it in. These read it: what is not there, or is
 * of another kind, is left out, and nothing throws.
 */

/** The text, if there is any. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value : undefined;
}

/** The texts of a list, those without any left out. */
export function texts(value: readonly string[] | undefined): readonly string[] {
  return listOf(value).filter((item) => text(item) !== undefined);
}

/** The whole address that a link with this `href` leads to on a page at `base`; only http(s). */
export function webAddress(href: unknown, base?: string): string | undefined {
  const given = text(href);
  if (given === undefined || !URL.canParse(given, base)) return undefined;
  const address = new URL(given, base);
  return /^https?:$/.test(address.protocol) ? address.href : undefined;
}

/** The same without what is not there: `undefined` is no JSON, and an empty list says nothing. */
export function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined && !(Array.isArray(inner) && !inner.length))
      .map(([key, inner]) => [key, withoutGaps(inner)]),
  );
}
