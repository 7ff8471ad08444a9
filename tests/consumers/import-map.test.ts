/** The documented page without a bundler: the package's modules as they are, by an import map. */
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'vite';
import { expect, inject, it, onTestFinished } from 'vitest';
import { docsExample, launchChromium } from './tools.js';

const modules = path.join(inject('consumer'), 'node_modules');

/** Where the files are that the page asks a clinic to copy. */
const folders: Record<string, string> = {
  'clinic-ui': path.join(modules, 'clinic-ui/dist'),
  'class-variance-authority': path.join(modules, 'class-variance-authority/dist'),
  clsx: path.join(modules, 'clsx/dist'),
};

const types: Record<string, string> = { '.css': 'text/css', '.html': 'text/html' };

/** React as ES modules, with a name for each export, as esm.sh has it. */
async function reactAsModules(): Promise<Map<string, string>> {
  const sources = {
    react: 'react',
    'jsx-runtime': 'react/jsx-runtime',
    client: 'react-dom/client',
  };
  const named = async (source: string) => {
    const names = Object.keys(await import(source)).filter((name) => /^\w+$/.test(name));
    const own = names.filter((name) => !['default', 'module.exports'].includes(name));
    return `import all from '${source}'; export const { ${own.join(', ')} } = all;`;
  };
  const root = path.join(inject('consumer'), 'import-map');
  await mkdir(root, { recursive: true });
  for (const [name, source] of Object.entries(sources))
    await writeFile(path.join(root, `${name}.js`), await named(source));
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: Object.keys(sources).map((name) => `${name}.js`), formats: ['es'] },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return new Map(
    outputs.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  );
}

/** A site of files and nothing else, for this machine alone. */
async function serve(page: string, react: Map<string, string>): Promise<string> {
  const server = createServer(({ url = '/' }, response) => {
    const [, folder = '', ...rest] = url.split('/');
    const file = rest.join('/');
    const type = types[path.extname(url)] ?? 'text/javascript';
    if (url === '/kap.html') return response.setHeader('Content-Type', type).end(page);
    const code = folder === 'react' && react.get(file);
    if (code) return response.setHeader('Content-Type', type).end(code);
    const found = path.join(folders[folder] ?? '', file);
    if (!folders[folder] || !existsSync(found)) return response.writeHead(404).end();
    response.setHeader('Content-Type', type);
    return createReadStream(found).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('shows the page and brings the checklist to life, without a bundler', async () => {
  const page = await docsExample('kap.html', 'foundations/Hosts');
  const site = await serve(page, await reactAsModules());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const tab = await browser.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  tab.on('pageerror', (error) => problems.push(String(error)));
  tab.on('console', (message) => {
    const isIcon = message.location().url.endsWith('/favicon.ico');
    if (/error|warning/.test(message.type()) && !isIcon) problems.push(message.text());
  });
  tab.on('request', (request) => requests.push(request.url()));
  await tab.goto(`${site}/kap.html`);
  await tab.getByRole('checkbox', { name: /^Severe anxiety/ }).check();
  await tab.getByRole('heading', { name: 'To discuss with a clinician' }).waitFor();
  expect(problems).toEqual([]);
  expect(await tab.getByRole('heading', { level: 1 }).allTextContents()).toEqual([
    'Ketamine Assisted Psychotherapy (KAP)',
  ]);
  const call = tab.locator('[data-section="end"] [data-slot="crisis-notice-ways"] a').first();
  expect(await call.getAttribute('href')).toBe('tel:988');
  expect(await call.evaluate((link) => link.getBoundingClientRect().height)).toBeGreaterThan(43);
  expect(requests.filter((address) => !address.startsWith(`${site}/`))).toEqual([]);
  // As many as the page of the documentation says.
  expect(requests.length).toBeGreaterThan(200);
  expect(requests.length).toBeLessThan(300);
});
