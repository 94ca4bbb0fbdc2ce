// @ts-check
// Finds Firefox and WebKitGTK's small browser, or installs them where the machine is a Debian and this is root.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCode } from '../../tools/process.mjs';

/** The first of some paths that is there. @param {readonly string[]} paths */
const first = (paths) => paths.find((path) => existsSync(path));

/** The path of Firefox; FIREFOX names one. */
export const findFirefox = () =>
  first([process.env.FIREFOX ?? '/usr/bin/firefox-esr', '/usr/bin/firefox-esr', '/usr/bin/firefox']);

/** The paths of WebKitGTK's driver and browser, which needs a display of its own. */
export function findWebKit() {
  const driver = first(['/usr/bin/WebKitWebDriver']);
  const display = first(['/usr/bin/xvfb-run']);
  const library = '/usr/lib';
  const places = existsSync(library)
    ? readdirSync(library).flatMap((folder) =>
        ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) =>
          join(library, folder, name, 'MiniBrowser'),
        ),
      )
    : [];
  const browser = first(places);
  return driver && display && browser ? { driver, browser } : undefined;
}

/** Installs packages by apt-get on a Debian where this is root; elsewhere does nothing. @param {readonly string[]} packages */
export async function installFromDebian(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return;
  if (!/^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    console.log(`> ${['apt-get', ...args].join(' ')}`);
    if ((await exitCode('apt-get', args, { what: 'apt-get', env, quiet: true })) !== 0) return;
  }
}
