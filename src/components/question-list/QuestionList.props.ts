import type { ReactNode } from 'react';
import type { Question } from '../../content/model/index.js';
import type { CitingProps, SectionProps } from '../shared-props.js';

export interface QuestionListProps extends Omit<SectionProps<never>, 'labels'>, CitingProps {
  /** Common questions with their answers, all of them visible. An empty list renders nothing. */
  questions: readonly Question<ReactNode>[];
}
