import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

export const outDir = new URL('../../.cache/bench/', import.meta.url);

/**
 * Bundles for production, as a site's own build would.
 *
 * @param {Record<string, string>} entry
 * @param {import('tsup').Options} [options]
 */
export async function bundle(entry, options) {
  await build({
    config: false,
    entry,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    splitting: false,
    treeshake: true,
    silent: true,
    outDir: fileURLToPath(outDir),
    ...options,
  });
}
