import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseTreatment, safeParseTreatment } from '../../src/content/schema/index.js';
import { arbitraryTreatment } from './arbitrary-treatment.js';
import { mutations, spoil } from './mutations.js';

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

it('returns every valid treatment unchanged and does not mutate its input', () => {
  fc.assert(
    fc.property(arbitraryTreatment, (treatment) => {
      const result = safeParseTreatment(deepFreeze(treatment));
      if (!result.success) throw result.error;
      expect(result.data).toStrictEqual(treatment);
      expect(parseTreatment(JSON.stringify(treatment))).toStrictEqual(treatment);
    }),
  );
});

it('reports every kind of mistake at its own path', () => {
  const tried = new Map<string, number>();
  fc.assert(
    fc.property(
      arbitraryTreatment.chain((treatment) => spoil(treatment)),
      ({ name, spoiled, path }) => {
        tried.set(name, (tried.get(name) ?? 0) + 1);
        const result = safeParseTreatment(spoiled);
        if (result.success) throw new Error(`${name} at ${path.join('.')} was not noticed.`);
        const { problems, message } = result.error;
        expect(problems.map((problem) => problem.path)).toContainEqual(path);
        // Nothing else is reported, except consequences: citations of what is now missing, and
        // frequencies that now differ from their study, or from the first one in their list.
        const elsewhere = problems.filter(
          (problem) =>
            path.some((key, index) => index < path.length - 1 && problem.path[index] !== key) &&
            !problem.path.some((key) => ['source', 'evidence', 'frequency'].includes(String(key))),
        );
        expect(elsewhere).toEqual([]);
        const places = problems.map((problem) => problem.path.join());
        expect(new Set(places).size).toBe(places.length);
        for (const { at, found, expected, fix } of problems) {
          expect(found && expected && fix).toBeTruthy();
          expect(at).not.toBe('');
        }
        expect(message).toMatch(/^The treatment has \d+ problems?\.\n\n1\. /);
        if (name === 'a misspelled name') {
          const problem = problems.find((one) => one.path.join() === path.join());
          expect(problem?.expected).toContain(`"${String(path.at(-1)).slice(0, -1)}"`);
        }
      },
    ),
  );
  // Only thousands of runs come upon every way.
  if (process.env.CI)
    expect(new Set(tried.keys())).toEqual(new Set(mutations.map(({ name }) => name)));
});
