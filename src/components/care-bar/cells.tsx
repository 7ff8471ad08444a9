import type { ReactNode } from 'react';
import {
  type ContentsEntry,
  type NormalizedContact,
  telHref,
} from '../../content/normalize/index.js';
import { ItemList } from '../../internal/elements/ItemList.js';
import { SafeLink } from '../../internal/elements/SafeLink.js';
import type { WayToReach } from '../crisis-notice/ways-to-reach.js';
import { safeExitHref } from '../quick-exit/safe-exit-href.js';
import type { CareBarLabels } from './CareBar.labels.js';

interface CellProps {
  name: 'crisis' | 'contents' | 'call' | 'contact' | 'leave';
  children: ReactNode;
}

/** A link of the row. */
function Cell({ name, children }: CellProps) {
  return (
    <div data-slot="care-bar-cell" data-cell={name}>
      {children}
    </div>
  );
}

interface WordsProps {
  main: string;
  /** Beside the main words, smaller. */
  note?: ReactNode;
}

function Words({ main, note }: WordsProps) {
  return (
    <span data-slot="care-bar-words">
      <span>{main}</span> {note && <small data-slot="care-bar-note">{note}</small>}
    </span>
  );
}

/** The surest way to reach help, at the foot of a phone's screen: its sentence scrolls away there. */
export function CrisisCell({ way, text }: { way: WayToReach; text: CareBarLabels }) {
  return (
    <Cell name="crisis">
      <SafeLink href={way.href}>
        <span data-slot="care-bar-words">
          <small data-slot="care-bar-note">{text.crisis}</small> <span>{way.words}</span>
        </span>
      </SafeLink>
    </Cell>
  );
}

interface ContentsCellProps {
  id: string;
  entries: readonly ContentsEntry[];
  /** The navigation's own name. */
  name: string | undefined;
  /** How long the page takes to read, in words. */
  time: ReactNode;
  text: CareBarLabels;
}

/**
 * The links to the sections, shown while the address ends in `id`. A choice changes the address,
 * and so closes them, which `details` could not do without a script.
 */
export function ContentsCell({ id, entries, name, time, text }: ContentsCellProps) {
  return (
    <Cell name="contents">
      <a href={`#${id}`}>
        <Words main={text.contents} note={time} />
      </a>
      {/* Targets without a box, so that neither opening nor closing scrolls the page. */}
      <span id={id} hidden data-slot="care-bar-opened" />
      <span id={`${id}-closed`} hidden />
      <nav aria-label={name ?? text.contents} data-slot="care-bar-contents">
        <a href={`#${id}-closed`} data-slot="care-bar-close">
          {text.close}
        </a>
        <ItemList
          slot="care-bar-entries"
          items={entries.map(({ href, label }) => (
            <SafeLink key={href} href={href}>
              {label}
            </SafeLink>
          ))}
        />
      </nav>
    </Cell>
  );
}

interface CallCellProps {
  phone: NormalizedContact['phone'];
  contactHref: string | undefined;
  text: CareBarLabels;
}

/** The clinic's number, or where the other ways to reach it are. */
export function CallCell({ phone, contactHref, text }: CallCellProps) {
  if (!phone && !contactHref) return null;
  return (
    <Cell name={phone ? 'call' : 'contact'}>
      <SafeLink href={phone ? telHref(phone) : contactHref}>
        {phone ? (
          <Words main={text.call} note={<bdi>{phone.display}</bdi>} />
        ) : (
          <Words main={text.contact} />
        )}
      </SafeLink>
    </Cell>
  );
}

/** The way out, with what it does not do. */
export function LeaveCell({ href, text }: { href: string | undefined; text: CareBarLabels }) {
  return (
    <Cell name="leave">
      <a href={safeExitHref(href)} rel="noreferrer nofollow">
        <Words main={text.leave} note={text['leave-limits']} />
      </a>
    </Cell>
  );
}
