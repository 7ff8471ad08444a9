import { getPayload } from 'payload';
import * as clinic from '@/clinic';
import { readTreatment } from '@/form/check';
import config from '@/payload.config';

export default async function Page() {
  const payload = await getPayload({ config });
  const { docs } = await payload.find({ collection: 'treatments', pagination: false });
  return (
    <main className="home">
      <h1>{clinic.name}</h1>
      <ul>
        {docs
          .map((entry) => readTreatment(entry))
          .map(({ id, name }) => (
            <li key={id}>
              <a href={`/${id}`}>{name}</a>
            </li>
          ))}
      </ul>
    </main>
  );
}
