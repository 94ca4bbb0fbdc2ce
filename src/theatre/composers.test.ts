import { expect, test, vi } from 'vitest';
import { cueKinds } from '../scenario/index';
import { makeComposers } from './composers';
import { composers as common } from './marks';
import { moreComposers } from './more-marks';

test('a common picture is there at once, and another as soon as it is loaded', async () => {
  const onLoaded = vi.fn();
  const composers = makeComposers(onLoaded);
  expect(composers.of('missiles')).toBe(common.missiles);
  expect(composers.of('vote')).not.toBe(moreComposers.vote);
  await vi.waitFor(() => expect(onLoaded).toHaveBeenCalledOnce());
  expect(composers.of('vote')).toBe(moreComposers.vote);
});

test('every kind is drawn by one of the two, and by one only', () => {
  expect([...Object.keys(common), ...Object.keys(moreComposers)].sort()).toEqual([...cueKinds].sort());
});
