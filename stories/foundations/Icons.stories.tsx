import type { Meta, StoryObj } from '@storybook/react-vite';
import { useRef } from 'react';
import { expect, waitFor, within } from 'storybook/test';
import { crisisLines } from '../../src/content/index.js';
import {
  BenefitsList,
  FrequencyIcons,
  ProcessTimeline,
  RiskDisclosure,
  TreatmentPage,
} from '../../src/index.js';
import { frequency, source } from '../components/stress.js';
import { exampleClinic, kap } from '../example-clinic.js';
import { inFoundations } from './in-foundations.js';
import { List } from './List.js';
import { useLive } from './live.js';

const meta = {
  title: 'Foundations/Icons',
  tags: ['!autodocs'],
  decorators: [inFoundations],
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const steps = [
  { title: 'First visit', description: 'You meet the team.', status: 'done' as const },
  { title: 'Session', description: 'You are never alone.', status: 'current' as const },
];

/** Marks that components draw with borders or strokes, so that they survive print and forced colors. */
export const Drawn: Story = {
  tags: ['smoke'],
  render: () => (
    <div className="foundations-stack">
      <section>
        <h3>Step markers</h3>
        <div className="foundations-columns">
          <ProcessTimeline steps={steps} headingLevel={3} />
          <ProcessTimeline steps={steps} headingLevel={3} marker="dot" />
        </div>
        <p className="foundations-muted">
          A number or a dot. The current step has a heavier marker, and its status in words.
        </p>
      </section>
      <section>
        <h3>A number as a hundred dots</h3>
        <div className="clinic-risk-disclosure">
          <FrequencyIcons frequency={frequency(27)} />
        </div>
        <p className="foundations-muted">
          Large dots for the people it happened to, small ones for the others. Assistive technology
          reads the sentence beside it instead.
        </p>
      </section>
    </div>
  ),
};

interface Picture {
  kind: string;
  at: string;
  look: string;
}

/** Every picture inside an element: inline SVGs, and images from CSS. */
function picturesOf(root: HTMLElement): Picture[] {
  const found = new Map<string, Picture>();
  const add = (kind: string, element: Element, look: string) => {
    const slot = element.closest('[data-slot]')?.getAttribute('data-slot') ?? element.localName;
    const at = slot.replaceAll('-', ' ');
    // Each number has a different drawing.
    const key = kind === 'svg' ? `${kind} ${at}` : look;
    if (!found.has(key)) found.set(key, { kind, at, look });
  };
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof SVGSVGElement) add('svg', element, element.outerHTML);
    for (const pseudo of [undefined, '::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      if (pseudo && (style.content === 'none' || style.content === 'normal')) continue;
      for (const property of ['mask-image', 'background-image', 'list-style-image', 'content']) {
        const value = style.getPropertyValue(property);
        if (value.includes('url(')) add(property, element, value);
      }
    }
  }
  return [...found.values()];
}

function InUseList() {
  const hidden = useRef<HTMLDivElement>(null);
  const [ref, found] = useLive(() => (hidden.current ? picturesOf(hidden.current) : []));
  return (
    <div className="foundations-stack" ref={ref}>
      <p className="foundations-sum" role="status">
        {found &&
          (found.length === 1
            ? 'One picture on the page.'
            : `${found.length} pictures on the page.`)}
      </p>
      <List className="foundations-cards">
        {found?.map(({ kind, at, look }) => (
          <li key={look}>
            {kind === 'svg' ? (
              <span
                className="foundations-icon foundations-icon--svg"
                aria-hidden="true"
                dangerouslySetInnerHTML={{ __html: look }}
              />
            ) : (
              <span
                className="foundations-icon"
                aria-hidden="true"
                style={
                  kind === 'mask-image'
                    ? { background: 'currentcolor', mask: `${look} center / contain no-repeat` }
                    : { background: `${look} center / contain no-repeat` }
                }
              />
            )}
            <div>
              <b>{at}</b>
              <span className="foundations-muted">
                {kind === 'svg' ? 'in the HTML, hidden from assistive technology' : kind}
              </span>
            </div>
          </li>
        ))}
      </List>
      <div hidden ref={hidden}>
        <TreatmentPage
          treatment={kap}
          contact={exampleClinic}
          crisis={crisisLines.US}
          frequencyDisplay="icons"
          element="div"
          idPrefix="icons-"
        />
      </div>
    </div>
  );
}

/** Every picture on the KAP page, found in the rendered page. */
export const OnThePage: Story = {
  tags: ['once'],
  render: () => <InUseList />,
  async play({ canvasElement }) {
    await waitFor(() =>
      expect(within(canvasElement).getByRole('status')).toHaveTextContent(/picture/),
    );
  },
};

const drop = (
  <svg viewBox="0 0 40 40" width="40" height="40" fill="none" stroke="currentColor" strokeWidth="2">
    <title>Drop</title>
    <path d="M20 6c6 8 10 13 10 18a10 10 0 0 1-20 0c0-5 4-10 10-18Z" />
  </svg>
);

/** Your own icon beside a benefit. It is a decoration, so screen readers skip it. */
export const YourOwn: Story = {
  render: () => (
    <BenefitsList
      risksHref={null}
      headingLevel={3}
      sources={[source]}
      benefits={[
        {
          title: 'A calm room',
          icon: drop,
          description: 'You rest in a quiet room with low light.',
          limits: 'Whether the room changes how well treatment works is not known.',
          evidence: null,
        },
      ]}
    />
  ),
};

/** Severity has no icon. Its heading names it. */
export const WordsNotIcons: Story = {
  render: () => (
    <RiskDisclosure
      headingLevel={3}
      crisis={crisisLines.US}
      regulatoryStatus={{ text: 'Not approved for this use.', evidence: null }}
      groups={[
        {
          severity: 'serious',
          risks: [{ name: 'An invented risk', description: 'It is here as an example.' }],
        },
      ]}
    />
  ),
};
