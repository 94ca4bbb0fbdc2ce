import { expect, test } from 'vitest';
import { axe, expectFits, openPage, setTheme, sizes } from './harness';
import { words } from './words';

/*
 * A class as its teacher sees it, with students that the computer plays: from the form to the river. The clock runs sixty times as
 * fast as in class, so a turn takes some seconds.
 */

test('a teacher rehearses a lesson from the form to the river', async () => {
  const { page, expectClean } = await openPage({ path: '#/class/new' });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const looks = async () => {
    for (const size of [sizes.phone, sizes.laptop]) {
      await expectFits(page, size);
      expect(await axe(page)).toEqual([]);
    }
    await setTheme(page, 'paper');
    expect(await axe(page, { onlyColours: true })).toEqual([]);
    await setTheme(page, 'night');
  };
  // Nothing but files stands behind this page, and it says so.
  await page.getByText(words('host.make.noServer.heading')).waitFor();
  await page.getByLabel(words('host.make.students')).fill('0');
  await button(words('host.make.rehearse')).click();
  await page
    .getByRole('alert')
    .getByText(words('host.make.need.students', { most: 60 }))
    .waitFor();
  await page.getByLabel(words('host.make.students')).fill('12');
  await looks();
  await button(words('host.make.rehearse')).click();

  await heading(words('host.lobby.heading'));
  const fast = page.getByLabel(words('host.rehearsal.speeds.fast', { factor: 60 }), { exact: true });
  const stop = page.getByLabel(words('host.rehearsal.speeds.stop'));
  await fast.check();
  await page.locator('.hand-button').nth(8).waitFor();
  await stop.check();
  await looks();
  await button(words('host.lobby.start')).click();

  await heading(words('host.board.heading'));
  await fast.check();
  const table = page.getByRole('article', { name: words('host.board.table', { table: 1 }) });
  await table.getByText(/^Left history|^As in history/).waitFor();
  await stop.check();
  await looks();
  await table.getByRole('button', { name: words('host.board.open') }).click();
  await page.getByRole('dialog').getByText(words('host.table.past')).waitFor();
  await page.keyboard.press('Escape');
  await button(words('host.board.all.debrief')).click();
  await button(words('host.board.all.debriefYes')).click();
  await heading(words('host.debriefing.heading'));
  // The button is gone, and the focus has gone on to the heading.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');

  await page.getByRole('button', { name: new RegExp(`^${words('host.debriefing.go')}.*river`) }).click();
  await page.locator('.class-figures svg').first().waitFor();
  await looks();
  await page.getByRole('link', { name: words('host.wall.open') }).click();
  await page.locator('.river-wall svg.river').waitFor();
  await looks();
  expectClean();
});
