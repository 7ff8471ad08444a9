import type { Note, Source } from '../../content/model/index.js';
import { normalizeSourceList } from '../../content/normalize/index.js';
import { publicationAddress } from '../../content/publication-address.js';
import { warnIfEmpty } from '../../internal/development/checks.js';
import { ItemList } from '../../internal/elements/ItemList.js';
import { List } from '../../internal/elements/List.js';
import { SafeLink } from '../../internal/elements/SafeLink.js';
import { Section } from '../../internal/elements/Section.js';
import { itemId } from '../../internal/item-id.js';
import { citationContext } from '../../internal/wording/citation-context.js';
import { wordsForTerm } from '../../internal/wording/evidence.labels.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { formatNumber } from '../../internal/wording/numbers.js';
import { asSentence, endsSentence } from '../../internal/wording/sentence.js';
import { fillTemplate, splitTemplate } from '../../internal/wording/template.js';
import { sourceListLabels } from './SourceList.labels.js';
import type { SourceListProps } from './SourceList.props.js';
import { sourceListVariants } from './SourceList.variants.js';

/** What a page rests on, each publication once, with a link to it and to the notes that cite it. */
export function SourceList(props: SourceListProps) {
  const { sources, notes, notesHref, locale, labels, ...section } = normalizeSourceList(props);
  const { className, children, ...rest } = section;
  if (process.env.NODE_ENV !== 'production') warnIfEmpty(sources, 'SourceList', 'sources');
  if (sources.length === 0) return null;
  const text = mergeLabels('SourceList', sourceListLabels, locale?.sourceList, labels);
  const { words, tag } = citationContext({ locale });
  const citing = notesBySource(notes);
  return (
    <Section {...rest} slot="source-list" className={sourceListVariants({ className })}>
      <List slot="source-list-items">
        {sources.map((source, index) => {
          const places = notesHref ? citing.get(source.id) : undefined;
          return (
            <li
              key={index}
              id={itemId(rest.id, source.id)}
              // A publication's own language may run the other way than the page's. The numbers of
              // its notes then follow its last line, and do not stand before it.
              dir="auto"
              data-slot="source-list-item"
            >
              <Publication
                source={source}
                // Notes name it beside what was found.
                kind={places ? '' : wordsForTerm(words.kinds, source.kind)}
              />{' '}
              {places && (
                <ItemList
                  slot="source-list-notes"
                  dir="auto"
                  items={places.map(({ id, number }, place) => (
                    <SafeLink key={id} href={`${notesHref}-${id}`}>
                      <NoteNumber
                        label={text.note}
                        number={number}
                        tag={tag}
                        isFirst={place === 0}
                      />
                    </SafeLink>
                  ))}
                />
              )}
            </li>
          );
        })}
      </List>
      {children}
    </Section>
  );
}

interface NoteNumberProps {
  label: string;
  number: number;
  tag: string | undefined;
  isFirst: boolean;
}

/** "Note 3". After the first, the word is for those who hear a link alone: "Note 3, 5". */
function NoteNumber({ label, number, tag, isFirst }: NoteNumberProps) {
  if (isFirst) return fillTemplate(label, { number }, tag);
  const [before, after] = splitTemplate(label, 'number');
  return (
    <>
      {/* A space between, since names are read without those at an element's end. */}
      <span data-slot="note-word">{before.trim()}</span> {formatNumber(number, tag)}
      {after && <span data-slot="note-word"> {after.trim()}</span>}
    </>
  );
}

interface CitingNote {
  id: string;
  number: number;
}

/** The notes that cite each source, by the source's id. */
function notesBySource(notes: readonly Note[] = []): ReadonlyMap<string, readonly CitingNote[]> {
  const citing = new Map<string, CitingNote[]>();
  for (const [index, { id, studies }] of notes.entries()) {
    for (const source of new Set(studies.map((study) => study.source))) {
      const known = citing.get(source) ?? [];
      citing.set(source, known);
      known.push({ id, number: index + 1 });
    }
  }
  return citing;
}

function Publication({ source, kind }: { source: Source; kind: string }) {
  const { authors, title, publication, year } = source;
  const href = publicationAddress(source);
  const name = title || publication;
  const isElsewhere = title && publication !== authors;
  return (
    <p data-slot="source-list-publication">
      {/* An author's own full stop is enough. */}
      {authors !== name && `${asSentence(authors)} `}
      {href ? <SafeLink href={href}>{name}</SafeLink> : name}
      {endsSentence(name) ? ' ' : '. '}
      {isElsewhere && <cite>{publication}</cite>}
      {isElsewhere && year && (/[?!…？！]["'”’»)\]]*$/.test(publication) ? ' ' : ', ')}
      {year && `${year}`}
      {(isElsewhere || year) && (!year && endsSentence(publication) ? ' ' : '. ')}
      {kind && `(${kind})`}
    </p>
  );
}
