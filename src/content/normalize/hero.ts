import type { Claim } from '../model/index.js';
import { claim } from './evidence.js';
import * as f from './fields.js';
import { picture } from './picture.js';

/** What opens a page. */
export const normalizeHero = f.props<{ heading: string; summary: Claim; picture: unknown }>({
  heading: f.optionalText,
  summary: claim,
  picture,
});
