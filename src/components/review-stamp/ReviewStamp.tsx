import type { IsoDate } from '../../content/model/index.js';
import { normalizeReviewSection, signedReview } from '../../content/normalize/index.js';
import { FactList } from '../../internal/elements/FactList.js';
import { Section } from '../../internal/elements/Section.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { fillTemplate } from '../../internal/wording/template.js';
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
  // Said once, where the page says who stands behind it.
  if (!signed && detail === 'short') return null;
  return (
    <Section
      {...rest}
      slot="review-stamp"
      className={reviewStampVariants({ className })}
      data-status={isOutOfDate ? 'out-of-date' : signed ? 'reviewed' : 'draft'}
    >
      <p data-slot="review-stamp-status">
        {signed
          ? fillTemplate(text.reviewed, {
              reviewer: signed.reviewer.name,
              credentials: signed.reviewer.credentials,
            })
          : text.draft}
      </p>
      {isOutOfDate && (
        <p data-slot="review-stamp-warning">
          {fillTemplate(text['out-of-date'], { date: time(signed.nextReview).words })}
        </p>
      )}
      <FactList
        slot="review-stamp-facts"
        facts={[
          [text['last-reviewed'], signed && <Time {...time(signed.lastReviewed)} />],
          [text['next-review'], signed && <Time {...time(signed.nextReview)} />],
          [text['written-by'], detail === 'full' && authors.map(credit).join('; ')],
          [text.funding, detail === 'full' && funding],
          [text['update-policy'], detail === 'full' && updatePolicy],
        ]}
      />
      {children}
    </Section>
  );
}

function Time({ day, words }: { day: IsoDate; words: string }) {
  return <time dateTime={day}>{words}</time>;
}

const credit = ({ name, credentials }: { name: string; credentials?: string | undefined }) =>
  [name, credentials].filter(Boolean).join(', ');
