/** Makes sure that there is a Chromium before the tests start, and installs one where it may. */
import { spawnSync } from 'node:child_process';
import { findChromium, noChromium } from './chromium.mjs';

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, ...args) {
  console.log(`No Chromium yet. Trying: ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
}

function install() {
  run('npx', 'playwright', 'install', 'chromium');
  if (findChromium() || process.platform !== 'linux') return;

  // Where Playwright cannot download, Debian and its relatives have a package.
  const isRoot = process.getuid?.() === 0;
  const mayUseSudo = !isRoot && spawnSync('sudo', ['-n', 'true']).status === 0;
  if (!isRoot && !mayUseSudo) return;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  for (const args of [['update'], ['install', '--yes', 'chromium']]) {
    const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args];
    if (run(command, ...rest).error) return;
  }
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
