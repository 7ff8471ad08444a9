import type { ReactNode } from 'react';
import type { Frequency } from '../content/model/index.js';
import type { EvidenceText } from './evidence.labels.js';

/** What a display of frequencies is given: first a whole group, then each of its risks. */
export interface FrequencyDisplayProps {
  /** The wording of the disclosure, with the display's own parts where a page translates them. */
  text: EvidenceText & { frequencyUnknown: string };
  /** Above a group: its heading. */
  caption?: string;
  /** Above a group: its risks. */
  risks?: readonly { name: string; frequency?: Frequency }[];
  /** Beside a risk's sentence: its number, where there is one. */
  frequency?: Frequency | undefined;
}

/**
 * Shows numbers in another way beside their sentences. A component that is passed in, so that its
 * size is paid only where it is used. It renders nothing at the place it is not made for.
 */
export type FrequencyDisplay = (props: FrequencyDisplayProps) => ReactNode;
