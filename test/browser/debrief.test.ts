import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { encodeLink } from '../../src/engine/index';
import { finishedPlay } from '../finished-play';
import { cases, inDeep } from '../rounds';
import { openPage } from './harness';
import { builtCrisis, findLine, mostHostile } from './line-of-play';
import { firstCrisis, saved } from './player';
import {
  breachesIn,
  endedPath,
  fitsIn,
  intended,
  momentsStand,
  openDebrief,
  reflowed,
  revealHistory,
  showLayer,
  walkDebrief,
} from './screens';
import { visibleWords } from './visible-words';
import { words } from './words';

const { scenario } = finishedPlay(firstCrisis());

describe('the debrief', () => {
  test('asks for the student’s own words before history, and keeps them over a reload', async () => {
    const { page, expectClean } = await openPage({ path: endedPath() });
    await openDebrief(page);
    const told = scenario.history[1]?.told.slice(0, 40) ?? '?';
    const history = scenario.endings.find(({ id }) => id === 'ambassadors-back')?.title ?? 'no such ending';
    expect(await page.content()).not.toContain(told);
    expect(await page.content()).not.toContain(history);
    expect(await page.locator('#debrief-ended').count()).toBe(0);
    expect(await page.getByRole('button', { name: words('debrief.words.skip') }).count()).toBe(1);
    await revealHistory(page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id ?? '')).toBe('debrief-ended');
    await saved(page);
    // A script that is still on its way would be broken off.
    await page.waitForLoadState('networkidle');
    await page.reload();
    await page.getByRole('heading', { name: words('debrief.part.moments') }).waitFor();
    expect(await page.getByLabel(words('debrief.words.intended')).inputValue()).toBe(intended);
    expect(await page.getByText(words('debrief.words.written')).count()).toBe(1);
    expectClean();
  });

  inDeep(
    'tells both accounts of a disputed strike in its turn and among the disputes, and nothing of them before',
    async () => {
      const { page, expectClean } = await openPage({ path: endedPath() });
      await openDebrief(page);
      const accounts = scenario.history.flatMap(({ disputed = [] }) =>
        disputed.flatMap(({ readings }) => readings.map(({ text }) => text)),
      );
      expect(accounts).toHaveLength(4);
      for (const account of accounts) expect(await page.content()).not.toContain(account);
      await revealHistory(page);
      await showLayer(page, 'class');
      const disputes = page.locator('section', { has: page.locator('#debrief-disputed') });
      for (const account of accounts) expect(await disputes.getByText(account).count()).toBe(1);
      await page.locator('.turn-cell').first().click();
      const turn = page.locator('.timeline-turn .readings');
      expect(await turn.innerText()).toContain(accounts[0]);
      expect(await turn.innerText()).toContain(accounts[1]);
      expect(await turn.innerText()).not.toContain(accounts[2]);
      expect(await breachesIn(page, ['night'])).toEqual([]);
      expectClean();
    },
  );

  test('tells a story, and behind it one turn at a time beside history; gives it away as text and as data', async () => {
    const { page, expectClean } = await openPage({ path: endedPath() });
    await openDebrief(page);
    await revealHistory(page);
    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([scenario.about.title]);
    const parted = page.locator('.paths-turn[data-parts]');
    expect(await parted.count()).toBe(1);
    expect(await parted.innerText()).toContain('17–18 Jan');
    // A tap on a date goes back to it, on the map and in the words beside it.
    const paths = page.locator('.paths-map');
    await paths.locator('.map[aria-busy="false"]').waitFor();
    const deeds = () => paths.locator('.hidden-text section').last().getByRole('listitem').count();
    const all = await deeds();
    await parted.getByRole('button').click();
    await expect.poll(() => paths.getByRole('slider').inputValue()).toBe('3');
    expect(await deeds()).toBeGreaterThan(0);
    expect(await deeds()).toBeLessThan(all);
    // The layers are found where they were left.
    await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
    await showLayer(page, 'class');
    await page.getByText(words('debrief.timeline.summaryLeft', { turn: 3 })).waitFor();

    // One turn is shown, at first the one in which history was left.
    const turn = page.locator('.timeline-turn');
    expect(await turn.count()).toBe(1);
    await turn.getByText(words('debrief.timeline.left')).waitFor();
    await turn.getByText(words('debrief.timeline.options')).click();
    await turn.getByText(words('debrief.timeline.chosenInHistory')).first().waitFor();
    await page
      .getByRole('navigation', { name: words('debrief.timeline.strip') })
      .getByRole('button')
      .nth(1)
      .click();
    const line = scenario.history[1];
    await turn.getByText(line?.told.slice(0, 40) ?? '?').waitFor();
    const then = line?.knew.flatMap(({ statements }) => statements)[0]?.text.slice(0, 30) ?? '?';
    const later = line?.later[0]?.text.slice(0, 30) ?? '?';
    const shown = async () => [
      (await turn.getByText(then).count()) > 0,
      (await turn.getByText(later).count()) > 0,
    ];
    expect(await shown()).toEqual([true, false]);
    await page.getByRole('radio', { name: words('debrief.timeline.knownLater') }).check();
    expect(await shown()).toEqual([false, true]);

    // Few charts, each with its table.
    expect(await page.locator('.curve-chart').count()).toBe(4);
    await page.locator('.curve summary').first().click();
    const rows = page.locator('.curve table').first().getByRole('row');
    await expect.poll(() => rows.count()).toBe(scenario.turns.length + 2);

    const fileOf = async (name: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      return text(await download.createReadStream());
    };
    const written = await fileOf(words('debrief.keep.markdown'));
    expect(written).toContain(`# ${words('debrief.title', { title: scenario.about.title })}`);
    expect(written).toContain(`> ${intended}`);
    expect(written).toContain(`**${words('debrief.timeline.left')}.**`);
    const data = await fileOf(words('debrief.keep.json'));
    expect(JSON.parse(data)).toMatchObject({
      format: 'demarche-debrief',
      seat: 'pakistan',
      comparison: { divergence: 3 },
      own: { words: { intended } },
    });
    expect(JSON.parse(data).analysis ?? {}).not.toHaveProperty('curve');
    await showLayer(page, 'story');
    expect(await page.evaluate(() => scrollY)).toBe(300);
    expectClean();
  });

  test('prints two pages for a student in the paper theme, and is as it was afterwards', async () => {
    const { page } = await openPage({ path: endedPath() });
    await openDebrief(page);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2);
    await revealHistory(page);
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const paper = document.querySelector<HTMLElement>('.paper');
        document.documentElement.dataset.printed = `${document.documentElement.dataset.theme} ${paper?.textContent ?? ''}`;
      });
    });
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2);
    const printed = await page.evaluate(() => document.documentElement.dataset.printed ?? '');
    expect(printed).toMatch(/^paper /);
    for (const told of [intended, words('debrief.part.moments'), words('debrief.part.question')])
      expect(printed).toContain(told);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('night');
    expect(await page.locator('.paper').count()).toBe(0);
  });
});

