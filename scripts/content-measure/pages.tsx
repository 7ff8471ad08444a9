import { renderToStaticMarkup } from 'react-dom/server';
import { crisisLines, crisisLinesInSpanish, type Treatment } from '../../src/content/index.js';
import { TreatmentPage, type TreatmentPageProps } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import {
  cbt,
  esketamine,
  exampleClinic,
  exampleClinicInSpanish,
  hands,
  kap,
  kapInSpanish,
  tms,
} from '../../stories/example-clinic.js';

const page = (props: TreatmentPageProps) => ({
  treatment: props.treatment,
  html: renderToStaticMarkup(<TreatmentPage today="2026-11-29" illustration={hands} {...props} />),
});

/** The same treatment, signed off by an invented clinician: the page says so at its top too. */
const signed = (treatment: Treatment): Treatment => ({
  ...treatment,
  review: {
    ...treatment.review,
    status: 'reviewed',
    reviewer: { name: 'Ada Example', credentials: 'MD, psychiatrist' },
    lastReviewed: '2026-10-01',
    nextReview: '2027-10-01',
  },
});

/** The pages of the example clinic, as its server sends them. */
export const pages = {
  [kap.name]: page({ treatment: kap, contact: exampleClinic, crisis: crisisLines.US }),
  [`${kap.name}, signed`]: page({
    treatment: signed(kap),
    contact: exampleClinic,
    crisis: crisisLines.US,
  }),
  [kapInSpanish.name]: page({
    treatment: kapInSpanish,
    contact: exampleClinicInSpanish,
    crisis: crisisLinesInSpanish.US,
    locale: es,
  }),
  [tms.name]: page({ treatment: tms, contact: exampleClinic, crisis: crisisLines.US }),
  [`${tms.name}, signed`]: page({
    treatment: signed(tms),
    contact: exampleClinic,
    crisis: crisisLines.US,
  }),
  [esketamine.name]: page({
    treatment: esketamine,
    contact: exampleClinic,
    crisis: crisisLines.US,
  }),
  [cbt.name]: page({ treatment: cbt, contact: exampleClinic, crisis: crisisLines.US }),
};
