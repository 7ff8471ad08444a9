import type { JsonSchema } from '../../src/content/schema/index.js';
import { WideTable } from '../WideTable.js';

interface Row {
  name: string;
  description: string;
  form: string;
  required: boolean;
}

/** A field's type, in words. */
function formOf({
  type,
  enum: values,
  const: value,
  anyOf,
  oneOf,
  items,
  pattern,
}: JsonSchema): string {
  const options = (anyOf ?? oneOf) as JsonSchema[] | undefined;
  if (options) return options.map(formOf).join(' or ');
  if (values) return (values as unknown[]).join(', ');
  if (value !== undefined) return String(value);
  if (type === 'array') {
    const item = formOf(items as JsonSchema);
    return item === 'group of fields' ? 'list of groups of fields' : `list of ${item}`;
  }
  if (type === 'object') return 'group of fields';
  if (type === 'integer') return 'whole number';
  if (type === 'boolean') return 'true or false';
  if (type === 'null') return 'null';
  return String(pattern).startsWith('^') ? 'text in a fixed format' : 'text';
}

function describe({ description, examples }: JsonSchema): string {
  const [example] = (examples as string[] | undefined) ?? [];
  return `${description ?? ''}${example ? ` Example: ${example}` : ''}`;
}

/** Whether a value has fields of its own, at least in one of its forms. */
const isGroup = ({ type, anyOf, oneOf }: JsonSchema): boolean =>
  type === 'object' || ((anyOf ?? oneOf ?? []) as JsonSchema[]).some(isGroup);

/** One row per field. A group that was described before is named, not repeated. */
function rowsOf(schema: JsonSchema, prefix: string, seen: Map<string, string>): Row[] {
  const options = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined;
  const branches = options ?? [schema];
  const rows = branches.flatMap((branch) => {
    const { properties = {}, required = [] } = branch as {
      properties?: Record<string, JsonSchema>;
      required?: string[];
    };
    return Object.entries(properties).flatMap(([key, property]): Row[] => {
      const name = prefix ? `${prefix}.${key}` : key;
      const list = property.type === 'array';
      const inner = (list ? property.items : property) as JsonSchema;
      const innerName = list ? `${name}[]` : name;
      const group = isGroup(inner);
      const shape = JSON.stringify({ ...inner, description: undefined });
      const before = group ? seen.get(shape) : undefined;
      if (group && !before) seen.set(shape, innerName);
      const row = {
        name,
        description: `${describe(property)}${before ? ` Its fields are those of ${before}.` : ''}`,
        form: formOf(property),
        required: required.includes(key),
      };
      return [row, ...(group && !before ? rowsOf(inner, innerName, seen) : [])];
    });
  });
  // Fields shared by both kinds of review appear once.
  return rows.filter((row, index) => rows.findIndex(({ name }) => name === row.name) === index);
}

/** Every field of a JSON Schema, as a table. */
export function FieldReference({ schema }: { schema: JsonSchema }) {
  return (
    <WideTable label="Fields">
      <thead>
        <tr>
          <th scope="col">field</th>
          <th scope="col">content</th>
          <th scope="col">type</th>
          <th scope="col">required</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(schema, '', new Map()).map(({ name, description, form, required }) => (
          <tr key={name}>
            <th scope="row" style={{ textAlign: 'start', fontWeight: 'normal' }}>
              {/* Breaks after each part, not inside a word. */}
              <code>{name.replaceAll('.', '.\u200b')}</code>
            </th>
            <td>{description}</td>
            <td>{form}</td>
            <td>{required ? 'yes' : ''}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
