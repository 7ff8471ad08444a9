import { TreatmentPage } from 'clinic-ui';
import { notFound } from 'next/navigation';
import { getPayload } from 'payload';
import { cache } from 'react';
import * as clinic from '@/clinic';
import { readTreatment } from '@/form/check';
import config from '@/payload.config';

interface Props {
  params: Promise<{ slug: string }>;
}

/** Once a visit, for the page and for its title. */
const treatmentAt = cache(async (slug: string) => {
  const payload = await getPayload({ config });
  const { docs } = await payload.find({
    collection: 'treatments',
    where: { slug: { equals: slug } },
    limit: 1,
  });
  return docs[0] ? readTreatment(docs[0]) : notFound();
});

export async function generateMetadata({ params }: Props) {
  const { name, mainMessage } = await treatmentAt((await params).slug);
  return { title: name, description: mainMessage };
}

export default async function Page({ params }: Props) {
  const treatment = await treatmentAt((await params).slug);
  return (
    <TreatmentPage
      treatment={treatment}
      contact={clinic.contact}
      crisis={clinic.crisis}
      clinicName={clinic.name}
    />
  );
}
