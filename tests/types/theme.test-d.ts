import { describe, expectTypeOf, it } from 'vitest';
import { createTheme, type Theme } from '../../src/theme/index.js';

describe('createTheme', () => {
  it('takes a brand color, or one for each scheme', () => {
    expectTypeOf(createTheme({ brand: '#4a3f8f' })).toEqualTypeOf<Theme>();
    createTheme({ brand: { light: '#4a3f8f', dark: '#c4bcf5' }, density: 0.8 });
  });

  it('does not compile without a brand, or with one scheme only', () => {
    // @ts-expect-error a theme starts from a brand color.
    createTheme({});
    // @ts-expect-error both schemes, or one color for both.
    createTheme({ brand: { light: '#4a3f8f' } });
    // @ts-expect-error no such option.
    createTheme({ brand: '#4a3f8f', colour: 'red' });
  });

  it('sets custom properties of the library only', () => {
    const { tokens } = createTheme({ brand: '#4a3f8f' });
    expectTypeOf(tokens['--clinic-color-brand']).toEqualTypeOf<string | undefined>();
    // @ts-expect-error not a token.
    tokens['--clinic-color-brandd'];
  });
});
