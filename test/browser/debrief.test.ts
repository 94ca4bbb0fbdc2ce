import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { finishedPlay } from '../finished-play';
import { openPage } from './harness';
import { firstCrisis, saved } from './player';
import {
  breachesIn,
  chartsStand,
  endedPath,
  fitsIn,
  intended,
  openDebrief,
  reflowed,
  revealHistory,
  walkDebrief,
} from './screens';
import { opening, words } from './words';

const { scenario } = finishedPlay(firstCrisis());
/** The name of an indicator that everybody sees. */
const escalation = scenario.indicators.find(({ id }) => id === 'escalation')?.label ?? '?';

/** The parts in their order, each with its number. */
const parts = (
  [
    'words',
    'ended',
    'timeline',
    'distance',
    'curves',
    'luck',
    'objectives',
    'futures',
    'fork',
    'concepts',
    'questions',
    'last',
    'limits',
    'sources',
    'keep',
  ] as const
).map((part, at) => `${at + 1} ${words(`debrief.part.${part}`)}`);

describe('the debrief', () => {
  test('asks for the student’s own words before history, and keeps them over a reload', async () => {
    const { page, expectClean } = await openPage({ path: endedPath() });
    await openDebrief(page);
    const told = scenario.history[1]?.told.slice(0, 40) ?? '?';
    expect(await page.content()).not.toContain(told);
    expect(await page.getByRole('heading', { name: words('debrief.part.ended') }).count()).toBe(0);
    expect(await page.getByRole('button', { name: words('debrief.words.skip') }).count()).toBe(1);
    await revealHistory(page);
    expect(await page.content()).toContain(told);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
      .toContain(words('debrief.part.ended'));
    await saved(page);
    // A script that is still on its way would be broken off.
    await chartsStand(page);
    await page.reload();
    await page.getByRole('heading', { name: words('debrief.part.timeline') }).waitFor();
    expect(await page.getByLabel(words('debrief.words.intended')).inputValue()).toBe(intended);
    expect(await page.getByText(words('debrief.words.written')).count()).toBe(1);
    expectClean();
  });

  test('sets the play beside history, part by part, gives it away as text and as data, and goes to paper', async () => {
    const { page, expectClean } = await openPage({ path: endedPath() });
    await openDebrief(page);
    await revealHistory(page);
    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([scenario.about.title]);
    const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings.map((text) => text.replace(/\s+/g, ' '))).toEqual(parts);
    await page.getByText(words('debrief.distance.grade')).waitFor();

    await page.getByText(words('debrief.timeline.summaryLeft', { turn: 3 })).waitFor();
    const parting = page.locator('.timeline > li').filter({ hasText: words('debrief.timeline.left') });
    expect(await parting.count()).toBe(1);
    expect(await parting.getByRole('heading', { level: 3 }).innerText()).toContain('3');
    await parting.getByText(words('debrief.timeline.options')).click();
    await parting.getByText(words('debrief.timeline.chosenInHistory')).first().waitFor();

    const line = scenario.history[1];
    const then = line?.knew.flatMap(({ statements }) => statements)[0]?.text.slice(0, 30) ?? '?';
    const later = line?.later[0]?.text.slice(0, 30) ?? '?';
    const shown = async () => [
      (await page.getByText(then).count()) > 0,
      (await page.getByText(later).count()) > 0,
    ];
    expect(await shown()).toEqual([true, false]);
    await page.getByRole('radio', { name: words('debrief.timeline.knownLater') }).check();
    expect(await shown()).toEqual([false, true]);

    await page
      .getByRole('img', { name: opening('debrief.curves.alt', { label: escalation }) })
      .locator('svg')
      .waitFor();
    await page.getByText(words('debrief.curves.table', { label: escalation })).click();
    const rows = page.getByRole('table', { name: escalation }).getByRole('row');
    expect(await rows.count()).toBe(scenario.turns.length + 2);
    const start = scenario.indicators.find(({ id }) => id === 'escalation')?.start ?? 0;
    expect(await rows.nth(1).innerText()).toContain(`${words('debrief.curves.start')}\t${start}`);

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
    const data = JSON.parse(await fileOf(words('debrief.keep.json')));
    expect(data).toMatchObject({
      format: 'demarche-debrief',
      seat: 'pakistan',
      comparison: { divergence: 3 },
      own: { words: { intended } },
    });

    // On paper everything is open; afterwards it is as it was.
    const opened = await page.locator('details[open]').count();
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const folds = [...document.querySelectorAll('details')];
        document.documentElement.dataset.printed = `${folds.length > 9} ${folds.every(({ open }) => open)} ${document.documentElement.dataset.theme}`;
      });
    });
    await page.pdf({ format: 'A4' });
    expect(await page.evaluate(() => document.documentElement.dataset.printed)).toBe('true true paper');
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('night');
    expect(await page.locator('details[open]').count()).toBe(opened);
    expectClean();
  });
});

test('the debrief, before history and after it with everything unfolded, has no breach of WCAG 2.2 AA in the dark theme and scrolls sideways in no window', async () => {
  const { page, expectClean } = await openPage({ path: endedPath() });
  await walkDebrief(page, async (screen) => {
    expect(await breachesIn(page, ['night']), screen).toEqual([]);
    await fitsIn(page, [reflowed, 'phone', 'projector', 'laptop']);
  });
  expectClean();
});
