import { isOwnField } from '../../normalize/own-fields.js';
import { isNothing } from './nothing.js';

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

/** `main_message` and `stepsCollection`, as ACF and Contentful's GraphQL write them. */
export const modelName = (name: string): string =>
  name
    .replace(/Collection$/, '')
    .replace(
      /([A-Za-z\d])[_-]+([a-z\d])/g,
      (_, before: string, after: string) => before + after.toUpperCase(),
    );

/** A post's title, which names it in WordPress, its excerpt, and what is empty of its text. */
export const isOfPost = (name: string, value: unknown): boolean =>
  name === 'title' || name === 'excerpt' || (name === 'content' && isNothing(value));
