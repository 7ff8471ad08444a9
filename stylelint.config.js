/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  plugins: ['stylelint-use-logical'],
  ignoreFiles: ['**/dist/**', '**/.next/**', 'storybook-static/**'],
  rules: {
    // Right-to-left pages need logical sides.
    'csstools/use-logical': ['always', { severity: 'error' }],
    'custom-property-pattern': [
      '^(clinic|lightningcss)-',
      { message: 'Custom properties start with --clinic-' },
    ],
    'selector-class-pattern': ['^clinic-', { message: 'Class names start with clinic-' }],
    // Hosts can override everything: at most one class of specificity, and no `!important`.
    'selector-max-specificity': '0,1,1',
    'selector-max-id': 0,
    'declaration-no-important': true,
    'import-notation': 'string',
    // A declaration after its fallback is progressive enhancement.
    'declaration-block-no-duplicate-properties': [
      true,
      { ignore: ['consecutive-duplicates-with-different-values'] },
    ],
  },
  overrides: [
    {
      // It has to outweigh a site's selectors to revert them, and sets nothing itself.
      files: ['src/styles/guard.css'],
      rules: { 'selector-max-specificity': null, 'selector-max-id': null },
    },
    {
      // The sites around the components in stories and examples, which nobody imports.
      files: ['stories/**/*.css', '.storybook/**/*.css', 'examples/**/*.css'],
      rules: {
        'selector-class-pattern': null,
        'selector-max-specificity': null,
        'no-descending-specificity': null,
      },
    },
  ],
};
