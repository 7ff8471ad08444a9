/*
 * What CMSs put around what editors write: pages of results, entries, attributes, edges and nodes.
 */

export type Group = Readonly<Record<string, unknown>>;

export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Entries and files that links of Contentful's delivery API point to, by type and id. */
export type Linked = ReadonlyMap<string, unknown>;

/** What came along in a response of Contentful. */
export function linkedIn(response: unknown): Linked {
  if (!isGroup(response)) return new Map();
  const { includes, items } = response;
  const lists = [...(isGroup(includes) ? Object.values(includes) : []), items];
  return new Map(
    lists
      .flatMap((list): readonly unknown[] => (Array.isArray(list) ? list : []))
      .filter((entry) => isGroup(entry) && isGroup(entry.sys))
      .map((entry) => {
        const { type, id } = (entry as { sys: Group }).sys;
        return [`${type}:${id}`, entry];
      }),
  );
}

/** The entry that a link of Contentful points to, or what was given. */
export function follow(value: unknown, linked: Linked): unknown {
  if (!isGroup(value) || !isGroup(value.sys) || value.sys.type !== 'Link') return value;
  return linked.get(`${value.sys.linkType}:${value.sys.id}`) ?? value;
}

/** Lists as CMSs wrap them. */
const listsIn = ['docs', 'items', 'nodes', 'data', 'result', 'entries'];

/** The list in a wrapper, or what was given. */
export function unwrapList(value: unknown): unknown {
  if (!isGroup(value)) return value;
  if (Array.isArray(value.edges)) {
    return value.edges.map((edge) => (isGroup(edge) && 'node' in edge ? edge.node : edge));
  }
  const name = listsIn.find((list) => Array.isArray(value[list]));
  return name === undefined ? value : value[name];
}

/** Whether a CMS says that it has more of a list than it sent. */
export function isPartOfList(value: unknown): boolean {
  if (!isGroup(value)) return false;
  const { pageInfo, hasNextPage, has_more, total, items } = value;
  const isCut = typeof total === 'number' && Array.isArray(items) && total > items.length;
  return [hasNextPage, has_more, isGroup(pageInfo) && pageInfo.hasNextPage, isCut].includes(true);
}

/** Groups as CMSs wrap them, innermost last. */
const groupsIn = ['data', 'result', 'entry', 'node', 'acf', 'attributes', 'fields'];

/**
 * The fields of an entry, without what a CMS has put around it. `known` tells the model's own fields,
 * so that one of these names in the model is not taken for a wrapper.
 */
export function unwrapGroup(
  value: unknown,
  known: (name: string) => boolean,
  linked: Linked,
  isRoot = false,
): unknown {
  let group = value;
  for (let depth = 0; depth < 8; depth++) {
    group = follow(group, linked);
    // First, or a group of the model with a list of one would be taken for a page of results.
    if (isGroup(group) && Object.keys(group).some(known)) return group;
    const one = unwrapOne(group);
    if (one !== group) {
      group = one;
      continue;
    }
    if (!isGroup(group)) return group;
    const outer = group;
    const name = groupsIn.find((inner) => isGroup(outer[inner]) || isOneEntry(outer[inner]));
    if (name !== undefined) {
      // What stands beside the fields belongs to them: `id` and `attributes`, `slug` and `acf`.
      const { [name]: inner, ...beside } = outer;
      const fields = isGroup(inner) ? inner : unwrapOne(inner);
      if (!isGroup(fields)) return group;
      group = name === 'data' || name === 'result' ? fields : { ...beside, ...fields };
      continue;
    }
    // A query of GraphQL: `{ treatment: { … } }` or `{ treatmentCollection: { items: [ … ] } }`.
    const [only, ...more] = Object.values(outer);
    if (!isRoot || more.length > 0 || !(isGroup(only) || isOneEntry(only))) return group;
    group = only;
  }
  return group;
}

const isOneEntry = (value: unknown): boolean => {
  const list = unwrapList(value);
  return Array.isArray(list) && list.length === 1 && isGroup(list[0]);
};

/** The one entry of a list of one, or what was given. */
const unwrapOne = (value: unknown): unknown =>
  isOneEntry(value) ? (unwrapList(value) as readonly unknown[])[0] : value;
