import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { preview } from 'vite';
import { expect, inject, it } from 'vitest';
import { bin, launchChromium, run } from './tools.js';

const folder = path.join(inject('consumer'), 'tailwind');

const files = {
  'vite.config.js':
    "import tailwind from '@tailwindcss/vite';\nexport default { plugins: [tailwind()] };",
  'src/site.css': `
    @layer theme, base, clinic, components, utilities;
    @import 'tailwindcss';
    @import 'clinic-ui/styles.css';
    @import 'clinic-ui/tailwind.css';
    :root { color-scheme: light dark; }
    .own { --clinic-color-brand: rgb(1 2 3); }
  `,
  'index.html': `<!doctype html>
    <html lang="en"><head><title>A clinic</title><link rel="stylesheet" href="/src/site.css"></head><body>
      <p id="plain" class="bg-clinic-water text-clinic-brand p-clinic-4 rounded-clinic-md font-clinic-heading
        leading-clinic-body font-clinic-strong min-h-clinic-target-size max-w-clinic-measure shadow-clinic">Words</p>
      <p class="own"><b id="own" class="text-clinic-brand text-clinic-lg">Words</b></p>
      <section class="clinic clinic-crisis-notice p-clinic-1" id="notice">
        <h2 data-slot="section-heading" id="heading">Words</h2>
      </section>
    </body></html>`,
};

it('provides tokens as Tailwind utilities that follow dark mode and the theme', async () => {
  await mkdir(path.join(folder, 'src'), { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, file), text);
  await run(folder, bin(inject('consumer'), 'vite'), 'build');

  const server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0 },
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ colorScheme: 'light' });
    await page.goto(server.resolvedUrls?.local[0] as string);
    const style = (id: string) =>
      page.evaluate((name) => {
        const style = getComputedStyle(document.getElementById(name) as Element);
        const { backgroundColor, color, padding, borderRadius, fontFamily, fontSize } = style;
        const { fontWeight, minHeight, maxWidth, boxShadow, lineHeight } = style;
        const font = { fontFamily, fontSize, fontWeight, lineHeight };
        return {
          backgroundColor,
          color,
          padding,
          borderRadius,
          minHeight,
          maxWidth,
          boxShadow,
          ...font,
        };
      }, id);

    const plain = await style('plain');
    expect(plain).toMatchObject({
      backgroundColor: 'rgb(233, 243, 241)',
      color: 'rgb(13, 87, 92)',
      padding: '16px',
      borderRadius: '12px',
      fontWeight: '600',
      minHeight: '44px',
      fontFamily: expect.stringContaining('Source Serif 4'),
      boxShadow: expect.stringContaining('rgba(11, 64, 70, 0.16)'),
    });
    expect(Number.parseFloat(plain.lineHeight)).toBeCloseTo(
      1.5 * Number.parseFloat(plain.fontSize),
    );
    expect(Number.parseFloat(plain.maxWidth)).toBeGreaterThan(300);
    expect(await style('own')).toMatchObject({ color: 'rgb(1, 2, 3)', fontSize: '23px' });

    // Over Tailwind's reset, under its utilities.
    expect((await style('heading')).fontFamily).toContain('Source Serif 4');
    expect((await style('notice')).padding).toBe('4px');

    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await style('plain')).toMatchObject({
      backgroundColor: 'rgb(15, 47, 51)',
      color: 'rgb(134, 211, 203)',
    });
  } finally {
    await browser.close();
    await server.close();
  }
});
