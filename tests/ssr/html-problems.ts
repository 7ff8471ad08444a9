import { execFile, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';

export const page = (body: string, lang = 'en') =>
  `<!DOCTYPE html><html lang="${lang}"><head><title>A page</title></head><body>${body}</body></html>`;

// The stock rules. Those of `recommended` are not there, because they are about style that React
// writes in its own way, such as `<br/>`. The rule on headings is not, because it takes a document for
// one outline, and sections are shown at levels that their page chooses.
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-missing-references': 'error', 'no-implicit-close': 'error', 'valid-id': 'error' },
});

/**
 * The one exception, to both checkers: roles that elements have anyway, written out. VoiceOver drops
 * the role of a list without markers, and Safari those of a table that is laid out in blocks.
 */
const writtenRole =
  /^Redundant role "(list|table|rowgroup|row|rowheader|columnheader|cell)" on |“role” attribute must not be used on a “(tr|th|td)” element which has a “table” ancestor/;

/** What is wrong with the HTML, for a person to read. */
export async function problemsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages
      .filter(({ message }) => !writtenRole.test(message))
      .map(
        ({ ruleId, message, offset }) =>
          `${ruleId}: ${message}: ${html.slice(Math.max(0, offset - 80), offset + 80)}`,
      ),
  );
}

/** The Nu checker, which browsers' own vendors and the W3C use, is a Java program. */
export const hasJava = () => spawnSync('java', ['-version']).status === 0;

interface NuMessage {
  type: string;
  url: string;
  message: string;
  extract?: string;
}

/** What the Nu checker finds wrong in these files. Its advice is left out. */
export async function nuProblemsOf(files: readonly string[]): Promise<string[]> {
  const jar = `${createRequire(import.meta.url)('vnu-jar')}`;
  const args = ['-jar', jar, '--errors-only', '--format', 'json', '--exit-zero-always', ...files];
  const written = await new Promise<string>((resolve, reject) => {
    execFile('java', args, { maxBuffer: 256 * 1024 * 1024 }, (error, _, stderr) =>
      error ? reject(error) : resolve(stderr),
    );
  });
  const { messages } = JSON.parse(written) as { messages: NuMessage[] };
  return messages
    .filter(({ message }) => !writtenRole.test(message))
    .map(({ url, message, extract }) => `${url.split('/').pop()}: ${message}: ${extract ?? ''}`);
}
