import type { Frequency } from '../model/index.js';
import { frequency } from './evidence.js';
import * as f from './fields.js';

interface NamedFrequency {
  name: string;
  frequency?: Frequency | undefined;
  description?: unknown;
}

const named = f.record<NamedFrequency>({
  name: f.text,
  frequency,
  description: f.optionalRich,
});

/** The numbers of several risks. */
export const normalizeFrequencies = f.props<{ caption: string; risks: readonly NamedFrequency[] }>({
  caption: f.text,
  risks: f.list(named, 'name', 'frequency'),
});

/** One number. */
export const normalizeFrequency = f.props<{ frequency: Frequency }>({ frequency });
