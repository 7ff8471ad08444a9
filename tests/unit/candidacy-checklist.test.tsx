import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CandidacyGroup, crisisLines, type Note } from '../../src/content/index.js';
import { CandidacyChecklist } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { kap } from '../../stories/example-clinic.js';

afterEach(() => vi.restoreAllMocks());

const { sheet: words, disclaimer: closing, intents } = en.candidacyChecklist;

const inCrisis = [
  en.candidacyChecklist['crisis-line']
    .replace('{number}', '988')
    .replace('{name}', '988 Suicide & Crisis Lifeline'),
  `${crisisLines.US.availability}.`,
  en.candidacyChecklist['emergency-line'].replace('{number}', '911'),
];

const notes: readonly Note[] = [
  { id: 'pills', title: 'Pills', studies: [{ source: 'x', found: 'Some do not mix.' }] },
  { id: 'anxiety', title: 'Anxiety', studies: [{ source: 'x', found: 'A gain did not last.' }] },
  { id: 'safety', title: 'Safety', studies: [{ source: 'x', found: 'It raised the pulse.' }] },
];

const groups: readonly CandidacyGroup[] = [
  {
    intent: 'reasons-to-ask',
    items: [
      { label: 'Treatments did not help enough' },
      { label: 'Severe anxiety', note: 'A gain did not last.', evidence: ['anxiety'] },
    ],
  },
  {
    intent: 'talk-first',
    items: [{ label: 'Medicines and herbs', evidence: ['pills', 'anxiety'] }],
  },
  {
    intent: 'usually-not-suitable',
    items: [{ label: 'Pregnancy' }, { label: 'Psychosis, ever' }],
    evidence: ['safety'],
  },
];

const content = { groups, notes, notesHref: '#evidence', crisis: crisisLines.US };

const renderList = () => render(<CandidacyChecklist {...content} />);

const letter = () =>
  screen.getByRole('heading', { name: words.heading }).parentElement as HTMLElement;
const sheet = () => within(letter());
/** What is gathered on the letter. */
const gathered = () => [...letter().querySelectorAll('li')].map((item) => item.textContent);
const tray = () => document.querySelector('[data-slot="candidacy-checklist-tray"]');

/** The box with these words and no others beside it. */
const checkbox = (name: string) => screen.getByRole('checkbox', { name });

const notesIn = (part: HTMLElement) =>
  within(part)
    .queryAllByRole('doc-noteref')
    .map(({ textContent }) => textContent);

it('groups named checkboxes under their intents', () => {
  renderList();
  expect(screen.getAllByRole('group').map((group) => group.getAttribute('data-intent'))).toEqual([
    'reasons-to-ask',
    'talk-first',
    'usually-not-suitable',
  ]);
  const reasons = screen.getByRole('group', { name: intents['reasons-to-ask'] });
  expect(
    within(reasons)
      .getAllByRole('checkbox')
      .map((box) => (box as HTMLInputElement).labels?.[0]?.textContent),
  ).toEqual(['Treatments did not help enough', 'Severe anxiety']);
});

it('heads a group as the content says, where what its intent says does not fit', () => {
  const heading = 'Other help may have to come first';
  const named = groups.map((group) =>
    group.intent === 'usually-not-suitable' ? { ...group, heading } : group,
  );
  render(<CandidacyChecklist {...content} groups={named} />);
  expect(
    within(screen.getByRole('group', { name: heading })).getAllByRole('checkbox'),
  ).toHaveLength(2);
  expect(screen.queryByText(intents['usually-not-suitable'])).toBeNull();
});

