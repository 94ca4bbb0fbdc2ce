import { expect, test } from 'vitest';
import { expectGolden } from '../golden';
import { noteAnnouncements } from './announcements';
import { newContext, openPage } from './harness';
import { heardPlay, hearPlay } from './heard-play';
import { historicalLine } from './line-of-play';
import { firstCrisis } from './player';

test('two turns by keys alone, as a screen reader has them, in about as many words as are seen', async () => {
  const context = await newContext();
  await noteAnnouncements(context);
  const { page, expectClean } = await openPage({ context, reducedMotion: true });
  const play = heardPlay(page);
  await hearPlay(page, historicalLine(firstCrisis(), 'pakistan'), 2, play);
  expect(play.text().length).toBeGreaterThan(1000);
  expectGolden('heard-two-turns.txt', play.text());
  expectClean();
  await context.close();
});
