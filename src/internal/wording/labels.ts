import { cleanText } from '../../content/text/clean.js';
import { quote, warn } from '../../content/warn.js';

/** Some of a component's labels, groups of labels included. */
export type LabelOverrides<Labels> = {
  [Name in keyof Labels]?:
    | (Labels[Name] extends string ? string : LabelOverrides<Labels[Name]>)
    | undefined;
};

/**
 * Merges custom labels over the defaults; later ones win. Blank labels are ignored, because they
 * could hide a crisis number.
 */
export function mergeLabels<Labels extends object>(
  component: string,
  defaults: Labels,
  ...overrides: readonly (LabelOverrides<Labels> | null | undefined)[]
): Labels {
  let merged = defaults;
  for (const labels of overrides) {
    if (!isGroup(labels)) {
      if (process.env.NODE_ENV !== 'production') warnIfNoGroup(component, labels);
      continue;
    }
    for (const [name, label] of Object.entries(labels)) {
      const before: unknown = Object.hasOwn(merged, name) ? merged[name as never] : undefined;
      const after = labelOver(component, before, label);
      if (after !== before) merged = { ...merged, [name]: after };
      else if (process.env.NODE_ENV !== 'production') {
        warnIfIgnored(component, name, label, before);
      }
    }
  }
  return merged;
}

/** The label that counts: the custom one if it has words, the other one if not. */
function labelOver(component: string, before: unknown, label: unknown): unknown {
  if (typeof before === 'string') {
    const words = typeof label === 'string' ? cleanText(label) : '';
    return words.trim() ? words : before;
  }
  return isGroup(before) && isGroup(label) ? mergeLabels(component, before, label) : before;
}

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

function warnIfNoGroup(component: string, labels: unknown): void {
  if (labels === undefined || labels === null) return;
  warn(
    component,
    `labels have to be an object, and ${quote(labels)} is not, so the default words are used. Pass a locale as \`locale={es}\`, with \`es\` of \`clinic-ui/locales/es\`.`,
  );
}

function warnIfIgnored(component: string, name: string, label: unknown, before: unknown): void {
  // A group's own labels warn.
  if (label === undefined || label === before || (isGroup(label) && isGroup(before))) return;
  warn(
    component,
    before === undefined
      ? `there is no label \`${name}\`, so its words appear nowhere. Check the name.`
      : `the label \`${name}\` is ${quote(label)}, so the default is used instead. Give it words, or leave it out.`,
  );
}
