import type { SectionContent, Source } from '../model/index.js';
import { sources } from './evidence.js';
import * as f from './fields.js';
import { section } from './section.js';

/** The publications of a page. */
export const normalizeSourceList = f.props<
  SectionContent & { sources: readonly Source[]; citations: unknown }
>({
  ...section,
  sources,
  citations: (value) => (value instanceof Map ? value : undefined),
});
