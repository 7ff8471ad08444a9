import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findChromium, noChromium } from '../chromium.mjs';
import { bundle, outDir } from './build.mjs';
import { compare } from './compare.mjs';
import { literalModule } from './literal.mjs';
import { core } from './server.mjs';

/** CPU time to hydrate the five components, and the literal elements of their HTML. */
export async function compareHydration() {
  await writeFile(new URL('literal-core.mjs', outDir), literalModule(core.html));
  const ours = await documentWith('CoreComponents', '../../scripts/bench/pages.jsx');
  const literal = await documentWith('Literal', './literal-core.mjs');

  const executablePath = findChromium();
  if (!executablePath) throw new Error(noChromium);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    return await compare(
      21,
      () => hydrationTime(browser, ours),
      () => hydrationTime(browser, literal),
    );
  } finally {
    await browser.close();
  }
}

/**
 * The server's HTML with the script that hydrates it.
 *
 * @param {string} component
 * @param {string} file the module that exports it, relative to `outDir`
 */
async function documentWith(component, file) {
  const entry = new URL(`hydrate-${component}.mjs`, outDir);
  await writeFile(
    entry,
    `import { hydrate } from '../../scripts/bench/hydrate.jsx';
import { ${component} } from '${file}';
globalThis.hydrate = () => hydrate(${component}, globalThis.props);
`,
  );
  const name = `browser-${component}`;
  await bundle(
    { [name]: fileURLToPath(entry) },
    { format: 'iife', platform: 'browser', minify: true, noExternal: [/./] },
  );
  const script = await readFile(new URL(`${name}.global.js`, outDir), 'utf8');
  // As JSON: importing the content would run its code before the clock starts.
  const props = JSON.stringify(core.props).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><title>Bench</title><div id="root">${core.html}</div>
<script>globalThis.props = ${props}</script><script>${script}</script></html>`;
}

/**
 * Milliseconds of CPU on the page's main thread, from `hydrateRoot` to the last effect.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} html
 */
async function hydrationTime(browser, html) {
  // Each page has its own context, so a new process with nothing loaded: the first use of `Intl`
  // alone takes longer than most components.
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)))',
  );
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Performance.enable');
  const threadTime = async () => {
    const { metrics } = await devTools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  };
  const start = await threadTime();
  await page.evaluate('globalThis.hydrate()');
  const time = (await threadTime()) - start;
  await page.close();
  return time;
}
