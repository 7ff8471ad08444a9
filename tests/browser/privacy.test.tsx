import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { crisisLines } from '../../src/content/index.js';
import { CandidacyChecklist } from '../../src/index.js';
import { kap } from '../../stories/example-clinic.js';

afterEach(() => vi.restoreAllMocks());

const list = (
  <CandidacyChecklist {...kap.candidacy} clinicName="Example Clinic" crisis={crisisLines.US} />
);
const answers = kap.candidacy.groups.flatMap(({ items }) => items.map(({ label }) => label));

/** All that outlives a page or can be read by another script without looking for it. */
const kept = () =>
  JSON.stringify([
    { ...localStorage },
    { ...sessionStorage },
    document.cookie,
    location.href,
    history.length,
    history.state,
    document.title,
    window.name,
  ]);

/** Every attribute in the page; ticking is a property, which no attribute has to carry. */
const attributes = (root: ParentNode) =>
  [...root.querySelectorAll('*')].flatMap(({ attributes: all }) =>
    [...all].map(({ name, value }) => `${name}=${value}`),
  );

/**
 * Listens at every way out of a page that a script has, and lets nothing through.
 *
 * The test runner itself talks through sockets and messages it opened before; those are not
 * watched, new ones are.
 */
function watchWaysOut(): string[] {
  const out: string[] = [];
  const note =
    (way: string, result?: unknown) =>
    (...sent: unknown[]) => {
      out.push(`${way} ${JSON.stringify(sent).slice(0, 200)}`);
      return result as never;
    };
  vi.spyOn(window, 'fetch').mockImplementation(note('fetch', Promise.resolve(new Response())));
  vi.spyOn(XMLHttpRequest.prototype, 'open').mockImplementation(note('XMLHttpRequest'));
  vi.spyOn(XMLHttpRequest.prototype, 'send').mockImplementation(note('XMLHttpRequest'));
  vi.spyOn(navigator, 'sendBeacon').mockImplementation(note('sendBeacon', true));
  for (const name of ['WebSocket', 'EventSource', 'BroadcastChannel', 'Image', 'Worker'] as const) {
    vi.spyOn(window, name as 'Image').mockImplementation(function noted(...args: never[]) {
      out.push(`${name} ${JSON.stringify(args)}`);
      return {};
    } as never);
  }
  vi.spyOn(window, 'postMessage').mockImplementation(note('postMessage'));
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(note('storage'));
  vi.spyOn(indexedDB, 'open').mockImplementation(note('indexedDB'));
  vi.spyOn(caches, 'open').mockImplementation(note('caches', Promise.resolve()));
  vi.spyOn(document, 'cookie', 'set').mockImplementation(note('cookie'));
  vi.spyOn(history, 'pushState').mockImplementation(note('history'));
  vi.spyOn(history, 'replaceState').mockImplementation(note('history'));
  vi.spyOn(window, 'open').mockImplementation(note('open', null));
  vi.spyOn(window, 'print').mockImplementation(note('print'));
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(
    note('clipboard', Promise.resolve()),
  );
  vi.spyOn(performance, 'mark').mockImplementation(note('performance'));
  for (const level of ['log', 'info', 'debug', 'warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation(note('console'));
  }
  return out;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Ticks every box as a person does, one by one, and says what got out or was left behind. */
async function leaks(page: ReactNode): Promise<string[]> {
  const { container, unmount } = render(page);
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
  await settled();
  const before = kept();
  const quiet = attributes(document);
  const out = watchWaysOut();
  for (const box of boxes) box.click();
  await settled();
  expect(boxes.every((box) => box.checked)).toBe(true);
  const said = [...out];
  vi.restoreAllMocks();
  if (kept() !== before) said.push('kept');
  // The sheet is new; nothing else may have changed, and no attribute may say what was ticked.
  const sheet = container.querySelector('[data-slot="candidacy-checklist-sheet"]');
  const inSheet = sheet?.parentElement ? attributes(sheet.parentElement) : [];
  const rest = attributes(document).filter((attribute) => !inSheet.includes(attribute));
  if (rest.some((attribute) => !quiet.includes(attribute))) said.push('attribute');
  if (
    attributes(document).some((attribute) => answers.some((answer) => attribute.includes(answer)))
  ) {
    said.push('attribute with an answer');
  }
  if (
    document.querySelector('form')?.checkVisibility() &&
    new FormData(document.forms[0]).keys().next().value
  ) {
    said.push('form');
  }
  unmount();
  return said;
}

it('lets no answer out: no network, storage, cookie, address, message, log or attribute', async () => {
  expect(await leaks(list)).toEqual([]);
});

it('takes no part in a form around it, though every box is ticked', async () => {
  expect(await leaks(<form>{list}</form>)).toEqual([]);
});

it('copies and prints on a click alone', async () => {
  render(list);
  screen.getAllByRole<HTMLInputElement>('checkbox')[0]?.click();
  await settled();
  const out = watchWaysOut();
  screen.getByRole('button', { name: 'Copy this list' }).click();
  screen.getByRole('button', { name: 'Print this list' }).click();
  await settled();
  expect(out.map((way) => way.split(' ')[0])).toEqual(['clipboard', 'print']);
  dispatchEvent(new Event('afterprint'));
});

it('forgets what was cleared when the page is left or hidden', async () => {
  for (const leave of [
    () => dispatchEvent(new Event('pagehide')),
    () => document.dispatchEvent(new Event('visibilitychange')),
  ]) {
    const { unmount } = render(list);
    screen.getAllByRole<HTMLInputElement>('checkbox')[0]?.click();
    (await screen.findByRole('button', { name: 'Clear all checks' })).click();
    expect(await screen.findByRole('button', { name: /^Undo/ })).toBeVisible();
    leave();
    await settled();
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
    unmount();
  }
});

it('is empty when the browser brings a page back that it kept alive', async () => {
  render(list);
  const [box] = screen.getAllByRole<HTMLInputElement>('checkbox');
  box?.click();
  expect(await screen.findByRole('button', { name: 'Clear all checks' })).toBeVisible();
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  expect(box).toBeChecked();
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await settled();
  expect(box).not.toBeChecked();
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

/** Each a way in which a careless change could let an answer out. */
const deliberate: Record<string, (answer: string) => void> = {
  fetch: (answer) => void fetch(`/log?${answer}`),
  XMLHttpRequest: (answer) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/log');
    request.send(answer);
  },
  sendBeacon: (answer) => void navigator.sendBeacon('/log', answer),
  WebSocket: () => void new WebSocket('ws://127.0.0.1/log'),
  BroadcastChannel: (answer) => void new BroadcastChannel(answer),
  Image: (answer) => void Object.assign(new Image(), { src: `/log?${answer}` }),
  postMessage: (answer) => window.postMessage(answer, '*'),
  storage: (answer) => localStorage.setItem('answer', answer),
  indexedDB: (answer) => void indexedDB.open(answer),
  cookie: (answer) => {
    // biome-ignore lint/suspicious/noDocumentCookie: this is the leak that has to be noticed.
    document.cookie = `answer=${answer}`;
  },
  history: (answer) => history.replaceState(null, '', `#${answer}`),
  clipboard: (answer) => void navigator.clipboard.writeText(answer),
  console: (answer) => console.warn(answer),
  kept: (answer) => {
    window.name = answer;
  },
  attribute: () => {
    document.body.dataset.ticked = 'true';
  },
  'attribute with an answer': (answer) => {
    document.body.title = answer;
  },
};

describe('the test itself notices', () => {
  afterEach(() => {
    window.name = '';
    delete document.body.dataset.ticked;
    document.body.removeAttribute('title');
  });

  it.each(Object.entries(deliberate))('a leak by %s', async (way, leak) => {
    const found = await leaks(<div onChange={() => leak(answers[0] ?? '')}>{list}</div>);
    expect(found.some((line) => line.startsWith(way))).toBe(true);
  });

  it('a box that takes part in a form', async () => {
    const found = await leaks(
      <form>
        {list}
        <input type="checkbox" name="answer" aria-label="Leak" />
      </form>,
    );
    expect(found).toContain('form');
  });
});
