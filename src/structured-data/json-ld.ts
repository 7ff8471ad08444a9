import { linkTarget } from '../content/safe-href.js';

/** Any value of a property. */
export type JsonLdValue = string | JsonLdNode | readonly JsonLdValue[];

/** One thing: its type, its id and its properties. */
export interface JsonLdNode {
  /** The name of its type at schema.org. `MedicalTherapy` */
  readonly '@type'?: string;
  /** What other nodes refer to it by. */
  readonly '@id'?: string;
  /** A property of schema.org. Unknown ones are left out. */
  readonly [property: string]: JsonLdValue | undefined;
}

/**
 * A description in schema.org's terms, as plain data that can be written as JSON. Add what else your
 * page shows as further nodes of `@graph`.
 */
export interface JsonLdGraph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/** The whole address a link with this `href` leads to on a page at `base`; only http(s). */
export function webAddress(href: string | undefined, base?: string): string | undefined {
  const target = linkTarget(href);
  if (!target || !URL.canParse(target, base)) return undefined;
  const address = new URL(target, base);
  return /^https?:$/.test(address.protocol) ? address.href : undefined;
}

/** The same without properties that have no value: no text, no entry, or `undefined`. */
export function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined && inner !== '' && !isEmptyList(inner))
      .map(([key, inner]) => [key, withoutGaps(inner)]),
  );
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;
