import { normalizeCareBar } from '../../content/normalize/index.js';
import { useOwnId } from '../../internal/own-id.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { fillTemplate } from '../../internal/wording/template.js';
import { checkCrisisContact } from '../crisis-notice/CrisisNotice.checks.js';
import { crisisNoticeLabels } from '../crisis-notice/CrisisNotice.labels.js';
import type { Locale } from '../locale.js';
import { type CareBarLabels, careBarLabels } from './CareBar.labels.js';
import type { CareBarProps } from './CareBar.props.js';
import { careBarVariants } from './CareBar.variants.js';
import { CrisisSentence } from './CrisisSentence.js';
import { CallCell, ContentsCell, CrisisCell, LeaveCell } from './cells.js';
import { crisisWays } from './crisis-ways.js';

/**
 * One row for what a visitor may need at any moment: the crisis line, the contents, the clinic's
 * number. It is part of the page's flow, so it covers no text at the page's ends.
 */
export function CareBar(props: CareBarProps) {
  const { crisis, contact, contactHref, entries, contentsName, minutes, ...others } =
    normalizeCareBar(props);
  const { quickExit, exitHref, locale, labels, className, ...rest } = others;
  if (process.env.NODE_ENV !== 'production') checkCrisisContact(crisis);
  const id = useOwnId(rest.id);
  const text = mergeLabels('CareBar', careBarLabels, locale?.careBar, labels);
  const crisisText = mergeLabels('CrisisNotice', crisisNoticeLabels, locale?.crisisNotice);
  const { numbers, emergency } = crisisWays(crisis, crisisText);
  const [first = emergency] = numbers;
  return (
    <div {...rest} id={id} data-slot="care-bar" className={careBarVariants({ className })}>
      {first && <CrisisSentence numbers={numbers} emergency={emergency} text={crisisText} />}
      <div data-slot="care-bar-cells">
        {first && <CrisisCell way={first} text={text} />}
        {entries.length > 0 && (
          <ContentsCell
            id={`${id}-contents`}
            entries={entries}
            name={contentsName}
            time={timeToRead(minutes, text, locale)}
            text={text}
          />
        )}
        <CallCell phone={contact.phone} contactHref={contactHref} text={text} />
        {quickExit && <LeaveCell href={exitHref} text={text} />}
      </div>
    </div>
  );
}

function timeToRead(minutes: number | undefined, text: CareBarLabels, locale: Locale | undefined) {
  if (!minutes || !(minutes > 0)) return null;
  return fillTemplate(text.minutes, { count: Math.max(1, Math.round(minutes)) }, locale?.tag);
}
