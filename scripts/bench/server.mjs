import { writeFile } from 'node:fs/promises';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { bundle, outDir } from './build.mjs';
import { compare } from './compare.mjs';
import { literalModule } from './literal.mjs';

await bundle({ pages: 'scripts/bench/pages.jsx', content: 'scripts/bench/content.mjs' });
/** @type {typeof import('./pages.jsx')} */
const { WholePage, CoreComponents } = await import(new URL('pages.js', outDir).href);
/** @type {typeof import('./content.mjs')} */
const { content, repeated } = await import(new URL('content.js', outDir).href);

/** The five components as a site's server sends them. */
export const core = {
  props: content,
  html: renderToString(createElement(CoreComponents, content)),
};

/**
 * CPU time of a render of the whole page, and of its literal elements.
 *
 * @param {number} times how often the content is repeated
 * @param {string} sources
 */
export async function compareServer(times, sources) {
  const props = repeated(times, sources);
  const page = () => createElement(WholePage, props);
  const html = renderToString(page());
  const file = new URL(`literal-${times}-${sources}.mjs`, outDir);
  await writeFile(file, literalModule(html));
  const { Literal } = await import(file.href);
  const literal = () => createElement(Literal);
  if (renderToString(literal()) !== html) throw new Error('The literal renders different HTML.');

  // Warm up, so that neither is timed while the engine still compiles it.
  cpuTime(page, 500);
  cpuTime(literal, 500);
  return compare(
    15,
    () => cpuTime(page, 100),
    () => cpuTime(literal, 100),
  );
}

/**
 * Milliseconds of CPU per render. Unlike time on the clock, it leaves out other programs.
 *
 * @param {() => import('react').ReactElement} element
 * @param {number} least milliseconds to keep rendering for
 */
function cpuTime(element, least) {
  const start = process.cpuUsage();
  let spent = 0;
  let renders = 0;
  while (spent < least) {
    renderToString(element());
    renders++;
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1000;
  }
  return spent / renders;
}
