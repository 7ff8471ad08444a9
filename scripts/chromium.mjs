/**
 * Finds a Chromium for the browser tests: the `CHROMIUM_PATH` variable, then the one Playwright
 * installed, then one on the system.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of a Chromium, or undefined when there is none.
 *
 * @returns {string | undefined}
 * @throws When `CHROMIUM_PATH` is set and nothing that runs stands there: a wrong setting is not
 * quietly replaced by another browser.
 */
export function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (isExecutable(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH is set to ${wanted}, and there is no program to run there.`);
  }
  if (existsSync(chromium.executablePath())) return chromium.executablePath();

  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...applications].find(isExecutable);
}

/** What to do when there is no Chromium and none could be installed. */
export const noChromium = [
  'The browser tests need a Chromium, and none was found or could be installed.',
  'Do one of these, then run the command again:',
  '  - npx playwright install chromium',
  "  - install Chromium or Chrome with your system's package manager",
  '  - set CHROMIUM_PATH to a Chromium or Chrome you already have',
].join('\n');
