import { assertPublishable, fillPlaceholders, type Treatment } from 'clinic-ui/content';
import { parseTreatment } from 'clinic-ui/content/schema';
import { treatmentJsonLd } from 'clinic-ui/structured-data';
import type { Metadata } from 'next';
import { PHASE_PRODUCTION_BUILD } from 'next/constants';
import * as clinic from '@/clinic';
import ketamineAssistedPsychotherapy from '@/content/ketamine-assisted-psychotherapy.json';
import transcranialMagneticStimulation from '@/content/transcranial-magnetic-stimulation.json';

/** A treatment and the page about it. */
export interface TreatmentRoute {
  path: string;
  treatment: Treatment;
}

/**
 * Content that is wrong stops the build here, with one error that lists every problem, and so does
 * a page that is not ready to publish. Visitors of a published page are never stopped: it says
 * itself when its review is overdue.
 */
function route(id: keyof typeof clinic.answers, content: unknown): TreatmentRoute {
  const answered = fillPlaceholders(parseTreatment(content), clinic.answers[id]);
  const { picture, contact, crisis, signOff } = clinic;
  // Checked again with the clinic's answers, which are a part of the page. The signature comes last,
  // so that a page that is not ready is stopped with every reason, and not with the first.
  const checked = parseTreatment({ ...answered, picture });
  const treatment = { ...checked, review: { ...checked.review, ...signOff } };
  if (process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD) {
    assertPublishable({ treatment, contact, crisis });
  }
  return { path: `/${id}`, treatment };
}

export const kap = route('ketamine-assisted-psychotherapy', ketamineAssistedPsychotherapy);
export const tms = route('transcranial-magnetic-stimulation', transcranialMagneticStimulation);

export const routes = [kap, tms];

/** What search engines and link previews show of a treatment's page. */
export const metadataOf = ({ path, treatment }: TreatmentRoute): Metadata => ({
  title: treatment.name,
  description: treatment.mainMessage,
  alternates: { canonical: path },
});

/** The same page in the words of schema.org. */
export const jsonLdOf = ({ path, treatment }: TreatmentRoute) =>
  treatmentJsonLd(treatment, clinic.contact, {
    url: new URL(path, clinic.url).href,
    clinicUrl: clinic.url,
    inLanguage: clinic.locale.tag,
  });
