import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The plain colours of a theme by their names. */
function coloursOf(theme: 'night' | 'paper'): ReadonlyMap<string, string> {
  const block = css.split(`[data-theme="${theme}"] {`)[1]?.split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

/** Contrast after WCAG 2.2. */
function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['ground', 'surface', 'sunken'];
const edges = ['edge', 'accent', 'focus', 'force', 'threat', 'cooperation', 'loss', 'unknown'];
const inks = ['ink', 'ink-soft', 'ink-faint', 'accent', 'force', 'threat', 'cooperation', 'loss'];

describe.each(['night', 'paper'] as const)('in %s', (theme) => {
  const colours = coloursOf(theme);
  const pairs = (names: readonly string[]) =>
    names.flatMap((name) => grounds.map((ground) => [name, ground] as const));
  const contrastOf = (name: string, ground: string) =>
    contrast(colours.get(name) ?? '#000000', colours.get(ground) ?? '#000000');

  test.each(pairs(edges))('%s, which draws controls and marks, stands out from %s', (name, ground) => {
    expect(contrastOf(name, ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(pairs(inks))('text in %s can be read on %s', (name, ground) => {
    expect(contrastOf(name, ground)).toBeGreaterThanOrEqual(4.5);
  });
});
