import type { ComponentType, ReactNode } from 'react';
import { withoutOwnFields } from '../../content/normalize/index.js';
import { BackToTop } from '../back-to-top/index.js';
import type { CandidacyChecklistProps } from '../candidacy-checklist/CandidacyChecklist.props.js';
import { CareBar } from '../care-bar/index.js';
import { CrisisNotice } from '../crisis-notice/index.js';
import { KeyFacts } from '../key-facts/index.js';
import { ReviewStamp } from '../review-stamp/index.js';
import { TreatmentHero } from '../treatment-hero/index.js';
import { PageSection } from './PageSection.js';
import { checkPage } from './page-model/checks.js';
import { treatmentPageModel } from './page-model/page-model.js';
import type { SectionName } from './page-model/section-order.js';
import { Slot } from './Slot.js';
import type { TreatmentPageProps } from './TreatmentPage.props.js';
import { bandVariants, treatmentPageVariants } from './TreatmentPage.variants.js';

interface PageLayoutProps extends TreatmentPageProps {
  checklist?: ComponentType<CandidacyChecklistProps>;
}

/** The page in the order a visitor reads it. */
export function PageLayout({ checklist, ...props }: PageLayoutProps) {
  if (process.env.NODE_ENV !== 'production') checkPage(props);
  const model = treatmentPageModel(props);
  const slots = props.slots ?? {};
  // Both elements take the same props.
  const Page = props.element === 'div' ? ('div' as 'main') : 'main';
  const hasBar = slots.careBar !== false;
  const hero = { ...model.hero, children: <ReviewStamp {...model.reviewInShort} /> };
  return (
    <Page
      tabIndex={-1}
      {...rootProps(props)}
      id={model.id}
      data-slot="treatment-page"
      data-running-head={model.runningHead}
      data-sources-at={model.sourcesAt}
      className={treatmentPageVariants({
        careBar: hasBar,
        print: props.print,
        className: props.className,
      })}
    >
      {/* A page without the bar still begins with the crisis line. */}
      {!hasBar && <CrisisNotice {...model.crisis} prominence="banner" />}
      <Slot slot={slots.careBar} usual={CareBar} props={model.careBar} />
      <Slot slot={slots.hero} usual={TreatmentHero} props={hero} />
      <Band section="keyFacts">
        <KeyFacts {...model.keyFacts} />
      </Band>
      {model.sections.map((name) => (
        <Band key={name} section={name} tone={tones[name]}>
          <PageSection name={name} model={model} slots={slots} checklist={checklist} />
        </Band>
      ))}
      <Band section="end">
        <CrisisNotice {...model.crisis} />
        {!hasBar && <BackToTop {...model.backToTop} />}
      </Band>
    </Page>
  );
}

type Tone = 'canvas' | 'water' | 'sand';

const tones: Readonly<Partial<Record<SectionName, Tone>>> = {
  process: 'water',
  risks: 'sand',
  candidacy: 'water',
  evidence: 'sand',
};

interface BandProps {
  section: SectionName | 'keyFacts' | 'end';
  tone?: Tone | undefined;
  children: ReactNode;
}

function Band({ section, tone = 'canvas', children }: BandProps) {
  return (
    <div
      data-slot="treatment-page-band"
      data-section={section}
      data-tone={tone}
      className={bandVariants({ tone })}
    >
      {children}
    </div>
  );
}

/** What reaches the root: everything but the page's own props. */
function rootProps({
  treatment,
  contact,
  crisis,
  clinicName,
  element,
  idPrefix,
  headingLevel,
  order,
  slots,
  illustration,
  frequencyDisplay,
  evidenceDisplay,
  quickExit,
  primary,
  print,
  pageAddress,
  today,
  locale,
  labels,
  ...rest
}: TreatmentPageProps) {
  return withoutOwnFields(rest);
}
