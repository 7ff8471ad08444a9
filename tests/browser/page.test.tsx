import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { type CrisisContact, crisisLines, crisisLinesInSpanish } from '../../src/content/index.js';
import {
  AlternativesList,
  BenefitsList,
  CandidacyChecklist,
  ContactCTA,
  CostNotice,
  CrisisNotice,
  Explainer,
  NoteList,
  ProcessTimeline,
  QuestionList,
  RiskDisclosure,
  TeamList,
  TreatmentPage,
} from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { longNote, source } from '../../stories/components/stress.js';
import { exampleClinic, kap } from '../../stories/example-clinic.js';
import { sheet } from './with-styles.js';

afterEach(() => vi.restoreAllMocks());

const usual = { treatment: kap, contact: exampleClinic, crisis: crisisLines.US };
const cited = { notes: kap.notes, sources: kap.sources };
const risks = { ...kap.risks, ...cited, crisis: crisisLines.US, contact: exampleClinic };

const renderPage = () => render(<TreatmentPage {...usual} />);

const style = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);
const pixels = (element: Element) => Number.parseFloat(style(element).fontSize);

it('keeps list markers in content but removes those of its own lists', () => {
  const words = (
    <>
      <p>It can:</p>
      <ul>
        <li>help</li>
      </ul>
    </>
  );
  render(
    <>
      <Explainer question="What can it do?" answer={words} />
      <CrisisNotice contact={crisisLines.US} />
    </>,
  );
  const [own, ways] = screen.getAllByRole('list') as [HTMLElement, HTMLElement];
  expect(style(own).listStyleType).toBe('disc');
  expect(Number.parseFloat(style(own).paddingInlineStart)).toBeGreaterThan(10);
  expect(style(ways).listStyleType).toBe('none');
});

describe('the strip with the crisis line', () => {
  const lines: [string, CrisisContact][] = Object.entries({
    ...crisisLines,
    'US in Spanish': crisisLinesInSpanish.US,
  });
  const further = [
    { name: 'A regional line with a long name', call: crisisLines.US.call },
    { name: 'Another one for young people', call: crisisLines.US.call },
  ];
  it.each([1200, 1440])(
    'has words and numbers in sight at %i px, whatever the line',
    async (width) => {
      await page.viewport(width, 900);
      for (const [name, line] of lines) {
        for (const locale of [undefined, es]) {
          const contact = { ...line, otherLines: [...(line.otherLines ?? []), ...further] };
          for (const crisis of [line, contact]) {
            const { container, unmount } = render(
              <CrisisNotice contact={crisis} prominence="banner" locale={locale} />,
            );
            const strip = container.firstElementChild as HTMLElement;
            expect(strip.offsetHeight, name).toBeLessThan(320);
            const words = strip.querySelector('[data-slot="crisis-notice-heading"]') as HTMLElement;
            expect(words.offsetWidth, name).toBeGreaterThan(300);
            unmount();
          }
        }
      }
    },
  );
});

describe('a link to a number', () => {
  const lines = Object.entries({ ...crisisLines, 'US in Spanish': crisisLinesInSpanish.US });
  it.each([320, 768, 1100, 1280])('lies over no other at %i px', async (width) => {
    await page.viewport(width, 900);
    for (const [name, contact] of lines) {
      for (const prominence of ['banner', 'line', 'card'] as const) {
        const { container, unmount } = render(
          <CrisisNotice contact={contact} prominence={prominence} />,
        );
        const boxes = [...container.querySelectorAll('a')].map((link) => ({
          name: link.textContent,
          box: link.getBoundingClientRect(),
        }));
        expect(boxes.length, name).toBeGreaterThan(1);
        for (const [index, one] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) {
            const apart =
              one.box.right <= other.box.left ||
              other.box.right <= one.box.left ||
              one.box.bottom <= other.box.top ||
              other.box.bottom <= one.box.top;
            expect(apart, `${name}, ${prominence}: “${one.name}” and “${other.name}”`).toBe(true);
          }
        }
        unmount();
      }
    }
  });
});

