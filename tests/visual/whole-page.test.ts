/**
 * Compares the whole page in every theme, width and mode with the pictures in `baselines/`.
 * `npm run baselines` updates those that differ.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Camera, type Picture, type Region, scale } from './camera.js';
import { compare, crop, layoutChanges } from './compare.js';
import { pagesOf } from './paper.js';
import { papers, type View, views } from './views.js';

const renewing = import.meta.env.MODE === 'baselines';
const root = path.resolve(import.meta.dirname, '../..');
const baselines = path.join(import.meta.dirname, 'baselines');
const measuresFile = path.join(baselines, 'measures.json');
/** Ignored by Git. */
const output = path.join(root, '.screenshots/visual');
const relative = (file: string) => path.relative(root, file);

/** What pictures do not hold: where the regions are, and how many pages the page prints. */
interface Measures {
  pages: Record<string, number>;
  regions: Record<string, Region[]>;
}

let camera: Camera;
let measures: Measures;

beforeAll(async () => {
  await rm(output, { recursive: true, force: true });
  await mkdir(baselines, { recursive: true });
  measures = await readFile(measuresFile, 'utf8').then(JSON.parse, () => ({
    pages: {},
    regions: {},
  }));
  camera = await Camera.open();
});

afterAll(async () => {
  if (!camera) return;
  await camera.close();
  if (!renewing) return;
  const names = new Set(views.map(({ name }) => name));
  for (const old of await readdir(baselines)) {
    if (old.endsWith('.webp') && !names.has(old.slice(0, -5))) await rm(path.join(baselines, old));
  }
  const regions = Object.fromEntries(
    [...names].flatMap((name) => {
      const known = measures.regions[name];
      return known ? [[name, known]] : [];
    }),
  );
  await writeFile(measuresFile, `${JSON.stringify({ ...measures, regions }, null, 1)}\n`);
});

/** The baseline of a view, if there is one. */
async function baselineOf({ name }: View): Promise<Picture | undefined> {
  const regions = measures.regions[name];
  const image = await readFile(path.join(baselines, `${name}.webp`), 'base64').catch(() => '');
  return image && regions ? { image, regions } : undefined;
}

/** What differs between a picture and its baseline, and the picture that shows it. */
async function findChanges(actual: Picture, baseline: Picture) {
  if (actual.image === baseline.image) return { changes: [] };
  const changes = layoutChanges(actual, baseline);
  if (changes.length) return { changes };
  const [after, before] = await Promise.all([actual, baseline].map((p) => camera.decode(p.image)));
  const diff = after && before && compare(after, before);
  if (!diff) return { changes };
  const differing = actual.regions.filter((region) =>
    compare(crop(after, region, scale), crop(before, region, scale)),
  );
  const names = differing.map(({ name }) => name).join(', ');
  return { changes: [`${names || 'the edge of a region'} looks different`], diff };
}

// The baselines are from Linux. On other systems Chromium uses another font rasterizer.
describe.skipIf(process.platform !== 'linux')('the whole page', () => {
  it.each(views)('matches its visual baseline: $title', async (view) => {
    const { name, title } = view;
    const baseline = await baselineOf(view);
    const look = async () => {
      await camera.show(view);
      const actual = await camera.take();
      return { actual, ...(baseline ? await findChanges(actual, baseline) : { changes: ['new'] }) };
    };

    let seen = await look();
    if (baseline && seen.changes.length) {
      // A busy machine once painted a heading differently. A real change shows up in every picture.
      seen = await look();
      if (!seen.changes.length) console.warn(`${title}: only the first of two pictures differed.`);
    }
    const { actual, changes } = seen;
    if (!changes.length) return;

    if (renewing) {
      measures.regions[name] = actual.regions;
      await writeFile(path.join(baselines, `${name}.webp`), actual.image, 'base64');
      return;
    }
    if (!baseline) throw new Error(`${title}: no baseline. Create it with: npm run baselines`);

    await mkdir(output, { recursive: true });
    const pictures = [path.join(output, `${name}.actual.webp`)];
    await writeFile(pictures[0] as string, actual.image, 'base64');
    if ('diff' in seen && seen.diff) {
      const file = path.join(output, `${name}.diff.png`);
      await writeFile(file, await camera.encode(seen.diff));
      pictures.push(file);
    }
    throw new Error(
      [
        `The whole page at ${title} differs from ${relative(baselines)}/${name}.webp:`,
        ...changes.map((change) => `  - ${change}`),
        `Pictures: ${pictures.map(relative).join(', ')}`,
        'If this is intended: npm run baselines',
      ].join('\n'),
    );
  });

  it('uses no fonts of the machine', async () => {
    await camera.show({ name: '', title: '', width: 1440, theme: 'water' });
    expect(await camera.foreignFonts()).toEqual([]);
  });

  it('would notice a blank page', async () => {
    await camera.darkroom.setContent(
      '<p>One</p><div style="break-before: page; block-size: 10px; background: red"></div><p style="break-before: page">Three</p>',
    );
    expect(pagesOf(await camera.darkroom.pdf())).toEqual({ pages: 3, blank: [2] });
  });

  it.each(Object.entries(papers))('prints no blank page on %s', async (format, paper) => {
    await camera.show({ name: '', title: '', width: 1024, theme: 'water', print: true });
    const margin = `${paper.margin}mm`;
    const pdf = await camera.page.pdf({
      format,
      margin: { top: margin, right: margin, bottom: margin, left: margin },
    });
    const { pages, blank } = pagesOf(pdf);
    expect(blank, 'blank pages').toEqual([]);
    expect(pages).toBeGreaterThan(1);
    if (renewing) measures.pages[format] = pages;
    expect(pages, 'pages; if this is intended: npm run baselines').toBe(measures.pages[format]);
  });
});
