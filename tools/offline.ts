import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Where the icons of the installed app are, in `assets/` and below the app's own address alike. */
const icons = 'icons';

/** Bytes: a crisis or the map's engine may be large, and whoever is offline needs it all the same. */
const largestFile = 16_000_000;

/**
 * Makes the app installable and writes the service worker, which keeps every file of a version and serves no others: what is not the
 * app's own goes to the network as if there were no worker. A new version waits until the page says that it may take over.
 */
export function offlineApp(): Plugin[] {
  return [
    iconFiles(),
    partsInPage(),
    ...VitePWA({
      strategies: 'generateSW',
      registerType: 'prompt',
      // The page registers it itself, when it has nothing better to do (src/app/versions.ts).
      injectRegister: false,
      filename: 'service-worker.js',
      manifestFilename: 'app.webmanifest',
      includeManifestIcons: false,
      manifest: {
        name: 'Demarche',
        short_name: 'Demarche',
        description: 'Play an international crisis turn by turn, then meet what really happened.',
        lang: 'en',
        dir: 'ltr',
        // Relative, so that the app can also be installed from a sub-path.
        start_url: './',
        scope: './',
        display: 'standalone',
        theme_color: '#14213d',
        background_color: '#14213d',
        categories: ['education'],
        icons: [
          { src: `${icons}/icon-192.png`, sizes: '192x192', type: 'image/png' },
          { src: `${icons}/icon-512.png`, sizes: '512x512', type: 'image/png' },
          { src: `${icons}/icon-maskable-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,json,woff2,webp,svg,png,webmanifest}'],
        globIgnores: [
          'assets/{vazirmatn,noto-naskh-arabic}-*',
          'assets/{south-asia,world,other-maps}-*',
          'emblems/*',
        ],
        maximumFileSizeToCacheInBytes: largestFile,
        inlineWorkboxRuntime: true,
        cleanupOutdatedCaches: true,
        // Only what is kept is answered: an address that is none of the app's files is for the server.
        navigateFallback: null,
        sourcemap: false,
        clientsClaim: true,
        skipWaiting: false,
      },
    }),
  ];
}

/** Puts the icons beside the built app under their own names, which an installed app goes on asking for. */
function iconFiles(): Plugin {
  const names = ['icon-192.png', 'icon-512.png', 'icon-maskable-512.png', 'apple-touch-icon.png'];
  let root = '.';
  return {
    name: 'demarche:icons',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'apple-touch-icon', href: `./${icons}/apple-touch-icon.png` },
        injectTo: 'head',
      },
    ],
    generateBundle() {
      for (const name of names) {
        const source = readFileSync(resolve(root, 'assets', icons, name));
        this.emitFile({ type: 'asset', fileName: `${icons}/${name}`, source });
      }
    },
  };
}

/** What only a file of a crisis, the Class page or a page of a course needs; a play never does. */
const notForPlay =
  /\/app\/(read-bundle\.ts|class-page\.tsx|lms\/.*)$|\/panels\/(class\/class-screen\.tsx|course\/.*|strings\/(class|scorm)\.ts)$/;

/** Fonts of other letters than the page's own, which come when a crisis is read in them. */
const otherLetters = /^assets\/(vazirmatn|noto-naskh-arabic|script)-/;

/** The maps of other crises than those on the shelf, which come with the first picture of a crisis that lies on them. */
const otherMaps = /^assets\/(south-asia|world|other-maps)-/;

/** The same of the workers' script, whose parts the build makes apart. */
const notForPlayInWorker = /^assets\/(intake-work|qr-pictures|zip-files)-/;

/** Files that a play may ask for when it has begun; the shelf's list and the licences are not among them. */
const playFile = /^assets\/.*\.(js|css|json|webp|svg|woff2)$/;

/**
 * Names every file that a play may need in the page, so that the page can load them while the play is young and nobody waits for
 * them; only the build knows their names. A list of its own would be one of another version after a new deploy.
 */
function partsInPage(): Plugin {
  return {
    name: 'demarche:parts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const names = Object.values(bundle)
          // The page itself begins with the entry, which the build may put into another file.
          .filter(
            (file) => file.type !== 'chunk' || !(file.isEntry || notForPlay.test(file.facadeModuleId ?? '')),
          )
          .map(({ fileName }) => fileName)
          .filter((name) => playFile.test(name) && !notForPlayInWorker.test(name))
          .filter((name) => !otherLetters.test(name) && !otherMaps.test(name))
          .sort();
        return [
          { tag: 'meta', attrs: { name: 'demarche:parts', content: names.join(' ') }, injectTo: 'head' },
        ];
      },
    },
  };
}
