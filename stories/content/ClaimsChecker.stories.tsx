import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { ClaimsChecker } from './ClaimsChecker.js';

const meta = {
  title: 'Content/Check your words',
  component: ClaimsChecker,
  tags: ['!autodocs'],
  args: {
    start:
      'Ketamine cures depression in hours, and it is completely safe. One session takes about 40 minutes. Don’t wait another day.',
  },
  parameters: { controls: { disable: true } },
  render: (args) => (
    <div className="clinic-story">
      <ClaimsChecker {...args} />
    </div>
  ),
} satisfies Meta<typeof ClaimsChecker>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Paste content, and see what a regulator, a clinician or a reader would stop at. */
export const CheckYourWords: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const box = canvas.getByRole('textbox', { name: /plain text/ });
    const marks = () =>
      [...canvasElement.querySelectorAll('mark')].map(({ textContent }) => textContent);
    const places = () =>
      canvas.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

    // Each sentence with its findings beside it; the innocent one between them is not repeated.
    await expect(places()).toEqual(['Place 1', 'Place 2']);
    await expect(marks().join(' ')).toContain('cures');
    await expect(canvas.getByText(/completely safe/, { selector: 'q' })).toBeVisible();
    const [sentence, findings] = canvasElement.querySelector('.claims-passage')?.children ?? [];
    const [left, right] = [sentence, findings].map((part) => part?.getBoundingClientRect());
    if (window.innerWidth >= 768) await expect(right?.left).toBeGreaterThan(left?.right ?? 0);
    else await expect(right?.top).toBeGreaterThanOrEqual(left?.bottom ?? 0);

    await userEvent.clear(box);
    await expect(marks()).toEqual([]);
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('No findings.'));

    await userEvent.click(box);
    await userEvent.paste('{ "tagline": "Recommended by psychiatrists." }');
    await expect(places()).toEqual([]);
    await userEvent.selectOptions(canvas.getByLabelText('Rules of'), 'eu');
    await expect(places()).toEqual(['Place 1: tagline']);
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent(/^1 finding in 1 place: 1 \w+\.$/),
    );

    // By keyboard: a page with something missing, which no sentence shows.
    canvas.getByRole('button', { name: 'A page as JSON' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getAllByText('missing-harm').length).toBeGreaterThan(1);
    await expect(canvas.getByText('harm-smaller-than-gain')).toBeVisible();
    await expect(canvas.getByText('figure-differs')).toBeVisible();
    await expect(marks()).toContain('988');
  },
};
