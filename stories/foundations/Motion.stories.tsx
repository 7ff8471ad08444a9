import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { inFoundations } from './in-foundations.js';
import { List } from './List.js';
import { useLive } from './live.js';
import { libraryDeclarations, libraryRules } from './stylesheets.js';

const meta = {
  title: 'Foundations/Motion',
  tags: ['!autodocs'],
  decorators: [inFoundations],
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const motion = /^(transition|animation|scroll-behavior|view-transition|offset-path)/;

function WhatMovesList() {
  const [ref, found] = useLive(() => ({
    rules: libraryRules().filter((rule) => rule instanceof CSSStyleRule).length,
    moves: libraryDeclarations(motion),
  }));
  return (
    <div className="foundations-stack" ref={ref}>
      <p className="foundations-sum" role="status">
        {found &&
          (found.moves.length
            ? `${found.moves.length} declarations of motion in ${found.rules} rules.`
            : `Nothing moves: no transition, no animation and no smooth scrolling in ${found.rules} rules.`)}
      </p>
      {!!found?.moves.length && (
        <List className="foundations-stack">
          {found.moves.map(({ selector, property, value }) => (
            <li key={`${selector} ${property}`}>
              <code>
                {selector} {'{'} {property}: {value} {'}'}
              </code>
            </li>
          ))}
        </List>
      )}
    </div>
  );
}

/** Declarations of motion in the stylesheets of this page. */
export const WhatMoves: Story = {
  render: () => <WhatMovesList />,
  tags: ['once'],
  async play({ canvasElement }) {
    const sum = await within(canvasElement).findByText(/in \d+ rules\.$/);
    await expect(Number(/in (\d+) rules/.exec(sum.textContent ?? '')?.[1])).toBeGreaterThan(150);
  },
};

/** Instant changes: an underline on hover, a ring on focus. */
export const WhatChanges: Story = {
  tags: ['smoke'],
  render: () => (
    <div className="clinic-explainer foundations-stack">
      <p>
        <a href="#here">Hover over this link</a>, or focus it with the Tab key.
      </p>
    </div>
  ),
};
