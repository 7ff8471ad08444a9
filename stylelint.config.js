// Every element with a look of its own has a slot, and only the slot's full name selects it.
const vagueSlots = [/\[data-slot\]/, /\[data-slot[$^*~|]=/];
const headingTags = /(?<![\w-])h[1-6](?![\w-])/;

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
    'selector-class-pattern': [
      '^clinic(-|$)',
      { message: 'Class names are clinic, or start with clinic-' },
    ],
    'selector-disallowed-list': [
      [...vagueSlots, headingTags],
      { splitList: true, message: 'Select elements by the full name of their slot' },
    ],
    // The host's styles win: at most one class of specificity, and nothing important.
    'selector-max-specificity': '0,1,1',
    'selector-max-id': 0,
    // Newer than the list of the rule.
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['target-current'] }],
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
      // Rich text from a CMS has headings without slots.
      files: ['src/styles/base.css'],
      rules: { 'selector-disallowed-list': vagueSlots },
    },
    {
      // Must outweigh the host's selectors, and only reverts them.
      files: ['src/styles/guard.css'],
      rules: { 'selector-max-specificity': null, 'selector-max-id': null },
    },
    {
      // The site around the components in stories and examples; it is not published.
      files: ['stories/**/*.css', '.storybook/**/*.css', 'examples/**/*.css'],
      rules: {
        'selector-class-pattern': null,
        'selector-disallowed-list': null,
        'selector-max-specificity': null,
        'no-descending-specificity': null,
      },
    },
  ],
};
