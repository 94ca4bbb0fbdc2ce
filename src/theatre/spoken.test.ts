import { expect, test } from 'vitest';
import { shippedScenarios } from '../../test/shipped';
import { begin, view } from '../engine/index';
import { spokenPlaces } from './spoken';

const [shipped] = shippedScenarios();
if (!shipped) throw new Error('no crisis is shipped');
const { scenario } = shipped;

function spokenWith(ask: string): readonly string[] {
  const turns = scenario.turns.map((turn) => {
    const { setting: _, settings: _others, ...rest } = turn;
    return { ...rest, ask, title: 'A turn' };
  });
  const silent = { ...view(begin(scenario, { seed: 1 }), 'all'), journal: [] };
  return spokenPlaces({ ...scenario, turns }, silent);
}

test.each([
  ['What do you do about Rask?', ['rask']],
  ['The crossing at Mirjaveh is shut.', ['taftan']],
  ['Seven people died near Panjgur', ['panjgur']],
  ['Raskolnikov is not a place', []],
  ['Nothing is named here', []],
])('“%s” speaks of %j', (ask, places) => {
  expect(spokenWith(ask)).toEqual(places);
});

test('a turn speaks of places in its news and of those where something has just happened', () => {
  const spoken = spokenPlaces(scenario, view(begin(scenario, { seed: 1 }), 'pakistan'));
  expect(spoken).toEqual(expect.arrayContaining(['erbil', 'kerman']));
  expect(spoken.length).toBeLessThan(scenario.theatre.places.length);
});
