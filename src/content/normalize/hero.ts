import type { Claim } from '../model/index.js';
import { claim } from './evidence.js';
import * as f from './fields.js';
import { picture } from './picture.js';

interface HeroContent {
  heading: string;
  tagline: string;
  mainMessage: string;
  summary: Claim | undefined;
  picture: unknown;
  contactHref: string;
  contactNote: string;
  risksHref: string;
  risksNote: string;
}

/** What opens a page. */
export const normalizeHero = f.props<HeroContent>({
  heading: f.optionalText,
  tagline: f.optionalText,
  mainMessage: f.optionalText,
  summary: (value) => (value === undefined ? undefined : claim(value)),
  picture,
  contactHref: f.optionalText,
  contactNote: f.optionalText,
  risksHref: f.optionalText,
  risksNote: f.optionalText,
});
