import { expect, test } from 'vitest';
import { twoNeighbours } from '../../test/fixtures/two-neighbours';
import { begin, type Game, resolveTurn } from '../engine/index';
import type { GivenLuck, Indicator, Option, Orders, Scenario, Voice } from '../scenario/index';
import { misreadingOf } from './misreading';

const quiet: GivenLuck = { outcomes: {}, injects: [], exposed: [] };

/** The two neighbours, of whom north has a fear of its own, and one order of south that is changed. */
function crisisWith(id: string, change: Partial<Option>): Scenario {
  const [tension] = twoNeighbours.indicators;
  if (tension === undefined) throw new Error('the neighbours have a tension');
  const fear: Indicator = { ...tension, id: 'north.fear', of: 'north', rising: 'worse' };
  return {
    ...twoNeighbours,
    indicators: [...twoNeighbours.indicators, fear],
    actors: twoNeighbours.actors.map((actor) => ({
      ...actor,
      options: actor.options.map((option) =>
        actor.id === 'south' && option.id === id ? { ...option, ...change } : option,
      ),
    })),
  };
}

/** An order that makes north fear more, or less, and what is said of it. */
function moving(amount: number, ...voices: readonly Voice[]): Partial<Option> {
  const effect = { add: [{ indicator: 'north.fear', amount: { op: 'number', value: amount } as const }] };
  return { effects: [{ ...effect, set: [], reveal: [], move: [] }], voices };
}

const ours: Voice = { actor: 'south', adviser: 'envoy', says: 'They took it for a threat.' };
const street: Voice = { actor: 'north', says: 'Why do they ring now, people ask.' };
const army: Voice = { actor: 'north', adviser: 'army', says: 'Something is coming.' };

function misreading(scenario: Scenario, turns: readonly Orders[], outcome?: string) {
  const outcomes: Record<string, string> = outcome === undefined ? {} : { 'south.military': outcome };
  const given = Object.fromEntries(
    turns.map((_, at) => [at + 1, { ...quiet, outcomes: at === 0 ? outcomes : {} }]),
  );
  const game = turns.reduce<Game>(
    (at, orders) => (at.phase === 'over' ? at : resolveTurn(at, orders)),
    begin(scenario, { seed: 7, seats: { north: 'hold', south: 'human' }, given }),
  );
  return misreadingOf(game, 'south', undefined);
}

const call: Orders = { south: { diplomacy: 'call' } };

test.each<[string, Partial<Option>, object | undefined]>([
  [
    'a friendly order that was feared, in the words of who feared it',
    moving(2, ours, street),
    { kind: 'contrary', theirs: street },
  ],
  ['an office before the street', moving(2, street, army), { kind: 'contrary', theirs: army }],
  ['nothing that only who gave it speaks of', moving(2, ours), undefined],
  ['nothing that nobody speaks of', moving(2), undefined],
  ['nothing that was seen as it was meant', moving(-2, ours, street), undefined],
  ['nothing that moved nothing of theirs', { effects: [], voices: [ours, street] }, undefined],
])('tells %s', (_, change, saw) => {
  const found = misreading(crisisWith('call', change), [call, {}]);
  expect(found?.saw).toEqual(saw);
  if (saw !== undefined) expect(found).toMatchObject({ turn: 1, by: 'south', to: 'north', option: 'call' });
});

test('tells people killed before all else, and leaves out the order of the parting', () => {
  const deadly = crisisWith('strike', {
    outcomes: (twoNeighbours.actors[1]?.options ?? [])
      .flatMap(({ id, outcomes }) => (id === 'strike' ? outcomes : []))
      .map((outcome) => ({ ...outcome, deadly: true, text: 'Homes are hit. People are dead.' })),
  });
  const orders: Orders = { south: { diplomacy: 'call', military: 'strike' } };
  expect(misreading(deadly, [orders, {}], 'hit')).toMatchObject({
    option: 'strike',
    saw: { kind: 'deaths', text: 'People are dead.' },
  });
  expect(misreading(twoNeighbours, [{}, {}])).toBeUndefined();
});
