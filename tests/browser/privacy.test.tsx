import { render, screen } from '@testing-library/react';
import { type ReactNode, useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { crisisLines } from '../../src/content/index.js';
import { CandidacyChecklist } from '../../src/index.js';
import styles from '../../src/styles/index.css?inline';
import { kap } from '../../stories/example-clinic.js';
import { sample } from '../sample.js';
import { deliberate, type Leak, press, send, watchWaysOut } from './exfiltration.js';

const list = (
  <CandidacyChecklist
    {...kap.candidacy}
    notes={kap.notes}
    sources={kap.sources}
    clinicName="Example Clinic"
    crisis={crisisLines.US}
  />
);
/** Two boxes, for the many tests that only have to notice a leak. */
const shortList = (
  <CandidacyChecklist
    groups={kap.candidacy.groups.slice(0, 1).map(({ intent, items }) => ({
      intent,
      items: items.slice(0, 2).map(({ label, note }) => ({ label, note })),
    }))}
    crisis={crisisLines.US}
  />
);

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
const box = (index: number) => boxes().at(index) as HTMLInputElement;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const clear = () => button('Clear my list');
const undo = () => button(/^Undo/);
/** Until everything else that the page had to do is done. */
const settled = () => scheduler.postTask(() => {}, { priority: 'background' });
/** Until the page is drawn, too: a stylesheet fetches its pictures only then. */
const drawn = () => new Promise(requestAnimationFrame).then(settled);
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** What somebody hears who was at the window before the list: nothing can be kept from him. */
let heardFirst: (event: Event) => unknown = () => {};
for (const kind of ['change', 'click']) {
  window.addEventListener(kind, (event) => heardFirst(event), { capture: true });
}

let host: HTMLElement;
beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
});
afterEach(() => host.remove());

const show = (page: ReactNode) => render(page, { container: host });

/** The tab as the browser shows or hides it; both are told in the same way. */
function tab(state: DocumentVisibilityState) {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  send(document, new Event('visibilitychange'));
  Reflect.deleteProperty(document, 'visibilityState');
}
const leave = () => send(window, new PageTransitionEvent('pagehide', { persisted: true }));
const comeBack = () => send(window, new PageTransitionEvent('pageshow', { persisted: true }));

/** How a box or button is pressed: a person does it, or for speed a script. */
type Press = (element: Element) => unknown;

/** A whole use, with every box ticked alone or beside others, and all that a page goes through. */
async function wholeUse(pressed: Press) {
  const use = async (element: Element) => {
    await pressed(element);
    await settled();
  };
  await use(box(0));
  await use(box(0));
  await use(box(1));
  await use(clear());
  await use(undo());
  for (const each of boxes()) if (!each.checked) await use(each);
  expect(boxes().every(({ checked }) => checked)).toBe(true);
  await use(box(-1));
  await use(clear());
  await use(undo());
  tab('hidden');
  await settled();
  tab('visible');
  await settled();
  leave();
  await settled();
  comeBack();
  await settled();
  expect(boxes().some(({ checked }) => checked)).toBe(false);
  await use(box(0));
  expect(clear()).toBeVisible();
}

/** What gets out from before a page is there until a while after it has gone. */
async function leaks(page: ReactNode, use: () => Promise<unknown>, after = 0) {
  const { end } = await watchWaysOut(host);
  const { unmount } = show(page);
  await settled();
  await use();
  await drawn();
  unmount();
  await wait(after);
  return end();
}

describe('leaks no answers during mount, use and unmount', () => {
  beforeEach(() => {
    // A rule for what is ticked can fetch, too.
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = styles;
    return () => style.remove();
  });

  it('on a page (mouse)', async () => {
    const byHand = async (element: Element) => {
      await userEvent.click(element);
      await drawn();
    };
    expect(await leaks(list, () => wholeUse(byHand), 300)).toEqual([]);
  });

  it('inside a form', async () => {
    expect(await leaks(<form>{list}</form>, () => wholeUse(press), 300)).toEqual([]);
  });
});

