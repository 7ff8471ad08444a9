/**
 * Fields that CMSs add to what editors write. A name that is not here is a mistake until shown
 * otherwise. No component has a prop of such a name.
 */
const names: ReadonlySet<string> = new Set(
  [
    // Sanity
    '_id _type _key _rev _createdAt _updatedAt _originalId _system _score _projectId _dataset _weak _ref _strengthenOnPublish',
    // Contentful
    'sys metadata contentfulMetadata contentTypeId linkedFrom',
    // Strapi
    'documentId __component localizations publishedAt createdBy updatedBy publicationState',
    // Payload
    'createdAt updatedAt deletedAt blockType blockName globalType _status _order _parentID _parent_id _uuid _locale _path',
    // WordPress with ACF, and its GraphQL
    '_links _embedded acf_fc_layout databaseId',
    // JSON Schema, GraphQL
    '$schema __typename _meta',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a field is one that a CMS adds. */
export const isOwnField = (name: string): boolean => names.has(name);
