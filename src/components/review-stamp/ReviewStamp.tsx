import type { CompletedReview, IsoDate } from '../../content/model/index.js';
import { normalizeReviewSection, signedReview } from '../../content/normalize/index.js';
import { FactList } from '../../internal/elements/FactList.js';
import { Section } from '../../internal/elements/Section.js';
import { comma } from '../../internal/wording/comma.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { fillTemplate, splitTemplate } from '../../internal/wording/template.js';
import { dateInWords, dayOf } from './dates.js';
import { checkReview } from './ReviewStamp.checks.js';
import { reviewStampLabels } from './ReviewStamp.labels.js';
import type { ReviewStampProps } from './ReviewStamp.props.js';
import { reviewStampVariants } from './ReviewStamp.variants.js';

/** Who stands behind the content, and until when. Says so when no one does, or no longer. */
export function ReviewStamp(props: ReviewStampProps) {
  const { review, detail = 'full', today: givenToday, ...section } = normalizeReviewSection(props);
  const { locale, labels, className, children, ...rest } = section;
  const today = dayOf(givenToday);
  const signed = signedReview(review, today);
  if (process.env.NODE_ENV !== 'production') checkReview(review, signed !== undefined, givenToday);
  const text = mergeLabels('ReviewStamp', reviewStampLabels, locale?.reviewStamp, labels);
  // ISO days sort in the order of time.
  const isOutOfDate = signed !== undefined && signed.nextReview < today;
  const time = (day: IsoDate) => ({ day, words: dateInWords(day, text, locale?.tag) });
  const { authors = [], funding, updatePolicy } = review ?? {};
  const isShort = detail === 'short';
  // Said once, where the page says who stands behind it.
  if (!signed && isShort) return null;
  return (
    <Section
      {...rest}
      slot="review-stamp"
      className={reviewStampVariants({ className })}
      data-status={isOutOfDate ? 'out-of-date' : signed ? 'reviewed' : 'draft'}
    >
      <p data-slot="review-stamp-status">
        {signed ? (
          <Signed
            template={isShort ? text['reviewed-on'] : text.reviewed}
            reviewer={signed.reviewer}
            on={time(signed.lastReviewed)}
          />
        ) : (
          text.draft
        )}
      </p>
      {isOutOfDate && (
        <p data-slot="review-stamp-warning">
          {fillTemplate(text['out-of-date'], { date: time(signed.nextReview).words })}
        </p>
      )}
      {!isShort && (
        <FactList
          slot="review-stamp-facts"
          facts={[
            [text['last-reviewed'], signed && <Time {...time(signed.lastReviewed)} />],
            [text['next-review'], signed && <Time {...time(signed.nextReview)} />],
            [text['written-by'], authors.map((author) => credit(author, locale?.tag)).join('; ')],
            [text.funding, funding],
            [text['update-policy'], updatePolicy],
          ]}
        />
      )}
      {children}
    </Section>
  );
}

interface SignedProps {
  template: string;
  reviewer: CompletedReview['reviewer'];
  on: TimeProps;
}

/** Who signed it off, and on which day where the words have a place for it. */
function Signed({ template, reviewer, on }: SignedProps) {
  const { name, credentials } = reviewer;
  const [before, after] = splitTemplate(
    fillTemplate(template, { reviewer: name, credentials }),
    'date',
  );
  return (
    <>
      {before}
      {template.includes('{date}') && <Time {...on} />}
      {after}
    </>
  );
}

interface TimeProps {
  day: IsoDate;
  words: string;
}

function Time({ day, words }: TimeProps) {
  return <time dateTime={day}>{words}</time>;
}

const credit = (
  { name, credentials }: { name: string; credentials?: string | undefined },
  tag: string | undefined,
) => [name, credentials].filter(Boolean).join(comma(tag));
