import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { finishedPlay } from '../finished-play';
import { axe, openPage, type Size, sizes, themes } from './harness';

const { scenario, link } = finishedPlay();

const parts = [
  '1 In your own words',
  '2 How it ended',
  '3 Turn by turn',
  '4 Near and far',
  '5 Rise and fall',
  '6 Odds and outcomes',
  '7 What you wanted',
  '8 What else could have come',
  '9 Change one order',
  '10 Ideas that this play showed',
  '11 Questions',
  '12 What would change your mind',
  '13 What the model leaves out',
  '14 Sources',
  '15 Keep this debrief',
];

/** Opens the play from its link and goes to its debrief, as a reader of the ending would. */
async function openDebrief(page: Page): Promise<void> {
  // The map of the room goes on loading; leaving earlier would break it off.
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: /debrief/i }).click();
  await page.getByRole('heading', { name: 'In your own words' }).waitFor();
}

async function reveal(page: Page): Promise<void> {
  await page.getByLabel('What did you intend?').fill('To answer without closing a door.');
  await page.getByRole('button', { name: 'Show what history did' }).click();
  await page.getByRole('heading', { name: 'Turn by turn' }).waitFor();
}

/** Waits until the charts are there and the first figures of the analysis, and so all scripts that they need. */
async function chartsStand(page: Page): Promise<void> {
  await page
    .getByRole('img', { name: /^Escalation: your play went from/ })
    .locator('svg')
    .waitFor();
  await page.getByText('Table: how the outlook moved').waitFor();
  await page.getByText('Table: endings that followed').waitFor();
}

/** Opens every fold and the folds in them. */
async function unfold(page: Page): Promise<void> {
  await chartsStand(page);
  for (let depth = 0; depth < 2; depth++) {
    await page.evaluate(() => {
      const closed = document.querySelectorAll<HTMLElement>('details:not([open]) > summary');
      for (const summary of closed) summary.click();
    });
  }
  expect(await page.locator('details:not([open])').count()).toBe(0);
}

async function noSidewaysScrolling(page: Page, width: number): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

