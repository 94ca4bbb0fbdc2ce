import { expect, test } from 'vitest';
import { encodeLink } from '../../src/engine/index';
import { counted } from './futures-part';
import { openPage } from './harness';
import { asInHistory, builtCrisis, findLine, mostHostile } from './line-of-play';
import { endedPath, momentsStand, openDebrief, revealHistory, showLayer } from './screens';
import { visibleWords } from './visible-words';
import { words } from './words';

test('the debrief can be read and answered by keyboard alone', async () => {
  const { page } = await openPage({ path: endedPath() });
  await openDebrief(page);
  const press = async (key: string, until: string) => {
    for (let times = 0; times < 60; times += 1) {
      await page.keyboard.press(key);
      const name = await page.evaluate(() => {
        const at = document.activeElement;
        const label = at instanceof HTMLTextAreaElement ? at.labels?.[0]?.textContent : at?.textContent;
        return label ?? '';
      });
      if (name.includes(until)) return;
    }
    throw new Error(`${until} was not reached by ${key}`);
  };
  await press('Tab', words('debrief.words.intended'));
  await page.keyboard.type('Time.');
  await press('Tab', words('debrief.words.show'));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: words('debrief.part.moments') }).waitFor();
  await press('Shift+Tab', words('debrief.layer.class'));
  await page.keyboard.press('Enter');
  await page.locator('#debrief-keep').waitFor();
  await press('Tab', words('debrief.part.keep'));
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
    words('debrief.part.keep'),
  );
  await press('Tab', words('debrief.keep.print'));
});

const scenario = builtCrisis();
const ways = { hostile: mostHostile, 'as in history': asInHistory, quiet: () => ({}) } as const;
const plays = scenario.actors
  .filter(({ playable }) => playable)
  .flatMap(({ id, name }) => (Object.keys(ways) as (keyof typeof ways)[]).map((way) => ({ id, name, way })));

test.each(plays)(
  'a $way game of $name: the first layer has 500 words at most, and paper two pages and six',
  async ({ id, way }) => {
    const line = findLine({
      scenario,
      seat: id,
      ordersIn: (game) => ways[way](game, id),
      wanted: () => true,
    });
    const { page } = await openPage({ path: `#/r/${encodeLink(line.game.record)}` });
    await openDebrief(page);
    await revealHistory(page);
    await momentsStand(page);
    expect((await visibleWords(page)).length).toBeLessThanOrEqual(500);
    expect(await pages()).toBeLessThanOrEqual(2);
    await showLayer(page, 'seminar');
    await counted(page);
    expect(await pages()).toBeLessThanOrEqual(6);

    async function pages(): Promise<number> {
      const pdf = await page.pdf({ format: 'A4' });
      return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    }
  },
);
