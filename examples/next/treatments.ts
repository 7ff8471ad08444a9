import type { Treatment } from 'clinic-ui/content';
import { parseTreatment } from 'clinic-ui/content/schema';
import { treatmentJsonLd } from 'clinic-ui/structured-data';
import type { Metadata } from 'next';
import * as clinic from '@/clinic';
import ketamineAssistedPsychotherapy from '@/content/ketamine-assisted-psychotherapy.json';
import transcranialMagneticStimulation from '@/content/transcranial-magnetic-stimulation.json';

/** A treatment and the page about it. */
export interface TreatmentRoute {
  path: string;
  treatment: Treatment;
}

/** Content that is wrong stops the build here, with one error that lists every problem. */
const route = (path: string, content: unknown): TreatmentRoute => ({
  path,
  treatment: { ...parseTreatment(content), picture: clinic.picture },
});

export const kap = route('/ketamine-assisted-psychotherapy', ketamineAssistedPsychotherapy);
export const tms = route('/transcranial-magnetic-stimulation', transcranialMagneticStimulation);

export const routes = [kap, tms];

/** What search engines and link previews show of a treatment's page. */
export const metadataOf = ({ path, treatment }: TreatmentRoute): Metadata => ({
  title: treatment.name,
  description: treatment.summary.text,
  alternates: { canonical: path },
});

/** The same page in the words of schema.org. */
export const jsonLdOf = ({ path, treatment }: TreatmentRoute) =>
  treatmentJsonLd(treatment, clinic.contact, {
    url: new URL(path, clinic.url).href,
    clinicUrl: clinic.url,
    inLanguage: clinic.locale.tag,
  });
