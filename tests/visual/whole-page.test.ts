/**
 * How the whole page looks, in every theme, width and mode, against the pictures in baselines/.
 * `npm run baselines` renews those that differ.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Camera, type Picture, type Region, scale } from './camera.js';
import { differences, drawDifferences, type Mark, type Strip } from './compare.js';
import { pagesOf } from './paper.js';
import { papers, type View, views } from './views.js';

const renewing = import.meta.env.MODE === 'baselines';
const root = path.resolve(import.meta.dirname, '../..');
const baselines = path.join(import.meta.dirname, 'baselines');
const measuresFile = path.join(baselines, 'measures.json');
/** Not in version control. */
const output = path.join(root, '.screenshots/visual');
const relative = (file: string) => path.relative(root, file);

/** What the pictures do not say: how tall each part of the page is, and how many pages it prints. */
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

/** A baseline, or undefined where there is none yet. */
async function baselineOf({ name }: View): Promise<Picture | undefined> {
  const regions = measures.regions[name];
  const image = await readFile(path.join(baselines, `${name}.webp`), 'base64').catch(() => '');
  return image && regions ? { image, regions } : undefined;
}

const pixels = (length: number) => Math.round(length * scale);

/** What differs, in words, and where in the picture. */
async function compare(actual: Picture, baseline: Picture) {
  const words: string[] = [];
  const marks: Mark[] = [];

  const images = { actual: actual.image, baseline: baseline.image };
  const sameLayout = JSON.stringify(actual.regions) === JSON.stringify(baseline.regions);
  if (sameLayout && actual.image === baseline.image) return { words, marks };

  const look = async (strip: Strip, moved = 0) => {
    const found = await camera.darkroom.evaluate(differences, strip);
    for (const mark of found) {
      // What moved is drawn and coded otherwise, and is looked at less closely until it is back.
      if (moved && mark.excess < 4) continue;
      marks.push({ ...mark, y: mark.y + strip.baselineTop + pixels(moved) });
    }
  };

  if (sameLayout) {
    await look({ ...images, actualTop: 0, baselineTop: 0, height: Number.MAX_SAFE_INTEGER });
    return { words, marks };
  }

  // Parts that moved together, so that what only stands lower because of another is no difference.
  const groups: { was: Region; is: Region }[][] = [];
  for (const was of baseline.regions) {
    const is = actual.regions.find(({ name }) => name === was.name);
    if (!is) {
      words.push(`${was.name} is gone`);
      continue;
    }
    const taller = Math.round(is.height - was.height);
    if (taller)
      words.push(`${was.name} is ${Math.abs(taller)} px ${taller > 0 ? 'taller' : 'shorter'}`);
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group && first && Math.abs(first.is.top - first.was.top - (is.top - was.top)) < 0.05) {
      group.push({ was, is });
    } else {
      groups.push([{ was, is }]);
    }
  }
  for (const { name } of actual.regions) {
    if (!baseline.regions.some((was) => was.name === name)) words.push(`${name} is new`);
  }

  for (const group of groups) {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) continue;
    const moved = first.is.top - first.was.top;
    const baselineTop = pixels(first.was.top);
    const height = pixels(last.was.top + Math.min(last.was.height, last.is.height)) - baselineTop;
    if (Math.abs(moved) < 0.05) {
      await look({ ...images, actualTop: baselineTop, baselineTop, height });
      continue;
    }
    // Taken again from where its pixels, and the blocks of 16 in which WebP codes them, begin as
    // they do in the baseline.
    const actualTop = baselineTop % 16;
    const image = await camera.shoot(
      (baselineTop - actualTop) / scale + moved,
      (actualTop + height) / scale,
    );
    await look({ ...images, actual: image, actualTop, baselineTop, height }, moved);
  }
  return { words, marks };
}

