import { expect, test } from 'vitest';
import { openPage } from './harness';
import { atTurn, commit, openRoom, saved } from './player';
import { words } from './words';

test('a play that is open in two tabs keeps what was done last, and the other tab says so', async () => {
  const { page: first, context, expectClean } = await openPage();
  await openRoom(first, 'Pakistan');
  await saved(first);
  const second = await context.newPage();
  await second.goto(first.url());
  await atTurn(second, 1);
  await commit(second);
  await atTurn(second, 2);

  const track = first.getByRole('radiogroup').first();
  await track.getByRole('radio', { disabled: false }).nth(0).check({ force: true });
  await first.getByText(words('shell.saving.behind')).waitFor();

  await second.reload();
  await atTurn(second, 2);
  await first.reload();
  await atTurn(first, 2);
  expect(await first.getByText(words('shell.saving.behind')).count()).toBe(0);
  expectClean();
});
