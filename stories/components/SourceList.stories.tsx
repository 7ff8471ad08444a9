import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { Note, Source, SourceKind } from '../../src/content/index.js';
import { NoteList, SourceList } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { kap, kapInSpanish } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar, noteInArabic } from './locales.js';
import { prop, sectionProps } from './prop-table.js';
import { longWord, note, source, thirty } from './stress.js';
import { targetOf } from './target-of.js';

/** The publications of the first notes. */
const notes = kap.notes.slice(0, 2);
const cited = kap.sources.filter(({ id }) =>
  notes.some(({ studies }) => studies.some((study) => study.source === id)),
);

const meta = {
  title: 'Components/SourceList',
  component: SourceList,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: { id: 'sources', heading: 'Sources', sources: cited },
  argTypes: {
    ...sectionProps,
    sources: prop('readonly Source[]'),
    notes: prop('readonly Note[]'),
    notesHref: prop('string'),
    labels: prop('LabelOverrides<SourceListLabels>'),
  },
} satisfies Meta<typeof SourceList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every publication once. Its title is the link to it. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole('listitem')).toHaveLength(cited.length);
    for (const { id, title, doi } of cited) {
      const entry = within(document.getElementById(`sources-${id}`) as HTMLElement);
      const link = entry.getByRole('link', { name: title });
      if (doi) await expect(link).toHaveAttribute('href', `https://doi.org/${doi}`);
    }
  },
};

/** With a list of notes on the page: studies link to their publication, publications to their notes. */
export const WithNotes: Story = {
  args: { id: 'list', notes, notesHref: '#evidence' },
  render: (args) => (
    <div style={{ display: 'grid', gap: '4rem' }}>
      <NoteList
        id="evidence"
        heading="The evidence"
        notes={notes}
        sources={args.sources}
        sourcesHref={`#${args.id}`}
      />
      <SourceList {...args} />
    </div>
  ),
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const citations = canvas.getAllByRole('link', { name: /, \d{4} \(.+\)$/ });
    await expect(citations.length).toBeGreaterThan(1);
    for (const citation of citations) {
      const entry = within(targetOf(citation));
      const places = entry.getAllByRole('link', { name: /^Note \d+$/ }).map(targetOf);
      await expect(places.some((place) => place.contains(citation))).toBe(true);
    }
  },
};

/** One publication. */
export const OneSource: Story = {
  args: { id: 'one', heading: undefined, sources: [source] },
};

/** A publication without a DOI. */
export const AddressInsteadOfDoi: Story = {
  args: { id: 'address', sources: [source] },
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByRole('link', { name: source.title })).toHaveAttribute(
      'href',
      source.url,
    );
  },
};

const kinds: readonly SourceKind[] = [
  'systematic-review',
  'randomized-trial',
  'open-label-trial',
  'observational-study',
  'animal-study',
  'narrative-review',
  'guideline',
  'prescribing-information',
  'public-information',
  'regulator-notice',
];
const ofEachKind = kinds.map((kind): Source => ({ ...source, id: kind, kind }));

/** Every kind of source, in words. */
export const EveryKind: Story = { args: { id: 'kinds', sources: ofEachKind } };

/** With an introduction, as an `h3`. */
export const WithIntro: Story = {
  args: {
    id: 'intro',
    headingLevel: 3,
    intro: 'We read each of these in full. If one is wrong here, please tell us.',
  },
};

/** The Spanish content's notes. Titles stay as they were published. */
export const Spanish: Story = {
  args: {
    id: 'fuentes',
    locale: es,
    heading: 'Fuentes',
    notes: kapInSpanish.notes,
    notesHref: '#notas',
  },
  decorators: [inLanguage('es')],
};

/** Right to left. Titles stay as they were published. */
export const RightToLeft: Story = {
  args: {
    id: 'masadir',
    heading: 'المصادر',
    locale: ar,
    sources: [source],
    notes: [noteInArabic],
    notesHref: '#mulahazat',
  },
  decorators: [inLanguage('ar')],
};

/** Unbreakable words and addresses. */
export const StressLongWords: Story = {
  args: {
    id: 'long',
    heading: longWord,
    sources: [
      {
        ...source,
        authors: longWord,
        title: longWord,
        publication: longWord,
        url: `https://journal.example/${longWord}${longWord}`,
      },
    ],
    notes: [note],
    notesHref: '#notes',
  },
};

const thirtyNotes = thirty((number): Note => ({ ...note, id: `note-${number}` }));

/** Thirty publications, one of them cited in thirty notes. */
export const StressThirtySources: Story = {
  args: {
    id: 'thirty',
    sources: [
      source,
      ...thirty((number) => ({ ...source, id: `study-${number}`, title: `Study ${number}` })),
    ],
    notes: thirtyNotes,
    notesHref: '#notes',
  },
};

/** In a narrow container. */
export const StressNarrowContainer: Story = {
  args: { id: 'narrow' },
  decorators: [inNarrowContainer],
};

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = { args: { id: 'large' }, decorators: [withLargeText] };
