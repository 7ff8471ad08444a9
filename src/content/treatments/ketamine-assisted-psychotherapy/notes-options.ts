import type { Note } from '../../model/index.js';
import * as depression from '../depression-notes.js';
import type { DepressionIds } from '../depression-notes.js';

/*
 * Notes without studies that other pages need for their rows: there, options are compared with
 * ketamine or with several steps of medicine.
 */

function without(
  note: Note<DepressionIds>,
  ...left: readonly DepressionIds['source'][]
): Note<DepressionIds> {
  const [first, ...others] = note.studies.filter(({ source }) => !left.includes(source));
  return first ? { ...note, studies: [first, ...others] } : note;
}

export const otherMedicine = without(depression.otherMedicine, 'rush-2006', 'stard-2023');

/** What ketamine is stands at the top of this page. */
const { text: _, ...vein } = without(depression.veinMore, 'anand-2023');
export const veinMore = vein;

export const ect = without(depression.ect, 'ekstrand-2022');
