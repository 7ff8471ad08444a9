import type { ReactNode } from 'react';
import { bandOf } from '../../.storybook/bands.js';
import { deviceScheme } from '../../.storybook/theme.js';
import { useToolbar } from '../../.storybook/toolbar.js';
import { crisisLines } from '../../src/content/index.js';
import {
  BenefitsList,
  CandidacyChecklist,
  ContactCTA,
  ProcessTimeline,
  RiskDisclosure,
  StaticTreatmentPage,
} from '../../src/index.js';
import { exampleClinic, hands, kap } from '../example-clinic.js';
import './landing.css';
import { StoryLink } from './StoryLink.js';
import { Window } from './Window.js';

const kapPage = 'pages-ketamine-assisted-psychotherapy--default';

const page = (
  <StaticTreatmentPage
    treatment={kap}
    illustration={hands}
    contact={exampleClinic}
    crisis={crisisLines.US}
  />
);

/** What this is, the page, its components and its themes, at a glance. */
export function Landing() {
  const { theme } = useToolbar();
  const scheme = theme === 'dark' || theme === 'light' ? theme : deviceScheme();
  return (
    <div className="landing sb-unstyled">
      <Opening scheme={scheme} />
      <Core />
      <Themes />
    </div>
  );
}

function Opening({ scheme }: { scheme: 'light' | 'dark' }) {
  return (
    <div className="landing-opening">
      <div>
        <h1 className="landing-title">clinic-ui</h1>
        <p className="landing-lead">
          Treatment pages for mental-health clinics: calm to read, fair about risk, private by
          design.
        </p>
        <p className="landing-text">
          React components. Typed content goes in, a whole page comes out.
        </p>
        <p className="landing-actions">
          <StoryLink href={`?path=/story/${kapPage}`} className="landing-whole">
            See the page
          </StoryLink>
          <StoryLink href="?path=/docs/content-build-a-treatment-page-in-ten-minutes--docs">
            Build one in ten minutes
          </StoryLink>
        </p>
      </div>
      <Window title="The page Ketamine Assisted Psychotherapy" scheme={scheme}>
        {page}
      </Window>
    </div>
  );
}

function Core() {
  return (
    <>
      <h2 className="landing-heading">Five components are its heart</h2>
      <div className="landing-core">
        <Tile name="ProcessTimeline" text="The steps, as a journey">
          <ProcessTimeline {...kap.process} />
        </Tile>
        <Tile name="BenefitsList" text="What people may gain, and how many do">
          <BenefitsList {...kap.benefits} notes={kap.notes} notesHref="#" risksHref="#" />
        </Tile>
        <Tile name="RiskDisclosure" text="Everything that can go wrong, in the open">
          <RiskDisclosure
            {...kap.risks}
            crisis={crisisLines.US}
            contact={exampleClinic}
            notes={kap.notes}
            notesHref="#"
          />
        </Tile>
        <Tile name="CandidacyChecklist" text="A letter to the clinician, and no verdict">
          <CandidacyChecklist {...kap.candidacy} crisis={crisisLines.US} />
        </Tile>
        <Tile name="ContactCTA" text="The next step is a call">
          <ContactCTA {...kap.contact} {...exampleClinic} crisis={crisisLines.US} />
        </Tile>
      </div>
    </>
  );
}

interface TileProps {
  name: string;
  text: string;
  children: ReactNode;
}

/** A component as it is, scaled down and cut off, with the way to its own page. */
function Tile({ name, text, children }: TileProps) {
  return (
    <div className="landing-tile">
      <div className="landing-live clinic-story-canvas" data-band={bandOf(name)} inert>
        <div>{children}</div>
      </div>
      <StoryLink
        href={`?path=/docs/components-${name.toLowerCase()}--docs`}
        className="landing-whole"
      >
        {name}
      </StoryLink>
      <p className="landing-text">{text}</p>
    </div>
  );
}

const themes = [
  { name: 'Water', brand: 'water', scheme: 'light' },
  { name: 'Warm clay', brand: 'warm-clay', scheme: 'light' },
  { name: 'Evergreen', brand: 'evergreen', scheme: 'light' },
  { name: 'High clarity', brand: 'high-clarity', scheme: 'light' },
  { name: 'Water, in the dark', brand: 'water', scheme: 'dark' },
] as const;

function Themes() {
  return (
    <>
      <h2 className="landing-heading">Four themes, light and dark, or your own</h2>
      <div className="landing-themes">
        {themes.map(({ name, brand, scheme }) => (
          <div key={name} className="landing-theme">
            <Window title={name} brand={brand} scheme={scheme} width={1180} height={1180}>
              {page}
            </Window>
            <StoryLink
              href={`?path=/story/${kapPage}&globals=brand:${brand};theme:${scheme}`}
              className="landing-whole"
            >
              {name}
            </StoryLink>
          </div>
        ))}
      </div>
    </>
  );
}
