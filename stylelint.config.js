/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  plugins: ['stylelint-use-logical'],
  ignoreFiles: ['**/dist/**', '**/.next/**', 'storybook-static/**'],
  rules: {
    // Right-to-left pages work because no rule names a physical side.
    'csstools/use-logical': ['always', { severity: 'error' }],
    'custom-property-pattern': [
      '^(clinic|lightningcss)-',
      { message: 'Custom properties start with --clinic-' },
    ],
    'selector-class-pattern': ['^clinic-', { message: 'Class names start with clinic-' }],
    // The host wins: one class of specificity at the most, nothing important.
    'selector-max-specificity': '0,1,1',
    'selector-max-id': 0,
    'declaration-no-important': true,
    'import-notation': 'string',
    // A declaration followed by its fallback-free form is how progressive enhancement is written.
    'declaration-block-no-duplicate-properties': [
      true,
      { ignore: ['consecutive-duplicates-with-different-values'] },
    ],
  },
  overrides: [
    {
      // Outweighs a site's selectors, so that they stand back; it sets nothing itself.
      files: ['src/styles/guard.css'],
      rules: { 'selector-max-specificity': null, 'selector-max-id': null },
    },
    {
      // A site around the components, as stories and examples show one: nobody imports it.
      files: ['stories/**/*.css', '.storybook/**/*.css', 'examples/**/*.css'],
      rules: {
        'selector-class-pattern': null,
        'selector-max-specificity': null,
        'no-descending-specificity': null,
      },
    },
  ],
};
