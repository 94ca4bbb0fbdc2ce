import { expect, inject } from 'vitest';
import type { StorePlace } from '../../src/server/store/open-store';
import { killAgainAndAgain } from './kill';

/** Expects that a server which is killed so many times loses nothing that it acknowledged, and keeps nothing twice. */
export async function expectToSurvive(place: StorePlace | undefined, times: number): Promise<void> {
  const answer = await fetch(`${inject('onRequest')}server`);
  const program = await answer.text();
  if (!answer.ok) throw new Error(`the class server could not be built: ${program}`);
  const { acknowledged, kept, turns, wrong } = await killAgainAndAgain({ program, place, times });
  expect(wrong).toEqual([]);
  expect(turns).toBeGreaterThan(0);
  expect(acknowledged).toBeGreaterThan(Math.max(times, kept / 2));
}
