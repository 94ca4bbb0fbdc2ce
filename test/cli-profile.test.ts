import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demarche, interrupted, newFolder, ran, stoppedAtOnce, writeAll } from './cli';
import { borderDocument } from './fixtures/border';

const { folder, remove } = newFolder();
const river = `${folder}/river.crisis.json`;
beforeAll(() => writeAll(folder, { 'river.crisis.json': JSON.stringify(borderDocument()) }));
afterAll(remove);

describe('profile', () => {
  test('sets ways of playing side by side', async () => {
    const args = ['--runs', '30', '--workers', '1', '--policy', 'weights', 'logit'];
    const { code, out, err } = await ran('profile', river, ...args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('30 plays, "weights" by those who can be played');
    expect(out).toContain('30 plays, "logit" by those who can be played');
    expect(out).toMatch(/Side by side[\s\S]*weights +\d\.\d\d \([\s\S]*logit +\d\.\d\d \(/);
  });

  test('gives one actor the policy, and prints the same as data with any number of threads', () => {
    const args = ['profile', river, '--runs', '60', '--policy', 'hawkish', '--only', 'south', '--json'];
    const [one, two] = [demarche([...args, '--workers', '1']), demarche([...args, '--workers', '2'])];
    const first = JSON.parse(one.out);
    expect(first.profiles[0].policies).toEqual({ north: 'weights', south: 'hawkish' });
    expect(first.profiles[0].profile.plays).toBe(60);
    expect(JSON.parse(two.out).profiles[0].profile.families).toEqual(first.profiles[0].profile.families);
  });

  test('leaves out the policies that Ctrl-C came before', async () => {
    const args = ['profile', river, '--runs', '60', '--workers', '2', '--policy', 'weights', 'logit'];
    const none = await stoppedAtOnce(...args);
    expect([none.code, none.out]).toEqual([130, '']);
    expect(none.err).toBe('Stopped before the first plays were counted.\n');
    // With so many plays looked at, the policy that thinks has none of its own when the first has been told.
    const slow = ['profile', river, '--runs', '200', '--plays', '100000', '--policy', 'weights', 'logit'];
    const { code, out, err } = await interrupted([...slow, 'random'], { until: '"weights" by those' });
    expect(code).toBe(130);
    expect(err).toContain('Stopped by Ctrl-C. Not measured: logit, random.');
    expect(out).toContain('200 plays, "weights"');
    expect(out).not.toMatch(/NaN|Infinity|"logit"|"random"|Side by side/);
  }, 60_000);

  test('knows whom it can ask', async () => {
    expect((await ran('profile', river, '--only', 'west')).code).toBe(64);
    expect((await ran('profile', river, '--policy', 'brave')).code).toBe(64);
  });
});
