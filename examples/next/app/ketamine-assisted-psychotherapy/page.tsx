import { TreatmentPage } from 'clinic-ui';
import { StructuredData } from 'clinic-ui/structured-data';
import * as clinic from '@/clinic';
import { jsonLdOf, kap, metadataOf } from '@/treatments';

export const metadata = metadataOf(kap);

export default function Page() {
  return (
    <>
      <TreatmentPage
        treatment={kap.treatment}
        contact={clinic.contact}
        crisis={clinic.crisis}
        clinicName={clinic.name}
        locale={clinic.locale}
      />
      <StructuredData data={jsonLdOf(kap)} />
    </>
  );
}