it('copies and prints once each, only on a click', async () => {
  show(list);
  press(box(0));
  await settled();
  const { heard, end } = await watchWaysOut(host);
  press(button('Copy this list'));
  await settled();
  expect(heard.splice(0)).toEqual([
    expect.stringMatching(/^navigator\.clipboard\.writeText: Example Clinic/),
  ]);
  press(button('Print this list'));
  send(window, new Event('beforeprint'));
  send(window, new Event('afterprint'));
  await end();
  // While it prints, the way to the sheet is marked; that says nothing about what is on it.
  expect(heard.filter((line) => !line.startsWith('attribute: data-clinic-print'))).toEqual([
    'print: ',
  ]);
  expect(document.querySelector('[data-clinic-print]')).toBeNull();
});

it('has checkboxes that a browser cannot identify, restore or autofill', () => {
  show(list);
  expect(boxes().length).toBeGreaterThan(2);
  for (const { name, id, value, autocomplete } of boxes()) {
    expect({ name, id, value, autocomplete }).toEqual({
      name: '',
      id: '',
      value: 'on',
      autocomplete: 'off',
    });
  }
});

describe('inside a host’s form', () => {
  const form = () => document.querySelector('form') as HTMLFormElement;
  const tickAll = async () => {
    for (const each of boxes()) press(each);
    await settled();
  };

  it('adds nothing to the submitted data', async () => {
    show(<form>{list}</form>);
    await tickAll();
    expect([...new FormData(form())]).toEqual([]);
  });

  it('associates no control with the form', async () => {
    show(<form>{list}</form>);
    expect([...form().elements]).toEqual([]);
    await tickAll();
    expect([...form().elements]).toEqual([]);
    press(clear());
    await settled();
    expect(undo()).toBeVisible();
    expect([...form().elements]).toEqual([]);
  });

  it('never submits the form, by Enter or by button', async () => {
    await watchWaysOut(host);
    const sent = vi.fn((event: Event) => event.preventDefault());
    show(
      <form>
        {list}
        <button type="submit">Send</button>
      </form>,
    );
    form().addEventListener('submit', sent);
    await userEvent.click(box(0));
    await userEvent.keyboard('{Enter}');
    for (const name of ['Copy this list', 'Print this list', 'Clear my list', /^Undo/]) {
      await userEvent.click(button(name));
      await settled();
    }
    expect(sent).not.toHaveBeenCalled();
    await userEvent.click(button('Send'));
    expect(sent).toHaveBeenCalledOnce();
    send(window, new Event('afterprint'));
  });

  it('keeps its checks when the form is reset', async () => {
    show(<form>{list}</form>);
    press(box(0));
    await settled();
    const before = host.innerHTML;
    form().reset();
    await settled();
    expect(box(0)).toBeChecked();
    expect(host.innerHTML).toBe(before);
  });

  it('triggers no change handlers of the form or the page', async () => {
    const told = vi.fn();
    show(
      <form onChange={() => told('change')} onInput={() => told('input')}>
        {list}
      </form>,
    );
    for (const place of [document.querySelector('form') as Element, document, window]) {
      for (const kind of ['input', 'change']) {
        place.addEventListener(kind, told);
        onTestFinished(() => place.removeEventListener(kind, told));
      }
    }
    await userEvent.click(box(0));
    await userEvent.click(clear());
    await userEvent.click(undo());
    expect(told.mock.calls.flat()).toEqual([]);
  });
});

