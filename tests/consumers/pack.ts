/**
 * Packs and installs the package once for all tests here: two builds at a time would clear each
 * other's `dist`, and each install takes as long as many tests.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import manifest from '../../package.json' with { type: 'json' };
import { install, pack } from './tools.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the packed package. */
    tarball: string;
    /** A folder with the package and the other packages of its apps in `node_modules`. */
    consumer: string;
  }
}

const versions = manifest.devDependencies;

/** All that plain Node needs to import every subpath. */
const forNode = {
  react: versions.react,
  'react-dom': versions['react-dom'],
  zod: versions.zod,
  'libphonenumber-js': versions['libphonenumber-js'],
  culori: versions.culori,
  syllable: versions.syllable,
};

const forBundlers = {
  '@types/react': versions['@types/react'],
  '@types/react-dom': versions['@types/react-dom'],
  typescript: versions.typescript,
  vite: versions.vite,
  bootstrap: '5.3.8',
  tailwindcss: '4.3.5',
  '@tailwindcss/vite': '4.3.5',
  '@tailwindcss/typography': '0.5.20',
};

export default async function setup(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), 'clinic-ui-consumer-'));
  const tarball = await pack(folder);
  const dependencies = { ...forNode, ...forBundlers };
  await writeFile(
    path.join(folder, 'package.json'),
    JSON.stringify({
      name: 'consumer',
      private: true,
      type: 'module',
      dependencies: { 'clinic-ui': `file:${tarball}`, ...dependencies },
    }),
  );
  await install(folder);
  project.provide('tarball', tarball);
  project.provide('consumer', folder);
  return () => rm(folder, { recursive: true, force: true });
}
