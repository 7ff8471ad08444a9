import { type Group, isGroup, type Linked, unwrapGroup } from './wrappers.js';

/** Pictures as CMSs send them, in the model's names. */

/** Where a group of an editor's own fields holds the file. */
const holders = ['image', 'picture', 'photo', 'file', 'asset', 'media', 'upload'];

const first = (...values: readonly unknown[]): unknown =>
  values.find((value) => value !== undefined && value !== null && value !== '');

const part = (value: unknown, name: string): Group => {
  const inner = isGroup(value) ? value[name] : undefined;
  return isGroup(inner) ? inner : {};
};

/** Where the name of a file is its address. */
const isOfStoryblok = ({ fieldtype, filename }: Group): boolean =>
  fieldtype === 'asset' && typeof filename === 'string';

const isFile = (value: unknown): value is Group =>
  isGroup(value) &&
  (['url', 'source_url', 'mediaItemUrl'].some((name) => typeof value[name] === 'string') ||
    'url' in part(value, 'file') ||
    isOfStoryblok(value));

/** The file's address, complete where it came without a protocol or a host. */
function address(file: Group, filesAt: string): unknown {
  const { url, source_url, mediaItemUrl } = file;
  const named = isOfStoryblok(file) ? file.filename : undefined;
  const written = first(url, source_url, mediaItemUrl, part(file, 'file').url, named);
  if (typeof written !== 'string') return written;
  if (written.startsWith('//')) return `https:${written}`;
  return written.startsWith('/') ? filesAt.replace(/\/+$/, '') + written : written;
}

/** What must not be cropped: from 0 to 1 in Sanity, in percent elsewhere. */
function focalPoint({ hotspot, focalX, focalY }: Group): unknown {
  const [x, y] = isGroup(hotspot)
    ? [Number(hotspot.x) * 100, Number(hotspot.y) * 100]
    : [Number(focalX ?? Number.NaN), Number(focalY ?? Number.NaN)];
  return Number.isFinite(x + y) ? { x: Math.round(x), y: Math.round(y) } : undefined;
}

/** Storyblok has a picture's size in its address: `…/f/1/200x300/a/water.jpg`. */
function inAddress(url: unknown): Group {
  const [, width, height] = /\/f\/\d+\/(\d+)x(\d+)\//.exec(String(url)) ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : {};
}

/** What a file says of itself, in whichever CMS. */
function fromFile(file: Group, filesAt: string): Group {
  const contentful = part(part(file, 'file'), 'details');
  const size = [
    file,
    part(contentful, 'image'),
    part(part(file, 'metadata'), 'dimensions'),
    // WordPress, by both of its APIs, and Prismic.
    part(file, 'media_details'),
    part(file, 'mediaDetails'),
    part(file, 'dimensions'),
    inAddress(file.filename),
  ];
  return {
    src: address(file, filesAt),
    alt: first(
      file.alt,
      file.alternativeText,
      file.altText,
      file.alt_text,
      // Contentful has no other place for it.
      'contentType' in file || 'file' in file ? file.description : undefined,
    ),
    width: first(...size.map(({ width }) => width)),
    height: first(...size.map(({ height }) => height)),
    focalPoint: focalPoint(file),
  };
}

/**
 * The fields of a picture: from a file of the CMS, also one in a field of its own beside the
 * editor's fields, which come first.
 */
export function readMedia(
  value: unknown,
  linked: Linked,
  filesAt: string,
  hasCaption: boolean,
): unknown {
  const group = unwrapGroup(value, (name) => name === 'src' || name === 'alt', linked);
  if (!isGroup(group)) return value;
  if (isFile(group)) {
    const { caption } = group;
    return { ...fromFile(group, filesAt), ...(hasCaption ? { caption } : {}) };
  }
  const holder = holders.find((name) => isGroup(group[name]));
  if (holder === undefined) return group;
  const file = unwrapGroup(group[holder], () => false, linked);
  if (!isFile(file)) return group;
  const { hotspot } = group;
  const own = Object.entries(group).filter(
    ([name, words]) =>
      ![holder, 'hotspot', 'crop'].includes(name) && words !== null && words !== '',
  );
  return { ...fromFile({ hotspot, ...file }, filesAt), ...Object.fromEntries(own) };
}
