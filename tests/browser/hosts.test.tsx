import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { crisisLines } from '../../src/content/index.js';
import {
  BenefitsList,
  NoteList,
  QuickExit,
  RiskDisclosure,
  TreatmentPage,
} from '../../src/index.js';
import guard from '../../src/styles/guard.css?inline';
import { exampleClinic, hands, kap } from '../../stories/example-clinic.js';
import hosts from '../../stories/foundations/Hosts.mdx?raw';
import { subjects } from '../unit/components.js';
import './with-styles.js';

const added: Element[] = [];
function addStyle(css: string) {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  added.push(style);
}
afterEach(() => {
  for (const style of added.splice(0)) style.remove();
});

const looks = (container: Element) =>
  [...container.querySelectorAll('*')].map((element) => {
    const { color, display, font, padding, margin, borderWidth, boxShadow, textAlign } =
      getComputedStyle(element);
    const before = getComputedStyle(element, '::before').textTransform;
    return {
      element: element.localName,
      color,
      display,
      font,
      padding,
      margin,
      borderWidth,
      boxShadow,
      textAlign,
      before,
    };
  });

it.each(subjects)('$name is guarded, all of it, whatever a site says', ({ Component, props }) => {
  const { container } = render(<Component {...props} />);
  const alone = looks(container);
  addStyle(`
    * { color: rgb(200 0 0) }
    body div > * { padding: 9px }
    body div > :not(#no, #one):not(i) { border: 7px dotted; text-align: end }
    body *::before { text-transform: uppercase }
    section, aside, nav, p { box-shadow: 0 0 9px }`);
  expect(looks(container)).not.toEqual(alone);
  addStyle(guard);
  expect(looks(container)).toEqual(alone);
  expect(getComputedStyle(document.body).color).toBe('rgb(200, 0, 0)');
});

const wholePage = (
  <TreatmentPage
    treatment={kap}
    contact={exampleClinic}
    crisis={crisisLines.US}
    illustration={hands}
    quickExit
  />
);

it.each([
  [
    'resets everything',
    '* { margin: 0; padding: 0; border: 0; font: inherit; list-style: none; box-sizing: content-box }',
  ],
  [
    'styles links, forms and lists by element',
    `a { color: red; text-decoration: none } a[href]::after { content: ' ↗' }
     button, input { inline-size: 100%; border: 3px solid; text-transform: uppercase }
     input[type='checkbox'] { display: none } label { display: block; font-weight: 900 }
     li { margin-inline-start: 5em; list-style: square } dl { display: grid } dd { margin: 0 9em }`,
  ],
  [
    'styles tables, sections and figures by element',
    `table { display: block; border-spacing: 9px } td, th { padding: 2em; text-align: center }
     thead, caption { display: none } fieldset { border: 5px solid; padding: 3em }
     section { padding: 9em 0 } nav, aside { position: fixed } svg { inline-size: 100% }
     sup { font-size: 3em } strong { font-weight: 400 } section > * + * { margin-block-start: 5em }`,
  ],
])('the whole page is guarded on a site that %s', (_, css) => {
  const { container } = render(wholePage);
  const alone = looks(container);
  addStyle(css);
  expect(looks(container)).not.toEqual(alone);
  addStyle(guard);
  expect(looks(container)).toEqual(alone);
});

/** How each element of a component sets its text. */
const settings = (container: Element) =>
  [...container.querySelectorAll('.clinic, .clinic *')].map((element) => {
    const style = getComputedStyle(element);
    return {
      element: element.localName,
      spacing: [style.letterSpacing, style.wordSpacing, style.textIndent, style.lineHeight],
      breaks: [style.whiteSpace, style.wordBreak, style.lineBreak, style.overflowWrap],
      letters: [style.textTransform, style.fontVariant, style.fontStyle, style.fontWeight],
      color: [style.color, style.webkitTextFillColor, style.textShadow],
      lines: [style.textAlign, style.textAlignLast],
    };
  });

it('the whole page sets its own text, also where the site sets it around the page', () => {
  const { container } = render(wholePage);
  const alone = settings(container);
  addStyle(`
    body {
      color: rgb(200 0 0); font: italic small-caps 800 30px / 1 monospace; letter-spacing: 0.2em;
      line-break: anywhere; overflow-wrap: anywhere; text-align: justify; text-align-last: justify;
      text-indent: 2em; text-shadow: 0 0 3px red; text-transform: uppercase; white-space: pre-wrap;
      word-break: break-all; word-spacing: 0.5em; -webkit-text-fill-color: rgb(200 0 0);
    }`);
  expect(settings(container)).toEqual(alone);
});

it('Korean words stay whole, as on Korean sites', () => {
  addStyle('body { word-break: keep-all }');
  const { container } = render(<BenefitsList {...kap.benefits} lang="ko" risksHref="#risks" />);
  expect(getComputedStyle(container.querySelector('p') as Element).wordBreak).toBe('keep-all');
});

