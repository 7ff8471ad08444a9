import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = 'src/content/model';

it.each(readdirSync(folder))('documents every field in %s', (file) => {
  const lines = readFileSync(`${folder}/${file}`, 'utf8').split('\n');
  const bare = lines.filter(
    (line, index) => /^\s+\w+\??: /.test(line) && !/\*\/\s*$/.test(lines[index - 1] ?? ''),
  );
  // A group of fields on one line is documented where it is used.
  expect(bare).toEqual([]);
});
