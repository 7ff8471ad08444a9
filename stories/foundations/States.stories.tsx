import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect, waitFor } from 'storybook/test';
import { crisisLines } from '../../src/content/index.js';
import { CandidacyChecklist, ContactCTA, CrisisNotice, SourceList } from '../../src/index.js';
import { useValidId } from '../../src/internal/own-id.js';
import { kap } from '../example-clinic.js';
import { type Held, useHeld, useHeldStates } from './held-states.js';
import { inFoundations } from './in-foundations.js';

const meta = {
  title: 'Foundations/States',
  tags: ['!autodocs'],
  decorators: [inFoundations],
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

interface CellProps extends Held {
  name: string;
  children: ReactNode;
}

function Cell({ name, children, ...held }: CellProps) {
  const ref = useHeld(held);
  return (
    <figure>
      <figcaption className="foundations-figure">{name}</figcaption>
      <div ref={ref}>{children}</div>
    </figure>
  );
}

interface RowProps extends Omit<Held, 'state'> {
  /** The part, by the name of the state. */
  children: (name: string) => ReactNode;
  /** What can be disabled: no link can. */
  isControl?: boolean;
  isVisitable?: boolean;
}

/** One part in each of its states. */
function Row({ children, isControl, isVisitable, ...held }: RowProps) {
  useHeldStates();
  const states = [
    ['at rest', undefined],
    ['hover', 'hover'],
    ['pressed', 'active'],
    ['focus', 'focus-visible'],
    ...(isVisitable ? ([['visited', 'visited']] as const) : []),
    ...(isControl ? ([['disabled', 'disabled']] as const) : []),
  ] as const;
  return (
    <div className="foundations-states">
      {states.map(([name, state]) => (
        <Cell key={name} name={name} state={state} {...held}>
          {children(name)}
        </Cell>
      ))}
    </div>
  );
}

/** Links that do something: the first is filled. */
export const Actions: Story = {
  tags: ['smoke'],
  render: () => (
    <Row
      select="a"
      without='[data-slot="crisis-notice-service"], [data-slot="crisis-notice-language"]'
    >
      {() => <CrisisNotice contact={crisisLines.US} />}
    </Row>
  ),
  async play({ canvasElement }) {
    const fill = (state: string, ways = '') =>
      [
        ...canvasElement.querySelectorAll(
          `[data-slot="crisis-notice-ways"]${ways} [data-held="${state}"]`,
        ),
      ].map((link) => {
        const { backgroundColor, backgroundImage } = getComputedStyle(link);
        return `${backgroundColor} ${backgroundImage}`;
      });
    const first = ':first-of-type';
    const further = ':not(:first-of-type)';
    await waitFor(() => expect(fill('hover', first).length).toBeGreaterThan(1));
    await expect(new Set([...fill('hover', first), ...fill('active', first)]).size).toBe(2);
    // Further lines are links in a text, and stay so.
    const inText = [...fill('hover', further), ...fill('active', further)];
    await expect(inText.length).toBeGreaterThan(1);
    await expect([...new Set(inText)]).toEqual(['rgba(0, 0, 0, 0) none']);
  },
};

/** On the deep ground of contact: a number, the primary way, another one. */
export const OnDeepWater: Story = {
  tags: ['smoke'],
  render: () => (
    <Row select='[data-slot="contact-cta-channel"] a' without=".clinic-crisis-notice">
      {() => (
        <ContactCTA
          phone={{ number: '+1 555 555 0142', display: '(555) 555-0142' }}
          booking={{ label: 'Book a conversation', href: '#book' }}
          email={{ address: 'hello@clinic.example' }}
          crisis={crisisLines.US}
        />
      )}
    </Row>
  ),
};

/** Each with a name, so that their groups of boxes can be told apart. */
const toCheck = (name: string) => (
  <CandidacyChecklist
    heading={name}
    crisis={crisisLines.US}
    groups={[{ intent: 'talk-first', items: [{ label: 'Pregnancy' }, { label: 'Medicines' }] }]}
  />
);
const around =
  '[data-slot="section-heading"], .clinic-crisis-notice, [data-slot="candidacy-checklist-instructions"]';

/** Rows to check: the first is checked. */
export const Checkboxes: Story = {
  tags: ['smoke'],
  render: () => (
    <Row
      isControl
      select="label, input"
      press="li:first-child input"
      without={`${around}, [data-slot="candidacy-checklist-sheet"], [data-slot="candidacy-checklist-tray"], legend`}
    >
      {toCheck}
    </Row>
  ),
};

/** Buttons of the letter: the first is filled. */
export const Buttons: Story = {
  tags: ['smoke'],
  render: () => (
    <Row
      isControl
      select="button"
      press="li:first-child input"
      without={`${around}, [data-slot="candidacy-checklist-groups"], [data-slot="candidacy-checklist-tray"], [data-slot="candidacy-checklist-sheet"] > :not([data-slot="candidacy-checklist-foot"])`}
    >
      {toCheck}
    </Row>
  ),
};

function OneSource() {
  return <SourceList id={useValidId()} sources={kap.sources.slice(0, 1)} />;
}

/** Links in running text. A publication that was read is quieter. */
export const Links: Story = {
  tags: ['smoke'],
  render: () => (
    <Row isVisitable select="a">
      {() => <OneSource />}
    </Row>
  ),
};
