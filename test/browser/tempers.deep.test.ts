import { describe, expect, test } from 'vitest';
import { chooseTempers, expectTempers, recordOf, temperOf, workerScript } from './chosen-tempers';
import { axe, newContext, openPage, type Size, sizes } from './harness';
import { atHeading, commitTurn, tellAll } from './play-through';
import { firstCrisis } from './player';
import { words } from './words';

const scenario = firstCrisis();

describe('opponents with a temper', () => {
  test('who cannot think leave the turn open, and it goes on by weights or by another try', async () => {
    const context = await newContext();
    const { page } = await openPage({ context });
    let broken = true;
    await context.route(workerScript, (route) => (broken ? route.abort() : route.continue()));
    const hands = await chooseTempers(page);
    await hands.press(page.getByRole('button', { name: words('brief.begin'), exact: true }));
    await atHeading(page, scenario.turns[0]?.title ?? '');
    await commitTurn(page, hands);
    const byWeights = page.getByRole('button', { name: words('room.commit.byWeights') });
    await byWeights.waitFor();
    expect(await axe(page)).toEqual([]);
    await hands.press(byWeights);
    await atHeading(page, words('reveal.heading'));
    await tellAll(page, hands);
    await hands.press(page.getByRole('button', { name: words('reveal.next', { turn: 2 }) }));
    await commitTurn(page, hands);
    await byWeights.waitFor();
    broken = false;
    await commitTurn(page, hands);
    await atHeading(page, words('reveal.heading'));
    expect(await byWeights.count()).toBe(0);
    await tellAll(page, hands);
    const { seats, turns } = await recordOf(page);
    expect(turns).toHaveLength(2);
    expect(seats).toMatchObject(temperOf);
  });
});

test.each(Object.keys(sizes) as Size[])(
  'opponents with a temper are chosen by keys, think, and stand in the record: %s',
  expectTempers,
);
