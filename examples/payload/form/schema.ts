/** What the library's JSON Schema says about a part of the content. */
export interface Schema {
  description?: string;
  type?: string;
  pattern?: string;
  format?: string;
  maxLength?: number;
  const?: string;
  enum?: (string | number)[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** Payload has an `id` of its own in each row, so the content's is called `slug` here. */
export const nameInForm = (key: string) => (key === 'id' ? 'slug' : key);

/** Without "or null", and a group of several kinds as one group with the fields of all. */
export function plain(schema: Schema): Schema {
  const { anyOf, oneOf, ...own } = schema;
  if (anyOf) return { ...anyOf.find(({ type }) => type !== 'null'), ...own };
  if (oneOf) return { ...own, ...union(oneOf) };
  return schema;
}

function union(kinds: Schema[]): Schema {
  const all = kinds.map(({ properties = {} }) => properties);
  const properties = Object.assign({}, ...all);
  for (const [key, { const: word }] of Object.entries<Schema>(properties)) {
    // The word that tells the kinds apart.
    if (word) properties[key] = { enum: all.map((kind) => kind[key]?.const) };
  }
  const required = (key: string) => kinds.every((kind) => kind.required?.includes(key));
  return { type: 'object', properties, required: Object.keys(properties).filter(required) };
}

/** A list of ids, typed as tags. Lists of sentences have a row for each. */
export const isTags = ({ items }: Schema) =>
  items?.type === 'string' && !new RegExp(items.pattern ?? '', 'u').test('two words');
