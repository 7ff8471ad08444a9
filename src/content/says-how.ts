/**
 * Words that say what to do with the number or address after them, in English and Spanish, or what
 * answers it, so that nobody is told to call a fax machine.
 */
const how =
  /^(?:[^:\d]{1,40}:\s+)?(?:please\s+)?(?:call|dial|phone|ring|text|txt|sms|send|message|e-?mail|write|chat|whats ?app|visit|ll[aá]m[ae]\p{L}*|marque|marca|env[ií][ea]\p{L}*|mand[ae]\p{L}*|escr[ií]b[ae]\p{L}*|chate[ae]\p{L}*|textee|(?:tele)?fax|tt[yd]|tdd|pager|signal|telegram|viber)(?=[\s:])/iu;

/** Whether a number as it is printed says what to do with it: `Call or text 988`. */
export const saysHow = (display: string): boolean => how.test(display);

/** The number as it stands in a sentence that says what to do with it. */
export function withoutHow(display: string): string {
  const start = saysHow(display) ? display.search(/[(+]?\d/) : 0;
  return start > 0 ? display.slice(start) : display;
}
