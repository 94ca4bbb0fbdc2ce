import { expect, test } from 'vitest';
import { encodeText } from '../../src/engine/index';
import { recordOf } from './chosen-tempers';
import { byClicks } from './hands';
import { openPage } from './harness';
import { builtCrisis, findLine, mostHostile } from './line-of-play';
import { atHeading, endingOf, playThrough } from './play-through';
import { words } from './words';

const scenario = builtCrisis();
const sides = scenario.actors.filter(({ playable }) => playable);

test.each(sides)(
  '$name is played to the end and into the debrief, as the engine plays it',
  async ({ id }) => {
    const line = findLine({
      scenario,
      seat: id,
      ordersIn: (game) => mostHostile(game, id),
      wanted: () => true,
    });
    const { page, expectClean } = await openPage();
    await playThrough(page, byClicks, line);
    expect(encodeText(await recordOf(page))).toBe(encodeText(line.game.record));
    await page.getByRole('button', { name: words('room.ending.debrief') }).click();
    await atHeading(page, scenario.about.title);
    await page.getByRole('button', { name: words('debrief.words.skip') }).click();
    await page.getByRole('heading', { level: 2, name: endingOf(line).title }).waitFor();
    expectClean();
  },
);
