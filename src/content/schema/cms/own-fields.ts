import { isOwnField } from '../../normalize/own-fields.js';

/** Names that the model and components also use, in some places. */
const beside = new Set(['id', 'slug', 'locale']);

/** What WordPress says of a post. `title`, `content` and `excerpt` may hold sentences. */
const ofPosts = new Set(
  'date date_gmt guid modified modified_gmt status type link author featured_media parent menu_order template comment_status ping_status sticky format meta categories tags class_list password permalink_template generated_slug yoast_head yoast_head_json uri'.split(
    ' ',
  ),
);

/** Whether a field that the model does not have is one that a CMS adds. */
export const isCmsField = (name: string, isPost: boolean): boolean =>
  isOwnField(name) || beside.has(name) || (isPost && ofPosts.has(name));
