import { isNode, type Node } from './rich-text-node.js';

/*
 * Rich text that is a list of texts with marked places in them (Prismic, Draft.js), or of changes
 * (Quill), as paragraphs with pieces.
 */

/** The pieces of a text between the edges of its marked places, each with what its marks say. */
export function piecesOf(
  text: string,
  spans: readonly Node[],
  fieldsOf: (marks: readonly Node[]) => Node,
): readonly Node[] {
  const places = spans.flatMap(({ start, end }) => [Number(start), Number(end)]);
  const edges = [...new Set([0, ...places, text.length])]
    .filter((place) => place >= 0 && place <= text.length)
    .sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    const marks = spans.filter((span) => Number(span.start) <= start && Number(span.end) >= end);
    return { text: text.slice(start, end), ...fieldsOf(marks) };
  });
}

/** Draft.js: `{ blocks, entityMap }`. */
interface Draft extends Node {
  blocks: readonly Node[];
}

export const isDraft = (value: Node): value is Draft =>
  Array.isArray(value.blocks) &&
  value.blocks.length > 0 &&
  value.blocks.every(
    (block) =>
      isNode(block) && typeof block.text === 'string' && Array.isArray(block.inlineStyleRanges),
  );

const rangesOf = (list: unknown): readonly Node[] =>
  (Array.isArray(list) ? list.filter(isNode) : []).map((range) => ({
    ...range,
    start: range.offset,
    end: Number(range.offset) + Number(range.length),
  }));

export function fromDraft({ blocks, entityMap }: Draft): readonly Node[] {
  const entityOf = ({ key }: Node): Node => {
    const entity = isNode(entityMap) ? entityMap[String(key)] : undefined;
    return isNode(entity) ? entity : {};
  };
  return blocks.map(({ text, type, inlineStyleRanges, entityRanges }) => {
    const entities = rangesOf(entityRanges).map((range) => ({ ...range, entity: entityOf(range) }));
    const [first] = entities;
    if (type === 'atomic') return { type: String(first?.entity.type ?? 'atomic').toLowerCase() };
    const children = piecesOf(
      String(text),
      [...rangesOf(inlineStyleRanges), ...entities],
      (marks) => ({
        marks: marks.flatMap(({ style }) => (typeof style === 'string' ? [style] : [])),
        data: marks.map(({ entity }) => isNode(entity) && entity.data).find(isNode),
      }),
    );
    return { type: 'paragraph', children };
  });
}

/** Quill: a list of pieces to insert, in which each line break ends a paragraph. */
export const isDelta = (list: unknown): list is readonly Node[] =>
  Array.isArray(list) &&
  list.length > 0 &&
  list.every((change) => isNode(change) && 'insert' in change);

export function fromDelta(changes: readonly Node[]): readonly Node[] {
  const paragraphs: Node[][] = [[]];
  for (const { insert, attributes } of changes) {
    const marks = isNode(attributes) ? attributes : {};
    if (typeof insert !== 'string') {
      paragraphs.at(-1)?.push({ type: isNode(insert) ? Object.keys(insert)[0] : 'part' });
      continue;
    }
    for (const [index, text] of insert.split('\n').entries()) {
      if (index > 0) paragraphs.push([]);
      if (text === '') continue;
      const raised = typeof marks.script === 'string' ? { [marks.script]: true } : {};
      paragraphs.at(-1)?.push({ ...marks, ...raised, type: 'text', text, href: marks.link });
    }
  }
  return paragraphs.map((children) => ({ type: 'paragraph', children }));
}
