import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { crisisLines } from '../../src/content/index.js';
import { CandidacyChecklist } from '../../src/index.js';
import { inFoundations } from './in-foundations.js';
import { List } from './List.js';
import { measuredBelow, useLive } from './live.js';
import { propertiesOf } from './token-files.js';

const meta = {
  title: 'Foundations/Space',
  tags: ['!autodocs'],
  decorators: [inFoundations],
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const px = (value: number | undefined) =>
  value === undefined ? '' : `${Number(value.toFixed(1))} px`;

const uses: Record<string, string> = {
  '1': 'inside a line of small text',
  '2': 'between a line and what belongs to it',
  '3': 'between paragraphs',
  '4': 'between a heading and its lead',
  '5': 'inside boxes',
  '6': 'between items of a list',
  '7': 'between parts of a section',
};

function ScaleList() {
  const [ref, found] = useLive((root) =>
    measuredBelow(root, (one) => one.getBoundingClientRect().width),
  );
  return (
    <List className="foundations-spaces" ref={ref}>
      {propertiesOf('space').map(({ name, property }) => (
        <li key={name}>
          <span data-measure={name} style={{ inlineSize: `var(${property})` }} aria-hidden="true" />
          <p>
            <b>{name}</b> {uses[name]}{' '}
            <span className="foundations-figure">
              {px(found?.[name])} <code>{property}</code>
            </span>
          </p>
        </li>
      ))}
    </List>
  );
}

/** Seven steps. The two largest grow with the screen. */
export const Scale: Story = {
  render: () => <ScaleList />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    await waitFor(() => expect(canvas.getByText(new RegExp(`^${rem} px`))).toBeVisible());
  },
};

const Gap = ({ of }: { of: number }) => (
  <div className="foundations-gap" style={{ blockSize: `var(--clinic-space-${of})` }}>
    <span>{of}</span>
  </div>
);

/** The steps in a section: the closer the relation, the smaller the space. */
export const Rhythm: Story = {
  render: () => (
    <div className="foundations-rhythm">
      <p
        style={{
          font: 'var(--clinic-weight-heading) var(--clinic-text-2xl) / 1.2 var(--clinic-font-heading)',
        }}
      >
        Risks and side effects
      </p>
      <Gap of={4} />
      <p style={{ color: 'var(--clinic-color-text-muted)', fontSize: 'var(--clinic-text-lg)' }}>
        Read these before you decide.
      </p>
      <Gap of={7} />
      <p
        style={{
          font: 'var(--clinic-weight-heading) var(--clinic-text-xl) / 1.2 var(--clinic-font-heading)',
        }}
      >
        Common side effects
      </p>
      <Gap of={5} />
      <p style={{ fontFamily: 'var(--clinic-font-heading)', fontSize: 'var(--clinic-text-lg)' }}>
        Headache
      </p>
      <Gap of={3} />
      <p>Mild, and gone in a few hours for most people.</p>
      <Gap of={3} />
      <p className="foundations-muted">Adults in a clinical trial, tablets</p>
      <Gap of={6} />
      <p style={{ fontFamily: 'var(--clinic-font-heading)', fontSize: 'var(--clinic-text-lg)' }}>
        Nausea
      </p>
    </div>
  ),
};

function ShapeList() {
  const [ref, found] = useLive((root) =>
    measuredBelow(root, (one) => Number.parseFloat(getComputedStyle(one).borderStartStartRadius)),
  );
  return (
    <List className="foundations-shapes" ref={ref}>
      {propertiesOf('radius').map(({ name, property }) => (
        <li key={name}>
          <span
            data-measure={name}
            style={{ borderRadius: `var(${property})` }}
            aria-hidden="true"
          />
          <b>{name}</b>
          <span className="foundations-figure">
            {name === 'pill' ? 'as round as can be' : px(found?.[name])}
          </span>
          <code>{property}</code>
        </li>
      ))}
      <li>
        <span
          style={{
            borderColor: 'transparent',
            borderRadius: 'var(--clinic-radius-md)',
            boxShadow: 'var(--clinic-shadow)',
          }}
          aria-hidden="true"
        />
        <b>shadow</b>
        <span className="foundations-figure">one shadow, for boxes on the page</span>
        <code>--clinic-shadow</code>
      </li>
    </List>
  );
}

/** Corners, and the one shadow. */
export const CornersAndShadow: Story = { render: () => <ShapeList /> };

function Targets() {
  const [ref, found] = useLive((root) =>
    [...root.querySelectorAll('a, button, label')]
      .filter((one) => one.checkVisibility())
      .map((one) => ({
        text: one.textContent ?? '',
        height: one.getBoundingClientRect().height,
      })),
  );
  const least = found && Math.min(...found.map(({ height }) => height));
  return (
    <div className="foundations-stack foundations-targets" ref={ref}>
      <p className="foundations-sum" role="status">
        {found && `${found.length} targets, none smaller than ${px(least)}.`}
      </p>
      <CandidacyChecklist
        headingLevel={3}
        crisis={crisisLines.US}
        groups={[
          {
            intent: 'talk-first',
            items: [{ label: 'I take other medicines' }, { label: 'I am under 18' }],
          },
        ]}
      />
    </div>
  );
}

/** Targets are at least 44 px high and grow with the text. Dashed lines show their size. */
export const TargetSize: Story = {
  tags: ['smoke'],
  name: 'Targets',
  render: () => <Targets />,
  async play({ canvasElement }) {
    const sum = await within(canvasElement).findByText(/^\d+ targets, none smaller than/);
    const least = Number(/than ([\d.]+)/.exec(sum.textContent ?? '')?.[1]);
    await expect(least).toBeGreaterThanOrEqual(44);
  },
};
