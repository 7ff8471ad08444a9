import { StaticTreatmentPage } from 'clinic-ui';
import { StructuredData } from 'clinic-ui/structured-data';
import * as clinic from '@/clinic';
import { jsonLdOf, metadataOf, tms } from '@/treatments';

export const metadata = metadataOf(tms);

/** Without the checklist, nothing of the library runs in the visitor's browser. */
export default function Page() {
  return (
    <>
      <StaticTreatmentPage
        treatment={tms.treatment}
        contact={clinic.contact}
        crisis={clinic.crisis}
        clinicName={clinic.name}
        locale={clinic.locale}
      />
      <StructuredData data={jsonLdOf(tms)} />
    </>
  );
}
