export * from './components/benefits-list/index.js';
export * from './components/candidacy-checklist/index.js';
export * from './components/contact-cta/index.js';
export * from './components/crisis-notice/index.js';
export * from './components/frequency-icons/index.js';
export * from './components/frequency-table/index.js';
export * from './components/process-timeline/index.js';
export * from './components/risk-disclosure/index.js';
