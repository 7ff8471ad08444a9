import { PageLayout } from './PageLayout.js';
import type { TreatmentPageProps } from './TreatmentPage.props.js';

/**
 * The same page without the checklist, and so without any code for the visitor's browser.
 * `slots.candidacy` renders something of your own in its place.
 */
export function StaticTreatmentPage(props: TreatmentPageProps) {
  const own = props.slots?.candidacy;
  const candidacy = typeof own === 'function' ? own : false;
  return <PageLayout {...props} slots={{ ...props.slots, candidacy }} />;
}