describe('listeners on the page', () => {
  /** Every event that this browser knows. */
  const kinds = [
    ...new Set(
      [window, HTMLElement.prototype]
        .flatMap((object) => {
          const names: string[] = [];
          for (const name in object) names.push(name);
          return names;
        })
        .filter((name) => name.startsWith('on'))
        .map((name) => name.slice(2))
        .concat(['focusin', 'focusout', 'touchstart', 'touchmove', 'touchend', 'touchcancel']),
    ),
  ];
  const whole = () =>
    document.querySelector('[data-slot="candidacy-checklist-private"]') as Element;

  /** What is heard, and of which part: at the window and the document, captured and not. */
  function listen() {
    const heard: { kind: string; part: Element; words: string }[] = [];
    const note = ({ type: kind, target }: Event) => {
      if (!(target instanceof Element) || !whole().contains(target)) return;
      heard.push({ kind, part: target, words: target.textContent });
    };
    for (const place of [window, document, host]) {
      for (const kind of kinds) {
        for (const capture of [true, false]) {
          place.addEventListener(kind, note, capture);
          onTestFinished(() => place.removeEventListener(kind, note, capture));
        }
      }
    }
    return heard;
  }

  async function useByHand() {
    await userEvent.click(box(0).closest('label')?.querySelector('span') as Element);
    await userEvent.click(box(1));
    await userEvent.keyboard(' ');
    await userEvent.dblClick(box(2));
    await userEvent.click(clear());
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    expect(box(0)).toBeChecked();
  }

  it('hear which part was used by no event but the way of the pointer', async () => {
    show(list);
    const heard = listen();
    await useByHand();
    const told = new Set(heard.filter(({ part }) => part !== whole()).map(({ kind }) => kind));
    const byPointer = /^(mouse|pointer)(over|out|enter|leave|move|rawupdate)$/;
    const byTab = /^key(down|up)$/;
    expect([...told].filter((kind) => !byPointer.test(kind) && !byTab.test(kind))).toEqual([]);
    // The keys are the ones that check nothing.
    expect(heard.filter(({ kind }) => kind === 'keypress')).toEqual([]);
    // This listens well: with an element of the page's own, it hears all of it.
    expect(kinds).toEqual(expect.arrayContaining(['click', 'change', 'input', 'pointerdown']));
  });

  it('hear that the list was used, so that a menu elsewhere closes', async () => {
    const onClick = vi.fn();
    show(<section {...{ onClick }}>{list}</section>);
    const heard = listen();
    await userEvent.click(box(0));
    for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'focusin']) {
      expect(heard.find((event) => event.kind === kind)?.part, kind).toBe(whole());
    }
    // One press on the box, as React on the page has it, which knows no more.
    expect(onClick.mock.calls.map(([{ target }]) => target)).toEqual([whole()]);
  });

  it('hear a press on a number of a note as ever, since it leads there', async () => {
    show(list);
    const heard = listen();
    const marker = screen.getAllByRole('doc-noteref')[0] as HTMLElement;
    marker.addEventListener('click', (event) => event.preventDefault());
    await userEvent.click(marker);
    expect(heard.some(({ kind, part }) => kind === 'click' && marker.contains(part))).toBe(true);
  });

  it('can be kept from nothing if they capture at the window and were there first', async () => {
    const first = vi.fn();
    heardFirst = ({ target }) => target instanceof Node && first(target);
    onTestFinished(() => {
      heardFirst = () => {};
    });
    show(list);
    await userEvent.click(box(0));
    expect(first).toHaveBeenCalledWith(box(0));
  });

  it('do not keep the list from working inside a closed shadow root', async () => {
    const root = host.attachShadow({ mode: 'closed' });
    const inside = root.appendChild(document.createElement('div'));
    render(list, { container: inside });
    const [first] = inside.querySelectorAll('input');
    press(first as Element);
    await settled();
    const sheet = inside.querySelector('[data-slot="candidacy-checklist-checked"]');
    expect(sheet).toHaveTextContent(/\w/);
    press(inside.querySelector('[data-action="clear"]') as Element);
    await settled();
    expect(first?.checked).toBe(false);
  });
});

