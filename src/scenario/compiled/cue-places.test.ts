import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../../test/fixtures/border';
import { cueWays } from '../document/cue-ways';
import { type CueKind, cueKinds } from '../document/vocabulary';
import { cuePlaces } from './cue-places';
import type { Cue } from './scenario';

const scenario = borderScenario();
const [north, south] = scenario.actors;

/** Where a picture of the north's stands, as ids of places. */
function between(cue: Cue, target?: { readonly actor: string } | { readonly place: string }) {
  const places = cuePlaces(scenario, cue, { actor: north, target });
  return places && [places.from.id, places.to === 'united-nations' ? places.to : places.to.id];
}

describe('where a picture stands', () => {
  test.each<[string, Cue, Parameters<typeof between>[1], readonly string[] | undefined]>([
    [
      'a call goes from capital to capital',
      { kind: 'call' },
      { actor: 'south' },
      ['north-city', 'south-city'],
    ],
    ['a call to nobody in particular has no place', { kind: 'call' }, undefined, undefined],
    [
      'a call may be of the border',
      { kind: 'call', from: 'bridge', to: 'bridge' },
      undefined,
      ['bridge', 'bridge'],
    ],
    [
      'an envoy who is called home flies home',
      { kind: 'envoy-leaves' },
      { actor: 'south' },
      ['south-city', 'north-city'],
    ],
    [
      'an envoy returns to his post',
      { kind: 'envoy-returns' },
      { actor: 'south' },
      ['north-city', 'south-city'],
    ],
    [
      'a statement is made at home, whomever it means',
      { kind: 'statement' },
      { actor: 'south' },
      ['north-city', 'north-city'],
    ],
    [
      'a letter goes to New York, whomever it accuses',
      { kind: 'letter' },
      { actor: 'south' },
      ['north-city', 'united-nations'],
    ],
    [
      'talks are held at a place that is named',
      { kind: 'talks', to: 'bridge' },
      { actor: 'south' },
      ['north-city', 'bridge'],
    ],
    ['talks without a place are not halfway', { kind: 'talks' }, { actor: 'south' }, undefined],
    ['a strike on a country hits no capital', { kind: 'missiles' }, { actor: 'south' }, undefined],
    [
      'a strike from somewhere at nowhere is not drawn',
      { kind: 'missiles', from: 'north-city' },
      { actor: 'south' },
      undefined,
    ],
    [
      'a strike hits the place that is its target',
      { kind: 'missiles' },
      { place: 'bridge' },
      ['bridge', 'bridge'],
    ],
    [
      'a strike comes from where the document says',
      { kind: 'missiles', from: 'north-city', to: 'bridge' },
      undefined,
      ['north-city', 'bridge'],
    ],
    ['troops stand at no capital of their own accord', { kind: 'troops' }, { actor: 'south' }, undefined],
  ])('%s', (_, cue, target, places) => {
    expect(between(cue, target)).toEqual(places);
  });

  test('what nobody in particular does stands only at places that are named', () => {
    const alone = (cue: Cue) => cuePlaces(scenario, cue);
    for (const kind of cueKinds) expect(alone({ kind }), kind).toBeUndefined();
    expect(alone({ kind: 'attack', to: 'bridge' })?.to).toMatchObject({ id: 'bridge' });
  });

  test('what happens on the ground never falls back to a capital', () => {
    const grounds = cueKinds.filter((kind: CueKind) => cueWays[kind].site === 'ground');
    expect(grounds.length).toBeGreaterThan(10);
    for (const kind of grounds)
      expect(
        cuePlaces(scenario, { kind }, { actor: north, target: { actor: south?.id ?? '' } }),
        kind,
      ).toBeUndefined();
  });
});
