import type * as z from 'zod';
import { isRichText } from '../../text/rich-text.js';
import { clinicContactSchema, crisisContactSchema } from '../contact.js';
import { kinds } from '../fields.js';
import type { ContentPath } from '../problems.js';
import { treatmentSchema } from '../treatment.js';
import { inLanguage } from './languages.js';
import { readMedia } from './media.js';
import { readDay, readTime } from './moments.js';
import { isNothing, saysNone } from './nothing.js';
import { checkOptions, type FromCmsOptions } from './options.js';
import { isCmsField, isOfPost, modelName } from './own-fields.js';
import { readPhoneLink } from './phone-links.js';
import {
  isDatabaseId,
  readBoolean,
  readFormatted,
  readId,
  readNumber,
  readWord,
} from './scalars.js';
import { readLines, readText } from './texts.js';
import {
  follow,
  type Group,
  isGroup,
  isPartOfList,
  type Linked,
  linkedIn,
  unwrapGroup,
  unwrapList,
} from './wrappers.js';

const schemas = {
  treatment: treatmentSchema,
  'clinic-contact': clinicContactSchema,
  'crisis-contact': crisisContactSchema,
} as const satisfies Record<NonNullable<FromCmsOptions['as']>, z.ZodType>;

export type { FromCmsOptions };

/**
 * Reads what a CMS sends as the model's own JSON, for the strict check after it:
 * `parseTreatment(fromCms(entry))`. It takes off what the CMS adds, leaves out optional fields with
 * nothing in them, and reads rich text, HTML and Markdown as plain paragraphs. It guesses nothing: what
 * it cannot read whole stays as it is, and the check says where and why. Never throws over content, only
 * over a wrong option.
 */
export function fromCms(data: unknown, options: FromCmsOptions = {}): unknown {
  checkOptions(options);
  const given = typeof data === 'string' ? parsed(data) : data;
  const response = inLanguage(given, options.locale);
  const { as = 'treatment' } = options;
  return new CmsReader(linkedIn(response), options).read(schemas[as], response, []);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return text;
  }
}

type Shape = Readonly<Record<string, z.ZodType>>;

/** The parts of a schema's definition that say how to read a value. */
interface Definition {
  type: string;
  shape?: Shape;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: readonly z.ZodType[];
  values?: readonly unknown[];
  entries?: Readonly<Record<string, unknown>>;
}

const definitionOf = (part: z.ZodType): Definition => part._zod.def;

/** Text alone, where the model has a group: an email's address, a place's, what is dialed. */
function withMainField(value: unknown, known: (name: string) => boolean): unknown {
  const main = ['address', 'dial'].find(known);
  return typeof value === 'string' && value.trim() && main ? { [main]: value } : value;
}

class CmsReader {
  #linked: Linked;
  #options: FromCmsOptions;

  constructor(linked: Linked, options: FromCmsOptions) {
    this.#linked = linked;
    this.#options = options;
  }

