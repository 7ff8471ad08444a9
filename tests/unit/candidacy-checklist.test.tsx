import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { crisisLines } from '../../src/content/index.js';
import { CandidacyChecklist } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { kap } from '../../stories/example-clinic.js';

afterEach(() => vi.restoreAllMocks());

const closing =
  'This list cannot tell whether a treatment is right for you. Only a qualified clinician who knows your history can decide that with you.';

const inCrisis = [
  'In crisis, call 988 (988 Suicide & Crisis Lifeline).',
  'Free and confidential, day and night.',
  'In danger right now, call 911.',
];

function renderKap() {
  return render(<CandidacyChecklist {...kap.candidacy} crisis={crisisLines.US} />);
}

const sheet = () => {
  const heading = screen.queryByRole('heading', { name: 'To talk about with a clinician' });
  return heading && within(heading.parentElement as HTMLElement);
};

it('groups named checkboxes under their intents', () => {
  renderKap();
  expect(screen.getAllByRole('group').map((group) => group.getAttribute('data-intent'))).toEqual([
    'reasons-to-ask',
    'talk-first',
    'usually-not-suitable',
  ]);
  expect(screen.getByRole('group', { name: 'Reasons people ask about it' })).toBeInTheDocument();
  const box = screen.getByRole('checkbox', { name: 'I live with severe anxiety' });
  expect(box).toHaveAccessibleDescription(
    'Small studies of ketamine into a vein found an effect that did not last. Ketamine by mouth is not well studied for this.',
  );
});

it('puts the crisis line before the first checkbox', () => {
  renderKap();
  const call = screen.getByRole('link', { name: 'Call 988' });
  const first = screen.getAllByRole('checkbox')[0] as HTMLElement;
  expect(call.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('ends with the disclaimer, with or without checked items', async () => {
  renderKap();
  expect(screen.getByText(closing)).toBeInTheDocument();
  await userEvent.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
  expect(sheet()?.getByText(closing)).toBeInTheDocument();
  for (const line of inCrisis) expect(sheet()?.getByText(line)).toBeInTheDocument();
});

it('gathers checked items in the list’s order, and announces them politely', async () => {
  renderKap();
  expect(sheet()).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: /severe anxiety/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: /did not help enough/ }));
  expect(
    sheet()
      ?.getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    'I have tried treatments for depression and they did not help enough',
    'I live with severe anxiety',
  ]);
  expect(screen.getByRole('status')).toHaveTextContent(
    'Added to your list: I have tried treatments for depression and they did not help enough',
  );
  await userEvent.click(screen.getByRole('checkbox', { name: /severe anxiety/ }));
  expect(sheet()?.getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByRole('status')).toHaveTextContent(
    'Removed from your list: I live with severe anxiety',
  );
});

it('shows no score, count or verdict', async () => {
  renderKap();
  for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
  const all = sheet()?.getByRole('heading').parentElement?.textContent ?? '';
  const said = inCrisis.reduce((text, line) => text.replace(line, ''), all);
  expect(said).not.toMatch(/\d|score|result|you qualify|eligib|%/i);
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.queryByRole('meter')).toBeNull();
});

it('copies the sheet as plain text', async () => {
  const user = userEvent.setup();
  renderKap();
  await user.click(screen.getByRole('checkbox', { name: /severe anxiety/ }));
  await user.click(screen.getByRole('button', { name: 'Copy this list' }));
  expect(await navigator.clipboard.readText()).toBe(
    `To talk about with a clinician\n- I live with severe anxiety\n${closing}\n${inCrisis.join('\n')}`,
  );
  expect(screen.getByRole('status')).toHaveTextContent('List copied.');
});

it('explains what to do if copying fails', async () => {
  const user = userEvent.setup();
  renderKap();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await user.click(screen.getByRole('checkbox', { name: /severe anxiety/ }));
  await user.click(screen.getByRole('button', { name: 'Copy this list' }));
  expect(screen.getByRole('status')).toHaveTextContent(
    'Copying did not work here. You can select the text of the list instead.',
  );
});