describe('the numbers of notes', () => {
  it('stand at the end of an item’s own note, outside the label', () => {
    renderList();
    const box = checkbox('Severe anxiety');
    expect(box).toHaveAccessibleName('Severe anxiety');
    expect(box).toHaveAccessibleDescription(/^A gain did not last\./);
    const item = box.closest('li') as HTMLElement;
    expect(notesIn(item)).toEqual(['Note 2']);
    expect(within(item).getByRole('doc-noteref').closest('p')).toHaveTextContent(
      'A gain did not last. Note 2',
    );
    expect(item.querySelector('label a')).toBeNull();
  });

  it('stand after the label of an item without a note', () => {
    renderList();
    const box = checkbox('Medicines and herbs');
    expect(box).toHaveAccessibleName('Medicines and herbs');
    expect(box).not.toHaveAccessibleDescription();
    expect(notesIn(box.closest('li') as HTMLElement)).toEqual(['Note 1', 'Note 2']);
    expect(box.closest('label')?.querySelector('a')).toBeNull();
  });

  it('stand in the heading of a group that rests on them as a whole', () => {
    renderList();
    const heading = screen.getByRole('heading', {
      name: (name) => name.startsWith(intents['usually-not-suitable']),
    });
    expect(notesIn(heading)).toEqual(['Note 3']);
    expect(notesIn(checkbox('Pregnancy').closest('li') as HTMLElement)).toEqual([]);
  });

  it('never come onto the sheet', async () => {
    renderList();
    for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
    expect(gathered()).toEqual(groups.flatMap(({ items }) => items.map(({ label }) => label)));
    expect(sheet().queryByRole('doc-noteref')).toBeNull();
  });

  it('lead to the list’s own notes where the page has none, and back to the item', () => {
    render(<CandidacyChecklist {...content} notesHref={undefined} />);
    const item = checkbox('Severe anxiety').closest('li') as HTMLElement;
    const target = (link: HTMLElement) =>
      document.getElementById(link.getAttribute('href')?.slice(1) ?? '') as HTMLElement;
    const note = target(within(item).getByRole('doc-noteref'));
    expect(note).toHaveTextContent('A gain did not last.');
    const [back, ...others] = within(note).getAllByRole('doc-backlink');
    expect([back, ...others].map((link) => link?.textContent)).toEqual([
      'Severe anxiety',
      '2 Medicines and herbs',
    ]);
    expect(target(back as HTMLElement)).toBe(item);
  });
});

it('names every box of the ready content by its label alone', () => {
  render(<CandidacyChecklist {...kap.candidacy} notes={kap.notes} crisis={crisisLines.US} />);
  const labels = kap.candidacy.groups.flatMap(({ items }) => items.map(({ label }) => label));
  const boxes = screen.getAllByRole('checkbox');
  expect(boxes).toHaveLength(labels.length);
  boxes.forEach((box, index) => {
    expect(box).toHaveAccessibleName(labels[index]);
  });
});

it('puts the crisis line before the first checkbox', () => {
  renderList();
  const call = screen.getByRole('link', { name: 'Call 988' });
  const first = screen.getAllByRole('checkbox')[0] as HTMLElement;
  expect(call.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('ends with the disclaimer, with or without checked items', async () => {
  renderList();
  expect(screen.getByText(closing)).toBeInTheDocument();
  await userEvent.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
  expect(sheet().getByText(closing)).toBeInTheDocument();
  for (const line of inCrisis) expect(sheet().getByText(line)).toBeInTheDocument();
});

it('gathers checked items in the list’s order, and announces them politely', async () => {
  renderList();
  expect(gathered()).toEqual([]);
  await userEvent.click(checkbox('Severe anxiety'));
  await userEvent.click(checkbox('Treatments did not help enough'));
  expect(gathered()).toEqual(['Treatments did not help enough', 'Severe anxiety']);
  expect(screen.getByRole('status')).toHaveTextContent(
    words.added.replace('{item}', 'Treatments did not help enough'),
  );
  await userEvent.click(checkbox('Severe anxiety'));
  expect(sheet().getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByRole('status')).toHaveTextContent(
    words.removed.replace('{item}', 'Severe anxiety'),
  );
});

it('shows no score, count or verdict', async () => {
  renderList();
  for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
  const all = sheet().getByRole('heading').parentElement?.textContent ?? '';
  const said = inCrisis.reduce((text, line) => text.replace(line, ''), all);
  expect(said).not.toMatch(/\d|score|result|you qualify|eligib|%/i);
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.queryByRole('meter')).toBeNull();
});

it('copies the sheet as plain text', async () => {
  const user = userEvent.setup();
  renderList();
  await user.click(checkbox('Severe anxiety'));
  await user.click(screen.getByRole('button', { name: words.copy }));
  expect(await navigator.clipboard.readText()).toBe(
    `${words.heading}\n- Severe anxiety\n${closing}\n${inCrisis.join('\n')}`,
  );
  expect(screen.getByRole('status')).toHaveTextContent(words.copied);
});

it('explains what to do if copying fails', async () => {
  const user = userEvent.setup();
  renderList();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await user.click(checkbox('Severe anxiety'));
  await user.click(screen.getByRole('button', { name: words.copy }));
  expect(screen.getByRole('status')).toHaveTextContent(words['copy-failed']);
});

it('clears all checks, and can undo that', async () => {
  renderList();
  await userEvent.click(checkbox('Severe anxiety'));
  await userEvent.click(checkbox('Medicines and herbs'));
  await userEvent.click(screen.getByRole('button', { name: words.clear }));
  for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
  expect(gathered()).toEqual([]);
  expect(screen.getByRole('status')).toHaveTextContent(words.cleared);
  const undo = screen.getByRole('button', { name: words.undo });
  expect(undo).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(gathered()).toEqual(['Severe anxiety', 'Medicines and herbs']);
  expect(checkbox('Severe anxiety')).toHaveFocus();
  expect(screen.getByRole('status')).toHaveTextContent(words.restored);
  expect(undo).not.toBeInTheDocument();
});

it('stops offering to undo once something else is checked', async () => {
  renderList();
  await userEvent.click(checkbox('Severe anxiety'));
  await userEvent.click(screen.getByRole('button', { name: words.clear }));
  await userEvent.click(checkbox('Medicines and herbs'));
  expect(screen.queryByRole('button', { name: words.undo })).toBeNull();
});

it('announces the same words again', async () => {
  const user = userEvent.setup();
  renderList();
  await user.click(checkbox('Severe anxiety'));
  const copy = screen.getByRole('button', { name: words.copy });
  await user.click(copy);
  const first = screen.getByRole('status').textContent;
  await user.click(copy);
  const second = screen.getByRole('status').textContent;
  expect(second).not.toBe(first);
  expect(second?.trim()).toBe(first?.trim());
});

it('heads the sheet and its copy with the clinic’s name', async () => {
  const user = userEvent.setup();
  render(<CandidacyChecklist {...content} clinicName="Example Clinic" />);
  await user.click(checkbox('Severe anxiety'));
  expect(sheet().getByText('Example Clinic')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: words.copy }));
  expect(await navigator.clipboard.readText()).toContain(
    `Example Clinic\n${words.heading}\n- Severe`,
  );
});

