import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, sizes } from './harness';
import { mapStands, openRoom, showPart } from './player';

/** How many pixels the map is drawn with, and how many its place has. */
function drawnAndShown(page: Page) {
  return page.locator('.map-host').evaluate((host) => {
    const canvas = host.querySelector('canvas');
    return {
      drawn: [canvas?.width, canvas?.height],
      shown: [host.clientWidth, host.clientHeight].map((length) => length * devicePixelRatio),
    };
  });
}

test('the map of a phone is drawn anew for its place after turning, also while another tab is open', async () => {
  const { page, expectClean } = await openPage({ size: 'phone' });
  const fills = () =>
    expect
      .poll(async () => {
        const { drawn, shown } = await drawnAndShown(page);
        return (shown[0] ?? 0) > 0 && String(drawn) === String(shown);
      })
      .toBe(true);
  const { width, height } = sizes.phone;
  await openRoom(page, 'Pakistan');
  await mapStands(page);
  await fills();
  await page.setViewportSize({ width: height, height: width });
  await fills();
  await showPart(page, 'orders');
  await page.setViewportSize({ width: 320, height: 640 });
  await showPart(page, 'map');
  await fills();
  expectClean();
});