describe('the debrief', () => {
  test('asks for the student’s own words before history, and keeps them over a reload', async () => {
    const { page, expectClean } = await openPage({ path: `#/r/${link}` });
    await openDebrief(page);
    const told = scenario.history[1]?.told.slice(0, 40) ?? '?';
    expect(await page.content()).not.toContain(told);
    expect(await page.getByRole('heading', { name: 'How it ended' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Skip this, show what history did' }).count()).toBe(1);
    await reveal(page);
    expect(await page.content()).toContain(told);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
      .toContain('How it ended');
    await page.getByText('Saved on this device').first().waitFor();
    // A script that is still on its way would be broken off.
    await chartsStand(page);
    await page.reload();
    await page.getByRole('heading', { name: 'Turn by turn' }).waitFor();
    expect(await page.getByLabel('What did you intend?').inputValue()).toBe(
      'To answer without closing a door.',
    );
    expect(await page.getByText('Written before you saw what history did').count()).toBe(1);
    expectClean();
  });

  test('sets the play beside history, part by part', async () => {
    const { page, expectClean } = await openPage({ path: `#/r/${link}` });
    await openDebrief(page);
    await reveal(page);
    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([scenario.about.title]);
    const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings.map((text) => text.replace(/\s+/g, ' '))).toEqual(parts);
    await page.getByText('Likeness to history is not quality.').waitFor();

    await page.getByText('You left history in turn 3.').waitFor();
    const parting = page.locator('.timeline > li').filter({ hasText: 'Here you left history' });
    expect(await parting.count()).toBe(1);
    expect(await parting.getByRole('heading', { level: 3 }).innerText()).toContain('3');
    await parting.getByText('What was open to you').click();
    await parting.getByText('history’s choice').first().waitFor();

    const line = scenario.history[1];
    const then = line?.knew.flatMap(({ statements }) => statements)[0]?.text.slice(0, 30) ?? '?';
    const later = line?.later[0]?.text.slice(0, 30) ?? '?';
    const shown = async () => [
      (await page.getByText(then).count()) > 0,
      (await page.getByText(later).count()) > 0,
    ];
    expect(await shown()).toEqual([true, false]);
    await page.getByRole('radio', { name: 'Known later' }).check();
    expect(await shown()).toEqual([false, true]);

    await page
      .getByRole('img', { name: /^Escalation: your play went from/ })
      .locator('svg')
      .waitFor();
    await page.getByText('Table: Escalation').click();
    const rows = page.getByRole('table', { name: 'Escalation' }).getByRole('row');
    expect(await rows.count()).toBe(scenario.turns.length + 2);
    const start = scenario.indicators.find(({ id }) => id === 'escalation')?.start ?? 0;
    expect(await rows.nth(1).innerText()).toContain(`Start\t${start}`);
    expectClean();
  });

  test('gives the whole of it away as text and as data', async () => {
    const { page } = await openPage({ path: `#/r/${link}` });
    await openDebrief(page);
    await reveal(page);
    const fileOf = async (name: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      return text(await download.createReadStream());
    };
    const written = await fileOf('Download as text (Markdown)');
    expect(written).toContain('# Debrief: Nine Days in January');
    expect(written).toContain('> To answer without closing a door.');
    expect(written).toContain('**Here you left history.**');
    const data = JSON.parse(await fileOf('Download as data (JSON)'));
    expect(data).toMatchObject({
      format: 'demarche-debrief',
      seat: 'pakistan',
      comparison: { divergence: 3 },
      own: { words: { intended: 'To answer without closing a door.' } },
    });
  });

  test('goes to paper with everything open, and comes back as it was', async () => {
    const { page } = await openPage({ path: `#/r/${link}` });
    await openDebrief(page);
    await reveal(page);
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const folds = [...document.querySelectorAll('details')];
        document.documentElement.dataset.printed = `${folds.length > 9} ${folds.every(({ open }) => open)} ${document.documentElement.dataset.theme}`;
      });
    });
    await page.pdf({ format: 'A4' });
    expect(await page.evaluate(() => document.documentElement.dataset.printed)).toBe('true true paper');
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('night');
    expect(await page.locator('details[open]').count()).toBe(0);
  });

  test('can be read and answered by keyboard alone', async () => {
    const { page } = await openPage({ path: `#/r/${link}` });
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
    await press('Tab', 'What did you intend?');
    await page.keyboard.type('Time.');
    await press('Tab', 'Show what history did');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Turn by turn' }).waitFor();
    await press('Shift+Tab', 'Keep this debrief');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Keep this debrief');
    await press('Tab', 'Print it');
  });
});

describe.each(themes)('the debrief in %s', (theme) => {
  test('has no breach of WCAG 2.2 AA, before history and after, with everything unfolded', async () => {
    const { page, expectClean } = await openPage({ path: `#/r/${link}`, theme });
    await openDebrief(page);
    expect(await axe(page)).toEqual([]);
    await reveal(page);
    await unfold(page);
    expect(await axe(page)).toEqual([]);
    expectClean();
  });

  test.each(Object.keys(sizes) as Size[])(
    'stays within the window of a %s, with everything unfolded',
    async (size) => {
      const { page } = await openPage({ path: `#/r/${link}`, theme, size });
      await openDebrief(page);
      await noSidewaysScrolling(page, sizes[size].width);
      await reveal(page);
      await unfold(page);
      await noSidewaysScrolling(page, sizes[size].width);
    },
  );
});

test('the debrief keeps its text in the window at 400 percent', async () => {
  const { page } = await openPage({ path: `#/r/${link}` });
  await openDebrief(page);
  await reveal(page);
  await page.setViewportSize({ width: 320, height: 256 });
  await noSidewaysScrolling(page, 320);
});
