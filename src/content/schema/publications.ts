import { pastedAddress } from '../pasted-address.js';
import { bareDoi } from '../publication-address.js';
import { copyIt, webRefusals } from './address-refusals.js';
import { allOf, copied, type Repair, refusals } from './address-repairs.js';
import { format, message } from './fields.js';
import { quote } from './problems.js';
import { withUnseen } from './unseen.js';

/** Where a publication is read: its DOI, or an address. */

/** Where a number of PubMed's leads, and one of its archive. */
function pubMed(text: string): string | undefined {
  const [, id, archive] =
    /^\s*(?:(?:PMID|PubMed(?: ID)?)\s*:?\s*(\d{5,9})|(?:PMCID\s*:?\s*)?(PMC\d{5,9}))\s*$/i.exec(
      text,
    ) ?? [];
  if (id) return `https://pubmed.ncbi.nlm.nih.gov/${id}/`;
  return archive && `https://pmc.ncbi.nlm.nih.gov/articles/${archive.toUpperCase()}/`;
}

/** The address of a publication. Some are only on sites without encryption. */
export const publicationUrl = (description: string, example: string) =>
  format(
    /^https?:\/\/[^\s/?#]+\.[^\s]+$/i,
    description,
    'a web address',
    example,
    ...refusals('a web address', [
      { expected: () => 'in full', apply: (text) => pubMed(text) ?? text },
    ]),
    ...webRefusals('a web address'),
    {
      refuses: (text) => !/^https?:/i.test(text),
      error: message(`a web address, such as "${example}"`, copyIt),
    },
  );

/** The one DOI of a text, unless it is the address of a page, which may go on after it. */
function doiIn(text: string): string {
  const found = /^https?:/i.test(text) ? [] : (text.match(/10\.\d{4,9}\/[^\s<>"“”]+/g) ?? []);
  return bareDoi(text) || (found.length === 1 ? bareDoi(found[0] ?? '') : '');
}

const hasSpaces = (text: string) => /\s/.test(text);

const ofDois: readonly Repair[] = [
  {
    expected: () => 'alone',
    apply: (text) => {
      const bare = doiIn(text);
      const isInside = bare === '' || hasSpaces(bare) || pastedAddress(text) === bare;
      return isInside || /^10\.\S+$/.test(text) ? text : bare;
    },
  },
  { expected: () => 'as it is printed', apply: (text) => bareDoi(text) || text },
];

export const doi = () =>
  format(
    /^10\.\d{4,9}\/[^\s"]+$/,
    'The Digital Object Identifier, without https://doi.org/ in front.',
    'a DOI',
    '10.1002/14651858.CD011612.pub3',
    {
      refuses: (text) => pubMed(text) !== undefined,
      error: (text) =>
        message('a DOI', `Write "url": ${quote(pubMed(text) ?? '', 100)} in place of it.`),
    },
    ...refusals('a DOI', ofDois).slice(0, 1),
    withUnseen('a DOI', allOf([...copied.slice(1), ...ofDois])),
    ...refusals('a DOI', [...copied.slice(1), ...ofDois]),
    {
      refuses: (text) => /^https?:/i.test(text),
      error: message(
        'a DOI, such as "10.1002/14651858.CD011612.pub3"',
        'Write the DOI that is printed on the page, or this address as "url".',
      ),
    },
  );
