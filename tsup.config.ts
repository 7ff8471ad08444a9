import { copyFile, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { defineConfig } from 'tsup';
import { withFallbacks } from './scripts/css-fallbacks.mjs';

const outDir = 'dist';

const themes = (await readdir('src/theme/themes')).map((file) => file.replace('.css', ''));
const sheets = Object.fromEntries([
  ['styles', 'src/styles/index.css'],
  ['guard', 'src/styles/guard.css'],
  ['leaflet', 'src/styles/leaflet.css'],
  ['tokens', 'src/tokens/index.css'],
  ...themes.map((name) => [`themes/${name}`, `src/theme/themes/${name}.css`]),
]);

// Clean once, up front: each build's own `clean` could delete the other's output.
await rm(outDir, { recursive: true, force: true });

export default defineConfig([
  {
    // One output file per source file, because a bundle loses or misplaces the checklist's
    // 'use client' and turns every page that imports it into client code.
    entry: ['src/**/*.{ts,tsx}', '!src/**/*.d.ts'],
    bundle: false,
    format: 'esm',
    target: 'es2022',
    outDir,
    // tsup's `dts` needs a compiler API that TypeScript 7 lacks, so tsc writes the declarations.
    onSuccess: 'tsc -p tsconfig.build.json',
  },
  {
    entry: sheets,
    // The oldest browsers that the README names.
    target: ['chrome109', 'edge109', 'firefox115', 'safari15.6', 'ios15.6'],
    minify: true,
    outDir,
    esbuildPlugins: [
      {
        name: 'css-fallbacks',
        setup(build) {
          // Without its ending, because tsup's own loader of `.css` would come first.
          build.onResolve({ filter: /\.css$/ }, ({ path: file, resolveDir }) => ({
            path: path.resolve(resolveDir, file.replace(/\.css$/, '')),
            namespace: 'css-fallbacks',
          }));
          build.onLoad({ filter: /./, namespace: 'css-fallbacks' }, async ({ path: file }) => ({
            contents: withFallbacks(await readFile(`${file}.css`, 'utf8')),
            loader: 'css',
            resolveDir: path.dirname(file),
          }));
        },
      },
    ],
    // TypeScript 6 and later require declarations for `import 'clinic-ui/styles.css'`.
    async onSuccess() {
      for (const sheet of [...Object.keys(sheets), 'tailwind']) {
        await copyFile('src/styles/stylesheet.d.ts', `${outDir}/${sheet}.css.d.ts`);
      }
      // Copied as is: only Tailwind understands its at-rules.
      await copyFile('src/tokens/tailwind.css', `${outDir}/tailwind.css`);
      await copyFile('src/tokens/tokens.json', `${outDir}/tokens.json`);
    },
  },
]);
