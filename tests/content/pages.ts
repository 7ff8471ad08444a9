import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import {
  type ClinicContact,
  type CrisisContact,
  crisisLines,
  type Treatment,
} from '../../src/content/index.js';
import { phoneNumbersIn } from '../../src/content/numbers-in-text.js';
import { TreatmentPage } from '../../src/index.js';
import { StructuredData, treatmentJsonLd } from '../../src/structured-data/index.js';
import type { Content } from './contents.js';
import { numbersIn } from './numbers-in.js';

/** A clinic whose two numbers no crisis service has. */
export const clinic: ClinicContact = {
  phone: { number: '+44 20 7946 0000', display: '020 7946 0000' },
  onCall: { number: '+44 20 7946 0001', display: '020 7946 0001' },
  location: { name: 'Example Clinic', address: ['1 Harbor Street'] },
};

/** A whole page with its structured data, as a server sends it. */
export function pageOf(
  { locale }: Pick<Content, 'locale'>,
  treatment: Treatment,
  crisis: CrisisContact,
): string {
  const data = treatmentJsonLd(treatment, clinic, { url: 'https://clinic.example/page' });
  return renderToStaticMarkup(
    createElement(
      'div',
      null,
      createElement(TreatmentPage, {
        treatment,
        crisis,
        contact: clinic,
        locale,
        today: '2026-11-29',
        quickExit: true,
      }),
      createElement(StructuredData, { data }),
    ),
  );
}

/** Where a text stands in a page. */
interface PageText {
  /** The element's name, and that of its attribute. `a[href]` */
  place: string;
  text: string;
}

/** Every text of a page: what is written in it, its attributes, and the values of its JSON-LD. */
export function textsOf(html: string): PageText[] {
  const texts: PageText[] = [];
  const readJson = (place: string, value: unknown): void => {
    if (typeof value === 'string') texts.push({ place, text: value });
    else if (typeof value === 'object' && value) {
      for (const inner of Object.values(value)) readJson(place, inner);
    }
  };
  const visit = (node: DefaultTreeAdapterTypes.ChildNode, around: string) => {
    if ('value' in node) {
      if (around === 'script') readJson('json-ld', JSON.parse(node.value));
      else texts.push({ place: around, text: node.value });
    }
    if (!('tagName' in node)) return;
    for (const { name, value } of node.attrs) {
      texts.push({ place: `${node.tagName}[${name}]`, text: value });
    }
    for (const inner of node.childNodes) visit(inner, node.tagName);
  };
  for (const node of parseFragment(html).childNodes) visit(node, '');
  return texts;
}

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(stringsIn) : [];
};

/** The numbers that people know as crisis or emergency numbers somewhere. */
const knownNumbers = new Set([
  ...Object.values(crisisLines).flatMap((preset) =>
    stringsIn({ ...preset, verifiedOn: '' }).flatMap(numbersIn),
  ),
  ...['112', '18002738255', '741741', '211', '811'],
]);

/** What is counted, not called: `111 people`, `$911`, `10,000`. */
const counted = /\$\d[\d,]*|\b\d[\d,]* (?:people|personas)\b|\b\d{1,3}(?:,\d{3})+\b/g;

/** The numbers that a page may show, by its crisis line and the clinic. */
export const ownNumbers = (crisis: CrisisContact): ReadonlySet<string> =>
  new Set(
    stringsIn([{ ...crisis, verifiedOn: '' }, clinic]).flatMap((text) => [
      ...numbersIn(text),
      // An instruction may name several, one after the other.
      ...[...text.matchAll(/\d+/g)].map(([digits]) => digits),
    ]),
  );

/** The numbers of a page that neither its crisis line nor the clinic has, with their places. */
export function strangeNumbers(html: string, crisis: CrisisContact): string[] {
  const own = ownNumbers(crisis);
  return textsOf(html).flatMap(({ place, text }) => {
    const isAddress = /\[(?:href|src|srcset|id|class|style)\]$/.test(place);
    const called = /^(?:tel|sms):/.test(text) ? numbersIn(text.split(/[?&]/)[0] as string) : [];
    const written = isAddress
      ? []
      : [
          ...phoneNumbersIn(text).flatMap(numbersIn),
          ...numbersIn(text.replace(counted, '')).filter((number) => knownNumbers.has(number)),
        ];
    return [...new Set([...called, ...written])]
      .filter((number) => !own.has(number))
      .map((number) => `${number} in ${place}: ${text}`);
  });
}

/** Signs of content that was not filled in. */
export const unfilled = (html: string): string[] =>
  textsOf(html)
    .filter(({ text }) => /[{}]|\[\[|\]\]|___/.test(text))
    .map(({ place, text }) => `${place}: ${text}`);
