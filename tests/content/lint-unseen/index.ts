import { e } from './e.js';
import { f } from './f.js';
import { g } from './g.js';
import { h } from './h.js';
import { holes } from './holes.js';
import { i } from './i.js';
import { j } from './j.js';
import { k } from './k.js';
import { l } from './l.js';
import { m } from './m.js';
import { n } from './n.js';
import { o } from './o.js';
import { p } from './p.js';
import { q } from './q.js';
import { s } from './s.js';

/** Sets that tell claims from innocent sentences, without the rules that should stop at them. */
export const unseen = { e, f, g, h, i, j, k, l, m, n, o, p, q, s, holes };
