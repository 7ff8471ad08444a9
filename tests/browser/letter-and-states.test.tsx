import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { crisisLines } from '../../src/content/index.js';
import {
  CandidacyChecklist,
  ContactCTA,
  CrisisNotice,
  TreatmentHero,
  TreatmentPage,
} from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { exampleClinic, kap } from '../../stories/example-clinic.js';
import './with-styles.js';

afterEach(() => vi.restoreAllMocks());

const part = (name: string) =>
  document.querySelector<HTMLElement>(`[data-slot="${name}"]`) as HTMLElement;
const list = <CandidacyChecklist {...kap.candidacy} notes={kap.notes} crisis={crisisLines.US} />;
const rect = (element: Element) => element.getBoundingClientRect();
const firstBox = () => screen.getAllByRole('checkbox')[0] as HTMLElement;

describe('the letter', () => {
  it.each([1024, 1440])('is beside the first check on a page %i px wide', async (width) => {
    await page.viewport(width, 900);
    render(<TreatmentPage treatment={kap} contact={exampleClinic} crisis={crisisLines.US} />);
    firstBox().scrollIntoView({ block: 'center' });
    await userEvent.click(firstBox());
    const before = scrollY;
    const letter = rect(part('candidacy-checklist-sheet'));
    const gathered = rect(part('candidacy-checklist-checked'));
    expect(letter.left).toBeGreaterThan(rect(part('candidacy-checklist-groups')).right);
    expect(gathered.top).toBeGreaterThan(0);
    expect(gathered.bottom).toBeLessThan(innerHeight);
    expect(scrollY).toBe(before);
    expect(getComputedStyle(part('candidacy-checklist-tray')).display).toBe('none');
  });

  it('is one press away on a phone, from a row that covers no other', async () => {
    await page.viewport(375, 812);
    render(list);
    const tray = part('candidacy-checklist-tray');
    expect(getComputedStyle(tray).display).toBe('none');
    await userEvent.click(firstBox());
    expect(rect(tray).height).toBeGreaterThanOrEqual(48);
    expect(Math.round(rect(tray).bottom)).toBe(innerHeight);
    await userEvent.click(tray);
    expect(rect(part('candidacy-checklist-sheet')).top).toBeLessThan(innerHeight / 4);
    expect(document.activeElement).toBe(part('candidacy-checklist-sheet'));
    expect(location.hash).toBe('');
  });
});

describe('a long list', () => {
  const onPage = () =>
    render(<TreatmentPage treatment={kap} contact={exampleClinic} crisis={crisisLines.US} />);
  const middle = (element: Element) => {
    const { left, top, width, height } = rect(element);
    return document.elementFromPoint(left + width / 2, top + height / 2);
  };

  it('keeps what Tab reaches clear of the row to the letter, on a phone', async () => {
    await page.viewport(375, 812);
    onPage();
    await userEvent.click(firstBox());
    for (const box of screen.getAllByRole('checkbox').slice(1)) {
      while (document.activeElement !== box) await userEvent.tab();
      expect(middle(box)).toBe(box);
    }
  });

  it('keeps the buttons in sight beside it', async () => {
    await page.viewport(1440, 900);
    onPage();
    const boxes = screen.getAllByRole('checkbox');
    for (const box of boxes) box.click();
    const print = await screen.findByRole('button', { name: 'Print this list' });
    boxes.at(-1)?.scrollIntoView({ block: 'center' });
    await waitFor(() => expect(middle(print)).toBe(print));
  });
});

describe('printing that does not happen', () => {
  const gone = () =>
    waitFor(() => expect(document.querySelector('[data-clinic-print]')).toBeNull(), {
      timeout: 5000,
    });

  it.each([
    [en, undefined],
    [es, es],
  ])('is told to the visitor, as in an app that ignores it', async (words, locale) => {
    vi.spyOn(window, 'print').mockImplementation(() => {});
    render(<CandidacyChecklist {...kap.candidacy} locale={locale} crisis={crisisLines.US} />);
    await userEvent.click(firstBox());
    const { print, 'print-failed': failed } = words.candidacyChecklist.sheet;
    await userEvent.click(screen.getByRole('button', { name: print }));
    expect(document.querySelector('[data-clinic-print="alone"]')).not.toBeNull();
    await gone();
    expect(screen.getByRole('status')).toHaveTextContent(failed);
    expect(screen.getByRole('status')).toBeVisible();
  });

  it('is noticed in a frame that may not print', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    frame.srcdoc = `<!doctype html><title>Frame</title><main><p>Letter</p></main>
      <script type="module">
        import { printAlone } from '/src/components/candidacy-checklist/print-alone.ts';
        document.body.dataset.begun = '';
        printAlone(document.querySelector('p'), () => { document.body.dataset.failed = ''; });
      </script>`;
    document.body.append(frame);
    onTestFinished(() => frame.remove());
    const inside = () => frame.contentDocument?.body.dataset ?? {};
    await waitFor(() => expect(inside()).toHaveProperty('failed'), { timeout: 10_000 });
    expect(inside()).toHaveProperty('begun');
    expect(frame.contentDocument?.querySelector('[data-clinic-print]')).toBeNull();
  });
});

