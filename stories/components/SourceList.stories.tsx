import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { citationsOf, type Source, type SourceKind } from '../../src/content/index.js';
import { Explainer, SourceList } from '../../src/index.js';
import { sourceListLabels } from '../../src/locales/es.js';
import { kap } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowPlace, withLargeText } from './decorators.js';
import { prop, sharedProps } from './prop-table.js';
import { longWord, source, thirty } from './stress.js';
import { targetOf } from './target-of.js';

/** Two questions, and the publications that they cite. */
const explainers = kap.explainers.slice(0, 2);
const citations = citationsOf({ ...kap, explainers }, {});
const cited = kap.sources.filter(({ id }) => citations.has(id));

const meta = {
  title: 'Components/SourceList',
  component: SourceList,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: { id: 'sources', heading: 'Sources', sources: cited },
  argTypes: {
    ...sharedProps,
    sources: prop('readonly Source[]'),
    citations: prop('ReadonlyMap<string, readonly Citation[]>'),
    labels: prop('Partial<SourceListLabels>'),
  },
} satisfies Meta<typeof SourceList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every publication with its number, its kind and its address. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole('listitem')).toHaveLength(cited.length);
    await expect(document.getElementById('sources-dean-2021')).toHaveTextContent(
      /^Dean RL et al\. .*\(systematic review\)https:\/\/doi\.org\/10\.1002/,
    );
  },
};

/** Each citation leads to its entry, and each entry back to every place that cites it. */
export const ThereAndBack: Story = {
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
      // One of the ways back leads to what holds this citation.
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

/** Without a DOI, the address leads to the publication. */
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

/** Every kind that there is, in words. */
export const EveryKind: Story = { args: { id: 'kinds', sources: ofEachKind } };

/** With words of your own before the list, a rank deeper. */
export const WithIntro: Story = {
  args: {
    id: 'intro',
    headingLevel: 3,
    intro: 'We read each of these in full. If one is wrong here, please tell us.',
  },
};

/** The wording in Spanish, from `clinic-ui/locales/es`. Titles stay as they were published. */
export const Spanish: Story = {
  args: {
    id: 'fuentes',
    heading: 'Fuentes',
    labels: sourceListLabels,
    sources: ofEachKind.slice(0, 2),
    citations: new Map([
      ['systematic-review', [{ href: '#fuentes', label: 'Qué se puede ganar' }]],
    ]),
  },
  decorators: [inLanguage('es')],
};

/** From right to left. What was published in English stays in English. */
export const RightToLeft: Story = {
  args: {
    id: 'masadir',
    heading: 'المصادر',
    labels: { citedAt: 'مذكور في:', 'randomized-trial': 'تجربة عشوائية' },
    sources: [source],
    citations: new Map([[source.id, [{ href: '#masadir', label: 'ما الذي قد يتحسن' }]]]),
  },
  decorators: [inLanguage('ar')],
};

/** Words and addresses without a place to break. */
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

/** Thirty publications, and one that is cited in thirty places. */
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

/** In a narrow place. */
export const StressNarrowPlace: Story = {
  args: { id: 'narrow' },
  decorators: [inNarrowPlace],
};

/** Text at twice its size, as a visitor may set it. */
export const StressLargeText: Story = { args: { id: 'large' }, decorators: [withLargeText] };
