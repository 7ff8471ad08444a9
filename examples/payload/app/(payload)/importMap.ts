import { CollectionCards } from '@payloadcms/next/rsc';
import { RowLabel } from '@/form/RowLabel';

/** The components that Payload looks up by name. */
export const importMap = {
  '@payloadcms/next/rsc#CollectionCards': CollectionCards,
  '/form/RowLabel#RowLabel': RowLabel,
};
