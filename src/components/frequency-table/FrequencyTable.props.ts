import type { ComponentProps, ReactNode } from 'react';
import type { Frequency } from '../../content/model/index.js';
import type { LocaleProps } from '../shared-props.js';
import type { FrequencyTableLabels } from './FrequencyTable.labels.js';

/** A risk and its number. */
export interface FrequencyTableRow {
  name: string;
  frequency?: Frequency | undefined;
  /** The id of the row. */
  id?: string | undefined;
  /** Comes under the name. */
  description?: ReactNode;
}

export interface FrequencyTableProps
  extends Omit<ComponentProps<'table'>, 'children' | 'title'>,
    LocaleProps<FrequencyTableLabels> {
  /** What the risks have in common, for the table's caption. `Common side effects` */
  caption: string;
  /** The risks. If none of them has a number, there is no table. */
  risks: readonly FrequencyTableRow[];
}
