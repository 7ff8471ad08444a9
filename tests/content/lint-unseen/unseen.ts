/** Sentences by what a careful reader would do with them: stop, or let pass. */
export interface Unseen {
  en: { claims: string[]; innocent: string[] };
  es: { claims: string[]; innocent: string[] };
}
