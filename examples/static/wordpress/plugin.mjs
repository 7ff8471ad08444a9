/** The page as a plugin for WordPress, with the checklist's script. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CandidacyChecklist } from 'clinic-ui';
import { build } from 'esbuild';
import { createElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * @param block the page's HTML
 * @param styles its stylesheet
 * @param checklist the props of the checklist in it
 * @param idPrefix what React's own ids in it begin with
 */
export async function pluginFiles({ block, styles, checklist, idPrefix }) {
  const options = { identifierPrefix: idPrefix };
  const element = createElement(CandidacyChecklist, checklist);
  // The script takes over what React wrote for it, with marks between texts.
  const html = block.replace(renderToStaticMarkup(element, options), () =>
    renderToString(element, options),
  );
  return {
    'clinic-page.php': await readFile(here('clinic-page.php'), 'utf8'),
    'page.html': html,
    'styles.css': styles,
    'checklist.js': await checklistScript(checklist, idPrefix),
  };
}

/** One file, React included, for a page that has no bundler of its own. */
async function checklistScript(checklist, idPrefix) {
  const { outputFiles } = await build({
    entryPoints: [here('checklist.mjs')],
    bundle: true,
    minify: true,
    target: 'es2020',
    format: 'iife',
    define: {
      'process.env.NODE_ENV': '"production"',
      CHECKLIST: JSON.stringify(checklist),
      ID_PREFIX: JSON.stringify(idPrefix),
    },
    write: false,
  });
  return outputFiles[0].text;
}
