import { isTags, nameInForm, plain, type Schema } from './schema';

/** Content as the form holds it. `fromCms` is the way back. */
export function valueInForm(schema: Schema, value: unknown): unknown {
  const part = plain(schema);
  if (value === null) return none(part);
  if (Array.isArray(value)) {
    if (isTags(part)) return value;
    const { items = {} } = part;
    return value.map((entry) =>
      items.type === 'string' ? { text: entry } : valueInForm(items, entry),
    );
  }
  if (typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value as object).map(([key, inner]) => [
        nameInForm(key),
        valueInForm(part.properties?.[key] ?? {}, inner),
      ]),
    );
  }
  return part.enum ? String(value) : value;
}

/** What editors write for `null`: that no study is known, or that nothing was compared. */
function none({ type }: Schema) {
  if (type === 'array') return ['none'];
  return type === 'object' ? { name: 'none' } : 'none';
}

/**
 * The field of the form that holds the content at a path. `dropped` has the paths of empty rows, which
 * the content leaves out.
 */
export function pathInForm(
  schema: Schema,
  path: readonly (string | number)[],
  dropped: ReadonlySet<string>,
): string {
  const given: (string | number)[] = [];
  const steps: (string | number)[] = [];
  let part = plain(schema);
  for (const key of path) {
    // An entry among tags has no field of its own.
    if (isTags(part)) break;
    if (typeof key === 'number') {
      const row = rowInForm(given.join('.'), key, dropped);
      given.push(row);
      steps.push(row);
      part = plain(part.items ?? {});
      if (part.type === 'string') steps.push('text');
    } else {
      given.push(key);
      steps.push(nameInForm(key));
      part = plain(part.properties?.[key] ?? {});
    }
  }
  // What is wrong with a whole group is shown at its first field.
  while (part.properties) {
    const [[key, inner] = ['', {}]] = Object.entries(part.properties);
    steps.push(nameInForm(key));
    part = plain(inner);
  }
  return steps.join('.');
}

/** The place of the row that is at `index` once the empty rows above it are left out. */
function rowInForm(list: string, index: number, dropped: ReadonlySet<string>): number {
  let row = 0;
  for (let left = index; ; row += 1) {
    if (dropped.has(`${list}.${row}`)) continue;
    if (left === 0) return row;
    left -= 1;
  }
}
