// @ts-check
// Finds a Chromium for the browser tests, or installs one.

import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { exitCode, root, tool } from './process.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

/**
 * Parts of the browser that no test needs. All but the last line are Playwright's own list, which this one
 * replaces; the last are the popups of the address bar, which each new window loads into a process of its own.
 */
const leftOut = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
];

/** Flags under which the tests run: the canvas renderer, no sandbox (containers have none), no calls home. */
export const chromiumFlags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  `--disable-features=${leftOut.join(',')}`,
];

/** The path of a Chromium on this machine; undefined if none is found. CHROMIUM names one, and then only that one counts. */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (await works(named)) return named;
    throw new Error(`CHROMIUM is "${named}", which is not a working browser. Correct it or leave it out.`);
  }
  for (const candidate of [...onPath(), ...usualPlaces(), ...(await ofPlaywright())]) {
    if (isProgram(candidate) && (await works(candidate))) return candidate;
  }
  return undefined;
}

/** The path of a Chromium, installed first if there is none; says what it does. Throws if none can be had. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  console.log('No Chromium was found on this machine, so one is installed for the browser tests.');
  for (const install of [installFromDebian, installFromPlaywright]) {
    await install();
    const installed = await findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium could be installed. Install Chromium or Chrome and name it: CHROMIUM=/path/to/it npm test',
  );
}

async function installFromDebian() {
  if (!isDebian()) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [command = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
    console.log(`> ${[command, ...rest].join(' ')}`);
    try {
      const code = await exitCode(command, rest, {
        what: 'apt-get',
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      });
      if (code !== 0) return;
    } catch {
      return;
    }
  }
}

async function installFromPlaywright() {
  console.log('> npx playwright-core install chromium');
  await exitCode(...tool('playwright-core/cli.js', 'install', 'chromium'), {
    what: 'playwright-core install',
  });
}

/** Debian itself: Ubuntu's package of that name only points to a snap. */
function isDebian() {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

function usualPlaces() {
  const {
    LOCALAPPDATA = '',
    PROGRAMFILES = '',
    'PROGRAMFILES(X86)': programs86 = '',
    HOME = '',
  } = process.env;
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(HOME, 'Applications')].flatMap((folder) =>
        ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
          (name) => `${folder}/${name}.app/Contents/MacOS/${name}`,
        ),
      );
    case 'win32':
      return [PROGRAMFILES, programs86, LOCALAPPDATA].flatMap((folder) => [
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
    default:
      return ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'];
  }
}

async function ofPlaywright() {
  if (!existsSync(join(root, 'node_modules', 'playwright-core'))) return [];
  const { chromium } = await import('playwright-core');
  return [chromium.executablePath()];
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether the browser starts at all; asking Chrome on Windows for its version would open a window. @param {string} path */
async function works(path) {
  if (process.platform === 'win32') return isProgram(path);
  try {
    return (await exitCode(path, ['--version'], { what: path, limit: 15_000, quiet: true })) === 0;
  } catch {
    return false;
  }
}
