import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dist, ensureBuilt } from '../tools/build.mjs';
import type { Bench } from './row';

/** Thousand bytes of gzipped JavaScript; of all of it, some 100 are the pages of a class. */
const budgets = { first: 97, play: 445, all: 940 };

/** Sizes of what the built app loads: before its first screen, and in all. */
export const bundle: Bench = {
  name: 'bundle',
  async run() {
    await ensureBuilt();
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
    const scripts = files.filter((name) => name.endsWith('.js'));
    const styles = files.filter((name) => name.endsWith('.css'));
    const data = files.filter((name) => name.endsWith('.json'));
    return [
      { what: 'JavaScript before the first screen', ...size(firstLoad()), budget: budgets.first },
      {
        what: 'JavaScript for a play and its debrief, without analysis and charts',
        ...size(playLoad(scripts)),
        budget: budgets.play,
      },
      { what: 'JavaScript in all', ...size(scripts), budget: budgets.all },
      { what: 'Styles in all', ...size(styles) },
      { what: 'Scenarios and map data in all', ...size(data) },
      ...scripts
        .map((name) => ({ what: `  ${name}`, ...size([name]) }))
        .sort((a, b) => b.value - a.value)
        .slice(0, 12),
    ];
  },
};

/** The scripts that the page names itself: the first one, and all that it imports without waiting. */
function firstLoad(): string[] {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  return [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, name = '']) => name);
}

/**
 * What only the analysis, the further layers of a debrief, a thinking opponent, a class, several sides at one device, a file of a
 * crisis, a crisis outside the drawn regions, the page of a course or an opened sheet asks for, by the beginning of its name.
 */
const notForEveryPlay =
  /\/(worker|analysis-work|thinking-work|intake-work|read-bundle|open-course|course-notice|scorm|futures|again|lesson|seminar|printed-seminar|markdown|src|opening|share-sheet|hand-in|class|reason-sheet|play-options-form|source-popover|keys-sheet|glass-sheet|map-sheet|dossier|room-menu-list|reading-menu|lead|host|wall|class-screens|hand|hand-screen|join-form|class-figures|absent|missed|heading|stop-sheet|passing-room|passing-debrief|way-station|other-maps|more)-/;

/**
 * The scripts that a play asks for from the shelf to the debrief: all that the built scripts import from the page's on, those left out
 * that are loaded only on request, with what nobody but they imports.
 */
function playLoad(scripts: readonly string[]): string[] {
  const texts = new Map(scripts.map((name) => [name, readFileSync(join(dist, name), 'utf8')]));
  const found = new Set<string>();
  const follow = (name: string) => {
    if (found.has(name) || notForEveryPlay.test(name)) return;
    found.add(name);
    for (const [, file = ''] of (texts.get(name) ?? '').matchAll(
      /(?:from|import)\s*\(?\s*[`'"]\.\/([\w.-]+\.js)[`'"]/g,
    )) {
      follow(`assets/${file}`);
    }
  };
  for (const name of firstLoad()) follow(name);
  return [...found];
}

function size(names: readonly string[]): { value: number; unit: string } {
  const bytes = names.map((name) => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length);
  return { value: bytes.reduce((sum, one) => sum + one, 0) / 1000, unit: 'kB gzip' };
}
