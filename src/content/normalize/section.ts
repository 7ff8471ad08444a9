import type { SectionContent } from '../model/index.js';
import * as f from './fields.js';

/** What every section begins with. */
export const section = { heading: f.optionalText, intro: f.optionalRich };

export const normalizeSection = f.props<SectionContent>(section);
