import { Fragment } from 'react';
import type { ContactNumber, ContactNumbers } from '../../content/numbers.js';

interface LinkedNumbersProps {
  /** The numbers that may stand in the text, as people read them. */
  numbers: ContactNumbers;
  children: string | undefined;
}

/** Text in which the numbers to call are links. */
export function LinkedNumbers({ numbers, children: text = '' }: LinkedNumbersProps) {
  const known = [numbers.onCall, numbers['crisis.call'], numbers.emergency];
  const found = known.find((number) => number?.dial && placeOf(number, text) >= 0);
  if (!found) return text;
  const start = placeOf(found, text);
  const end = start + found.display.length;
  return (
    <Fragment>
      <LinkedNumbers numbers={numbers}>{text.slice(0, start)}</LinkedNumbers>
      <a href={`tel:${found.dial}`}>{found.display}</a>
      <LinkedNumbers numbers={numbers}>{text.slice(end)}</LinkedNumbers>
    </Fragment>
  );
}

/** Where a number stands in a text, not as a part of a longer one; -1 where it does not. */
function placeOf({ display }: ContactNumber, text: string): number {
  const isPart = (character: string | undefined) => /\d/.test(character ?? '');
  let start = text.indexOf(display);
  while (start >= 0 && (isPart(text[start - 1]) || isPart(text[start + display.length]))) {
    start = text.indexOf(display, start + 1);
  }
  return start;
}