describe('on a small screen', () => {
  it.each([320, 375])('does not scroll sideways at %i px', async (width) => {
    await page.viewport(width, 800);
    renderPage();
    expect(document.documentElement.scrollWidth).toBe(width);
  });

  it('breaks words wider than the screen', async () => {
    await page.viewport(320, 800);
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    render(
      <>
        <ProcessTimeline
          heading={long}
          intro={long}
          layout="horizontal"
          steps={[
            {
              title: long,
              description: long,
              duration: long,
              setting: long,
              options: { caption: long, items: [{ name: long, note: long, offeredHere: true }] },
              status: 'current',
            },
          ]}
        />
        <BenefitsList
          heading={long}
          layout="grid"
          risksHref="#risks"
          benefits={[
            {
              title: long,
              description: long,
              limits: long,
              evidence: [longNote.id],
            },
          ]}
          notes={[longNote]}
        />
        <RiskDisclosure
          heading={long}
          crisis={crisisLines.US}
          contact={exampleClinic}
          regulatoryStatus={{ text: long, evidence: null }}
          groups={[
            {
              severity: 'less-common',
              risks: [{ name: long, description: long, whatToDo: long, duration: long }],
            },
            { severity: 'serious', risks: [{ name: long, description: long, whatToDo: long }] },
          ]}
          contraindications={{ items: [long], evidence: null }}
          getHelp={{
            emergency: { signs: [long] },
            urgent: { signs: [long] },
            routine: { signs: [long] },
          }}
        />
        <AlternativesList
          heading={long}
          alternatives={[]}
          noTreatment={{
            name: long,
            description: long,
            benefits: long,
            risks: long,
            evidence: null,
          }}
        />
        <QuestionList heading={long} questions={[{ question: long, answer: long }]} />
        <TeamList heading={long} members={[{ name: long, role: long, credentials: long }]} />
        <CostNotice heading={long} price={long} notice={long} />
        <NoteList id="evidence" heading={long} notes={[longNote]} sources={[source]} />
        <CandidacyChecklist
          heading={long}
          crisis={crisisLines.US}
          groups={[{ intent: 'talk-first', items: [{ label: long, note: long }] }]}
        />
        <ContactCTA
          heading={long}
          crisis={crisisLines.US}
          booking={{ label: long, href: '#book' }}
          email={{ label: long, address: `${long}@clinic.example`, note: long }}
          location={{ address: [long] }}
          responseTime={long}
        />
      </>,
    );
    const tooWide = [...document.querySelectorAll('[data-slot] *')].filter(
      // On a small screen, only a screen reader reads the head of a table.
      (element) => element.getBoundingClientRect().right > 320 && !element.closest('thead'),
    );
    expect(tooWide.map((element) => element.outerHTML)).toEqual([]);
  });

  it('keeps its text inside its boxes with WCAG text spacing at 320 px', async () => {
    await page.viewport(320, 800);
    const { container } = renderPage();
    const spacing = document.createElement('style');
    spacing.textContent =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
    document.head.append(spacing);
    // The word before a note's number is only heard.
    const parts = container.querySelectorAll('[data-slot]:not([data-slot="note-word"])');
    const clipped = [...parts].filter(
      (element) =>
        element.getAttribute('role') !== 'status' && element.scrollWidth > element.clientWidth + 1,
    );
    expect(clipped.map((element) => element.getAttribute('data-slot'))).toEqual([]);
    expect(document.documentElement.scrollWidth).toBe(320);
    spacing.remove();
  });

  it('has targets of 44 px for every action', async () => {
    await page.viewport(320, 800);
    const { container } = renderPage();
    await userEvent.click(screen.getByRole('checkbox', { name: /^Severe anxiety/ }));
    const actions = container.querySelectorAll(
      '[data-slot] button, [data-slot] label, [data-slot="crisis-notice"] a, [data-slot="contact-cta"] a, [data-slot="risk-disclosure-help-level"] a, [data-slot="benefits-list-risks"] a',
    );
    expect(actions.length).toBeGreaterThan(30);
    const tall = (action: Element) =>
      expect(
        action.getBoundingClientRect().height,
        action.textContent ?? '',
      ).toBeGreaterThanOrEqual(44);
    // The care bar's row stands in for the crisis line of the list.
    [...actions].filter((action) => action.checkVisibility()).forEach(tall);
    await userEvent.click(screen.getByRole('button', { name: 'Clear my list' }));
    tall(screen.getByRole('button', { name: /^Undo/ }));
  });
});

