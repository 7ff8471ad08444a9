import { publicationAddress } from '../../content/publication-address.js';
import { warn } from '../../content/warn.js';
import { type CitationContext, citedAs } from '../wording/citation-context.js';
import { wordsForTerm } from '../wording/evidence.labels.js';
import { SafeLink } from './SafeLink.js';

/** A source by author, year and kind. Nothing where it is not in the list. */
export function Citation({ id, context }: { id: string; context: CitationContext }) {
  const source = context.sources?.get(id);
  if (source) {
    const { kind } = source;
    const kindInWords = kind ? ` (${wordsForTerm(context.words.kinds, kind)})` : '';
    return (
      <SafeLink
        href={context.sourcesHref ? `${context.sourcesHref}-${id}` : publicationAddress(source)}
      >
        {`${citedAs(source)}${kindInWords}`}
      </SafeLink>
    );
  }
  if (process.env.NODE_ENV !== 'production' && context.sources) {
    warn(
      'Evidence',
      `no source has the id "${id}", so readers cannot check the claim. Add the source to \`sources\`, or correct the id.`,
    );
  }
  return null;
}
