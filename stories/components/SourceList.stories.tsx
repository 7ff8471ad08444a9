import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { Source, SourceKind } from '../../src/content/index.js';
import { Explainer, SourceList } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { kap } from '../example-clinic.js';
import { citationsIn } from './citations.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar } from './locales.js';
import { prop, sectionProps } from './prop-table.js';
import { longWord, source, thirty } from './stress.js';
import { targetOf } from './target-of.js';

/** Two questions, and the publications they cite. */
const explainers = kap.explainers.slice(0, 2);
const citations = citationsIn(...explainers.map(({ id }) => `#${id}`));
const cited = kap.sources.filter(({ id }) => citations.has(id));

const meta = {
  title: 'Components/SourceList',
  component: SourceList,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: { id: 'sources', heading: 'Sources', sources: cited },
  argTypes: {
    ...sectionProps,
    sources: prop('readonly Source[]'),
    citations: prop('Citations'),
    labels: prop('LabelOverrides<SourceListLabels>'),
  },
} satisfies Meta<typeof SourceList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every publication with its number, kind and address. */
export const Default: Story = {
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole('listitem')).toHaveLength(cited.length);
    await expect(document.getElementById('sources-dean-2021')).toHaveTextContent(
      /^Dean RL et al\. .*\(systematic review\)https:\/\/doi\.org\/10\.1002/,
    );
  },
};

/** Citations link to their entry, and each entry links back to the places that cite it. */
export const WithCitations: Story = {
  args: { id: 'list', citations },
  render: (args) => (
    <div style={{ display: 'grid', gap: '4rem' }}>
      {explainers.map((explainer) => (
        <Explainer
          key={explainer.id}
          {...explainer}
          sources={kap.sources}
          sourcesHref={`#${args.id}`}
        />
      ))}
      <SourceList {...args} />
    </div>
  ),
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const there = canvas.getAllByRole('link', { name: /, \d{4} \(.+\)$/ });
    await expect(there.length).toBeGreaterThan(cited.length - 1);
    for (const citation of there) {
      const entry = targetOf(citation);
      await expect(entry).toHaveAttribute('data-slot', 'source-list-item');
      // One of the links back leads to the element with this citation.
      const back = within(entry)
        .getAllByRole('link')
        .filter((link) => link.getAttribute('href')?.startsWith('#'));
      const places = back.map((link) => targetOf(link));
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
    await expect(
      within(canvasElement).getByRole('link', { name: 'https://journal.example/1' }),
    ).toHaveAttribute('href', 'https://journal.example/1');
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

/** Labels in Spanish. Titles stay as they were published. */
export const Spanish: Story = {
  args: {
    id: 'fuentes',
    locale: es,
    heading: 'Fuentes',
    sources: ofEachKind.slice(0, 2),
    citations: new Map([
      ['systematic-review', [{ href: '#fuentes', label: 'Qué se puede ganar' }]],
    ]),
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
    citations: new Map([[source.id, [{ href: '#masadir', label: 'ما الذي قد يتحسن' }]]]),
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
    citations: new Map([[source.id, [{ href: '#long', label: longWord }]]]),
  },
};

/** Thirty publications, one of them cited in thirty places. */
export const StressThirtySources: Story = {
  args: {
    id: 'thirty',
    sources: thirty((number) => ({ ...source, id: `example-${number}`, title: `Study ${number}` })),
    citations: new Map([
      [
        'example-1',
        thirty((number) => ({ href: `#thirty-example-${number}`, label: `Place ${number}` })),
      ],
    ]),
  },
};

/** In a narrow container. */
export const StressNarrowContainer: Story = {
  args: { id: 'narrow' },
  decorators: [inNarrowContainer],
};

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = { args: { id: 'large' }, decorators: [withLargeText] };
