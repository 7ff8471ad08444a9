/** Gzip limits, minified, without React, which every page has anyway. */
const component = (name, folder, limit = '2.5 kB') => ({
  name,
  path: `dist/components/${folder}/index.js`,
  import: `{ ${name} }`,
  ignore: ['react', 'react-dom'],
  gzip: true,
  limit,
});

export default [
  component('ProcessTimeline', 'process-timeline'),
  component('BenefitsList', 'benefits-list'),
  component('RiskDisclosure', 'risk-disclosure', '3.2 kB'),
  component('FrequencyTable', 'frequency-table', '1.2 kB'),
  component('FrequencyIcons', 'frequency-icons', '1.2 kB'),
  // Includes the crisis notice.
  component('ContactCTA', 'contact-cta', '3.5 kB'),
  component('CrisisNotice', 'crisis-notice'),
  // Includes the crisis notice, the citations, and the client island.
  component('CandidacyChecklist', 'candidacy-checklist', '5 kB'),
  component('TreatmentHero', 'treatment-hero'),
  component('Explainer', 'explainer'),
  component('AlternativesList', 'alternatives-list'),
  component('SourceList', 'source-list', '1.9 kB'),
  component('ReviewStamp', 'review-stamp'),
  component('PageContents', 'page-contents', '1.2 kB'),
  component('BackToTop', 'back-to-top', '1.2 kB'),
  component('QuickExit', 'quick-exit', '1.2 kB'),
  // Includes all of the above, and runs on the server.
  component('TreatmentPage', 'treatment-page', '16 kB'),
  component('StaticTreatmentPage', 'treatment-page', '14 kB'),
  {
    name: "CandidacyChecklist's client island",
    path: 'dist/components/candidacy-checklist/ConversationSheet.js',
    ignore: ['react', 'react-dom'],
    gzip: true,
    limit: '2 kB',
  },
  // Usually runs at build time. culori is a peer dependency, so it is not counted.
  {
    name: 'createTheme',
    path: 'dist/theme/index.js',
    import: '{ createTheme }',
    ignore: ['culori'],
    gzip: true,
    limit: '6 kB',
  },
  { name: 'styles.css', path: 'dist/styles.css', gzip: true, limit: '8.7 kB' },
  { name: 'tokens.css', path: 'dist/tokens.css', gzip: true, limit: '2 kB' },
];
