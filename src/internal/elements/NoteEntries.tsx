import type { Study } from '../../content/model/index.js';
import { type CitationContext, type NumberedNote, noteHref } from '../wording/citation-context.js';
import type { Citations, Citation as Place } from '../wording/citing-places.js';
import { wordsForTerm } from '../wording/evidence.labels.js';
import { formatNumber } from '../wording/numbers.js';
import { asSentence } from '../wording/sentence.js';
import { fillTemplate } from '../wording/template.js';
import { Citation } from './Citation.js';
import { Heading, type HeadingLevel } from './Heading.js';
import { ItemList } from './ItemList.js';
import { List } from './List.js';
import { Prose } from './Prose.js';
import { StudyFacts } from './StudyFacts.js';

interface NoteEntriesProps {
  notes: readonly NumberedNote[];
  /** Where each is cited. */
  citations: Citations | undefined;
  level: HeadingLevel;
  context: CitationContext;
}

/** Notes by number: what was studied, what was found, what stays open, and the way back. */
export function NoteEntries({ notes, citations, level, context }: NoteEntriesProps) {
  return (
    <List as="ol" slot="notes">
      {notes.map((note) => (
        <li
          key={note.number}
          value={note.number}
          id={noteHref(note, context).slice(1)}
          data-slot="note"
          data-marker={formatNumber(note.number, context.tag)}
        >
          <Heading level={level} slot="note-title">
            {note.title}
          </Heading>
          <Prose slot="note-text">{note.text}</Prose>
          <ItemList
            slot="note-studies"
            items={note.studies.map((study, index) => (
              <StudyInWords
                key={index}
                study={study}
                before={note.studies[index - 1]}
                context={context}
              />
            ))}
          />
          <Prose slot="note-limits">{note.doesNotTell}</Prose>
          <WayBack places={citations?.get(note.id)} context={context} />
        </li>
      ))}
    </List>
  );
}

interface StudyInWordsProps {
  study: Study;
  /** The one before it in the same note. */
  before: Study | undefined;
  context: CitationContext;
}

function StudyInWords({ study, before, context }: StudyInWordsProps) {
  const { found, certainty, doesNotTell, source } = study;
  const { words } = context;
  return (
    <p>
      <span data-slot="note-study">
        <StudyFacts study={withoutRepeats(study, before)} context={context} />
      </span>
      {found}{' '}
      {certainty &&
        `${asSentence(fillTemplate(words.certainty, { level: wordsForTerm(words.certainties, certainty) }))} `}
      {doesNotTell && `${words['does-not-tell']} ${doesNotTell} `}
      <Citation id={source} context={context} />
    </p>
  );
}

/**
 * A study without its rating, which follows what it found, and without the people and the route that
 * the one before it has named. A study that does not count its people names them, so that nobody
 * takes them for those counted before.
 */
function withoutRepeats(study: Study, before: Study | undefined): Study {
  const facts = { ...study, certainty: undefined };
  if (!before) return facts;
  const { population, route, sampleSize } = before;
  if (study.route === route) facts.route = undefined;
  if (study.population !== population || (sampleSize && !study.sampleSize)) return facts;
  facts.population = undefined;
  if (study.sampleSize === sampleSize) facts.sampleSize = undefined;
  return facts;
}

interface WayBackProps {
  places: readonly Place[] | undefined;
  context: CitationContext;
}

/** "Back to Key facts, 2, 3": the first place by its name, the others by number, as one line. */
function WayBack({ places = [], context: { words, tag } }: WayBackProps) {
  return (
    places.length > 0 && (
      <div data-slot="note-back">
        <span>{words['back-to']}</span>{' '}
        <ItemList
          slot="note-places"
          items={places.map(({ href, label, short = label }, index) => (
            <a key={href} href={href} role="doc-backlink">
              {index === 0 ? (
                <PlaceName seen={short} heard={label.slice(short.length)} />
              ) : (
                <PlaceName seen={formatNumber(index + 1, tag)} heard={` ${label}`} />
              )}
            </a>
          ))}
        />
      </div>
    )
  );
}

/** What one sees of a place's name, and the rest for those who hear it. */
function PlaceName({ seen, heard }: { seen: string; heard: string }) {
  return (
    <>
      {seen}
      {heard && <span data-slot="note-word">{heard}</span>}
    </>
  );
}
