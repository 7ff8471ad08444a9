/**
 * Gzip limits, minified, without React, which every page has anyway.
 *
 * All but the client island run on the server. A part of each component reads content nobody checked
 * (0.5 to 1.1 kB), so that a gap from a CMS hides no risk; limits leave room for code that is plain.
 *
 * @param {string} name
 * @param {string} folder
 * @param {string} limit
 */
const component = (name, folder, limit) => ({
  name,
  path: `dist/components/${folder}/index.js`,
  import: `{ ${name} }`,
  ignore: ['react', 'react-dom'],
  gzip: true,
  limit,
});

export default [
  component('ProcessTimeline', 'process-timeline', '3 kB'),
  component('BenefitsList', 'benefits-list', '4 kB'),
  component('RiskDisclosure', 'risk-disclosure', '6 kB'),
  component('FrequencyTable', 'frequency-table', '3.2 kB'),
  component('FrequencyIcons', 'frequency-icons', '2.4 kB'),
  // Includes the crisis notice.
  component('ContactCTA', 'contact-cta', '5.3 kB'),
  component('CrisisNotice', 'crisis-notice', '3.2 kB'),
  // Includes the crisis notice, the citations, and the client island.
  component('CandidacyChecklist', 'candidacy-checklist', '8 kB'),
  component('TreatmentHero', 'treatment-hero', '4 kB'),
  component('Explainer', 'explainer', '4 kB'),
  component('AlternativesList', 'alternatives-list', '4 kB'),
  component('SourceList', 'source-list', '3.2 kB'),
  component('ReviewStamp', 'review-stamp', '3.2 kB'),
  component('PageContents', 'page-contents', '1.7 kB'),
  component('BackToTop', 'back-to-top', '1.2 kB'),
  component('QuickExit', 'quick-exit', '1.2 kB'),
  // Includes all of the above, and runs on the server.
  component('TreatmentPage', 'treatment-page', '20 kB'),
  component('StaticTreatmentPage', 'treatment-page', '17.5 kB'),
  {
    name: "CandidacyChecklist's client island",
    path: 'dist/components/candidacy-checklist/ConversationSheet.js',
    ignore: ['react', 'react-dom'],
    gzip: true,
    limit: '2.2 kB',
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