describe('after clearing all checks', () => {
  beforeEach(async () => {
    show(list);
    press(box(0));
    await settled();
    press(clear());
    await settled();
    expect(undo()).toHaveFocus();
  });

  it('forgets the cleared checks when the visitor leaves the page', async () => {
    leave();
    await settled();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('keeps Undo focused after a visit to another tab', async () => {
    tab('hidden');
    await settled();
    tab('visible');
    await settled();
    expect(undo()).toHaveFocus();
    press(undo());
    await settled();
    expect(box(0)).toBeChecked();
  });
});

it('is empty when restored from the back/forward cache', async () => {
  show(list);
  press(box(0));
  await settled();
  expect(clear()).toBeVisible();
  send(window, new PageTransitionEvent('pageshow', { persisted: false }));
  await settled();
  expect(box(0)).toBeChecked();
  comeBack();
  await settled();
  expect(box(0)).not.toBeChecked();
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

/** When a leak happens; each may return a clean-up. */
const moments = {
  'when it is there': (leak: () => void) => leak(),
  'on a tick': (leak: () => void) => onFirst('change', leak),
  'on clearing': (leak: () => void) => onFirst('click', leak, /^Clear/),
  'on Undo': (leak: () => void) => onFirst('click', leak, /^Undo/),
  'when the tab is hidden': (leak: () => void) =>
    document.addEventListener('visibilitychange', leak, { once: true }),
  'when the page is left': (leak: () => void) =>
    window.addEventListener('pagehide', leak, { once: true }),
  'when the page comes back': (leak: () => void) =>
    window.addEventListener('pageshow', leak, { once: true }),
  'when it goes': (leak: () => void) => leak,
  'a while after it has gone': (leak: () => void) => () => void setTimeout(leak, 150),
  'a second after a tick': (leak: () => void) => onFirst('click', () => setTimeout(leak, 1000)),
  'a minute after it has gone': (leak: () => void) => () => void setTimeout(leak, 60_000),
};

function onFirst(kind: string, leak: () => unknown, name = /(?:)/) {
  heardFirst = ({ type, target }) => {
    if (type !== kind || !(target instanceof Element) || !name.test(target.textContent)) return;
    heardFirst = () => {};
    leak();
  };
}

function Leaking({ at, leak }: { at: keyof typeof moments; leak: Leak }) {
  useEffect(() => {
    const answer = kap.candidacy.groups[0]?.items[0]?.label ?? '';
    const cleanUp = moments[at](() => void leak(answer));
    return typeof cleanUp === 'function' ? cleanUp : undefined;
  }, [at, leak]);
  return <div>{shortList}</div>;
}

describe('the leak detector catches', () => {
  afterEach(() => {
    heardFirst = () => {};
    for (const element of [document.documentElement, document.body]) {
      for (const name of ['data-ticked', 'style']) element.removeAttribute(name);
    }
    for (const left of document.querySelectorAll('iframe, body > p, head > style:last-child')) {
      left.remove();
    }
    Reflect.deleteProperty(window, 'answer');
    localStorage.clear();
  });

  const waysOf = (lines: string[]) => lines.map((line) => line.slice(0, line.indexOf(': ')));

  it.each(sample(deliberate, 3))('a leak by %s', async (_, way, leak) => {
    const twoTicks = async () => {
      for (const each of boxes()) {
        press(each);
        await settled();
      }
    };
    const heard = await leaks(<Leaking at="on a tick" leak={leak} />, twoTicks);
    expect(waysOf(heard)).toContain(way);
  });

  it.each(Object.keys(moments) as (keyof typeof moments)[])('a leak %s', async (at) => {
    const leak: Leak = (answer) => navigator.sendBeacon('/log', answer);
    const after = at === 'a while after it has gone' ? 300 : 0;
    const heard = await leaks(<Leaking at={at} leak={leak} />, () => wholeUse(press), after);
    expect(new Set(waysOf(heard))).toEqual(new Set(['navigator.sendBeacon']));
  });

  it('nothing when there is no leak', async () => {
    const heard = await leaks(shortList, () => wholeUse(press));
    expect(heard).toEqual([]);
  });

  it('a control associated with a form', () => {
    show(
      <form>
        {list}
        <input type="checkbox" name="answer" aria-label="Leak" defaultChecked />
      </form>,
    );
    const form = document.querySelector('form') as HTMLFormElement;
    expect([...new FormData(form)]).toEqual([['answer', 'on']]);
    expect([...form.elements]).toContain(screen.getByLabelText('Leak'));
  });
});
