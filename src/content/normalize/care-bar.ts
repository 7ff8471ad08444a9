import { type NormalizedContact, normalizeContact } from './contact.js';
import { type ContentsEntry, contentsEntries } from './contents.js';
import { normalizeCrisisContact, type ReachableCrisisContact } from './crisis-contact.js';
import * as f from './fields.js';

interface CareBarContent {
  crisis: ReachableCrisisContact | undefined;
  contact: NormalizedContact;
  contactHref: string | undefined;
  entries: readonly ContentsEntry[];
  contentsName: string | undefined;
  minutes: number | undefined;
  quickExit: boolean | undefined;
}

const read = f.props<CareBarContent>({
  crisis: normalizeCrisisContact,
  contact: (value) => normalizeContact(value),
  contactHref: f.optionalText,
  entries: contentsEntries,
  contentsName: f.optionalText,
  minutes: f.optionalNumber,
  quickExit: f.flag,
});

/** What a CareBar shows. */
export const normalizeCareBar = <P>(props: P) =>
  read(props) as Omit<P, keyof CareBarContent> & CareBarContent;
