/** Makes sure that there is a Chromium before the tests start, and installs one where it may. */
import { spawnSync } from 'node:child_process';
import { findChromium, noChromium } from './chromium.mjs';

const isRoot = process.getuid?.() === 0;
const mayInstallPackages =
  process.platform === 'linux' && (isRoot || spawnSync('sudo', ['-n', 'true']).status === 0);

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, ...args) {
  console.log(`No Chromium yet. Trying: ${command} ${args.join(' ')}`);
  return spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
}

function install() {
  // The browser needs system libraries too, which only who may install packages can bring.
  const withLibraries = mayInstallPackages ? ['--with-deps'] : [];
  run('npx', 'playwright', 'install', ...withLibraries, 'chromium');
  if (findChromium() || !mayInstallPackages) return;

  // Where Playwright cannot download, Debian and its relatives have a package.
  const [command = '', ...prefix] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  for (const args of [['update'], ['install', '--yes', 'chromium']]) {
    if (run(command, ...prefix, ...args).error) return;
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
