import { normalizeCareBar } from '../../content/normalize/index.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { checkCrisisContact } from '../crisis-notice/CrisisNotice.checks.js';
import { crisisNoticeLabels } from '../crisis-notice/CrisisNotice.labels.js';
import { PageContents } from '../page-contents/index.js';
import { careBarLabels } from './CareBar.labels.js';
import type { CareBarProps } from './CareBar.props.js';
import { careBarVariants } from './CareBar.variants.js';
import { CallCell, CrisisCell, LeaveCell } from './cells.js';
import { CrisisSentence } from './CrisisSentence.js';
import { crisisWays } from './crisis-ways.js';

/**
 * One row for what a visitor may need at any moment: the crisis line, the contents, the clinic's
 * number. It is part of the page's flow, so it covers no text at the page's ends.
 */
export function CareBar(props: CareBarProps) {
  const { crisis, contact, contactHref, entries, contentsName, ...others } =
    normalizeCareBar(props);
  const { quickExit, exitHref, locale, labels, className, ...rest } = others;
  if (process.env.NODE_ENV !== 'production') checkCrisisContact(crisis);
  const text = mergeLabels('CareBar', careBarLabels, locale?.careBar, labels);
  const crisisText = mergeLabels('CrisisNotice', crisisNoticeLabels, locale?.crisisNotice);
  const { numbers, emergency } = crisisWays(crisis, crisisText);
  const [first = emergency] = numbers;
  return (
    <div {...rest} data-slot="care-bar" className={careBarVariants({ className })}>
      {first && <CrisisSentence numbers={numbers} emergency={emergency} text={crisisText} />}
      <div data-slot="care-bar-cells">
        {first && <CrisisCell way={first} text={text} />}
        {entries.length > 0 && (
          <PageContents
            entries={entries}
            aria-label={contentsName}
            labels={{ heading: text.contents }}
          />
        )}
        <CallCell phone={contact.phone} contactHref={contactHref} text={text} />
        {quickExit && <LeaveCell href={exitHref} text={text} />}
      </div>
    </div>
  );
}
