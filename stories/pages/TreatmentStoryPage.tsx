import type { ReactNode } from 'react';
import type { ClinicContact, CrisisContact, Treatment } from '../../src/content/index.js';
import {
  BenefitsList,
  CandidacyChecklist,
  ContactCTA,
  ProcessTimeline,
  RiskDisclosure,
} from '../../src/index.js';
import { OtherOptions, Question, SourcesAndReview } from './story-sections.js';
import './page.css';

interface TreatmentStoryPageProps {
  treatment: Treatment;
  contact: ClinicContact;
  crisis: CrisisContact;
}

/** A whole page as a clinic would build it: its own hero and text around the library's components. */
export function TreatmentStoryPage({ treatment, contact, crisis }: TreatmentStoryPageProps) {
  const [decision, ...explainers] = [...treatment.explainers].reverse();
  return (
    <div className="clinic-story-page" id="top">
      <p className="clinic-story-crisis">
        In crisis? <a href={`tel:${crisis.call.dial}`}>Call {crisis.call.display}</a>
        {crisis.text && (
          <>
            {' '}
            or <a href={`sms:${crisis.text.dial}`}>text {crisis.text.display}</a>
          </>
        )}
        , day or night.
      </p>
      <header className="clinic-story-hero">
        <WaterLight />
        <div className="clinic-story-hero-text">
          <h1>{treatment.name}</h1>
          <p>{treatment.summary}</p>
          <nav aria-label="On this page">
            <a href="#how-it-goes">The steps</a>
            <a href="#benefits">Benefits</a>
            <a href="#risks">Risks</a>
            <a href="#other-options">Other options</a>
            <a href="#prepare">Prepare your questions</a>
            <a href="#contact">Contact</a>
          </nav>
        </div>
      </header>
      <main>
        <div className="clinic-story-explainers">
          {explainers.reverse().map((explainer) => (
            <Question key={explainer.id} sources={treatment.sources} {...explainer} />
          ))}
        </div>
        <Band tone="water">
          <ProcessTimeline {...treatment.process} id="how-it-goes" />
        </Band>
        <Band>
          <BenefitsList
            {...treatment.benefits}
            sources={treatment.sources}
            sourcesHref="#sources"
            risksHref="#risks"
            id="benefits"
          />
        </Band>
        <Band tone="sand">
          <RiskDisclosure
            {...treatment.risks}
            regulatoryStatus={treatment.regulatoryStatus}
            regulatoryEvidence={treatment.regulatoryEvidence}
            sources={treatment.sources}
            sourcesHref="#sources"
            id="risks"
          />
        </Band>
        <Band>
          <OtherOptions {...treatment.alternatives} sources={treatment.sources} />
        </Band>
        {decision && (
          <div className="clinic-story-explainers clinic-story-decision">
            <Question sources={treatment.sources} {...decision} />
          </div>
        )}
        <Band>
          <CandidacyChecklist
            {...treatment.candidacy}
            sources={treatment.sources}
            sourcesHref="#sources"
            crisis={crisis}
            clinicName={contact.location?.name ?? ''}
            id="prepare"
          />
        </Band>
        <Band>
          <ContactCTA
            {...contact}
            heading="Talk with us"
            intro={`If you live with treatment-resistant depression, contact our office. We can look together at whether ${treatment.shortName ?? treatment.name} might be an option for you.`}
            crisis={crisis}
            costNotice={treatment.costNotice}
            id="contact"
          />
        </Band>
        <Band tone="water">
          <SourcesAndReview
            treatment={treatment}
            ids={{
              summary: 'top',
              benefits: 'benefits',
              risks: 'risks',
              alternatives: 'other-options',
              candidacy: 'prepare',
            }}
          />
        </Band>
      </main>
      <footer className="clinic-story-footer">
        <a href="#top">Back to top</a>
      </footer>
    </div>
  );
}

function Band({ tone, children }: { tone?: 'water' | 'sand'; children: ReactNode }) {
  return (
    <div className="clinic-story-band" data-tone={tone}>
      <div className="clinic-story-column">{children}</div>
    </div>
  );
}

/** Light that falls through water, and the hands of somebody reaching into it. A decoration. */
function WaterLight() {
  return (
    <svg
      className="clinic-story-water"
      viewBox="0 0 1440 640"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <defs>
        <linearGradient id="clinic-story-depth" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#1f7f80" />
          <stop offset="0.55" stopColor="#0d555b" />
          <stop offset="1" stopColor="#083a41" />
        </linearGradient>
        <linearGradient id="clinic-story-ray" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#eafff8" stopOpacity="0.32" />
          <stop offset="1" stopColor="#eafff8" stopOpacity="0" />
        </linearGradient>
      </defs>
      <rect width="1440" height="640" fill="url(#clinic-story-depth)" />
      <g fill="url(#clinic-story-ray)">
        <path d="M1010 0h54l-120 620h-150z" />
        <path d="M1092 0h26l-40 560h-70z" />
        <path d="M1146 0h72l70 600h-140z" />
        <path d="M1260 0h30l150 520h-80z" />
        <path d="M930 0h34L700 560h-90z" opacity="0.6" />
      </g>
      <g fill="none" stroke="#c9f2e8" strokeLinecap="round">
        <path d="M760 92q90-30 180 0t180 0 180 0 180 0" opacity="0.55" strokeWidth="2" />
        <path d="M700 128q100-26 200 0t200 0 200 0 200 0" opacity="0.35" strokeWidth="1.5" />
        <path d="M820 164q80-20 160 0t160 0 160 0 160 0" opacity="0.22" strokeWidth="1.5" />
        <ellipse cx="1120" cy="420" rx="60" ry="14" opacity="0.5" strokeWidth="1.5" />
        <ellipse cx="1120" cy="420" rx="130" ry="31" opacity="0.34" strokeWidth="1.5" />
        <ellipse cx="1120" cy="420" rx="215" ry="52" opacity="0.22" strokeWidth="1.5" />
        <ellipse cx="1120" cy="420" rx="310" ry="76" opacity="0.13" strokeWidth="1.5" />
      </g>
    </svg>
  );
}
