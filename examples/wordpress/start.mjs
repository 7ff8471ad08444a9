/** Starts a WordPress on this machine that has the plugin of ../static. It downloads nothing. */
import { existsSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runCLI } from '@wp-playground/cli';
import AdmZip from 'adm-zip';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const packaged = (path) =>
  fileURLToPath(import.meta.resolve(`@wp-playground/wordpress-builds/${path}`));

/** The newest WordPress in the package: 6.6, with the theme Twenty Twenty-Four. */
const build = 'wp-beta';
const site = here('site');
const plugin = here('../static/dist/clinic-page');

/** Writes WordPress into a folder: PHP comes in an archive, everything else in files beside it. */
async function unpackWordPress(folder) {
  const unfinished = `${folder}.part`;
  await rm(unfinished, { recursive: true, force: true });
  new AdmZip(packaged(`src/wordpress/${build}.zip`)).extractAllTo(unfinished);
  await cp(packaged(`public/${build}`), unfinished, {
    recursive: true,
    // Of older themes only pictures are there.
    filter: (file) => !/twentytwenty(two|three)$/.test(file),
  });
  // It comes with somebody's database; WordPress makes a new one.
  await rm(`${unfinished}/wp-content/database`, { recursive: true });
  await rename(unfinished, folder);
}

if (!existsSync(plugin)) {
  throw new Error(
    'Build the page first: "npm run build" in examples/static, as its README.md says.',
  );
}
if (!existsSync(site)) await unpackWordPress(site);

const wordpress = await runCLI({
  command: 'server',
  // With a host, so that nobody else on the network reaches a site with this password.
  port: { port: Number(process.env.PORT ?? 9400), host: '127.0.0.1' },
  'mount-before-install': [{ hostPath: site, vfsPath: '/wordpress' }],
  mount: [{ hostPath: plugin, vfsPath: '/wordpress/wp-content/plugins/clinic-page' }],
  wordpressInstallMode: 'install-from-existing-files-if-needed',
  blueprint: {
    steps: [
      { step: 'activatePlugin', pluginPath: 'clinic-page/clinic-page.php' },
      // Pictures of users come from another site.
      { step: 'setSiteOptions', options: { show_avatars: 0 } },
    ],
  },
  // WordPress would ask for updates, news and plugins.
  'define-bool': { WP_HTTP_BLOCK_EXTERNAL: true, DISABLE_WP_CRON: true },
  workers: 3,
  verbosity: 'quiet',
});

process.stdout.write(`WordPress is ready: ${wordpress.serverUrl}/wp-admin/
User name: admin, password: password. Stop it with Ctrl+C.
`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await wordpress[Symbol.asyncDispose]();
    process.exit();
  });
}
