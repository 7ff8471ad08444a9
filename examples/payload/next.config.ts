import { withPayload } from '@payloadcms/next/withPayload';

export default withPayload({
  poweredByHeader: false,
  // Bundled, there would be two of it, and the form could not tell what the check refuses.
  serverExternalPackages: ['payload', '@payloadcms/db-sqlite'],
});
