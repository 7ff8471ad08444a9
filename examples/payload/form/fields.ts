import type { Field, Tab } from 'payload';
import { validate } from './check';
import { isTags, nameInForm, plain, type Schema } from './schema';
import { label, wordsInForm } from './words';

const labelOf = (key: string, required: boolean) => label(key) + (required ? '' : ' (optional)');

/** The fields that name a row while it is folded, best first. */
const naming = ['title', 'name', 'question', 'label', 'term', 'sentence', 'severity', 'intent'];

function rowLabel({ properties = {} }: Schema) {
  const key = naming.find((key) => key in properties) ?? Object.keys(properties)[0] ?? '';
  // Words that editors choose from are shown as in the menu.
  const clientProps = { field: key, isWord: properties[key]?.enum !== undefined };
  return { path: '/form/RowLabel#RowLabel', clientProps };
}

/** The field for one part of the content. */
function fieldOf(key: string, schema: Schema, required: boolean): Field {
  const part = plain(schema);
  const named = { name: nameInForm(key), label: labelOf(key, required) };
  const checked = { ...named, validate };
  const description = wordsInForm(part.description);
  const admin = { description };

  if (part.enum) {
    const options = part.enum.map((word) => ({ label: label(String(word)), value: String(word) }));
    return { ...checked, type: 'select', options, admin };
  }
  if (part.type === 'object') {
    const fields = fieldsOf(part);
    if (required) return { ...named, type: 'group', fields, admin };
    // Folded, so that what is rarely used is not in the way.
    return {
      type: 'collapsible',
      label: named.label,
      admin: { description, initCollapsed: true },
      fields: [{ name: named.name, label: false, type: 'group', fields }],
    };
  }
  if (isTags(part)) return { ...checked, type: 'text', hasMany: true, admin };
  if (part.items) {
    const row = part.items.properties ? part.items : { properties: { text: part.items } };
    return {
      ...checked,
      type: 'array',
      fields: fieldsOf({ required: ['text'], ...row }),
      admin: { ...admin, initCollapsed: true, components: { RowLabel: rowLabel(row) } },
    };
  }
  if (part.type === 'boolean') return { ...checked, type: 'checkbox', admin };
  if (part.type === 'integer') return { ...checked, type: 'number', admin };
  if (part.format === 'date') return { ...checked, type: 'date', admin };
  // Single lines may have 500 characters, addresses and dates 2,000, paragraphs more.
  if ((part.maxLength ?? 0) > 2000) return { ...checked, type: 'textarea', admin };
  return { ...checked, type: 'text', admin };
}

const fieldsOf = ({ properties = {}, required = [] }: Schema): Field[] =>
  Object.entries(properties).map(([key, part]) => fieldOf(key, part, required.includes(key)));

/** The editor's form: a first tab for single fields, and a tab for each section. */
export function formOf({ properties = {}, required = [] }: Schema): Field {
  const first: Field[] = [];
  const sections: Tab[] = [];
  for (const [key, schema] of Object.entries(properties)) {
    const part = plain(schema);
    const tab = {
      label: labelOf(key, required.includes(key)),
      description: wordsInForm(part.description),
    };
    if (part.type === 'object') {
      sections.push({ ...tab, name: nameInForm(key), fields: fieldsOf(part) });
    } else if (part.type === 'array') {
      sections.push({ label: tab.label, fields: [fieldOf(key, part, true)] });
    } else {
      first.push(fieldOf(key, part, required.includes(key)));
    }
  }
  return { type: 'tabs', tabs: [{ label: 'Page', fields: first }, ...sections] };
}
