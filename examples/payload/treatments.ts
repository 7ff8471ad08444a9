import type { CollectionConfig } from 'payload';
import { refuse, schema } from './form/check';
import { formOf } from './form/fields';

export const treatments: CollectionConfig = {
  slug: 'treatments',
  labels: { singular: 'Treatment', plural: 'Treatments' },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'slug', 'updatedAt'] },
  fields: [formOf(schema)],
  hooks: { beforeValidate: [refuse] },
};
