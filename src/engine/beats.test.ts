import { expect, test } from 'vitest';
import { borderDocument, draftOf } from '../../test/fixtures/border';
import { compile } from '../scenario/index';
import { beatsOf, isSurprise } from './beats';
import { developmentsOf } from './developments';
import { begin, decide } from './play';
import { view } from './view';

// biome-ignore lint/suspicious/noExplicitAny: changes of a document in ways that its literal type does not have
const document: any = structuredClone(borderDocument());
document.actors.south.options.strike.when = 'tension >= 4';
document.actors.north.options.strike.outcomes[1].odds = 10;
const { scenario } = compile(draftOf(document));
if (scenario === undefined) throw new Error('the border compiles');

/** Both sides strike in the second turn, and the north's strike misses. */
function bothStrike() {
  const given = {
    1: { outcomes: {}, injects: [], exposed: [] },
    2: { outcomes: { 'north.military': 'miss' }, injects: ['flood'], exposed: [] },
  };
  if (scenario === undefined) throw new Error('the border compiles');
  const first = decide(begin(scenario, { seed: 1, given }), {
    north: { military: 'raise-alert', diplomacy: 'protest' },
    south: {},
  });
  if (first.phase === 'over') throw new Error('it goes on');
  return decide(first, {
    north: { military: 'strike', diplomacy: 'protest' },
    south: { military: 'strike', diplomacy: 'call' },
  });
}

test('a turn is told in a few beats, every act of force first, and nothing is lost', () => {
  const { journal } = view(bothStrike(), 'north');
  const told = developmentsOf(
    scenario,
    journal.filter(({ turn, step }) => turn === 2 && step !== 'situation'),
  );
  const { beats, also } = beatsOf(scenario, 'north', told);
  expect(beats.length).toBeGreaterThanOrEqual(3);
  expect(beats.length).toBeLessThanOrEqual(5);
  expect(
    beats
      .slice(0, 2)
      .map(({ cause }) => (cause.by === 'order' ? `${cause.actor} ${cause.option}` : ''))
      .sort(),
  ).toEqual(['north strike', 'south strike']);
  expect([...beats, ...also].map(({ key }) => key).sort()).toEqual(told.map(({ key }) => key).sort());
});

test('what is hardly worth a beat is left to the headlines, but a turn is never without one', () => {
  const { journal } = view(bothStrike(), 'south');
  const flood = developmentsOf(
    scenario,
    journal.filter(({ step, turn }) => step === 'situation' && turn === 2),
  );
  expect(flood).toHaveLength(1);
  expect(beatsOf(scenario, 'south', flood).beats).toEqual(flood);
  const told = developmentsOf(scenario, journal);
  expect(beatsOf(scenario, 'south', told).also).toEqual(expect.arrayContaining([...flood]));
});

test('a side is surprised by force against it and by its own bad luck, and by nothing else', () => {
  for (const [seat, expected] of [
    ['north', ['north strike', 'south strike']],
    ['south', []],
  ] as const) {
    const { journal } = view(bothStrike(), seat);
    const told = developmentsOf(scenario, journal);
    const surprising = told.filter((one) => isSurprise(scenario, seat, one));
    expect(
      surprising.map(({ cause }) => (cause.by === 'order' ? `${cause.actor} ${cause.option}` : '')).sort(),
    ).toEqual(expected);
  }
});
