import { crisisLines } from '../../src/content/index.js';
import { type Citations, treatmentPageModel } from '../../src/index.js';
import { exampleClinic, kap } from '../example-clinic.js';

const { citations = new Map() } = treatmentPageModel({
  treatment: kap,
  contact: exampleClinic,
  crisis: crisisLines.US,
}).sources;

/** Where the KAP content cites each source, in the parts that a story shows: `#risks`. */
export const citationsIn = (...parts: readonly string[]): Citations =>
  new Map(
    [...(citations as Citations)].flatMap(([id, places]) => {
      const shown = places.filter(({ href }) => parts.some((part) => href.startsWith(part)));
      return shown.length > 0 ? [[id, shown]] : [];
    }),
  );
