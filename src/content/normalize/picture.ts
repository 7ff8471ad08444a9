import type { Figure, Picture } from '../model/index.js';
import { warn } from '../warn.js';
import * as f from './fields.js';

const point = f.record<{ x: number; y: number }>({ x: f.number, y: f.number });

/** What stays in view; `undefined` unless both numbers can be read. */
function focalPoint(value: unknown) {
  const read = point(value);
  return Number.isNaN(read.x) || Number.isNaN(read.y) ? undefined : read;
}

/** A count of pixels; 0 would hide the picture. */
function pixels(value: unknown): number | undefined {
  const read = Math.round(f.number(value));
  return read > 0 ? read : undefined;
}

const pictureFields = {
  src: f.text,
  alt: f.text,
  width: pixels,
  height: pixels,
  srcSet: f.optionalText,
  sizes: f.optionalText,
  focalPoint,
};
const pictureRecord = f.record<Picture>(pictureFields);
const figureRecord = f.record<Figure>({ ...pictureFields, caption: f.text });

/** A picture, read by `record`; `undefined` without a file. */
const withFile =
  (read: (value: unknown) => unknown) =>
  (value: unknown): unknown => {
    if (!f.isObject(value) || !f.text(value.src)) return undefined;
    if (process.env.NODE_ENV !== 'production' && typeof value.alt !== 'string') {
      warn(
        'Picture',
        `the picture ${JSON.stringify(value.src)} has no \`alt\`, so people who cannot see it miss what it shows. Describe it, or write '' for decoration.`,
      );
    }
    return read(value);
  };

export const picture = withFile(pictureRecord);
export const figure = withFile(figureRecord);
