/** Packs the package once for all tests here: two builds at a time would clear each other's `dist`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { pack } from './tools.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the packed package. */
    tarball: string;
  }
}

export default async function setup(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), 'clinic-ui-packed-'));
  project.provide('tarball', await pack(folder));
  project.onTestsRerun(async () => {
    await pack(folder);
  });
  return () => rm(folder, { recursive: true, force: true });
}
