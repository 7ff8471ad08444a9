import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { kap } from '../example-clinic.js';
import { inFoundations } from './in-foundations.js';
import { List } from './List.js';
import { measuredBelow, useLive } from './live.js';
import { propertiesOf } from './token-files.js';

const meta = {
  title: 'Foundations/Type',
  tags: ['!autodocs'],
  decorators: [inFoundations],
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const size = (element: Element, property: 'fontSize' | 'lineHeight') =>
  Number.parseFloat(getComputedStyle(element)[property]);

/** `22.4 px` */
const px = (value: number) => `${Number(value.toFixed(1))} px`;

/** Each size with its use and its usual font. */
const uses: Record<string, { text: string; font: 'heading' | 'body'; use: string }> = {
  '2xl': { text: 'Risks and side effects', font: 'heading', use: 'A section’s heading' },
  xl: { text: 'Common side effects', font: 'heading', use: 'A heading inside a section' },
  lg: { text: 'What people may gain, and how sure we are.', font: 'body', use: 'Introductions' },
  md: { text: 'You rest in a quiet room. Someone is with you.', font: 'body', use: 'Body text' },
  sm: { text: 'Adults in a clinical trial, tablets', font: 'body', use: 'Evidence' },
};

function ScaleTable() {
  const [ref, found] = useLive((root) => ({
    width: innerWidth,
    root: size(document.documentElement, 'fontSize'),
    sizes: measuredBelow(root, (one) => size(one, 'fontSize')),
  }));
  return (
    <div className="foundations-stack" ref={ref}>
      <p role="status">
        {found &&
          `At ${found.width} px, with the browser’s text at ${px(found.root)}. Narrow the window, or choose a text size in the toolbar.`}
      </p>
      <List className="foundations-scale">
        {propertiesOf('text')
          .reverse()
          .map(({ name, property }) => (
            <li key={name}>
              <p
                data-measure={name}
                style={{
                  fontFamily: `var(--clinic-font-${uses[name]?.font})`,
                  fontSize: `var(${property})`,
                  fontWeight:
                    uses[name]?.font === 'heading' ? 'var(--clinic-weight-heading)' : undefined,
                  lineHeight: 1.25,
                }}
              >
                {uses[name]?.text}
              </p>
              <p className="foundations-figure">
                {uses[name]?.use}. {found?.sizes[name] && `${px(found.sizes[name])}. `}
                <code>{property}</code>
              </p>
            </li>
          ))}
      </List>
    </div>
  );
}

/** Five sizes. Each grows with the screen and the visitor's text size. */
export const Scale: Story = {
  tags: ['smoke'],
  render: () => <ScaleTable />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getByText(/^Body text\. \d+(\.\d)? px\./)).toBeVisible());
  },
};

function Paragraph() {
  const [ref, found] = useLive((root) => {
    const [text] = root.querySelectorAll<HTMLElement>('[data-measure]');
    if (!text) return undefined;
    const lineHeight = size(text, 'lineHeight');
    const lines = Math.round(text.getBoundingClientRect().height / lineHeight);
    return {
      perLine: Math.round((text.textContent?.length ?? 0) / lines),
      width: text.getBoundingClientRect().width,
      lineHeight,
      fontSize: size(text, 'fontSize'),
    };
  });
  return (
    <div className="foundations-stack" ref={ref}>
      <p data-measure="text">
        {kap.explainers
          .map(({ answer }) => answer)
          .slice(0, 2)
          .join(' ')}
      </p>
      <p className="foundations-figure">
        {found &&
          `About ${found.perLine} characters per line of ${px(found.width)}. The line height is ${px(found.lineHeight)}, ${(found.lineHeight / found.fontSize).toFixed(2)} times the text size.`}
      </p>
    </div>
  );
}

/** Lines have a limited length, and enough space to find the next one. */
export const Measure: Story = {
  render: () => <Paragraph />,
  async play({ canvasElement }) {
    const figures = await within(canvasElement).findByText(/^About \d+ characters/);
    await expect(Number(/\d+/.exec(figures.textContent ?? '')?.[0])).toBeLessThanOrEqual(80);
  },
};

const weights = [
  ['heading', 'heading', 'Headings'],
  ['body', undefined, 'Text'],
  ['body', 'strong', 'Terms, numbers, actions'],
] as const;

function FontTable() {
  const [ref, found] = useLive((root) =>
    measuredBelow(root, (one) => {
      const { fontFamily, fontWeight } = getComputedStyle(one);
      return { fontFamily: fontFamily.replaceAll(/["']/g, ''), fontWeight };
    }),
  );
  return (
    <List className="foundations-scale" ref={ref}>
      {weights.map(([font, weight, use]) => (
        <li key={use}>
          <p
            data-measure={use}
            style={{
              fontFamily: `var(--clinic-font-${font})`,
              fontSize: 'var(--clinic-text-xl)',
              fontWeight: weight ? `var(--clinic-weight-${weight})` : undefined,
              lineHeight: 1.35,
            }}
          >
            Calm water, 27 in 100 people, ¿cómo va? ÅÇÉñöß
          </p>
          <p className="foundations-figure">
            {use}. {found?.[use] && `Weight ${found[use].fontWeight}. `}
            <code>--clinic-font-{font}</code>
          </p>
          {use !== 'Text' && (
            <p className="foundations-figure">
              The first of these that is there: {found?.[use]?.fontFamily}
            </p>
          )}
        </li>
      ))}
    </List>
  );
}

/** Two fonts, three weights. */
export const FontsAndWeights: Story = { render: () => <FontTable /> };
