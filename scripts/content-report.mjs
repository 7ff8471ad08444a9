/**
 * Reports on the content of treatments: `npm run content:report -- --help` says how.
 *
 * Only the report goes to standard output; mistakes go to standard error.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runnerImport } from 'vite';
import { help, Misuse, optionsOf } from './report/options.mjs';
import { failsOver, inWords, sarif } from './report/output.mjs';
import { entriesOf, packagedEntries, quiet } from './report/read.mjs';
import { tell } from './report/tables.mjs';

/** @param {import('./report/options.mjs').Options} options */
async function lint({ files, treatment: id, profile, locale }) {
  const read =
    files.length > 0 ? files.map((file) => entriesOf(file, locale)) : [packagedEntries(id)];
  const entries = (await Promise.all(read)).flat();
  /** @type {{ module: typeof import('../src/content/lint/index.js') }} */
  const { module } = await runnerImport('./src/content/lint/index.ts', quiet);
  return entries.map((entry) => {
    const settings = { profile, locale: entry.locale };
    return {
      ...entry,
      findings: module.lintClaims(entry.treatment, settings),
      scorecards: module.scorecard(entry.treatment, settings),
    };
  });
}

/**
 * What each rule says of itself.
 * @param {import('./report/options.mjs').Options} options
 */
async function rulesIn({ locale, profile }) {
  /** @type {{ module: typeof import('../src/content/lint/all-rules.js') }} */
  const { module } = await runnerImport('./src/content/lint/all-rules.ts', quiet);
  return module.allRules(locale, profile);
}

/** @typedef {Awaited<ReturnType<typeof lint>>} AllLinted */

/**
 * @param {AllLinted} all
 * @param {string} profile
 */
const inJson = (all, profile) =>
  all.map(({ treatment, locale, files, findings, scorecards }) => ({
    file: files[0]?.file.split(path.sep).join('/'),
    name: typeof treatment.name === 'string' ? treatment.name : null,
    profile,
    locale,
    findings,
    scorecards,
  }));

/** @param {AllLinted} all */
function tellFindings(all) {
  for (const { treatment, files, findings, scorecards } of all) {
    const name = treatment.name ?? files[0]?.file;
    console.log(`\n${name}: findings: ${findings.length}\n${inWords(findings)}`);
    for (const card of scorecards) {
      console.log(`  ${card.name}: ${card.met} of ${card.items.length}, ${card.open} open`);
      for (const { question, answer, why } of card.items) {
        if (answer !== 'yes') console.log(`    ${answer}: ${question} (${why})`);
      }
    }
  }
}

/** @param {readonly string[]} args */
async function main(args) {
  const options = optionsOf(args);
  if (options.help) {
    console.log(help);
    return;
  }
  const all = await lint(options);
  if (options.form === 'sarif') {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));
    console.log(JSON.stringify(sarif(all, version, await rulesIn(options)), null, 2));
  } else if (options.form === 'json') {
    console.log(JSON.stringify(inJson(all, options.profile), null, 2));
  } else {
    if (options.files.length === 0) for (const entry of all) await tell(entry);
    tellFindings(all);
  }
  const found = all.flatMap(({ findings }) => findings);
  if (failsOver(found, options.failOn)) process.exitCode = 1;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  console.error(`${error.message}\nnpm run content:report -- --help says what there is.`);
  process.exitCode = 2;
}
