import { normalizeQuestions } from '../../content/normalize/index.js';
import { warnIfEmpty } from '../../internal/development/checks.js';
import { EvidenceLines } from '../../internal/elements/EvidenceLines.js';
import { Heading, nextLevel } from '../../internal/elements/Heading.js';
import { List } from '../../internal/elements/List.js';
import { NoteMarkers } from '../../internal/elements/NoteMarkers.js';
import { OwnNotes } from '../../internal/elements/OwnNotes.js';
import { Prose } from '../../internal/elements/Prose.js';
import { Section } from '../../internal/elements/Section.js';
import { itemId } from '../../internal/item-id.js';
import { useOwnId } from '../../internal/own-id.js';
import { citationContext, withoutCiting } from '../../internal/wording/citation-context.js';
import { citingPlaces } from './citing-places.js';
import type { QuestionListProps } from './QuestionList.props.js';
import { questionListVariants } from './QuestionList.variants.js';

/** Common questions and their answers. Nothing folds: a hidden answer is easily missed. */
export function QuestionList(props: QuestionListProps) {
  const content = normalizeQuestions(props);
  const id = useOwnId(content.id);
  if (process.env.NODE_ENV !== 'production') {
    warnIfEmpty(content.questions, 'QuestionList', 'questions');
  }
  const { questions, locale, className, children, ...rest } = withoutCiting(content);
  if (questions.length === 0) return null;
  const context = citationContext(content, id);
  const level = nextLevel(rest.headingLevel);
  return (
    <Section {...rest} id={id} slot="question-list" className={questionListVariants({ className })}>
      <List slot="question-list-items">
        {questions.map(({ question, answer, evidence }, index) => (
          <li key={index} data-slot="question-list-item" id={itemId(id, index + 1)}>
            <Heading level={level} slot="question-list-question">
              {question}
            </Heading>
            <Prose
              slot="question-list-answer"
              end={<NoteMarkers evidence={evidence} context={context} />}
            >
              {answer}
            </Prose>
            <EvidenceLines evidence={evidence} context={context} />
          </li>
        ))}
      </List>
      <OwnNotes places={citingPlaces({ id, questions })} level={level} context={context} />
      {children}
    </Section>
  );
}
