import { expect, test } from 'vitest';
import { finishedPlay } from '../finished-play';
import { inDeep } from '../rounds';
import { fold } from './fold';
import { byClicks } from './hands';
import { axe, openPage } from './harness';
import { commitTurn, pageOfReveal, tellAll } from './play-through';
import { firstCrisis, mapStands, openBrief } from './player';
import { realNamesOn } from './real-names';
import { words } from './words';

test('under invented names, no screen of a play says whose crisis it is, not even after a reload', async () => {
  const { page, expectClean } = await openPage({ reducedMotion: true });
  await openBrief(page, 'Pakistan');
  await fold(page, words('brief.options.heading')).click();
  await page.getByRole('checkbox', { name: words('brief.options.mask') }).check();
  await page.getByRole('heading', { level: 1, name: words('brief.youAre', { name: 'Corvane' }) }).waitFor();
  expect(await realNamesOn(page)).toEqual([]);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: words('brief.begin'), exact: true }).click();
  await mapStands(page);
  expect(await realNamesOn(page)).toEqual([]);
  await page.reload();
  await mapStands(page);
  expect(await realNamesOn(page)).toEqual([]);
  await commitTurn(page, byClicks);
  await pageOfReveal(page, 1).waitFor();
  await tellAll(page, byClicks);
  expect(await realNamesOn(page)).toEqual([]);
  expectClean();
});

inDeep(
  'a link keeps the mask; at its end the real names are told, and what they would have changed is asked and stands in the debrief',
  async () => {
    const scenario = firstCrisis();
    const { page, expectClean } = await openPage({ path: `#/masked/r/${finishedPlay(scenario).link}` });
    const toDebrief = page.getByRole('button', { name: words('room.ending.debrief') });
    await toDebrief.waitFor();
    expect(await realNamesOn(page)).toEqual([]);
    await page.waitForLoadState('networkidle');
    await toDebrief.click();
    await page.getByRole('heading', { level: 1, name: words('debrief.unmask.heading') }).waitFor();
    await page.getByText(words('debrief.unmask.was', { masked: 'Corvane', name: 'Pakistan' })).waitFor();
    expect(await axe(page)).toEqual([]);
    const question = words('debrief.unmask.question');
    await page.getByLabel(question).fill('I would have called first.');
    await page.getByRole('button', { name: words('debrief.unmask.on') }).click();
    await page.getByRole('heading', { level: 1, name: scenario.about.title }).waitFor();
    expect(await page.getByLabel(question).inputValue()).toBe('I would have called first.');
    expectClean();
  },
);
