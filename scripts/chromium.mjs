/** Finds the Chromium for the browser tests. */
import { accessSync, constants, existsSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';
import { chromium } from 'playwright';

/**
 * The path of a Chromium: the one `CHROMIUM_PATH` names, else Playwright's, else one on the system.
 * Throws if `CHROMIUM_PATH` is wrong, rather than test in another browser than the one asked for.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    try {
      accessSync(wanted, constants.X_OK);
      return wanted;
    } catch (cause) {
      throw new Error(`CHROMIUM_PATH is ${wanted}, which is not an executable.`, { cause });
    }
  }
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

export const noChromium = `The browser tests need Chromium, which was not found and could not be installed.
Do one of these and try again:
  - npx playwright install chromium
  - install Chromium or Chrome with your system's package manager
  - set CHROMIUM_PATH to a Chromium or Chrome that you already have`;
