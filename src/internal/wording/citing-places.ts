import type { Evidence } from '../../content/model/index.js';

/** A place that rests on evidence: a benefit, a row of a table, a question. */
export interface CitingPlace {
  /** The id of its element; without one, nothing can lead back to it. */
  id: string | undefined;
  /** Its heading. */
  label: string | undefined;
  /** How `label` begins, where that is enough for the eye. */
  short?: string | undefined;
  evidence: Evidence | undefined;
}

/** A place to go back to. */
export interface Citation {
  /** Its address. `#benefits-1` */
  href: string;
  /** Its heading: a benefit's title, an option's name, a question. */
  label: string;
  /** How `label` begins, where that is enough for the eye. */
  short?: string | undefined;
}

/** Where each entry is cited, by its id and in reading order. */
export type Citations = ReadonlyMap<string, readonly Citation[]>;

/** Where each note is cited. Each place once, however often it cites it. */
export function citationsIn(places: readonly CitingPlace[]): Citations {
  const citations = new Map<string, Citation[]>();
  for (const { id, label, short, evidence } of places) {
    for (const note of new Set(evidence)) {
      const known = citations.get(note) ?? [];
      citations.set(note, known);
      if (id && label) known.push({ href: `#${id}`, label, short });
    }
  }
  return citations;
}
