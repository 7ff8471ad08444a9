/**
 * Gzip limits, minified, without React, which every page has anyway.
 *
 * All but the client island run on the server. A part of each component reads content nobody checked
 * (0.5 to 1.1 kB), so that a gap from a CMS hides no risk, and leaves out sentences no clinic confirmed
 * (0.6 kB). One that makes claims can list its own notes, with what each study found (1.5 kB). Limits
 * leave room for code that is plain.
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
  component('ProcessTimeline', 'process-timeline', '4.1 kB'),
  component('BenefitsList', 'benefits-list', '6.8 kB'),
  component('RiskDisclosure', 'risk-disclosure', '11.9 kB'),
  component('FrequencyTable', 'frequency-table', '5 kB'),
  component('FrequencyIcons', 'frequency-icons', '3.1 kB'),
  // Includes the crisis notice.
  component('ContactCTA', 'contact-cta', '6.6 kB'),
  component('CrisisNotice', 'crisis-notice', '4.3 kB'),
  // Includes the crisis notice, the citations, and the client island.
  component('CandidacyChecklist', 'candidacy-checklist', '10.6 kB'),
  // Includes the crisis line's words and the contents.
  component('CareBar', 'care-bar', '5.1 kB'),
  component('TreatmentHero', 'treatment-hero', '6 kB'),
  component('Scene', 'scene', '3 kB'),
  component('Explainer', 'explainer', '6.1 kB'),
  component('AlternativesList', 'alternatives-list', '6.6 kB'),
  component('KeyFacts', 'key-facts', '8.7 kB'),
  component('NoteList', 'note-list', '5 kB'),
  component('CostNotice', 'cost-notice', '3 kB'),
  component('TeamList', 'team-list', '3.3 kB'),
  component('QuestionList', 'question-list', '5.8 kB'),
  component('SourceList', 'source-list', '4.6 kB'),
  component('ReviewStamp', 'review-stamp', '3.8 kB'),
  component('PageContents', 'page-contents', '2.2 kB'),
  component('BackToTop', 'back-to-top', '1 kB'),
  component('QuickExit', 'quick-exit', '1.1 kB'),
  // Includes all of the above, and runs on the server.
  component('TreatmentPage', 'treatment-page', '30.8 kB'),
  component('StaticTreatmentPage', 'treatment-page', '28 kB'),
  {
    name: "CandidacyChecklist's client island",
    path: 'dist/components/candidacy-checklist/ConversationSheet.js',
    ignore: ['react', 'react-dom'],
    gzip: true,
    limit: '2.45 kB',
  },
  // Usually runs at build time. culori is a peer dependency, so it is not counted.
  {
    name: 'createTheme',
    path: 'dist/theme/index.js',
    import: '{ createTheme }',
    ignore: ['culori'],
    gzip: true,
    limit: '7.1 kB',
  },
  { name: 'styles.css', path: 'dist/styles.css', gzip: true, limit: '17.3 kB' },
  { name: 'leaflet.css', path: 'dist/leaflet.css', gzip: true, limit: '2.2 kB' },
  { name: 'tokens.css', path: 'dist/tokens.css', gzip: true, limit: '2 kB' },
];
