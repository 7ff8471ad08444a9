/** Budgets in gzip, minified, with React left out as every page brings it. */
const component = (name, folder, limit) => ({
  name,
  path: `dist/components/${folder}/index.js`,
  import: `{ ${name} }`,
  ignore: ['react', 'react-dom'],
  gzip: true,
  limit,
});

export default [
  component('ProcessTimeline', 'process-timeline', '1.9 kB'),
  component('BenefitsList', 'benefits-list', '1.9 kB'),
  component('RiskDisclosure', 'risk-disclosure', '1.9 kB'),
  component('FrequencyTable', 'frequency-table', '1 kB'),
  component('FrequencyIcons', 'frequency-icons', '1 kB'),
  // Brings the crisis notice with it.
  component('ContactCTA', 'contact-cta', '3 kB'),
  component('CrisisNotice', 'crisis-notice', '1.9 kB'),
  // Brings the crisis notice, the citations and its island with it.
  component('CandidacyChecklist', 'candidacy-checklist', '4.7 kB'),
  component('TreatmentHero', 'treatment-hero', '1.9 kB'),
  component('Explainer', 'explainer', '1.9 kB'),
  component('AlternativesList', 'alternatives-list', '1.9 kB'),
  component('SourceList', 'source-list', '1.9 kB'),
  component('ReviewStamp', 'review-stamp', '1.9 kB'),
  component('PageContents', 'page-contents', '1.9 kB'),
  component('BackToTop', 'back-to-top', '1 kB'),
  component('QuickExit', 'quick-exit', '1 kB'),
  // Brings all of the above with it; it runs on the server.
  component('TreatmentPage', 'treatment-page', '14 kB'),
  component('TreatmentPageWithoutChecklist', 'treatment-page', '12 kB'),
  {
    name: "CandidacyChecklist's client island",
    path: 'dist/components/candidacy-checklist/ConversationSheet.js',
    ignore: ['react', 'react-dom'],
    gzip: true,
    limit: '2 kB',
  },
  // Made at build time as a rule; culori comes beside it.
  {
    name: 'createTheme',
    path: 'dist/theme/index.js',
    import: '{ createTheme }',
    ignore: ['culori'],
    gzip: true,
    limit: '6 kB',
  },
  { name: 'styles.css', path: 'dist/styles.css', gzip: true, limit: '8 kB' },
  { name: 'tokens.css', path: 'dist/tokens.css', gzip: true, limit: '2 kB' },
];