describe('the clinic’s number', () => {
  it.each([
    [320, 100, '(555) 555-0142'],
    [320, 200, '(555) 555-0142'],
    [320, 200, '+49 (0)30 1234 5678 ext. 123'],
    [375, 100, '(555) 555-0142'],
    [1440, 100, '(555) 555-0142'],
    [1440, 100, '+49 (0)30 1234 5678 ext. 123'],
  ])('is the largest type and fits at %i px, %i %% text: %s', async (width, percent, display) => {
    await page.viewport(width, 900);
    document.documentElement.style.fontSize = `${percent}%`;
    const phone = { number: '+15555550142', display } as const;
    const { container } = render(
      <ContactCTA
        {...exampleClinic}
        heading="Talk with us"
        phone={phone}
        crisis={crisisLines.US}
      />,
    );
    const number = part('contact-cta-number');
    const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    const others = [...container.querySelectorAll('p, a, dd, dt, h3, li')];
    expect(size(number)).toBeGreaterThan(Math.max(...others.map(size)));
    expect(number.scrollWidth).toBeLessThanOrEqual(number.clientWidth + 1);
    expect(document.documentElement.scrollWidth).toBe(width);
    document.documentElement.removeAttribute('style');
  });
});

describe('under a pointer', () => {
  it('fills an outlined action, darkens a filled one, and tints the row of a checkbox', async () => {
    render(
      <>
        <ContactCTA {...exampleClinic} crisis={crisisLines.US} />
        {list}
      </>,
    );
    const look = (element: Element) => {
      const { backgroundColor, backgroundImage, textDecorationLine } = getComputedStyle(element);
      return { backgroundColor, backgroundImage, textDecorationLine };
    };
    for (const element of [
      screen.getByRole('link', { name: 'Book a first conversation' }),
      screen.getByRole('link', { name: /^Email/ }),
      firstBox().closest('label') as HTMLElement,
    ]) {
      const atRest = look(element);
      await userEvent.hover(element);
      expect(look(element), element.textContent ?? '').not.toEqual(atRest);
    }
  });

  it('fills no link in the lines of a crisis card', async () => {
    render(<CrisisNotice contact={crisisLines.US} />);
    const inLine = screen.getByRole('link', { name: /^Veterans Crisis Line/ });
    await userEvent.hover(inLine);
    const { backgroundColor, backgroundImage } = getComputedStyle(inLine);
    expect([backgroundColor, backgroundImage]).toEqual(['rgba(0, 0, 0, 0)', 'none']);
  });

  it.each(['light', 'dark'])('answers in the hero, in %s', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    onTestFinished(() => document.documentElement.removeAttribute('style'));
    render(<TreatmentHero heading={kap.name} contactHref="#contact" risksHref="#risks" />);
    const [contact, risks] = screen.getAllByRole('link') as [HTMLElement, HTMLElement];
    await userEvent.hover(contact);
    expect(getComputedStyle(contact).backgroundColor).not.toBe(
      getComputedStyle(risks).backgroundColor,
    );
    expect(getComputedStyle(contact).textDecorationLine).toBe('underline');
  });

  it('thickens the line of every link, whatever its component says of it', async () => {
    render(<CandidacyChecklist {...kap.candidacy} notes={kap.notes} crisis={crisisLines.US} />);
    const line = (link: Element) => {
      const { textDecorationLine, textDecorationThickness } = getComputedStyle(link);
      return `${textDecorationLine} ${textDecorationThickness}`;
    };
    for (const link of screen.getAllByRole('link').slice(0, 6)) {
      const atRest = line(link);
      await userEvent.hover(link);
      expect(line(link), link.textContent ?? '').not.toBe(atRest);
      expect(line(link)).toMatch(/^underline/);
    }
  });
});