/** How many pages a PDF has. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

inDeep(
  'the debrief has no breach of WCAG 2.2 AA in the dark theme, in any layer with everything unfolded, and scrolls sideways in no window',
  async () => {
    const { page, expectClean } = await openPage({ path: endedPath() });
    await walkDebrief(page, async (screen) => {
      expect(await breachesIn(page, ['night']), screen).toEqual([]);
      await fitsIn(page, [reflowed, 'phone', 'projector', 'laptop']);
    });
    expectClean();
  },
);

/** Words of the first layer, with what a student wrote. */
const budget = 500;
const sides = builtCrisis().actors.filter(({ playable }) => playable);

test.each(cases(sides.slice(0, 1), sides.slice(1)))(
  'the first layer of $name keeps its budget of words after a game in which much was ordered',
  async ({ id }) => {
    const crisis = builtCrisis();
    const line = findLine({
      scenario: crisis,
      seat: id,
      ordersIn: (game) => mostHostile(game, id),
      wanted: () => true,
    });
    const { page } = await openPage({ path: `#/r/${encodeLink(line.game.record)}` });
    await openDebrief(page);
    expect((await visibleWords(page)).length).toBeLessThanOrEqual(budget);
    await revealHistory(page);
    await momentsStand(page);
    expect((await visibleWords(page)).length).toBeLessThanOrEqual(budget);
  },
);
