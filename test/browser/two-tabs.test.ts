import { expect, test } from 'vitest';
import { openPage } from './harness';
import { commit, firstCrisis, openRoom } from './player';

const scenario = firstCrisis();

test('a play that is open in two tabs keeps what was done last, and the other tab says so', async () => {
  const { page: first, context, expectClean } = await openPage();
  await openRoom(first, 'Pakistan');
  await first.getByText('Saved on this device').waitFor();
  const second = await context.newPage();
  await second.goto(first.url());
  await second.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
  await commit(second);
  await second.getByRole('heading', { level: 1, name: /^Turn 2 of/ }).waitFor();

  const track = first.getByRole('radiogroup').first();
  await track.getByRole('radio', { disabled: false }).nth(1).check({ force: true });
  await first.getByText(/gone on in another tab/).waitFor();

  await second.reload();
  await second.getByRole('heading', { level: 1, name: /^Turn 2 of/ }).waitFor();
  await first.reload();
  await first
    .getByRole('heading', { level: 1, name: `Turn 2 of ${scenario.turns.length}`, exact: false })
    .waitFor();
  expect(await first.getByText(/gone on in another tab/).count()).toBe(0);
  expectClean();
});
