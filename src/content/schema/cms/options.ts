import type { ContentPath } from '../problems.js';

/** What to know about a CMS before its content is read. */
export interface FromCmsOptions {
  /**
   * What the content is.
   * @default 'treatment'
   */
  as?: 'treatment' | 'clinic-contact' | 'crisis-contact' | undefined;
  /**
   * Whether `null` is a field that nobody filled in, as GROQ, Strapi and Payload send it. Then editors
   * say that no study is known, or that there was no comparison group, with the word `none`.
   * @default false: `null` stays where the model has a meaning for it
   */
  nullMeansUnset?: boolean | undefined;
  /**
   * Where editors are, for days and times that the CMS stores as moments. `America/Los_Angeles`
   * @default the day as it is written, and that of UTC for a number
   */
  timeZone?: string | undefined;
  /**
   * Which language to read where the CMS sends several of a field. `en-US`
   * @default none: a text in several languages is a problem
   */
  locale?: string | undefined;
  /** The CMS's own address, for files whose address starts with a slash. `https://cms.clinic.example` */
  filesAt?: string | undefined;
  /** Is told each of the CMS's own fields that was left out, with what was in it. */
  onDropped?: ((path: ContentPath, value: unknown) => void) | undefined;
}

type Name = keyof FromCmsOptions;

const types: Readonly<Record<Name, string>> = {
  as: 'string',
  nullMeansUnset: 'boolean',
  timeZone: 'string',
  locale: 'string',
  filesAt: 'string',
  onDropped: 'function',
};

const isTimeZone = (timeZone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }) !== undefined;
  } catch {
    return false;
  }
};

/** What a value of the right type must be besides. */
const rules: Partial<Record<Name, [isRight: (text: string) => boolean, expected: string]>> = {
  as: [
    (text) => /^(?:treatment|clinic-contact|crisis-contact)$/.test(text),
    "'treatment', 'clinic-contact' or 'crisis-contact'",
  ],
  timeZone: [isTimeZone, "a time zone such as 'America/Los_Angeles'"],
  locale: [
    (text) => /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(text),
    "a language such as 'en' or 'en-US'",
  ],
  filesAt: [
    (text) => /^https?:\/\/[^\s/]/i.test(text),
    "an address such as 'https://cms.clinic.example'",
  ],
};

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.slice(0, 60)}'`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value).slice(0, 60);
}

/** Throws where the options are a developer's mistake. Content never is. */
export function checkOptions(options: unknown): asserts options is FromCmsOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(
      `fromCms: the options are ${shown(options)}, not an object. In a list: entries.map((entry) => fromCms(entry)).`,
    );
  }
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(types, name)) {
      throw new TypeError(
        `fromCms: there is no option \`${name}\`. There are ${Object.keys(types).join(', ')}.`,
      );
    }
    if (value === undefined) continue;
    const type = types[name as Name];
    if (typeof value !== type) {
      throw new TypeError(`fromCms: \`${name}\` is ${shown(value)}, not a ${type}.`);
    }
    const [isRight, expected] = rules[name as Name] ?? [];
    if (isRight && !isRight(value)) {
      throw new RangeError(`fromCms: \`${name}\` is ${shown(value)}, not ${expected}.`);
    }
  }
}