it('sets risks in type no smaller than benefits', () => {
  render(
    <>
      <BenefitsList {...kap.benefits} {...cited} risksHref="#risks" />
      <RiskDisclosure {...risks} />
    </>,
  );
  const pixelsOfText = (slot: string, part: string) =>
    [...document.querySelectorAll(`[data-slot="${slot}"] ${part}`)]
      .filter((element) => element.textContent)
      .map(pixels);
  const ownWords = ':is(h2, h3, h4, p, li, th, td):not([data-slot="own-notes"] *)';
  const benefit = Math.max(
    ...pixelsOfText(
      'benefits-list',
      'p:not([data-slot="own-notes"] *, [data-slot="benefits-list-summary"] *, [data-slot="benefits-list-risks"])',
    ),
  );
  const risksPixels = pixelsOfText('risk-disclosure', ownWords);
  expect(risksPixels.length).toBeGreaterThan(80);
  // Heads of columns and what bars show again are smaller; what is said is not.
  const said = 'p:not([data-slot="own-notes"] *), li:not([data-slot="own-notes"] *), td, tbody th';
  expect(Math.min(...pixelsOfText('risk-disclosure', said))).toBeGreaterThanOrEqual(benefit);
  const notesOf = (slot: string) => Math.min(...pixelsOfText(slot, '[data-slot="own-notes"] p'));
  expect(notesOf('risk-disclosure')).toBeGreaterThanOrEqual(notesOf('benefits-list'));
  // Titles too: of a group of risks, and of each serious risk.
  const title = Math.max(...pixelsOfText('benefits-list', '[data-slot="benefits-list-title"]'));
  expect(title).toBeGreaterThan(benefit);
  for (const slot of ['risk-disclosure-title', 'risk-disclosure-risk-name']) {
    const sizes = pixelsOfText('risk-disclosure', `[data-slot="${slot}"]`);
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.min(...sizes), slot).toBeGreaterThanOrEqual(title);
  }
  const heading = (name: string) => pixels(screen.getByRole('heading', { name }));
  expect(heading(kap.risks.heading)).toBeGreaterThanOrEqual(heading(kap.benefits.heading));
});

