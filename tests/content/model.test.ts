import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = 'src/content/model';

it.each(readdirSync(folder))('says in %s what belongs in every field', (file) => {
  const lines = readFileSync(`${folder}/${file}`, 'utf8').split('\n');
  const bare = lines.filter(
    (line, index) => /^\s+\w+\??: /.test(line) && !/\*\/\s*$/.test(lines[index - 1] ?? ''),
  );
  // A short group of fields on one line is described where it is used.
  expect(bare).toEqual([]);
});
