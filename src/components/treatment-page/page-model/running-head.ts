import { clinicNameOf, optionalText, signedReview } from '../../../content/normalize/index.js';
import { fillTemplate } from '../../../internal/wording/template.js';
import { dateInWords, dayOf } from '../../review-stamp/dates.js';
import type { TreatmentPageProps } from '../TreatmentPage.props.js';
import type { PageContext } from './context.js';

/** What stands at the top of each printed sheet: treatment, clinic, and when it was reviewed. */
export function runningHead(props: TreatmentPageProps, context: PageContext): string {
  const { treatment, contact, words } = context;
  const text = words.reviewStamp;
  const signed = signedReview(treatment.review, dayOf(props.today));
  const review = signed
    ? `${text['last-reviewed']}: ${dateInWords(signed.lastReviewed, text, words.tag)}`
    : text.draft;
  const clinic = optionalText(props.clinicName) ?? clinicNameOf(contact);
  return [treatment.name, clinic, review].filter(Boolean).join(' · ');
}

/** At the end of the leaflet, which has no sources of its own. */
export function sourcesAt(
  { pageAddress }: TreatmentPageProps,
  { words }: PageContext,
): string | undefined {
  const address = optionalText(pageAddress);
  return address && fillTemplate(words.treatmentPage['sources-at'], { address });
}
