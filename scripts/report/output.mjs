/** Findings about content in the forms that other programs read. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { placeOf, regionOf } from './places.mjs';

/** @typedef {import('../../src/content/lint/index.js').Finding} Finding */

/**
 * What was linted: the treatment, the files it is written in, the first of which stands for all, and
 * the findings.
 * @typedef {import('./places.mjs').SourceFile} SourceFile
 * @typedef {{ treatment: unknown, files: readonly SourceFile[], findings: readonly Finding[] }} Linted
 */

/**
 * A file as code hosts name it: from the root of the repository, or in full where it is outside.
 * @param {string} file
 * @returns {import('sarif').ArtifactLocation}
 */
export function artifactOf(file) {
  const inside = path.relative(process.cwd(), path.resolve(file));
  if (inside.startsWith('..') || path.isAbsolute(inside)) return { uri: pathToFileURL(file).href };
  const uri = inside.split(path.sep).map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}

/**
 * @param {Linted} linted
 * @param {Finding} finding
 * @returns {import('sarif').Location}
 */
function locationOf({ treatment, files }, finding) {
  const { file, start, end } = placeOf(files, treatment, finding);
  const text = files.find((source) => source.file === file)?.text ?? '';
  return {
    physicalLocation: {
      artifactLocation: artifactOf(file),
      ...(start !== undefined && end !== undefined && { region: regionOf(text, start, end) }),
    },
    ...(finding.path && {
      logicalLocations: [{ fullyQualifiedName: finding.path, kind: 'member' }],
    }),
  };
}

/** @typedef {{ id: string, why: string, better: string }} Rule */

/**
 * A rule, in the words of its finding where the rules are not given.
 * @param {Finding} finding
 * @param {readonly Rule[]} rules
 * @returns {import('sarif').ReportingDescriptor}
 */
function ruleOf({ rule, severity, source, ...finding }, rules) {
  // What a finding says may be about one sentence alone.
  const { why, better } = rules.find(({ id }) => id === rule) ?? finding;
  return {
    id: rule,
    shortDescription: { text: why },
    help: { text: `${better} Source: ${source.title}, ${source.url}` },
    helpUri: source.url,
    defaultConfiguration: { level: severity },
  };
}

/**
 * A SARIF 2.1.0 log, which code hosts show beside the line.
 * @param {readonly Linted[]} all
 * @param {string} [version] Of the package.
 * @param {readonly Rule[]} [known] The rules, in the language of the findings.
 * @returns {import('sarif').Log}
 */
export function sarif(all, version, known = []) {
  const findings = all.flatMap((linted) => linted.findings.map((finding) => ({ linted, finding })));
  const rules = [...new Map(findings.map(({ finding }) => [finding.rule, finding])).values()];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'clinic-ui/content/lint',
            ...(version && { semanticVersion: version }),
            rules: rules.map((finding) => ruleOf(finding, known)),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          '%SRCROOT%': { description: { text: 'The root of the repository.' } },
        },
        results: findings.map(({ linted, finding }) => ({
          ruleId: finding.rule,
          ruleIndex: rules.findIndex(({ rule }) => rule === finding.rule),
          level: finding.severity,
          message: { text: `“${finding.found}”: ${finding.why} ${finding.better}` },
          locations: [locationOf(linted, finding)],
        })),
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
      ({ severity, rule, path: field, found, why, better, source }) =>
        `  ${severity} ${rule} at ${field}\n    “${found}”\n    ${why} ${better}\n    ${source.title}, ${source.url}`,
    )
    .join('\n');

/** From the mildest to what stops a page. */
const severities = ['note', 'warning', 'error'];

/**
 * Whether a finding is at least that severe.
 * @param {readonly Finding[]} findings
 * @param {import('../../src/content/lint/index.js').LintSeverity} least
 */
export const failsOver = (findings, least) =>
  findings.some(({ severity }) => severities.indexOf(severity) >= severities.indexOf(least));