/** The targets of a page's own links. */
const targets = (container: Element) => [
  ...new Set(
    [...container.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map(
      (link) => document.getElementById(link.hash.slice(1)) as HTMLElement,
    ),
  ),
];

describe('below a header of the site that sticks to the top', () => {
  const size = 88;
  const header = () => document.querySelector('header') as HTMLElement;
  const site = (children: ReactNode) => (
    <>
      <header style={{ position: 'sticky', insetBlockStart: 0, blockSize: size, zIndex: 50 }}>
        <a href="#main">To the content</a>
      </header>
      {children}
    </>
  );
  const setUp = async (width: number) => {
    await page.viewport(width, 812);
    document.body.style.margin = '0';
    document.documentElement.style.setProperty('--clinic-sticky-top', `${size}px`);
    onTestFinished(() => {
      document.documentElement.removeAttribute('style');
      document.body.removeAttribute('style');
    });
  };

  it.each([375, 1280])('the bar and every target are in sight at %i px', async (width) => {
    await setUp(width);
    const { container } = render(site(wholePage));
    const found = targets(container).filter((target) => target.getClientRects().length > 0);
    expect(found.length).toBeGreaterThan(80);
    const bar = container.querySelector('[data-slot="care-bar"]') as HTMLElement;
    const hidden = found.filter((target) => {
      target.scrollIntoView();
      const { bottom } = header().getBoundingClientRect();
      const edge = width < 1100 ? bottom : bar.getBoundingClientRect().bottom;
      return scrollY > size && target.getBoundingClientRect().top < edge;
    });
    expect(hidden.map(({ id }) => id)).toEqual([]);
    scrollTo(0, 5000);
    const cells = container.querySelector('[data-slot="care-bar-cells"]') as HTMLElement;
    const { top, bottom } = cells.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(size);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    // The way out is on top, not only there.
    const leave = cells.querySelector('[data-cell="leave"] a') as HTMLElement;
    const box = leave.getBoundingClientRect();
    expect(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)).toSatisfy(
      (element: Element) => leave.contains(element),
    );
  });

  it('parts on their own keep their targets and the way out in sight', async () => {
    await setUp(375);
    const cited = { notes: kap.notes, sources: kap.sources };
    const { container } = render(
      site(
        <>
          <QuickExit />
          <BenefitsList {...kap.benefits} {...cited} risksHref="#risks" />
          <RiskDisclosure
            {...kap.risks}
            {...cited}
            id="risks"
            crisis={crisisLines.US}
            contact={exampleClinic}
          />
          <NoteList id="evidence" {...cited} />
          <div style={{ blockSize: 900 }} />
        </>,
      ),
    );
    const found = targets(container).filter(Boolean);
    expect(found.length).toBeGreaterThan(20);
    const hidden = found.filter((target) => {
      target.scrollIntoView();
      return scrollY > size && target.getBoundingClientRect().top < size;
    });
    expect(hidden.map(({ id }) => id)).toEqual([]);
    scrollTo(0, 3000);
    const exit = container.querySelector('[data-slot="quick-exit"]') as HTMLElement;
    expect(exit.getBoundingClientRect().top).toBeGreaterThanOrEqual(size);
  });
});

it('a component has outer space on its own, and none in a page', () => {
  const { container } = render(<BenefitsList {...kap.benefits} risksHref="#risks" />);
  const space = (element: Element | null) => {
    const { marginBlockStart, marginBlockEnd } = getComputedStyle(element as Element);
    return [marginBlockStart, marginBlockEnd];
  };
  expect(space(container.firstElementChild)).toEqual(['36px', '36px']);
  addStyle(':root { --clinic-outer-space: 5px }');
  expect(space(container.firstElementChild)).toEqual(['5px', '5px']);
  const { container: whole } = render(wholePage);
  const parts = whole.querySelectorAll('.clinic-treatment-page-band > .clinic');
  expect(parts.length).toBeGreaterThan(10);
  for (const part of parts) expect(space(part), part.className).toEqual(['0px', '0px']);
});

describe('on a site with a base address', () => {
  const atBase = () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    added.push(base);
  };

  it('the script of the page Hosts keeps every link within the page', () => {
    const [, script = ''] = /```js\n(document[\s\S]+?)```/.exec(hosts) ?? [];
    expect(script).toContain('closest');
    const { container } = render(wholePage);
    atBase();
    const { href, pathname } = location;
    onTestFinished(() => history.replaceState(null, '', href));
    // The way to the letter is the checklist's own script's.
    const ours = [
      ...container.querySelectorAll<HTMLAnchorElement>('a[href^="#"]:not([data-action])'),
    ];
    expect(ours.length).toBeGreaterThan(100);
    // Without the script, they lead to another page.
    expect(ours.filter((link) => link.pathname === pathname)).toEqual([]);
    const listeners = new AbortController();
    onTestFinished(() => listeners.abort());
    new Function('document', script)({
      addEventListener: (type: 'click', listener: (event: Event) => void) =>
        document.addEventListener(type, listener, { signal: listeners.signal }),
    });
    for (const link of ours) {
      link.click();
      expect(location.pathname).toBe(pathname);
      expect(location.hash).toBe(link.hash);
    }
  });
});
