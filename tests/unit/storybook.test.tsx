import { describe, expect, it } from 'vitest';
import { components } from '../../.storybook/language.js';
import { TreatmentPage } from '../../src/index.js';
import * as es from '../../src/locales/es.js';
import { subjects } from './components.js';

const pack: Record<string, unknown> = { ...es };

describe('the language in Storybook’s toolbar', () => {
  it.each(subjects)('gives $name its own words', ({ name, Component }) => {
    const labels = pack[`${name.charAt(0).toLowerCase()}${name.slice(1)}Labels`];
    expect(components.get(Component)?.(es)).toHaveProperty('labels', labels);
  });

  it('gives the page the whole pack', () => {
    expect(components.get(TreatmentPage)?.(es)).toEqual({ labels: es });
  });
});
