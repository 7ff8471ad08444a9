import type { Decorator } from '@storybook/react-vite';
import { crisisLines, crisisLinesInSpanish } from '../src/content/index.js';
import * as clinic from '../src/index.js';
import { es } from '../src/locales/es.js';

/** Locales by language. English is the components' default. */
const locales: Record<string, clinic.Locale> = { es };

const components = new Set<unknown>(Object.values(clinic));

/** Replaces the 988 Lifeline with its Spanish service. Any other crisis line stays as it is. */
const inSpanish = (name: 'crisis' | 'contact', line: unknown) =>
  line === crisisLines.US ? { [name]: crisisLinesInSpanish.US } : {};

/**
 * The toolbar's language: the components' own words, and `lang` around them. A story with its own
 * locale or labels keeps them. The clinic translates its content itself, so content stays English.
 */
export const inToolbarLanguage: Decorator = (Story, { args, component, globals }) => {
  const locale = locales[globals.language];
  if (!locale || !components.has(component) || args.labels || args.locale) return <Story />;
  return (
    <div lang={globals.language}>
      <Story
        args={{
          ...args,
          locale,
          ...inSpanish('crisis', args.crisis),
          ...inSpanish('contact', args.contact),
        }}
      />
    </div>
  );
};
