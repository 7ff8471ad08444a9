import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Treatment } from '../../src/content/index.js';
import { ContentError } from '../../src/content/schema/index.js';
import { ketamineAssistedPsychotherapy as kap } from '../../src/content/treatments/ketamine-assisted-psychotherapy/index.js';
import * as shapes from './cms-shapes.js';

/* The recipes of "Content from a CMS", run as they stand there, with each CMS's answer. */

const folder = path.resolve('.cache/cms-recipes');
const page = readFileSync('stories/content/FromACms.mdx', 'utf8');

/** The code under a heading. */
const codeUnder = (heading: string) =>
  page.split(`\n## ${heading}\n`)[1]?.match(/```ts\n([\s\S]+?)```/)?.[1] ?? '';

const recipes = [
  ['Sanity', shapes.sanity, '/data/query/production?query='],
  ['Contentful', shapes.contentful, 'fields.id=ketamine-assisted-psychotherapy&include=10'],
  ['Strapi', shapes.strapi, 'filters[slug]=ketamine-assisted-psychotherapy'],
  ['Payload', shapes.payload, 'where[slug][equals]=ketamine-assisted-psychotherapy'],
  ['WordPress, headless', shapes.wordpress, 'slug=ketamine-assisted-psychotherapy'],
] as const;

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name] of recipes) {
    const code = codeUnder(name).replace(
      "'clinic-ui/content/schema'",
      "'../../src/content/schema/index.js'",
    );
    writeFileSync(path.join(folder, `${name}.ts`), code);
  }
});

afterEach(() => vi.unstubAllGlobals());

describe.each(recipes)('the recipe for %s', (name, shape, asked) => {
  const run = async (answer: unknown): Promise<Treatment> => {
    const fetch = vi.fn(async (_address: string) => Response.json(answer));
    vi.stubGlobal('fetch', fetch);
    const recipe = await import(/* @vite-ignore */ path.join(folder, `${name}.ts`));
    const treatment = await recipe.treatment(kap.id);
    expect(fetch.mock.calls[0]?.[0]).toContain(asked);
    return treatment;
  };

  it('returns the treatment that is in the CMS', async () => {
    expect(await run(shape(kap))).toStrictEqual(
      JSON.parse(JSON.stringify(kap, (_, value) => (value === false ? undefined : value))),
    );
  });

  it('stops with every problem where the content is wrong', async () => {
    const wrong = { ...kap, mainMessage: '', benefits: { ...kap.benefits, benefits: [] } };
    await expect(run(shape(wrong))).rejects.toThrow(ContentError);
    await expect(run(shape(wrong))).rejects.toThrow(/mainMessage[\s\S]*benefits\.benefits/);
  });
});
