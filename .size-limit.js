/**
 * Gzip limits, minified, without React, which every page has anyway.
 *
 * All but the client island run on the server. A part of each component reads content nobody checked
 * (0.5 to 1.1 kB), so that a gap from a CMS hides no risk, and leaves out sentences no clinic confirmed
 * (0.6 kB). Texts are cleaned of what Word and a CMS leave in them, and a CMS's own fields never become
 * attributes (0.6 kB). One that makes claims can list its own notes, with what each study found
 * (1.5 kB). One with a number to call finds it among words and letters in seven languages, tells a fax
 * or a text telephone from it, or gives no link (6.9 kB). Addresses are read as one types or pastes them,
 * and make no link where they lead nowhere or look like another host's (1 kB). The island
 * keeps what is checked from other scripts, and tells when nothing was printed (0.5 kB). Limits leave
 * room for code that is plain.
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
  component('ProcessTimeline', 'process-timeline', '5.2 kB'),
  component('BenefitsList', 'benefits-list', '10.6 kB'),
  component('RiskDisclosure', 'risk-disclosure', '23.6 kB'),
  component('FrequencyTable', 'frequency-table', '6.6 kB'),
  component('FrequencyIcons', 'frequency-icons', '4.5 kB'),
  // Includes the crisis notice.
  component('ContactCTA', 'contact-cta', '17.9 kB'),
  component('CrisisNotice', 'crisis-notice', '13 kB'),
  // Includes the crisis notice, the citations, and the client island.
  component('CandidacyChecklist', 'candidacy-checklist', '21 kB'),
  // Includes the crisis line's words and the contents.
  component('CareBar', 'care-bar', '15.6 kB'),
  component('TreatmentHero', 'treatment-hero', '9.3 kB'),
  component('Scene', 'scene', '3.6 kB'),
  component('Explainer', 'explainer', '9.6 kB'),
  component('AlternativesList', 'alternatives-list', '10.2 kB'),
  component('KeyFacts', 'key-facts', '18.8 kB'),
  component('NoteList', 'note-list', '8.3 kB'),
  component('CostNotice', 'cost-notice', '4.3 kB'),
  component('TeamList', 'team-list', '4.6 kB'),
  component('QuestionList', 'question-list', '9 kB'),
  component('SourceList', 'source-list', '7.7 kB'),
  component('ReviewStamp', 'review-stamp', '5.1 kB'),
  component('PageContents', 'page-contents', '4.4 kB'),
  component('BackToTop', 'back-to-top', '2.7 kB'),
  component('QuickExit', 'quick-exit', '1.7 kB'),
  // Includes all of the above, and runs on the server.
  component('TreatmentPage', 'treatment-page', '46.2 kB'),
  component('StaticTreatmentPage', 'treatment-page', '42.6 kB'),
  {
    name: "CandidacyChecklist's client island",
    path: 'dist/components/candidacy-checklist/ConversationSheet.js',
    ignore: ['react', 'react-dom'],
    gzip: true,
    limit: '3 kB',
  },
  // Usually runs at build time. culori is a peer dependency, so it is not counted.
  {
    name: 'createTheme',
    path: 'dist/theme/index.js',
    import: '{ createTheme }',
    ignore: ['culori'],
    gzip: true,
    limit: '7.2 kB',
  },
  { name: 'styles.css', path: 'dist/styles.css', gzip: true, limit: '19.4 kB' },
  { name: 'leaflet.css', path: 'dist/leaflet.css', gzip: true, limit: '2.4 kB' },
  { name: 'tokens.css', path: 'dist/tokens.css', gzip: true, limit: '2 kB' },
];
