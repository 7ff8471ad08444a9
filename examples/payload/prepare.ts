import { ketamineAssistedPsychotherapy } from 'clinic-ui/content/ketamine-assisted-psychotherapy';
import { getPayload } from 'payload';
import { schema } from './form/check';
import { valueInForm } from './form/values';
import config from './payload.config';

/** Makes the database's tables, and gives an empty one a first treatment and its editor. */
const payload = await getPayload({ config });
const { totalDocs: editors } = await payload.count({ collection: 'editors' });
if (editors === 0) {
  await payload.create({
    collection: 'treatments',
    data: valueInForm(schema, ketamineAssistedPsychotherapy) as Record<string, unknown>,
  });
  await payload.create({
    collection: 'editors',
    data: { email: 'editor@clinic.example', password: process.env.EDITOR_PASSWORD },
  });
}