  /** A value in the model's form; `undefined` where nothing is left of it. */
  read(part: z.ZodType, given: unknown, path: ContentPath): unknown {
    const definition = definitionOf(part);
    const { type, innerType, element, shape, options, values, entries } = definition;
    if (innerType) {
      return type === 'nullable'
        ? this.#nullable(innerType, given, path)
        : this.#optional(innerType, given, path);
    }
    if (element) return this.#list(part, element, given, path);
    if (shape) return this.#group([shape], given, path);
    if (options) return this.#choice(options, given, path);
    if (type === 'boolean') return readBoolean(this.#one(given));
    if (type === 'number') return readNumber(this.#one(given));
    if (type === 'enum') return readWord(this.#one(given), Object.values(entries ?? {}));
    if (type === 'literal') {
      return readWord(
        typeof values?.[0] === 'number' ? readNumber(this.#one(given)) : given,
        values ?? [],
      );
    }
    return type === 'string' ? this.#text(part, given) : given;
  }

  #optional(inner: z.ZodType, given: unknown, path: ContentPath): unknown {
    const read = this.read(inner, given, path);
    // `null` has a meaning of its own in a field that may be null.
    return read === null && definitionOf(inner).type === 'nullable'
      ? null
      : isNothing(read)
        ? undefined
        : read;
  }

  #nullable(inner: z.ZodType, given: unknown, path: ContentPath): unknown {
    if (saysNone(given)) return null;
    if (given === null) return this.#options.nullMeansUnset ? undefined : null;
    const read = this.read(inner, given, path);
    return this.#options.nullMeansUnset && isNothing(read) ? undefined : read;
  }

  #text(part: z.ZodType, given: unknown): unknown {
    const value = follow(given, this.#linked);
    const kind = kinds.get(part)?.reads;
    if (kind === 'words') return readText(value, (row) => this.#onlyField(row));
    const one = this.#one(value);
    if (kind === 'day') return readDay(one, this.#options.timeZone);
    if (kind === 'time') return readTime(one, this.#options.timeZone);
    if (!isGroup(one)) return readFormatted(one);
    const address = [one.url, one.href, one.uri].find((url) => part.safeParse(url).success);
    return readFormatted(address ?? this.#reference(one));
  }

  /** The one value of a list or of a group with one field, as Drupal sends every value. */
  #one(given: unknown): unknown {
    const [first, ...more]: readonly unknown[] = Array.isArray(given) ? given : [given];
    const inner = Array.isArray(given) && more.length === 0 ? first : given;
    const value = isGroup(inner) ? unwrapGroup(inner, () => false, this.#linked) : inner;
    const fields = isGroup(value)
      ? Object.keys(value).filter((name) => !isCmsField(name, false))
      : [];
    return isGroup(value) && fields.length === 1 && 'value' in value ? value.value : value;
  }

  /** What a relation points to: the entry's id, or the one field of a row. */
  #reference(value: Group): unknown {
    const entry = unwrapGroup(value, () => false, this.#linked);
    if (!isGroup(entry)) return entry;
    const id = readId(entry);
    const only = id === undefined || isDatabaseId(id) ? this.#onlyField(entry) : undefined;
    return isGroup(only) ? this.#reference(only) : (only ?? id ?? value);
  }

  /** The one field with something in it, beside the CMS's own. */
  #onlyField(row: Group): unknown {
    const own = unwrapGroup(row, () => false, this.#linked);
    if (!isGroup(own)) return own;
    const fields = Object.entries(own).filter(
      ([name, value]) => name !== 'type' && !isCmsField(name, false) && !isNothing(value),
    );
    return fields.length === 1 ? fields[0]?.[1] : undefined;
  }

  #list(part: z.ZodType, element: z.ZodType, given: unknown, path: ContentPath): unknown {
    if (isPartOfList(given)) return given;
    const kind = kinds.get(element)?.reads;
    const unwrapped = unwrapList(given);
    const lines =
      kind === 'words' ? readLines(unwrapped, (row) => this.#onlyField(row)) : unwrapped;
    // Rich text that cannot be read whole is no list of texts.
    if (kind === 'words' && lines === unwrapped && isRichText(lines)) return given;
    const isOfIds = definitionOf(element).type === 'string' && kind === undefined;
    const list = isOfIds && typeof lines === 'string' ? lines.split(/[\s,;]+/) : lines;
    if (isNothing(list)) return part.safeParse([]).success ? [] : list;
    const items = Array.isArray(list) ? list : [list];
    const isOfTexts = definitionOf(element).type === 'string';
    return items.flatMap((item, index) => {
      const isEmpty = isOfTexts && this.#isEmptyRow(item, isOfIds);
      const read = isEmpty ? undefined : this.read(element, item, [...path, index]);
      if (!isNothing(read)) return [read];
      this.#drop([...path, index], item);
      return [];
    });
  }

  /** Whether a row has only the CMS's own fields and empty ones. A link to an entry has something. */
  #isEmptyRow(item: unknown, isOfIds: boolean): boolean {
    const row = unwrapGroup(item, () => false, this.#linked);
    if (!isGroup(row) || isRichText(item)) return false;
    const fields = Object.entries(row).filter(([name]) => !isCmsField(name, false));
    const isLink = isOfIds || 'sys' in row || '_ref' in row;
    return (fields.length > 0 || !isLink) && fields.every(([, value]) => isNothing(value));
  }

  #choice(options: readonly z.ZodType[], given: unknown, path: ContentPath): unknown {
    const groups = options
      .map((option) => definitionOf(option).shape)
      .filter((shape) => shape !== undefined);
    const value = follow(given, this.#linked);
    if (isGroup(value) && groups.length > 0) return this.#group(groups, value, path);
    const single = options.find((option) => !definitionOf(option).shape);
    return single ? this.read(single, value, path) : value;
  }

  /** A group of fields; of several shapes where the model has a choice of groups. */
  #group(shapes: readonly Shape[], given: unknown, path: ContentPath): unknown {
    const known = (name: string) => shapes.some((shape) => Object.hasOwn(shape, name));
    const group = withMainField(this.#unwrapped(given, known, path), known);
    if (!isGroup(group)) return group;
    const fields = this.#named(group, known, path);
    const entries = [...fields].flatMap(([name, value]): [string, unknown][] => {
      const parts = new Set(
        shapes.flatMap((shape) => (Object.hasOwn(shape, name) ? (shape[name] ?? []) : [])),
      );
      const reads = [...parts].map(
        (part) => [part, this.read(part, value, [...path, name])] as const,
      );
      const [, read] = reads.find(([part, read]) => part.safeParse(read).success) ?? reads[0] ?? [];
      if (reads.length === 0) return [[name, value]];
      // A field of another kind of group, with nothing in it.
      const isOfAll = shapes.every((shape) => Object.hasOwn(shape, name));
      return read === undefined || (!isOfAll && isNothing(read)) ? [] : [[name, read]];
    });
    return Object.fromEntries(entries);
  }

  #unwrapped(given: unknown, known: (name: string) => boolean, path: ContentPath): unknown {
    if (known('src') && known('alt')) {
      return readMedia(given, this.#linked, this.#options.filesAt ?? '', known('caption'));
    }
    const isOwn = (name: string) => name !== 'id' && known(modelName(name));
    return readPhoneLink(unwrapGroup(given, isOwn, this.#linked, path.length === 0), known);
  }

  /** The fields by the model's names, and those that neither the model nor a CMS has. */
  #named(group: Group, known: (name: string) => boolean, path: ContentPath): Map<string, unknown> {
    const fields = new Map<string, unknown>();
    const isPost = isGroup(group.guid) || 'ping_status' in group || 'comment_status' in group;
    for (const [name, value] of Object.entries(group)) {
      if (name === 'id' && known('id')) continue;
      const meant = known(name) ? name : modelName(name);
      const isTaken = meant !== name && Object.hasOwn(group, meant);
      if (known(meant) && !isTaken) fields.set(meant, value);
      else if (isCmsField(name, isPost) || (isPost && isOfPost(name, value))) {
        this.#drop([...path, name], value);
      } else fields.set(name, value);
    }
    if (known('id')) fields.set('id', readId(group));
    if (isPost && known('name') && isNothing(fields.get('name'))) fields.set('name', group.title);
    return fields;
  }

  #drop(path: ContentPath, value: unknown): void {
    this.#options.onDropped?.(path, value);
  }
}