it('clears all checks, and can undo that', async () => {
  renderKap();
  await userEvent.click(screen.getByRole('checkbox', { name: /severe anxiety/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: /take medicines/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Clear all checks' }));
  for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
  expect(sheet()).toBeNull();
  expect(screen.getByRole('status')).toHaveTextContent('All checks cleared.');
  const undo = screen.getByRole('button', { name: 'Undo: check them again' });
  expect(undo).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(
    sheet()
      ?.getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['I live with severe anxiety', 'I take medicines, herbs or supplements']);
  expect(screen.getByRole('checkbox', { name: /severe anxiety/ })).toHaveFocus();
  expect(screen.getByRole('status')).toHaveTextContent('Your checks are back.');
  expect(undo).not.toBeInTheDocument();
});

it('stops offering to undo once something else is checked', async () => {
  renderKap();
  await userEvent.click(screen.getByRole('checkbox', { name: /severe anxiety/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Clear all checks' }));
  await userEvent.click(screen.getByRole('checkbox', { name: /take medicines/ }));
  expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
});

it('announces the same words again', async () => {
  const user = userEvent.setup();
  renderKap();
  await user.click(screen.getByRole('checkbox', { name: /severe anxiety/ }));
  const copy = screen.getByRole('button', { name: 'Copy this list' });
  await user.click(copy);
  const first = screen.getByRole('status').textContent;
  await user.click(copy);
  const second = screen.getByRole('status').textContent;
  expect(second).not.toBe(first);
  expect(second?.trim()).toBe(first?.trim());
});

it('heads the sheet and its copy with the clinic’s name', async () => {
  const user = userEvent.setup();
  render(
    <CandidacyChecklist {...kap.candidacy} clinicName="Example Clinic" crisis={crisisLines.US} />,
  );
  await user.click(screen.getByRole('checkbox', { name: /severe anxiety/ }));
  expect(sheet()?.getByText('Example Clinic')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Copy this list' }));
  expect(await navigator.clipboard.readText()).toMatch(
    /^Example Clinic\nTo talk about with a clinician\n- I live/,
  );
});

it('excludes checkboxes, announcements and the sheet from session replay', async () => {
  renderKap();
  await userEvent.click(screen.getByRole('checkbox', { name: /severe anxiety/ }));
  const marks = [
    '.amp-block',
    '.fs-exclude',
    '.highlight-block',
    '.mf-excluded',
    '.mp-block',
    '.mp-no-track',
    '.nls_protected',
    '.pendo-ignore',
    '.ph-no-capture',
    '.rr-block',
    '.ym-hide-content',
    '.ym-disable-clickmap',
    '[data-amp-mask]',
    '[data-clarity-mask="true"]',
    '[data-cs-mask]',
    '[data-dd-privacy="hidden"]',
    '[data-dtrum-mask]',
    '[data-heap-redact-text="true"]',
    '[heap-ignore="true"]',
    '[data-hj-suppress]',
    '[data-matomo-mask]',
    '[data-nr-block]',
    '[data-openreplay-hidden]',
    '[data-openreplay-masked]',
    '[data-private]',
    '[data-recording-disable]',
    '[data-sentry-block]',
    '[data-sl="exclude"]',
  ];
  const told = [
    ...screen.getAllByRole('checkbox'),
    screen.getByRole('status'),
    screen.getByRole('heading', { name: 'To talk about with a clinician' }),
  ];
  for (const mark of marks) {
    for (const element of told) expect(element.closest(mark), mark).not.toBeNull();
  }
  // The crisis line is nobody's answer: it stays outside.
  expect(screen.getByRole('link', { name: 'Call 988' }).closest('[data-private]')).toBeNull();
});

it('never moves a check to another item if the content changes', async () => {
  const list = (...labels: string[]) => (
    <CandidacyChecklist
      crisis={crisisLines.US}
      groups={[{ intent: 'talk-first', items: labels.map((label) => ({ label })) }]}
    />
  );
  const { rerender } = render(list('A1', 'A2'));
  await userEvent.click(screen.getByRole('checkbox', { name: 'A1' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'A2' }));
  rerender(list('B1', 'A2'));
  expect(screen.getByRole('checkbox', { name: 'B1' })).not.toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'A2' })).toBeChecked();
  expect(
    sheet()
      ?.getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['A2']);
});

it('renders only the list whose box is checked', async () => {
  const groups = [
    {
      intent: 'talk-first' as const,
      items: Array.from({ length: 40 }, (_, index) => ({ label: `Item ${index}` })),
    },
  ];
  const rendered = vi.fn();
  render(
    Array.from({ length: 100 }, (_, index) => (
      <Profiler key={index} id={String(index)} onRender={rendered}>
        <CandidacyChecklist groups={groups} crisis={crisisLines.US} />
      </Profiler>
    )),
  );
  rendered.mockClear();
  fireEvent.click(document.querySelectorAll('input')[40 * 57] as HTMLElement);
  expect(new Set(rendered.mock.calls.map(([id]) => id))).toEqual(new Set(['57']));
});

it('takes no part in a form around it, events included', async () => {
  const heard = vi.fn();
  render(
    <form aria-label="Newsletter" onChange={heard} onInput={heard} onSubmit={heard}>
      <CandidacyChecklist {...kap.candidacy} crisis={crisisLines.US} />
    </form>,
  );
  const form = screen.getByRole<HTMLFormElement>('form');
  const box = screen.getByRole('checkbox', { name: /severe anxiety/ });
  await userEvent.click(box);
  await userEvent.keyboard('{Enter}');
  expect([...form.elements]).toEqual([]);
  expect([...new FormData(form)]).toEqual([]);
  form.reset();
  expect(box).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'Clear all checks' }));
  expect([...form.elements]).toEqual([]);
  expect(heard).not.toHaveBeenCalled();
});

it('puts no answer into an attribute', async () => {
  const { container } = renderKap();
  const attributes = () =>
    [...container.querySelectorAll('*:not([data-slot="candidacy-checklist-sheet"] *)')]
      // The sheet, and the sentence that stands in its place.
      .filter((element) => !/-(sheet|empty)$/.test(element.getAttribute('data-slot') ?? ''))
      .map((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`));
  const before = attributes();
  const box = screen.getByRole('checkbox', { name: /severe anxiety/ });
  await userEvent.click(box);
  expect(attributes()).toEqual(before);
  await userEvent.click(box);
  expect(attributes()).toEqual(before);
});

it('keeps the sheet if an item has no words', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const items = [{ label: '' }, { label: 'I take lithium' }];
  render(<CandidacyChecklist groups={[{ intent: 'talk-first', items }]} crisis={crisisLines.US} />);
  for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
  expect(screen.getByRole('heading', { name: 'To talk about with a clinician' })).toBeVisible();
});

it('promises a list only where JavaScript runs', async () => {
  const promise = 'Items you check will appear here, ready to print or copy.';
  document.body.innerHTML = renderToStaticMarkup(
    <CandidacyChecklist {...kap.candidacy} crisis={crisisLines.US} />,
  );
  expect(screen.getByText(promise)).not.toBeVisible();
  document.body.innerHTML = '';
  renderKap();
  expect(screen.getByText(promise)).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: /severe anxiety/ }));
  expect(screen.queryByText(promise)).toBeNull();
});

it('can still undo, and keeps the focus, after a look at another tab', async () => {
  renderKap();
  await userEvent.click(screen.getByRole('checkbox', { name: /severe anxiety/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Clear all checks' }));
  fireEvent(document, new Event('visibilitychange'));
  expect(screen.getByRole('button', { name: /^Undo/ })).toHaveFocus();
  fireEvent(window, new Event('pagehide'));
  expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
});

it('removes an announcement from the page after ten seconds', async () => {
  vi.useFakeTimers();
  try {
    renderKap();
    fireEvent.click(screen.getByRole('checkbox', { name: /severe anxiety/ }));
    expect(screen.getByRole('status')).toHaveTextContent('Added to your list: I live with');
    act(() => vi.advanceTimersByTime(10_000));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  } finally {
    vi.useRealTimers();
  }
});

it('restores the page and announces it if printing fails', async () => {
  renderKap();
  vi.spyOn(window, 'print').mockImplementation(() => {
    throw new Error('not here');
  });
  await userEvent.click(screen.getByRole('checkbox', { name: /severe anxiety/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Print this list' }));
  expect(document.querySelector('[data-clinic-print]')).toBeNull();
  expect(screen.getByRole('status')).toHaveTextContent('Printing did not work here.');
});

it('prints the whole page again even if a browser fires no `afterprint`', async () => {
  renderKap();
  vi.spyOn(window, 'print').mockImplementation(() => {});
  await userEvent.click(screen.getByRole('checkbox', { name: /severe anxiety/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Print this list' }));
  expect(document.querySelector('[data-clinic-print="alone"]')).not.toBeNull();
  await userEvent.click(document.body);
  expect(document.querySelector('[data-clinic-print]')).toBeNull();
});

it('ends the sheet with help in the page’s language if the service offers it', async () => {
  render(<CandidacyChecklist {...kap.candidacy} locale={es} crisis={crisisLines.US} />);
  await userEvent.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
  const paper = document.querySelector('[data-slot="candidacy-checklist-sheet"]');
  expect(paper).toHaveTextContent(/oprima 2/);
});

it('keeps several lists on a page apart', async () => {
  render(
    <>
      <CandidacyChecklist
        crisis={crisisLines.US}
        groups={[{ intent: 'talk-first', items: [{ label: 'First list' }] }]}
      />
      <CandidacyChecklist
        crisis={crisisLines.US}
        groups={[{ intent: 'talk-first', items: [{ label: 'Second list' }] }]}
      />
    </>,
  );
  await userEvent.click(screen.getByRole('checkbox', { name: 'Second list' }));
  expect(
    sheet()
      ?.getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['Second list']);
});
