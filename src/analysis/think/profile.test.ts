import { describe, expect, test } from 'vitest';
import { borderDocument, compileDocument } from '../../../test/fixtures/border';
import { weightOf } from '../../scenario/index';
import { joinProfile, newProfile, profileOf, profilerOf } from './profile';

/** The river border, in which the north protests and the south calls, turn after turn, and nothing else is done. */
function talkative() {
  const document = borderDocument();
  const { north, south } = document.actors;
  Object.assign(north.policy, { weights: { protest: '1' }, hold: { diplomacy: 0, military: 1 } });
  Object.assign(south.policy, { weights: { call: 1 }, hold: { diplomacy: 0, military: 1 } });
  Object.assign(north.options.protest, { effects: [] });
  return compileDocument(document);
}

describe('an escalation profile', () => {
  test('counts acts by turn on the ladder, the Goldstein scale and the score', () => {
    const scenario = talkative();
    const { plays, counted, turns, highest, goldstein, score, rungs, families } = profileOf(
      scenario,
      profilerOf(scenario, { policy: 'weights', runs: 10, seed: 1 })(0, 10),
    );
    expect([plays, counted]).toEqual([10, ['north', 'south']]);
    // A protest (114) is words and posturing, 4 points; a call (041) is normal and de-escalation, -2 points.
    const mean = (weightOf('114') + weightOf('041')) / 2;
    for (const turn of turns) {
      expect(turn).toMatchObject({ plays: 10, acts: 2, highest: 1, score: (4 - 2) / 2 });
      expect(turn.rungs).toEqual([0.5, 0.5, 0, 0, 0, 0, 0, 0]);
      expect(turn.goldstein).toBeCloseTo(mean, 9);
    }
    expect(rungs).toEqual([0.5, 0.5, 0, 0, 0, 0, 0, 0]);
    expect([highest.mean, score.mean]).toEqual([1, 1]);
    expect(goldstein.mean).toBeCloseTo(mean, 9);
    expect(families.map(({ id, share }) => [id, share])).toEqual([
      ['war', 0],
      ['calm', 0],
      ['frozen', 1],
    ]);
  });

  test('is the same from stretches in any order, and says how sure it is', () => {
    const scenario = compileDocument(borderDocument());
    const play = profilerOf(scenario, { policy: 'logit', runs: 40, seed: 5 }, { plays: 20, positions: 4 });
    const whole = profileOf(scenario, play(0, 40));
    const joined = newProfile(scenario);
    for (const from of [30, 0, 20, 10]) joinProfile(joined, play(from, 10));
    const again = profileOf(scenario, joined);
    expect(again.families).toEqual(whole.families);
    expect(again.turns.map(({ acts, highest }) => [acts, highest])).toEqual(
      whole.turns.map(({ acts, highest }) => [acts, highest]),
    );
    expect(again.score.mean).toBeCloseTo(whole.score.mean, 9);
    expect(whole.score.low).toBeLessThan(whole.score.mean);
    expect(whole.score.high).toBeGreaterThan(whole.score.mean);
  });

  test('of nobody who acts is flat', () => {
    const scenario = compileDocument(borderDocument());
    const profile = profileOf(scenario, profilerOf(scenario, { policy: 'hold', runs: 3, seed: 1 })(0, 3));
    expect(profile.turns.every(({ acts, highest, score }) => acts + highest + score === 0)).toBe(true);
    expect([profile.highest.mean, profile.goldstein.mean, profile.score.mean]).toEqual([0, 0, 0]);
  });
});
