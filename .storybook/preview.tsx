import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';
import { type ComponentProps, lazy, Suspense } from 'react';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import './layers.css';
import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import '../src/styles/index.css';
import '../src/styles/leaflet.css';
import { WideTable } from '../stories/WideTable.js';
import { axeOptions } from './axe.js';
import { bandOf } from './bands.js';
import { brands } from './brands.js';
import { inToolbarLanguage } from './language.js';
import './preview.css';
import { deviceScheme } from './theme.js';

/** Loaded only by docs pages. */
const DocsContainer = lazy(() => import('./docs-container.js'));

/** Shows the type of an optional prop as `string`, not as the union `string | undefined`. */
const withoutUndefined: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([prop, argType]) => {
      const { type, table } = argType;
      if (typeof type !== 'object' || type.name !== 'union') return [prop, argType];
      const members = type.value.filter(
        (member) => !(member.name === 'other' && member.value === 'undefined'),
      );
      const summary = type.raw?.replace(' | undefined', '');
      return [
        prop,
        {
          ...argType,
          // With one member left, the prop gets that type's control.
          type: members.length === 1 ? { required: false, ...members[0] } : type,
          table: table?.type?.summary === 'union' ? { ...table, type: { summary } } : table,
        },
      ];
    }),
  );

// Storybook opens links in its own window. Those to a part of the page stay in the story.
document.addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element && target.closest('a[href^="#"]');
    if (link) link.setAttribute('target', '_self');
  },
  true,
);

const preview: Preview = {
  argTypesEnhancers: [withoutUndefined],
  tags: ['autodocs'],
  globalTypes: {
    direction: {
      description: 'Text direction',
      toolbar: {
        icon: 'paragraph',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
    brand: {
      description: 'Theme of the clinic',
      toolbar: {
        icon: 'paintbrush',
        items: [
          { value: 'water', title: 'Water' },
          { value: 'warm-clay', title: 'Warm clay' },
          { value: 'evergreen', title: 'Evergreen' },
          { value: 'high-clarity', title: 'High clarity' },
        ],
        dynamicTitle: true,
      },
    },
    language: {
      description: 'Language of the components’ labels',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'en', title: 'English' },
          { value: 'es', title: 'Spanish' },
        ],
        dynamicTitle: true,
      },
    },
    textSize: {
      description: 'Text size, as set in the browser',
      toolbar: {
        icon: 'zoom',
        // Not bare numbers: Storybook would read those from the address as numbers, not strings.
        items: [100, 125, 150, 200].map((size) => ({
          value: `percent-${size}`,
          title: `Text ${size} %`,
        })),
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { direction: 'ltr', brand: 'water', language: 'en', textSize: 'percent-100' },
  decorators: [
    inToolbarLanguage,
    (Story, { globals }) => (
      <>
        {globals.textSize !== 'percent-100' && (
          <style>{`:root { font-size: ${/\d+/.exec(globals.textSize) ?? 100}% }`}</style>
        )}
        <Story />
      </>
    ),
    (Story, { globals, title }) => (
      <div className="clinic-story-canvas" data-band={bandOf(title)} dir={globals.direction}>
        <Story />
      </div>
    ),
    (Story, { globals }) => (
      <>
        <style>{brands[globals.brand]}</style>
        <Story />
      </>
    ),
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: deviceScheme(),
      attributeName: 'data-color-scheme',
    }),
  ],
  parameters: {
    a11y: { test: 'error', options: axeOptions },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: {
      toc: { headingSelector: 'h2, h3' },
      argTypes: { sort: 'requiredFirst' },
      components: { table: WideTable },
      container: (props: ComponentProps<typeof DocsContainer>) => (
        <Suspense>
          <DocsContainer {...props} />
        </Suspense>
      ),
    },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Introduction',
          'Pages',
          ['Treatment page'],
          'Components',
          [
            'ProcessTimeline',
            'BenefitsList',
            'RiskDisclosure',
            'CandidacyChecklist',
            'ContactCTA',
            'CrisisNotice',
            'CareBar',
            'TreatmentHero',
            'Scene',
            'KeyFacts',
            'Explainer',
            'FrequencyTable',
            'FrequencyIcons',
            'AlternativesList',
            'CostNotice',
            'TeamList',
            'QuestionList',
            'ReviewStamp',
            'NoteList',
            'SourceList',
            '*',
          ],
          'Foundations',
          [
            'Color',
            'Type',
            'Space',
            'Icons',
            'Motion',
            'States',
            'Theming',
            'Hosts',
            'Dark mode',
            'Print preview',
          ],
          'Content',
          [
            'Build a treatment page in ten minutes',
            'For editors',
            'Check your words',
            'For developers',
            'For search engines',
          ],
        ],
      },
    },
  },
};

export default preview;
