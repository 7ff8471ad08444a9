import type { ContentIds, Evidence } from './evidence.js';
import type { Picture } from './picture.js';

/** A question about the treatment, answered in plain words: what it is, how it works. */
export interface Explainer<Ids extends ContentIds = ContentIds> {
  /** Unique on the page; links can point to it. Lowercase with hyphens. `how-ketamine-works` */
  id: string;
  /** The question as a visitor would ask it, with the question mark. */
  question: string;
  /** Paragraphs, with a blank line between them. Explain each term where it first appears. */
  answer: string;
  /** The answer in one sentence, as hedged as the full answer. */
  inShort?: string | undefined;
  /** Terms from the answer, with their definitions. */
  terms?: readonly Term[] | undefined;
  /** A picture that illustrates the answer, with a caption. */
  figure?: Figure | undefined;
  /** What supports the answer's statements about effects, harms and mechanisms. */
  evidence: Evidence<Ids['note']>;
}

/** A technical term and its definition. */
export interface Term {
  /** The term. `Anesthetic` */
  term: string;
  /** What it means, in plain words. */
  definition: string;
}

/** A picture with a caption. */
export interface Figure extends Picture {
  /** What the picture shows. */
  caption: string;
}
