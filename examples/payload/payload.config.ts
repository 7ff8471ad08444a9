import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { buildConfig } from 'payload';
import { treatments } from './treatments';

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  db: sqliteAdapter({ client: { url: 'file:./clinic.db' } }),
  collections: [
    treatments,
    { slug: 'editors', labels: { singular: 'Editor', plural: 'Editors' }, auth: true, fields: [] },
  ],
  // Payload's own picture of an editor would come from another site.
  admin: { user: 'editors', avatar: 'default', importMap: { autoGenerate: false } },
  graphQL: { disable: true },
  telemetry: false,
  typescript: { autoGenerate: false },
});
