import { expect, test } from 'vitest';
import { small } from '../../test/fixtures/small';
import { playSmall } from '../../test/fixtures/small-play';

/*
 * What each operator of docs/scenario-format.md gives, worked out by hand. The amount is added to `sum`, which starts at 0; `heat` is
 * 5, `cold` is -7 and the gate is open. Every row is played on the engine and on the kernel.
 */

const wide = { min: -100, max: 100 };

test.each([
  ['heat + cold', -2],
  ['heat - cold', 12],
  ['heat * cold', -35],
  ['heat / 2', 2],
  ['cold / 2', -3],
  ['heat % 3', 2],
  ['cold % 3', -1],
  ['-cold', 7],
  ['abs(heat)', 5],
  ['abs(cold)', 7],
  ['min(heat, cold)', -7],
  ['max(heat, cold)', 5],
  ['heat == 5 ? 1 : 2', 1],
  ['heat == 6 ? 1 : 2', 2],
  ['heat != 5 ? 1 : 2', 2],
  ['heat < 5 ? 1 : 2', 2],
  ['heat < 6 ? 1 : 2', 1],
  ['heat <= 4 ? 1 : 2', 2],
  ['heat <= 5 ? 1 : 2', 1],
  ['heat > 5 ? 1 : 2', 2],
  ['heat > 4 ? 1 : 2', 1],
  ['heat >= 6 ? 1 : 2', 2],
  ['heat >= 5 ? 1 : 2', 1],
  ['heat == 5 && cold == 0 ? 1 : 2', 2],
  ['heat == 5 && cold == -7 ? 1 : 2', 1],
  ['heat == 0 || cold == 0 ? 1 : 2', 2],
  ['heat == 0 || cold == -7 ? 1 : 2', 1],
  ['!(heat == 5) ? 1 : 2', 2],
  ['gate == "open" ? 1 : 2', 1],
  ['gate in ["shut", "open"] ? 1 : 2', 1],
  ['gate in ["shut", "broken"] ? 1 : 2', 2],
  ['heat in [4, 5] ? 1 : 2', 1],
  ['turn', 1],
])('%s is %i', (amount, gives) => {
  const scenario = small({
    indicators: { heat: wide, cold: { ...wide, start: -7 }, sum: { ...wide, start: 0 } },
    facts: { gate: { values: ['shut', 'open', 'broken'], start: 'open' } },
    options: { 'north.act.push': { effects: [{ add: { sum: amount } }] } },
  });
  const game = playSmall(scenario, { turns: [{ north: { act: 'push' } }] });
  expect(game.state.world.indicators.sum).toBe(gives);
});