it('excludes checkboxes, announcements and the sheet from session replay', async () => {
  renderList();
  await userEvent.click(checkbox('Severe anxiety'));
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
    screen.getByRole('heading', { name: words.heading }),
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
  expect(gathered()).toEqual(['A2']);
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
    Array.from({ length: 10 }, (_, index) => (
      <Profiler key={index} id={String(index)} onRender={rendered}>
        <CandidacyChecklist groups={groups} crisis={crisisLines.US} />
      </Profiler>
    )),
  );
  rendered.mockClear();
  fireEvent.click(document.querySelectorAll('input')[40 * 5] as HTMLElement);
  expect(new Set(rendered.mock.calls.map(([id]) => id))).toEqual(new Set(['5']));
});

it('takes no part in a form around it, events included', async () => {
  const heard = vi.fn();
  render(
    <form aria-label="Newsletter" onChange={heard} onInput={heard} onSubmit={heard}>
      <CandidacyChecklist {...content} />
    </form>,
  );
  const form = screen.getByRole<HTMLFormElement>('form');
  const box = checkbox('Severe anxiety');
  await userEvent.click(box);
  await userEvent.keyboard('{Enter}');
  expect([...form.elements]).toEqual([]);
  expect([...new FormData(form)]).toEqual([]);
  form.reset();
  expect(box).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: words.clear }));
  expect([...form.elements]).toEqual([]);
  expect(heard).not.toHaveBeenCalled();
});

