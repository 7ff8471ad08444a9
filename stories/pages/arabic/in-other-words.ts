/** Texts by field, as deep as the content that they are for. In a list, each entry has its own. */
export interface Words {
  readonly [field: string]: string | Words | readonly (string | Words)[];
}

type Part = Readonly<Record<string, unknown>>;

/**
 * A copy of content with other texts. Whatever has no other text stays: numbers, sources, notes and
 * the order of lists come from the content, so that no translation can change them.
 *
 * @throws {Error} if the words do not fit the content.
 */
export function inOtherWords<Content>(content: Content, words: Words): Content {
  return withWords(content, words, '') as Content;
}

function withWords(content: unknown, words: Words[string], path: string): unknown {
  if (typeof words === 'string') {
    if (typeof content !== 'string') throw new Error(`${path} has no text to replace.`);
    return words;
  }
  if (typeof content !== 'object' || content === null) {
    throw new Error(`${path} has no fields to replace.`);
  }
  if (Array.isArray(content)) {
    const list = words as readonly (string | Words)[];
    if (list.length !== content.length) {
      throw new Error(`${path} has ${content.length} entries, not ${list.length}.`);
    }
    return content.map((entry, index) => {
      const own = list[index];
      return own === undefined ? entry : withWords(entry, own, `${path}[${index}]`);
    });
  }
  const replaced = Object.entries(words).map(([field, own]) => [
    field,
    withWords((content as Part)[field], own, `${path}.${field}`),
  ]);
  return { ...content, ...Object.fromEntries(replaced) };
}
