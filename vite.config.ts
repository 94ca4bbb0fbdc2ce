import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { shell } from './src/panels/strings/shell';
import { emblemPlugin } from './tools/emblem-plugin';
import { fileList } from './tools/file-list';
import { leanPackages } from './tools/lean-packages';
import { localePlugin } from './tools/locale-plugin';
import { phaserParts } from './tools/map-phaser';
import { noClassServer } from './tools/no-class-server';
import { offlineApp } from './tools/offline';
import { scenarioPlugin } from './tools/scenario-plugin';
import { contentSecurityPolicy } from './tools/security.mjs';

/** Puts the policy into the built page, so that every static host has it; the development server needs inline scripts. */
function policyInPage(): Plugin {
  return {
    name: 'demarche:policy',
    apply: 'build',
    transformIndexHtml(html) {
      const charset = '<meta charset="utf-8" />';
      if (!html.includes(charset)) throw new Error(`index.html has no ${charset} to put the policy after.`);
      const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`;
      return html.replace(charset, `${charset}\n    ${meta}`);
    },
  };
}

/** Folders whose modules do nothing when they are loaded. */
const declares =
  /\/src\/(base|scenario|world|actors|adjudication|engine|analysis|debrief|words|session|course|classroom|panels)\/.*\.tsx?$/;

/** Puts the words of the page that opens into it, so that something stands there before the first script has come. */
function openingWords(): Plugin {
  return {
    name: 'demarche:opening-words',
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace('%opening%', shell.opening) },
  };
}

/**
 * These folders only declare, so that who imports one name of a folder does not load all of it: the YAML, CEL and schema readers
 * stay out of play, and what only the map asks of the panels stays out of the first screen.
 */
const treeshake = { moduleSideEffects: (id: string) => !declares.test(id) };

/** What the door of the panels passes on to others and no first screen uses. */
const passedOn = /\/src\/panels\/parts\/(keys|use-media)\.ts$/;

/** The words that terminal and page share, but for those that only the further layers of a debrief say, or a list of deadlines. */
const dictionary = /\/src\/(words|panels\/words)\/(?!(?:plays-behind|readings|deadlines)\.).*\.ts$/;

/** What a brief needs of a crisis, and all later screens too. */
const lexicon = /\/src\/scenario\/compiled\/lexicon\.ts$/;

/** What a play, a class and their debriefs are put together from. */
const parts =
  /\/src\/panels\/parts\/(?!keys|use-media|mini-map|sheet|source-popover|small-dialog|ask-first|keep-focus|use-collected|use-link|notice).*\.tsx?$/;

/** What the debrief of a play shares with that of a class. */
const told =
  /\/src\/(debrief\/(?!of-class\/|deadlines\.|unknown-results)[\w-]+|panels\/(debrief|futures)\/(status-words|heading-[\w-]+|part|view|use-job|printing|decision-words|markdown[\w-]*|forks-markdown|fork-words|families|family-[\w-]+))\.tsx?$/;

/** What is known of the codes of acts: a debrief and the reader of crises ask for it, and a room does not. */
const acts = /\/src\/scenario\/document\/(cameo|cameo-rows|ladder)\.ts$/;

/**
 * What plays a game, and a debrief too. The door of the session is left out: it would take along what only a class asks for; and so is
 * what only a class, the further layers of a debrief or the analysis share.
 */
const game =
  /\/src\/(base|scenario|world|actors|adjudication|engine)\/(?!(?:compiled\/deadly-sides|prove-readings|public-view)\.).*\.ts$|\/src\/session\/[\w-]+(?<!\/index)\.ts$|\/node_modules\/(xstate|immer|@noble)\//;

export default defineConfig({
  // Relative addresses, so that the app also works from a sub-path.
  base: './',
  plugins: [
    react(),
    phaserParts(),
    leanPackages(),
    scenarioPlugin(),
    localePlugin(),
    emblemPlugin(),
    openingWords(),
    policyInPage(),
    noClassServer(),
    fileList(),
    offlineApp(),
  ],
  publicDir: false,
  worker: { format: 'es', rolldownOptions: { treeshake } },
  build: {
    target: 'es2022',
    // Everything stays a file of its own: the policy lets no data: font and no inline script in.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      treeshake,
      // What the first screen needs comes as one file: a dozen small ones compress worse and are asked for one by one.
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], test: (id) => !passedOn.test(id) },
            // The same holds for what every later screen needs a part of.
            { name: 'dictionary', test: dictionary },
            // Before the game, which would take them along.
            { name: 'lexicon', test: lexicon },
            { name: 'acts', test: acts },
            { name: 'game', test: game, minShareCount: 2 },
            { name: 'told', test: told, minShareCount: 2 },
            { name: 'parts', test: parts, minShareCount: 2 },
          ],
        },
      },
    },
    license: { fileName: 'licences.md' },
    // Phaser is over the usual limit by itself; `npm run bench` holds the budgets.
    chunkSizeWarningLimit: 1500,
  },
});
