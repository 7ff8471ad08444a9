/** Brings the checklist to life, on a page that is complete without it. */
import { CandidacyChecklist } from 'clinic-ui/candidacy-checklist';
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';

const section = document.querySelector('#kap [data-section="candidacy"]');
if (section) {
  // The build writes the component's props here, and what the ids of this page begin with.
  const checklist = createElement(CandidacyChecklist, CHECKLIST);
  hydrateRoot(section, checklist, { identifierPrefix: ID_PREFIX });
}
