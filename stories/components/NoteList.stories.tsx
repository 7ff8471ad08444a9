import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { crisisLines, type Note } from '../../src/content/index.js';
import { BenefitsList, NoteList, treatmentPageModel } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { exampleClinic, kap, kapInSpanish } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar, noteInArabic } from './locales.js';
import { prop, sectionProps } from './prop-table.js';
import { longNote, longWord, note, source, thirty } from './stress.js';
import { targetOf } from './target-of.js';

const meta = {
  title: 'Components/NoteList',
  component: NoteList,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: { id: 'evidence', heading: 'The evidence', notes: kap.notes, sources: kap.sources },
  argTypes: {
    ...sectionProps,
    notes: prop('readonly Note[]'),
    sources: prop('readonly Source[]'),
    sourcesHref: prop('string', 'the publications'),
    citations: prop('Citations'),
  },
} satisfies Meta<typeof NoteList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Each note with its number: what was studied, what was found, and what it does not tell. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const titles = within(canvasElement)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    await expect(titles).toEqual(kap.notes.map(({ title }) => title));
    for (const { id } of kap.notes) {
      await expect(document.getElementById(`evidence-${id}`)).toBeVisible();
    }
  },
};

const model = treatmentPageModel({
  treatment: kap,
  contact: exampleClinic,
  crisis: crisisLines.US,
});

/** On a page: each note leads back to the claims that refer to it. */
export const WithCitations: Story = {
  args: model.evidence,
  render: (args) => (
    <div style={{ display: 'grid', gap: '4rem' }}>
      <BenefitsList {...model.benefits} />
      <NoteList {...args} />
    </div>
  ),
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    for (const marker of canvas.getAllByRole('doc-noteref')) {
      const backs = within(targetOf(marker)).getAllByRole('doc-backlink');
      const places = backs
        .filter((link) => link.getAttribute('href')?.startsWith('#benefits'))
        .map(targetOf);
      await expect(places.some((place) => place.contains(marker))).toBe(true);
    }
  },
};

/** The minimum: one note with one study, and no publications. */
export const OneNote: Story = {
  args: {
    id: 'one',
    heading: undefined,
    sources: undefined,
    notes: [{ id: 'law', title: 'The law', studies: [{ source: 'law', found: 'It is legal.' }] }],
  },
};

/** With an introduction, as an `h3`. */
export const WithIntro: Story = {
  args: {
    id: 'intro',
    headingLevel: 3,
    intro: 'One entry for each note on this page.',
    notes: [note],
    sources: [source],
  },
};

/** The Spanish content, with the labels of `clinic-ui/locales/es`. */
export const Spanish: Story = {
  args: {
    id: 'evidencia',
    heading: 'La evidencia',
    notes: kapInSpanish.notes,
    sources: kapInSpanish.sources,
    locale: es,
  },
  decorators: [inLanguage('es')],
};

/** Right to left, in Arabic with Arabic digits. */
export const RightToLeft: Story = {
  args: {
    id: 'dalil',
    heading: 'الأدلة',
    notes: [noteInArabic],
    sources: [source],
    citations: new Map([[noteInArabic.id, [{ href: '#dalil', label: 'ما الذي قد يتحسن' }]]]),
    locale: ar,
  },
  decorators: [inLanguage('ar')],
};

/** Unbreakable words stay inside their column. */
export const StressLongWords: Story = {
  args: {
    id: 'long',
    heading: longWord,
    intro: longWord,
    notes: [longNote],
    sources: [{ ...source, authors: longWord }],
    citations: new Map([[longNote.id, [{ href: '#long', label: longWord }]]]),
  },
};

/** Thirty notes: numbers with two digits. */
export const StressThirtyNotes: Story = {
  args: {
    id: 'thirty',
    notes: thirty((number): Note => ({ ...note, id: `note-${number}`, title: `Note ${number}` })),
    sources: [source],
  },
};

/** In a narrow container. */
export const StressNarrowContainer: Story = {
  args: { id: 'narrow', notes: kap.notes.slice(0, 3) },
  decorators: [inNarrowContainer],
};

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = {
  args: { id: 'large', notes: kap.notes.slice(0, 3) },
  decorators: [withLargeText],
};