it('hides no part of the risks, on screen or on paper', async () => {
  render(<RiskDisclosure {...risks} id="risks" />);
  const hidden = (parts = '#risks *') =>
    [...document.querySelectorAll(parts)].filter(
      (element) => !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
  // Links to what follows: to its parts in the margin of a wide page alone, to its names on screens.
  const contents = '[data-slot="section-contents"]';
  expect(hidden(`#risks *:not(${contents}, ${contents} *)`)).toEqual([]);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  // These links, and the ways back from a note, lead nowhere on paper.
  const links = `:is(${contents}, [data-slot="risk-disclosure-names"], [data-slot="note-back"])`;
  expect(hidden(`#risks *:not(${links}, ${links} *)`)).toEqual([]);
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
});

describe('in a host with its own styles', () => {
  const host =
    '<header><h1>Host</h1><h2>Host</h2><p>Text <a href="#x">link</a></p><ul><li>One</li></ul><button>Go</button><div data-slot="card-heading" data-severity="serious" data-level="emergency"><p data-slot="evidence">Host</p></div></header>';

  it('changes nothing outside its components', () => {
    sheet.remove();
    document.body.insertAdjacentHTML('beforeend', host);
    const elements = [
      document.documentElement,
      document.body,
      ...document.querySelectorAll('body > header, body > header *'),
    ];
    const snapshot = () =>
      elements.map((element) => {
        const computed = style(element);
        return [...computed]
          .filter((name) => !name.startsWith('--'))
          .map((name) => computed.getPropertyValue(name))
          .join();
      });
    const before = snapshot();
    document.head.append(sheet);
    expect(snapshot()).toEqual(before);
    document.querySelector('body > header')?.remove();
  });

  it('lets the host override with a single class', () => {
    const own = document.createElement('style');
    own.textContent = '.brand { color: rgb(1, 2, 3); padding: 7px }';
    document.head.prepend(own);
    render(<RiskDisclosure {...risks} className="brand" />);
    const root = document.querySelector('.brand') as Element;
    expect(style(root).color).toBe('rgb(1, 2, 3)');
    expect(style(root).padding).toBe('7px');
    own.remove();
  });

  it('follows the page’s color-scheme and defaults to light', () => {
    render(
      <>
        <RiskDisclosure {...risks} id="plain" />
        <div style={{ colorScheme: 'dark' }}>
          <RiskDisclosure {...risks} id="dark" />
        </div>
      </>,
    );
    const color = (id: string) => style(document.getElementById(id) as Element).color;
    expect(color('plain')).toBe('rgb(22, 40, 43)');
    expect(color('dark')).toBe('rgb(232, 240, 238)');
  });

  it('reads tokens set on any ancestor', () => {
    render(
      <div style={{ '--clinic-color-text': 'rgb(4, 5, 6)' } as React.CSSProperties}>
        <RiskDisclosure {...risks} id="themed" />
      </div>,
    );
    expect(style(document.getElementById('themed') as Element).color).toBe('rgb(4, 5, 6)');
  });
});

it('draws no line in forced colors between two sections without a tone', async () => {
  const { container } = renderPage();
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  const bands = [...container.querySelectorAll<HTMLElement>('[data-slot="treatment-page-band"]')];
  const lineAbove = (band: HTMLElement, before: HTMLElement) =>
    Number.parseFloat(style(band).borderTopWidth) +
    Number.parseFloat(style(before).borderBottomWidth);
  let toned = 0;
  for (const [index, band] of bands.slice(1).entries()) {
    const before = bands[index] as HTMLElement;
    const isPlain = [band, before].every(({ dataset }) => dataset.tone === 'canvas');
    if (band.dataset.section === 'contact' || before.dataset.section === 'contact') continue;
    if (isPlain) expect(lineAbove(band, before), band.dataset.section).toBe(0);
    else toned += Number(lineAbove(band, before) === 1);
  }
  expect(toned).toBeGreaterThan(5);
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
});

describe('the timeline', () => {
  it('moves to the other side in a right-to-left page', () => {
    const { container } = renderPage();
    const step = () => container.querySelector('[data-slot="process-timeline-step"]') as Element;
    expect(Number.parseFloat(style(step(), '::before').left)).toBeLessThan(10);
    container.dir = 'rtl';
    expect(Number.parseFloat(style(step(), '::before').right)).toBeLessThan(10);
  });

  it('draws markers and connectors with borders, which forced colors keep', async () => {
    const { container } = renderPage();
    const step = container.querySelector('[data-slot="process-timeline-step"]') as Element;
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    expect(style(step, '::before').borderTopStyle).toBe('solid');
    expect(style(step, '::after').borderLeftStyle).toBe('solid');
    expect(Number.parseFloat(style(step, '::after').height)).toBeGreaterThan(20);
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });
});

describe('numbers', () => {
  /** What a reader sees of a link, from left to right. */
  const seen = (link: Element) => {
    const text = link.firstChild as Text;
    const places = [...text.data].map((letter, index) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return { letter, left: range.getBoundingClientRect().left };
    });
    return (
      places
        .sort((a, b) => a.left - b.left)
        .map(({ letter }) => letter)
        .join('')
        // The isolates have no width.
        .replace(/[\u2068\u2069]/g, '')
    );
  };

  it.each([
    ['116 123', crisisLines.GB],
    ['13 11 14', crisisLines.AU],
    ['0477 13 11 14', crisisLines.AU],
  ])('keep their order in a page from right to left: %s', async (number, contact) => {
    await page.viewport(1200, 800);
    render(
      <div dir="rtl" lang="ar">
        <CrisisNotice
          contact={contact}
          labels={{ call: 'اتصل على {display}', text: 'أرسل رسالة إلى {display}' }}
        />
      </div>,
    );
    const link = screen
      .getAllByRole('link')
      .find((item) => item.textContent?.replace(/[\u2068\u2069]/g, '').endsWith(` ${number}`));
    expect(seen(link as Element)).toContain(number);
  });

  it('of the clinic keep their order in a page from right to left', async () => {
    await page.viewport(1280, 800);
    render(
      <div dir="rtl" lang="ar">
        <ContactCTA
          phone={exampleClinic.phone}
          crisis={crisisLines.US}
          labels={{ phone: 'اتصل على {address}' }}
        />
      </div>,
    );
    const number = document.querySelector('[data-slot="contact-cta-number"]');
    expect(seen(number as Element)).toContain('(555) 555-0142');
  });

  it.each([320, 375])('stay whole at %i px with text at twice its size', async (width) => {
    await page.viewport(width, 800);
    document.documentElement.style.fontSize = '200%';
    onTestFinished(() => document.documentElement.removeAttribute('style'));
    render(<ContactCTA {...exampleClinic} crisis={crisisLines.US} />);
    for (const name of ['Call 988', 'Text 988', 'Call 911', 'Call (555) 555-0142']) {
      const own = screen.getByRole('link', { name });
      // The clinic's number has lines of its own, below the word.
      const link = own.querySelector('[data-slot="contact-cta-number"]') ?? own;
      const lines = new Set(
        [...link.getClientRects(), ...rectsOf(link)].map(({ top }) => Math.round(top)),
      );
      expect(lines.size, name).toBeLessThanOrEqual(name.length > 10 ? 3 : 2);
    }
  });
});

