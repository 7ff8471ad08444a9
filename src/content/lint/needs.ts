import type { LintLocale } from './finding.js';
import { vocabulary } from './words/index.js';

/** Pieces of text, one of which has to be in a sentence. */
export type Need = readonly string[];

const tokens =
  /\\.|\[(?:\\.|[^\]])*\]|\(\?(?:[:=!]|<[=!])|[()|]|\{[a-z]\w*\}|[?*+]|\{\d+(?:,\d*)?\}| [~…] |./gis;

/** A quantifier that lets what stands before it be left out. */
const isOptional = (token: string | undefined): boolean => /^(?:[?*]|\{0)/.test(token ?? '');

/** How long the shortest piece is, up to what is looked for. */
const sharpness = (need: Need): number => Math.min(4, ...need.map((piece) => piece.length));

/** The one that fewest sentences can meet. */
const sharpest = (needs: readonly Need[]): Need | undefined =>
  [...needs].sort(
    (one, other) => sharpness(other) - sharpness(one) || one.length - other.length,
  )[0];

/** What a sentence must have to meet one of some choices: a piece of each, if each has one. */
function needOfAny(choices: readonly (readonly Need[])[]): Need | undefined {
  const needs = choices.map(sharpest);
  return needs.every((need) => need !== undefined) ? needs.flat() : undefined;
}

/** Reads phrases for what sentences need, so that most phrases never have to be tried. */
class Reader {
  readonly #tokens: readonly string[];
  readonly #locale: LintLocale;
  #at = 0;

  constructor(phrase: string, locale: LintLocale) {
    this.#tokens = phrase.match(tokens) ?? [];
    this.#locale = locale;
  }

  /** The choices up to the end of the group, with what each needs. */
  choices(): readonly (readonly Need[])[] {
    const choices = [this.#sequence()];
    while (this.#tokens[this.#at] === '|') {
      this.#at += 1;
      choices.push(this.#sequence());
    }
    return choices;
  }

  #sequence(): readonly Need[] {
    const needs: Need[] = [];
    let run = '';
    const add = (need: Need | undefined) => {
      if (run) needs.push([run]);
      run = '';
      if (need) needs.push(need);
    };
    for (
      let token = this.#tokens[this.#at];
      token !== undefined && token !== '|' && token !== ')';
      token = this.#tokens[this.#at]
    ) {
      this.#at += 1;
      if (isLiteral(token) && !isQuantifier(this.#tokens[this.#at])) run += token.at(-1);
      else add(this.#needOf(token));
    }
    add(undefined);
    return needs;
  }

  /** What a group, a class of words or a letter with a quantifier needs. */
  #needOf(token: string): Need | undefined {
    let need: Need | undefined;
    if (token.startsWith('(')) {
      const inner = needOfAny(this.choices());
      this.#at += 1;
      if (token === '(?:' || token === '(') need = inner;
    } else if (/^\{[a-z]/i.test(token)) need = needOfClass(token.slice(1, -1), this.#locale);
    else if (isLiteral(token)) need = [token.slice(-1)];
    const next = this.#tokens[this.#at];
    if (!isQuantifier(next)) return need;
    this.#at += 1;
    return isOptional(next) ? undefined : need;
  }
}

const isQuantifier = (token: string | undefined): boolean => /^(?:[?*+]|\{\d)/.test(token ?? '');

/** A letter or another mark that stands for itself. */
const isLiteral = (token: string): boolean => /^(?:[^\\()[\]{}?*+|^$.]|\\\W)$/u.test(token);

const ofClasses = new Map<string, Need | undefined>();

/** What a sentence needs to have a word of a class. */
function needOfClass(name: string, locale: LintLocale): Need | undefined {
  const key = `${locale} ${name}`;
  if (!ofClasses.has(key)) {
    const words = vocabulary[locale][name];
    if (words === undefined) throw new Error(`No words for {${name}} in ${locale}`);
    ofClasses.set(key, needOfAny(new Reader(words, locale).choices()));
  }
  return ofClasses.get(key);
}

/** What a sentence needs for a phrase without choices. Each need has to be met. */
export function needsOf(phrase: string, locale: LintLocale): readonly Need[] {
  const [needs = []] = new Reader(phrase, locale).choices();
  const sharp = needs.filter((need) => sharpness(need) > 2);
  const best = sharpest(needs);
  return sharp.length > 0 || !best ? sharp : [best];
}

/** A part of a piece, as long as what is looked for, without spaces if it can be. */
export function gramOf(piece: string): string {
  return piece.match(/[^ ]{4}/u)?.[0] ?? piece.slice(0, 4);
}
