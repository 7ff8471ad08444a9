import type { ReactNode } from 'react';
import type { Claim, Evidence, Figure, Term } from '../../content/model/index.js';
import type { CitingProps, SectionBaseProps } from '../shared-props.js';
import type { ExplainerLabels } from './Explainer.labels.js';

export interface ExplainerProps extends SectionBaseProps<ExplainerLabels>, CitingProps {
  /** As a visitor would ask it; the section's heading. */
  question: string;
  /** What opens the section, set larger than the answer: the summary of a page. */
  lead?: Claim<ReactNode> | undefined;
  /** The answer. A string becomes paragraphs, split at blank lines. */
  answer: ReactNode;
  /** The answer in a sentence, before the rest. */
  inShort?: string | undefined;
  /** Terms in the answer, explained once more in plain words. */
  terms?: readonly Term[] | undefined;
  /** A picture that shows what the words say. */
  figure?: Figure | undefined;
  /** What the answer rests on. */
  evidence?: Evidence | undefined;
}
