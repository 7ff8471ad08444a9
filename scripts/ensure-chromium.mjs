/** Installs a Chromium for the browser tests if there is none. Runs before `npm test`. */
import { spawnSync } from 'node:child_process';
import { findChromium, noChromium } from './chromium.mjs';

/** @param {string} command */
const run = (command) => spawnSync(command, { shell: true, stdio: 'inherit' });

function install() {
  // System libraries and packages need root, or sudo without a password prompt.
  const isRoot = process.getuid?.() === 0;
  const canInstallPackages =
    process.platform === 'linux' && (isRoot || spawnSync('sudo', ['-n', 'true']).status === 0);
  run(`npx playwright install ${canInstallPackages ? '--with-deps ' : ''}chromium`);
  if (findChromium() || !canInstallPackages) return;

  // Playwright cannot download everywhere. Debian and its derivatives package Chromium themselves.
  const apt = `${isRoot ? '' : 'sudo -n '}env DEBIAN_FRONTEND=noninteractive apt-get`;
  run(`${apt} update; ${apt} install --yes chromium`);
}

try {
  if (!findChromium()) install();
  const found = findChromium();
  if (!found) throw new Error(noChromium);
  console.log(`Chromium for the browser tests: ${found}`);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