/** The boxes of an element's lines of text. */
function rectsOf(element: Element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getClientRects();
}

describe('the checklist', () => {
  it('shows a button’s result next to it', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    render(<CandidacyChecklist {...kap.candidacy} {...cited} crisis={crisisLines.US} />);
    await userEvent.click(screen.getByRole('checkbox', { name: /^Severe anxiety/ }));
    const copy = screen.getByRole('button', { name: 'Copy this list' });
    await userEvent.click(copy);
    const said = await screen.findByText(/We could not copy/);
    const distance = said.getBoundingClientRect().top - copy.getBoundingClientRect().bottom;
    expect(said.getBoundingClientRect().height).toBeGreaterThan(15);
    expect(distance).toBeGreaterThan(0);
    expect(distance).toBeLessThan(150);
  });

  it('keeps checks made before hydration', async () => {
    const list = <CandidacyChecklist {...kap.candidacy} {...cited} crisis={crisisLines.US} />;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(list);
    await userEvent.click(screen.getByRole('checkbox', { name: /^Severe anxiety/ }));
    render(list, { container, hydrate: true });
    expect(screen.getByRole('checkbox', { name: /^Severe anxiety/ })).toBeChecked();
    const heading = screen.getByRole('heading', { name: 'To discuss with a clinician' });
    expect(within(heading.parentElement as HTMLElement).getByText(/^Severe anxiety/)).toBeVisible();
  });

  it('prints only the whole sheet, even if the host sets display or clips it', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const own = document.createElement('style');
    own.textContent =
      'main, header, section { display: flex } main { height: 90px; overflow: hidden; columns: 3; transform: translate(3in) }';
    document.head.append(own);
    render(
      <>
        <header>Menu</header>
        <main>
          <p>Before</p>
          <CandidacyChecklist {...kap.candidacy} {...cited} crisis={crisisLines.US} />
        </main>
      </>,
    );
    await userEvent.click(screen.getByRole('checkbox', { name: /^Severe anxiety/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Print this list' }));
    expect(print).toHaveBeenCalledOnce();
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(screen.getByText('Menu')).not.toBeVisible();
    expect(screen.getByText('Before')).not.toBeVisible();
    expect(screen.getByText('Reasons to ask')).not.toBeVisible();
    expect(screen.getByText('To discuss with a clinician')).toBeVisible();
    const paper = document.querySelector('[data-clinic-print="alone"]')?.getBoundingClientRect();
    const page = document.querySelector('main')?.getBoundingClientRect();
    expect(paper?.left).toBe(page?.left);
    expect(paper?.width).toBe(document.body.clientWidth);
    expect(paper?.height).toBeGreaterThan(200);
    expect(page?.height).toBeGreaterThanOrEqual(paper?.height ?? Number.NaN);
    dispatchEvent(new Event('afterprint'));
    expect(screen.getByText('Menu')).toBeVisible();
    expect(document.querySelector('[data-clinic-print]')).toBeNull();
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    own.remove();
  });
});
