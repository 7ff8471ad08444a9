/** Fields that CMSs add to what editors write. A name that is not here is a mistake until shown otherwise. */
const everywhere = new Set(
  [
    // Sanity
    '_id _type _key _rev _createdAt _updatedAt _originalId _system _score _projectId _dataset _weak _ref _strengthenOnPublish',
    // Contentful
    'sys metadata contentfulMetadata contentTypeId linkedFrom',
    // Strapi
    'documentId __component localizations locale publishedAt createdBy updatedBy publicationState',
    // Payload
    'createdAt updatedAt deletedAt blockType blockName globalType _status _order _parentID _parent_id _uuid _locale _path',
    // WordPress, with ACF
    '_links _embedded acf_fc_layout databaseId',
    // Keystatic, JSON Schema, GraphQL
    '$schema __typename _meta',
    // What a list of entries says of itself
    'id slug',
  ]
    .join(' ')
    .split(' '),
);

/** What WordPress says of a post. `title`, `content` and `excerpt` may hold sentences. */
const ofPosts = new Set(
  'date date_gmt guid modified modified_gmt status type link author featured_media parent menu_order template comment_status ping_status sticky format meta categories tags class_list password permalink_template generated_slug yoast_head yoast_head_json uri'.split(
    ' ',
  ),
);

/** Whether a field is one that a CMS adds. */
export const isOwnField = (name: string, isPost: boolean): boolean =>
  everywhere.has(name) || (isPost && ofPosts.has(name));