it('puts no answer into an attribute', async () => {
  const { container } = renderList();
  const attributes = () =>
    [...container.querySelectorAll('*:not([data-slot="candidacy-checklist-sheet"] *)')]
      // The sheet, and the sentence that stands in its place.
      .filter((element) => !/-(sheet|empty)$/.test(element.getAttribute('data-slot') ?? ''))
      .map((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`));
  const before = attributes();
  const box = checkbox('Severe anxiety');
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
  expect(screen.getByRole('heading', { name: words.heading })).toBeVisible();
});

it('promises a list only where JavaScript runs', async () => {
  const promise = words.empty;
  document.body.innerHTML = renderToStaticMarkup(<CandidacyChecklist {...content} />);
  expect(screen.getByText(promise)).not.toBeVisible();
  document.body.innerHTML = '';
  renderList();
  expect(screen.getByText(promise)).toBeVisible();
  await userEvent.click(checkbox('Severe anxiety'));
  expect(screen.queryByText(promise)).toBeNull();
});

it('can still undo, and keeps the focus, after a look at another tab', async () => {
  renderList();
  await userEvent.click(checkbox('Severe anxiety'));
  await userEvent.click(screen.getByRole('button', { name: words.clear }));
  fireEvent(document, new Event('visibilitychange'));
  expect(screen.getByRole('button', { name: words.undo })).toHaveFocus();
  fireEvent(window, new Event('pagehide'));
  expect(screen.queryByRole('button', { name: words.undo })).toBeNull();
});

it('removes an announcement from the page after ten seconds', async () => {
  vi.useFakeTimers();
  try {
    renderList();
    fireEvent.click(checkbox('Severe anxiety'));
    expect(screen.getByRole('status')).toHaveTextContent('Severe anxiety');
    act(() => vi.advanceTimersByTime(10_000));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  } finally {
    vi.useRealTimers();
  }
});

it('restores the page and announces it if printing fails', async () => {
  renderList();
  vi.spyOn(window, 'print').mockImplementation(() => {
    throw new Error('not here');
  });
  await userEvent.click(checkbox('Severe anxiety'));
  await userEvent.click(screen.getByRole('button', { name: words.print }));
  expect(document.querySelector('[data-clinic-print]')).toBeNull();
  expect(screen.getByRole('status')).toHaveTextContent(words['print-failed']);
});

it('says that it could not print where nothing begins, and only there', async () => {
  renderList();
  fireEvent.click(checkbox('Severe anxiety'));
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  vi.useFakeTimers();
  try {
    const press = () => fireEvent.click(screen.getByRole('button', { name: words.print }));
    press();
    expect(document.querySelector('[data-clinic-print="alone"]')).not.toBeNull();
    act(() => vi.advanceTimersByTime(1000));
    expect(document.querySelector('[data-clinic-print]')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent(words['print-failed']);
    print.mockImplementation(() => void dispatchEvent(new Event('beforeprint')));
    fireEvent.click(checkbox('Severe anxiety'));
    fireEvent.click(checkbox('Severe anxiety'));
    press();
    act(() => vi.advanceTimersByTime(20_000));
    expect(document.querySelector('[data-clinic-print="alone"]')).not.toBeNull();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('[data-clinic-print]')).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});

it('prints the whole page again even if a browser fires no `afterprint`', async () => {
  renderList();
  vi.spyOn(window, 'print').mockImplementation(() => {});
  await userEvent.click(checkbox('Severe anxiety'));
  await userEvent.click(screen.getByRole('button', { name: words.print }));
  expect(document.querySelector('[data-clinic-print="alone"]')).not.toBeNull();
  await userEvent.click(document.body);
  expect(document.querySelector('[data-clinic-print]')).toBeNull();
});

it('ends the sheet with help in the page’s language if the service offers it', async () => {
  render(<CandidacyChecklist {...content} locale={es} />);
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
  const letters = [...document.querySelectorAll('[data-slot="candidacy-checklist-sheet"]')];
  expect(
    letters.map((each) => [...each.querySelectorAll('li')].map((item) => item.textContent)),
  ).toEqual([[], ['Second list']]);
  expect(new Set(letters.map(({ id }) => id)).size).toBe(2);
});

it('is a letter before anything is checked, with room for questions and who decides', () => {
  document.body.innerHTML = renderToStaticMarkup(
    <CandidacyChecklist {...content} clinicName="Example Clinic" />,
  );
  for (const part of ['Example Clinic', words.date, words['own-questions'], closing]) {
    expect(sheet().getByText(part)).toBeVisible();
  }
  expect(screen.queryByRole('button')).toBeNull();
  expect(tray()).toBeEmptyDOMElement();
  document.body.innerHTML = '';
});

it('leads from the list to the letter, and puts no trace of it into the address', async () => {
  renderList();
  expect(tray()).toBeEmptyDOMElement();
  const scroll = vi.fn();
  letter().scrollIntoView = scroll;
  await userEvent.click(checkbox('Pregnancy'));
  await userEvent.click(checkbox('Severe anxiety'));
  expect(tray()).toHaveTextContent(words.tray.replace('{count}', '2'));
  await userEvent.click(tray() as HTMLElement);
  expect(letter()).toHaveFocus();
  expect(scroll).toHaveBeenCalledOnce();
  expect(location.hash).toBe('');
  await userEvent.click(screen.getByRole('button', { name: words.clear }));
  expect(tray()).toBeEmptyDOMElement();
});

it('counts in the digits of the language', async () => {
  render(<CandidacyChecklist {...content} locale={{ ...en, tag: 'ar-EG' }} />);
  await userEvent.click(checkbox('Pregnancy'));
  expect(tray()).toHaveTextContent(words.tray.replace('{count}', '١'));
});

it('lets no label change who decides', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const own = { disclaimer: 'You qualify!', instructions: 'Check what fits.' };
  render(<CandidacyChecklist {...content} labels={own} />);
  expect(screen.getByText(own.instructions)).toBeVisible();
  expect(screen.queryByText(own.disclaimer)).toBeNull();
  expect(screen.getByText(closing)).toBeVisible();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('the label `disclaimer` is fixed'));
});

it('says who decides in the language of its locale', () => {
  render(<CandidacyChecklist {...content} locale={es} />);
  expect(screen.getByText(es.candidacyChecklist.disclaimer)).toBeVisible();
});

it('tells a host of a click where the browser, or a test’s, has no pointer events', () => {
  vi.stubGlobal('PointerEvent', undefined);
  const heard = vi.fn();
  render(<CandidacyChecklist {...content} onClick={heard} />);
  fireEvent(checkbox('Severe anxiety'), new MouseEvent('click', { bubbles: true }));
  expect(gathered()).toEqual(['Severe anxiety']);
  expect(heard).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
});