/** The parts of the page that hold the marks, each with the words at its worst mark. */
async function placesOf(marks: Mark[], { regions }: Picture): Promise<string[]> {
  const worst = new Map<string, Mark>();
  for (const mark of marks) {
    const middle = (mark.y + mark.height / 2) / scale;
    const region = regions.findLast(({ top }) => top <= middle)?.name ?? 'the top';
    if ((worst.get(region)?.excess ?? 0) < mark.excess) worst.set(region, mark);
  }
  return Promise.all(
    [...worst].map(async ([region, { x, y, width, height, excess }]) => {
      const point = { x: (x + width / 2) / scale, y: (y + height / 2) / scale };
      const inside = await camera.page.evaluate(({ x, y }) => {
        const box = (element: Element) => element.getBoundingClientRect();
        const [smallest] = [...document.querySelectorAll('main [data-slot]')]
          .filter((element) => {
            const { left, right, top, bottom } = box(element);
            return left <= x && x <= right && top + scrollY <= y && y <= bottom + scrollY;
          })
          .sort((a, b) => box(a).width * box(a).height - box(b).width * box(b).height);
        if (!smallest) return '';
        const text = smallest.textContent?.trim().slice(0, 50);
        return `, in ${smallest.getAttribute('data-slot')} (“${text}”)`;
      }, point);
      const [across, down] = [Math.round(point.x), Math.round(point.y)];
      const far = `${excess.toFixed(1)} times what is allowed`;
      return `${region} looks different${inside}, at ${across} px across and ${down} px down: ${far}`;
    }),
  );
}

/** Writes what helps to see the difference, and says where. */
async function keepPictures({ name }: View, actual: Picture, baseline: Picture, marks: Mark[]) {
  await mkdir(output, { recursive: true });
  const save = async (ending: string, base64: string) => {
    const written = path.join(output, `${name}.${ending}`);
    await writeFile(written, base64, 'base64');
    return relative(written);
  };
  const drawn = await camera.darkroom.evaluate(drawDifferences, {
    actual: actual.image,
    baseline: baseline.image,
    marks,
  });
  const kept = [await save('actual.webp', actual.image), await save('diff.png', drawn)];
  const [worst] = marks.toSorted((a, b) => b.excess - a.excess);
  if (worst) {
    const closeUp = await camera.shoot(Math.max(0, worst.y / scale - 400), 800, 1);
    kept.push(await save('close-up.webp', closeUp));
  }
  return kept;
}

// The pictures are from Linux. Elsewhere Chromium draws letters with another program.
describe.skipIf(process.platform !== 'linux')('the whole page looks as in its picture', () => {
  it.each(views)('$title', async (view) => {
    const baseline = await baselineOf(view);
    const look = async () => {
      await camera.show(view);
      const actual = await camera.take();
      return { actual, found: baseline && (await compare(actual, baseline)) };
    };
    const same = ({ found }: Awaited<ReturnType<typeof look>>) =>
      found && !found.words.length && !found.marks.length;

    let seen = await look();
    if (same(seen)) return;
    // On a busy machine a picture once came out with one heading drawn otherwise. How the page
    // really looks is in every picture of it.
    if (baseline) seen = await look();
    if (same(seen)) {
      console.warn(`${view.title}: the first picture differed, the second did not.`);
      return;
    }
    const { actual, found } = seen;

    if (renewing) {
      measures.regions[view.name] = actual.regions;
      await writeFile(path.join(baselines, `${view.name}.webp`), actual.image, 'base64');
      return;
    }
    if (!baseline || !found) {
      throw new Error(`${view.title}: no baseline. Make it with: npm run baselines`);
    }
    const kept = await keepPictures(view, actual, baseline, found.marks);
    const places = await placesOf(found.marks, actual);
    throw new Error(
      [
        `The whole page at ${view.title} is not as in ${relative(baselines)}/${view.name}.webp:`,
        ...[...found.words, ...places].map((line) => `  - ${line}`),
        `Pictures: ${kept.join(', ')}`,
        'If the page is meant to look like this: npm run baselines',
      ].join('\n'),
    );
  });

  it('is written in the fonts that come with it', async () => {
    await camera.show({ name: '', title: '', width: 1440, theme: 'water' });
    expect(await camera.foreignFonts()).toEqual([]);
  });

  it('would see a blank page', async () => {
    await camera.darkroom.setContent(
      '<p>One</p><div style="break-before: page; block-size: 10px; background: red"></div><p style="break-before: page">Three</p>',
    );
    expect(pagesOf(await camera.darkroom.pdf())).toEqual({ pages: 3, blank: [2] });
  });

  it.each(Object.entries(papers))('prints without a blank page: %s', async (format, paper) => {
    await camera.show({ name: '', title: '', width: 1024, theme: 'water', print: true });
    const margin = `${paper.margin}mm`;
    const pdf = await camera.page.pdf({
      format,
      margin: { top: margin, right: margin, bottom: margin, left: margin },
    });
    const { pages, blank } = pagesOf(pdf);
    expect(blank, 'pages with nothing on them').toEqual([]);
    expect(pages).toBeGreaterThan(1);
    if (renewing) measures.pages[format] = pages;
    expect(pages, 'pages; if they are meant to be as many: npm run baselines').toBe(
      measures.pages[format],
    );
  });
});
