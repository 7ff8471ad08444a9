/** What the tests of the packed package share, and `npm run lighthouse` with them. */
import { execFile, spawn } from 'node:child_process';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { findChromium, noChromium } from '../../scripts/chromium.mjs';

export const root = path.resolve(import.meta.dirname, '../..');

/** The environment of a consumer: Vitest's own `NODE_ENV` and conditions are not theirs. */
export function consumerEnv() {
  const { NODE_ENV, NODE_OPTIONS, ...env } = process.env;
  return env;
}

/** Runs a program and gives back what it printed; what it printed is in the error if it fails. */
export async function run(cwd: string, program: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, args, {
      cwd,
      env: consumerEnv() as NodeJS.ProcessEnv,
      shell: process.platform === 'win32',
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')}\n${stdout ?? ''}\n${stderr ?? error}`);
  }
}

/** A code block of a page of the documentation, by the name of the file in its first line. */
export async function docsExample(file: string, name = 'content/Developers'): Promise<string> {
  const page = await readFile(path.join(root, `stories/${name}.mdx`), 'utf8');
  for (const [, code = ''] of page.matchAll(/```\w+\n([\s\S]+?)```/g)) {
    if (code.startsWith(`// ${file}\n`) || code.startsWith(`<!-- ${file} -->\n`)) return code;
  }
  throw new Error(`The page ${name} has no ${file}.`);
}

/** Builds and packs the package; gives back the tarball's path. */
export async function pack(folder: string): Promise<string> {
  // Packing builds first (`prepack`).
  await run(root, 'npm', 'pack', '--pack-destination', folder, '--loglevel=error');
  const packed = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  return path.join(folder, packed as string);
}

/** Installs what an app asks for. What `npm ci` has put into npm's cache is taken from there. */
export async function install(app: string): Promise<void> {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  await run(app, 'npm', 'install', '--prefer-offline', ...quiet);
}

/** An example in a folder of its own, with the packed package in place of the published one. */
export async function installExample(
  name: string,
  folder: string,
  tarball: string,
): Promise<string> {
  const app = path.join(folder, name);
  const written = /[\\/](node_modules|\.next|dist|clinic\.db[\w-]*)$/;
  await cp(path.join(root, 'examples', name), app, {
    recursive: true,
    filter: (file) => !written.test(file),
  });
  const file = path.join(app, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  if (!manifest.dependencies['clinic-ui']) throw new Error(`${file} does not ask for clinic-ui.`);
  manifest.dependencies['clinic-ui'] = `file:${tarball}`;
  await writeFile(file, JSON.stringify(manifest, null, 2));
  await install(app);
  return app;
}

export const bin = (app: string, name: string) => path.join(app, 'node_modules/.bin', name);

/** Serves a built Next app to this machine alone, on a free port, until it is stopped. */
export async function startNext(app: string): Promise<{ url: string; stop(): void }> {
  const next = path.join(app, 'node_modules/next/dist/bin/next');
  const server = spawn(
    process.execPath,
    [next, 'start', '--hostname', '127.0.0.1', '--port', '0'],
    {
      cwd: app,
      env: consumerEnv() as NodeJS.ProcessEnv,
    },
  );
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk;
      const [, address] = /Local:\s+(http:\S+)[\s\S]*Ready/.exec(printed) ?? [];
      if (address) resolve(address);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', () => reject(new Error(`The server has stopped.\n${printed}`)));
  });
  return { url, stop: () => server.kill() };
}

/** A Chromium that asks the network for nothing by itself, with these further flags. */
export async function launchChromium(...flags: string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(noChromium);
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...flags],
  });
}

export async function filesBelow(directory: string, ending: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true });
  return entries
    .filter((entry) => entry.endsWith(ending))
    .map((entry) => path.join(directory, entry));
}
