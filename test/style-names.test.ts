import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * Once a play is open, the page loads the styles of every screen, so that it needs no connection any more. A name that two screens
 * style would then look in one of them as it should in the other.
 */

const panels = new URL('../src/panels/', import.meta.url);

/** Screens whose styles belong together. */
const family: Readonly<Record<string, string>> = { futures: 'debrief' };

/** Names of classes that a style sheet gives rules of their own, wherever they stand. */
function namesIn(css: string): readonly string[] {
  const rules = css.replace(/\/\*.*?\*\//gs, '').matchAll(/(?:^|[{};,])\s*\.([a-z][\w-]*)(?=[\s,{:[.>+~])/g);
  return [...rules].map(([, name = '']) => name);
}

test('no name has rules of its own in the styles of two screens', () => {
  const owners = new Map<string, Set<string>>();
  for (const path of readdirSync(panels, { recursive: true, encoding: 'utf8' })) {
    const [folder = ''] = path.split('/');
    // What stands in `styles` is for all screens.
    if (!path.endsWith('.css') || folder === 'styles') continue;
    for (const name of namesIn(readFileSync(new URL(path, panels), 'utf8'))) {
      const known = owners.get(name) ?? new Set();
      owners.set(name, known.add(family[folder] ?? folder));
    }
  }
  expect(owners.size).toBeGreaterThan(100);
  const shared = [...owners].filter(([, folders]) => folders.size > 1);
  expect(shared.map(([name, folders]) => `${name}: ${[...folders].join(', ')}`)).toEqual([]);
});
