/** Findings about content in the forms that other programs read. */

/** @typedef {import('../src/content/lint/index.js').Finding} Finding */

/**
 * What was linted: the files it is written in, the first of which stands for all, and the findings.
 * @typedef {{ file: string, text: string }} SourceFile
 * @typedef {{ files: readonly SourceFile[], findings: readonly Finding[] }} Linted
 */

const levels = /** @type {const} */ ({ error: 'error', warning: 'warning', note: 'note' });

/**
 * The file and the line, counted from 1, of some words. Without a line where no file has them as they
 * are, such as words that a helper puts together.
 * @param {readonly SourceFile[]} files
 * @param {Finding} finding
 */
export function placeOf(files, { found, length }) {
  const written = JSON.stringify(found).slice(1, -1);
  for (const { file, text } of length > 0 ? files : []) {
    const at = Math.max(text.indexOf(found), text.indexOf(written));
    if (at >= 0) return { file, startLine: text.slice(0, at).split('\n').length };
  }
  return { file: files[0]?.file ?? '' };
}

/**
 * A SARIF 2.1.0 log, which code hosts show beside the line.
 * @param {readonly Linted[]} linted
 */
export function sarif(linted) {
  const all = linted.flatMap(({ findings }) => findings);
  const rules = [...new Map(all.map((finding) => [finding.rule, finding])).values()];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'clinic-ui/content/lint',
            rules: rules.map(({ rule, why, better, source }) => ({
              id: rule,
              shortDescription: { text: why },
              help: { text: `${better} (${source.title})` },
              helpUri: source.url,
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: linted.flatMap(({ files, findings }) =>
          findings.map((finding) => {
            const { file, startLine } = placeOf(files, finding);
            return {
              ruleId: finding.rule,
              ruleIndex: rules.findIndex(({ rule }) => rule === finding.rule),
              level: levels[finding.severity],
              message: { text: `“${finding.found}”: ${finding.why} ${finding.better}` },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: file },
                    ...(startLine && { region: { startLine } }),
                  },
                  logicalLocations: [{ fullyQualifiedName: finding.path, kind: 'member' }],
                },
              ],
            };
          }),
        ),
      },
    ],
  };
}

/**
 * One finding a line and what to do below it, for people.
 * @param {readonly Finding[]} findings
 */
export const inWords = (findings) =>
  findings
    .map(
      ({ severity, rule, path, found, why, better, source }) =>
        `  ${severity} ${rule} at ${path}\n    “${found}”\n    ${why} ${better}\n    ${source.title}, ${source.url}`,
    )
    .join('\n');
