import type {
  ProcessSection,
  ProcessStep,
  ProcessSubstep,
  StepOption,
  StepOptions,
} from '../model/index.js';
import * as f from './fields.js';
import { section } from './section.js';

const substep = f.record<ProcessSubstep>({
  title: f.text,
  description: f.optionalRich,
  duration: f.optionalText,
});

const option = f.record<StepOption>({
  name: f.text,
  note: f.optionalText,
  offeredHere: f.flag,
});

const options = f.record<StepOptions>({
  caption: f.text,
  items: f.list(option, 'name', 'note'),
  note: f.optionalText,
});

const step = f.record<ProcessStep>({
  title: f.text,
  description: f.rich,
  substeps: f.optionalList(substep, 'title', 'description'),
  duration: f.optionalText,
  setting: f.optionalText,
  who: f.optionalText,
  feelsLike: f.optionalRich,
  prepare: f.optionalList(f.text),
  bring: f.optionalList(f.text),
  options: f.optional(options, 'items', 'note', 'caption'),
  optional: f.flag,
  canStop: f.flag,
  status: f.oneOf('done', 'current', 'upcoming'),
  join: f.oneOf('or', 'and'),
});

/** The number of the first step; `undefined` unless it is whole. */
function start(value: unknown): number | undefined {
  const read = f.number(value);
  return Number.isInteger(read) ? read : undefined;
}

export const normalizeProcess = f.props<ProcessSection & { start: unknown }>({
  ...section,
  start,
  steps: f.list(step, 'title', 'description', 'substeps'),
});
