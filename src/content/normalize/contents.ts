import type { HelpLink } from '../model/index.js';
import * as f from './fields.js';

const link = f.record<HelpLink>({ label: f.text, href: f.text });

/** A table of contents. */
export const normalizeContents = f.props<{ entries: readonly HelpLink[] }>({
  entries: f.list(link, 'label'),
});
