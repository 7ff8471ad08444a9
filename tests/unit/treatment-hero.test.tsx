import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { crisisLines, type Note } from '../../src/content/index.js';
import { Scene, TreatmentHero, TreatmentPage } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { exampleClinic, kap } from '../../stories/example-clinic.js';

const picture = { src: '/water.svg', alt: '', width: 1440, height: 960 };

const notes: readonly Note[] = [
  { id: 'other', title: 'Another note', studies: [{ source: 'x', found: 'Something else.' }] },
  {
    id: 'gains',
    title: 'Gains',
    studies: [{ source: 'x', population: 'Adults', found: 'Some people got better.' }],
  },
];

const summary = { text: 'It joins a medicine with talk therapy.', evidence: ['gains'] } as const;

it('opens with the name, the one thing to remember, and what it is', () => {
  render(
    <TreatmentHero
      heading="Quiet waves"
      tagline="Why it may help"
      mainMessage="It may help, and it has risks."
      summary={summary}
      notes={notes}
      notesHref="#evidence"
    >
      <p>Signed off</p>
    </TreatmentHero>,
  );
  const title = screen.getByRole('heading', { level: 1, name: 'Quiet waves' });
  const read = [...(title.parentElement?.children ?? [])].map(({ textContent }) => textContent);
  expect(read).toEqual([
    'Quiet waves',
    'Why it may help',
    'It may help, and it has risks.',
    'It joins a medicine with talk therapy. Note 2',
    'Signed off',
  ]);
  expect(screen.getByRole('doc-noteref')).toHaveAttribute('href', '#evidence-gains');
  expect(screen.queryByRole('heading', { name: en.evidence.notes })).toBeNull();
  expect(screen.getByText('Signed off')).toBeVisible();
});

it('leads to the clinic and, beside it, to the risks', () => {
  render(
    <TreatmentHero
      heading="A"
      summary={summary}
      notes={notes}
      contactHref="#contact"
      risksHref="#risks"
    />,
  );
  const links = screen.getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    [en.treatmentHero.contact, '#contact'],
    [en.treatmentHero.risks, '#risks'],
  ]);
});

it('says on each link what one finds there', () => {
  render(
    <TreatmentHero
      heading="A"
      contactHref="#contact"
      contactNote="(555) 555-0142"
      risksHref="#risks"
      risksNote="2 serious"
    />,
  );
  expect(screen.getByRole('link', { name: 'Talk with us (555) 555-0142' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Read the risks 2 serious' })).toBeVisible();
});

it('counts the risks of a page, and says its number', () => {
  const page = { treatment: kap, contact: exampleClinic, crisis: crisisLines.US };
  const { rerender } = render(<TreatmentPage {...page} />);
  expect(screen.getByRole('link', { name: 'Read the risks 8 serious, 9 common' })).toHaveAttribute(
    'href',
    '#risks',
  );
  expect(screen.getByRole('link', { name: 'Talk with us (555) 555-0142' })).toHaveAttribute(
    'href',
    '#contact',
  );
  rerender(<TreatmentPage {...page} locale={es} />);
  expect(
    screen.getByRole('link', { name: 'Lea los riesgos graves: 8, frecuentes: 9' }),
  ).toBeVisible();
});

it('leaves out a link that leads nowhere', () => {
  render(<TreatmentHero heading="A" summary={summary} notes={notes} risksHref="#risks" />);
  expect(screen.getByRole('link')).toHaveAttribute('href', '#risks');
});

it('has its own notes where it stands alone, and leads back to itself', () => {
  const { container } = render(
    <TreatmentHero heading="Quiet waves" summary={summary} notes={notes} />,
  );
  const note = document.getElementById(
    screen.getByRole('doc-noteref').getAttribute('href')?.slice(1) ?? '',
  ) as HTMLElement;
  expect(note).toHaveTextContent(/Some people got better\./);
  expect(within(note).getByRole('heading', { level: 3, name: 'Gains' })).toBeVisible();
  const back = within(note).getByRole('doc-backlink');
  expect(back).toHaveTextContent('Quiet waves');
  expect(back).toHaveAttribute('href', `#${container.querySelector('section')?.id}`);
  expect(screen.queryByText('Another note')).toBeNull();
});

it('renders no picture, and nothing at its foot, without content for them', () => {
  const { container } = render(
    <TreatmentHero heading="TMS" summary={{ text: 'Pulses.', evidence: null }} />,
  );
  expect(container.querySelector('img')).toBeNull();
  // The stylesheet hides it while it is empty.
  expect(container.querySelector('[data-slot="treatment-hero-foot"]')).toBeEmptyDOMElement();
  expect(container).toHaveTextContent(/^TMSPulses\.$/);
});

it('hides a decorative picture from assistive technology, but not one with alt text', () => {
  const { rerender } = render(
    <TreatmentHero heading="A" summary={{ text: 'B', evidence: null }} picture={picture} />,
  );
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByRole('presentation')).toBeInTheDocument();
  rerender(
    <TreatmentHero
      heading="A"
      summary={{ text: 'B', evidence: null }}
      picture={{ ...picture, alt: 'Two hands' }}
    />,
  );
  expect(screen.getByRole('img', { name: 'Two hands' })).toBeInTheDocument();
});

it('takes words for its links from labels, over those of its locale', () => {
  render(
    <TreatmentHero
      heading="A"
      summary={summary}
      notes={notes}
      contactHref="#contact"
      risksHref="#risks"
      locale={es}
      labels={{ contact: 'Llámenos' }}
    />,
  );
  expect(screen.getByRole('link', { name: 'Llámenos' })).toBeVisible();
  expect(screen.getByRole('link', { name: es.treatmentHero.risks })).toBeVisible();
});

it('shows an illustration in place of a picture', () => {
  render(
    <TreatmentHero
      heading="Quiet waves"
      illustration={<Scene name="hands-under-water" alt="Hands under water" />}
    />,
  );
  const drawn = screen.getByRole('img', { name: 'Hands under water' });
  expect(drawn.closest('[data-slot="treatment-hero-picture"]')).not.toBeNull();
});

it('shows a clinic’s own picture rather than an illustration', () => {
  render(
    <TreatmentHero
      heading="Quiet waves"
      picture={{ ...picture, alt: 'Our garden' }}
      illustration={<Scene name="hands-under-water" alt="Hands under water" />}
    />,
  );
  expect(screen.getByRole('img')).toHaveAccessibleName('Our garden');
  expect(document.querySelectorAll('[data-slot="treatment-hero-picture"]')).toHaveLength(1);
});

it('gets the illustration of a page', () => {
  render(
    <TreatmentPage
      treatment={kap}
      contact={exampleClinic}
      crisis={crisisLines.US}
      illustration={<Scene name="light-through-water" alt="Light" />}
    />,
  );
  const hero = document.querySelector<HTMLElement>('[data-slot="treatment-hero"]');
  expect(within(hero as HTMLElement).getByRole('img', { name: 'Light' })).toBeVisible();
  expect(document.querySelector('[illustration]')).toBeNull();
});
