import * as f from './fields.js';

interface Link {
  label: string;
  href: string;
}

const link = f.record<Link>({ label: f.text, href: f.text });

/** A table of contents. */
export const normalizeContents = f.props<{ entries: readonly Link[] }>({
  entries: f.list(link, 'label'),
});
