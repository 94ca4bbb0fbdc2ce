import { describe, expect, test } from 'vitest';
import { unknownResults } from '../src/debrief/unknown-results';
import { beatsOf, developmentsOf, type Game, isSurprise, publicView, view } from '../src/engine/index';
import { check, compile } from '../src/scenario/index';
import { cuesOf } from '../src/theatre/cues';
import { tellTurn } from '../src/words/index';
import { draftOf } from './fixtures/border';
import { playSmall, told } from './fixtures/small-play';
import { unknownResult, unknownResultDocument } from './fixtures/unknown-result';

/** A strike with a result, and a turn without one for each that follows, in which the crews are right or wrong. */
function struck(result: 'ruined' | 'missed', later: readonly (readonly string[])[] = []): Game {
  const strike = { north: { air: 'strike' }, south: { act: 'store' } };
  const given = Object.fromEntries(later.map((rules, at) => [at + 2, told({ rules })]));
  return playSmall(unknownResult, {
    turns: [strike, ...later.map(() => ({}))],
    given: { 1: told({ outcomes: { 'north.air': result } }), ...given },
  });
}

const linesFor = (game: Game, seat: string) =>
  tellTurn(unknownResult, view(game, seat).journal, seat).map(({ text }) => text);

describe('whoever gave the order', () => {
  test('is given the same view, to the last letter, whatever came of it, and so is the public', () => {
    expect(view(struck('ruined'), 'north')).toEqual(view(struck('missed'), 'north'));
    expect(publicView(struck('ruined'))).toEqual(publicView(struck('missed')));
    expect(view(struck('ruined'), 'south')).not.toEqual(view(struck('missed'), 'south'));
  });

  test('reads that the result is not known, where the other side reads what came', () => {
    const north = linesFor(struck('ruined'), 'north');
    expect(north).toContain('The result is not known.');
    expect(north.join(' ')).not.toMatch(/ruins|stores/);
    expect(linesFor(struck('ruined'), 'south')).toContain(
      'The depot is in ruins. The bombs fall on the depot, and its stores burn until noon.',
    );
  });

  test('is told the order as a beat, without a surprise, and sees on the map no end of it', () => {
    const developments = developmentsOf(unknownResult, view(struck('ruined'), 'north').journal);
    const [first] = beatsOf(unknownResult, 'north', developments).beats;
    expect(first).toMatchObject({ unknown: true, cause: { option: 'strike' } });
    expect(first && isSurprise(unknownResult, 'north', first)).toBe(false);
    expect(cuesOf(unknownResult, developments).map(({ kind, ends }) => [kind, ends])).toEqual([
      ['air-strike', 'unknown'],
    ]);
  });

  test.each([
    ['the crews are right', 'missed', [], 'whole'],
    ['the crews are wrong', 'missed', ['crews-mistake'], 'ruined'],
    ['the crews are right', 'ruined', [], 'ruined'],
  ] as const)('hears of it a turn later: %s (%s)', (_, result, rules, believed) => {
    const game = struck(result, [rules]);
    expect(view(game, 'north').facts.find(({ id }) => id.endsWith('depot'))).toMatchObject({
      value: believed,
    });
    const boast = view(game, 'north')
      .tracks.flatMap(({ options }) => options)
      .find(({ option }) => option === 'boast');
    expect(boast?.closed === undefined).toBe(believed === 'ruined');
  });
});

describe('the debrief', () => {
  test('tells what a side did not know, and when it was first told something of it', () => {
    const found = (game: Game) =>
      unknownResults(game).map(({ by, order, told: turn }) => [by, order.turn, order.outcome, turn]);
    expect(found(struck('missed', [[]]))).toEqual([['north', 1, 'missed', 2]]);
    expect(found(struck('ruined', [['crews-mistake']]))).toEqual([['north', 1, 'ruined', 2]]);
    expect(found(struck('ruined'))).toEqual([['north', 1, 'ruined', undefined]]);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: changes of a document in ways that its literal type does not have
type Loose = any;

describe('the checker', () => {
  /** What it says of results that betray themselves: code, place and what shows them. */
  const warned = (change: (strike: Loose, document: Loose) => void): readonly string[] => {
    const document: Loose = structuredClone(unknownResultDocument());
    change(document.actors.north.options.strike, document);
    const draft = draftOf(document);
    const { scenario } = compile(draft);
    if (scenario === undefined) throw new Error('it does not compile');
    return check(draft, scenario)
      .filter(({ code }) => code === 'W152' || code === 'W153' || code === 'W122')
      .map(({ code, path, facts }) =>
        [code, ...path.slice(3), facts.actor, facts.changes ?? ''].join(' ').trim(),
      );
  };

  test('has nothing to say about results that do not betray themselves', () => {
    expect(warned(() => undefined)).toEqual([]);
  });

  test.each<[what: string, change: (strike: Loose, document: Loose) => void, said: readonly string[]]>([
    [
      'the only one that is kept',
      ({ outcomes }) => {
        delete outcomes[0]['seen-by'];
      },
      ['W152 strike outcomes 1 seen-by north'],
    ],
    [
      'kept from both sides',
      ({ outcomes }) => {
        outcomes[1]['seen-by'] = [];
      },
      ['W152 strike outcomes 1 seen-by south'],
    ],
    [
      'a value that both sides see',
      ({ outcomes }) => {
        outcomes[1].effects = [{ add: { heat: 1 } }];
      },
      ['W153 strike outcomes 1 seen-by north heat'],
    ],
    [
      'what each of them does alike',
      ({ outcomes }) => {
        for (const outcome of outcomes) outcome.effects = [{ add: { heat: 1 } }];
      },
      [],
    ],
    [
      'news that one of them brings',
      ({ outcomes }) => {
        outcomes[0].effects.push({ news: { head: 'A fire behind the hills' } });
      },
      ['W153 strike outcomes 1 seen-by north news'],
    ],
    [
      'the same news with either',
      ({ outcomes }) => {
        outcomes[0].effects.push({ news: { head: 'A fire behind the hills' } });
        outcomes[1].effects = [{ news: { head: 'A fire behind the hills' } }];
      },
      [],
    ],
    [
      'news for those alone who see the result',
      ({ outcomes }) => {
        outcomes[0].effects.push({ news: { head: 'A fire', to: ['south'] } });
      },
      [],
    ],
    [
      'a report and a glimpse',
      ({ outcomes }) => {
        outcomes[0].effects.push({ reveal: { to: ['north'], what: ['depot'] } });
        outcomes[1].effects = [{ report: { to: ['north'], what: 'depot', claimant: 'A spy' } }];
      },
      ['W153 strike outcomes 1 seen-by north depot'],
    ],
    [
      'another posture of its own',
      ({ outcomes }, { actors }) => {
        actors.north.tracks.air.postures.spent = { on: { strike: 'spent' } };
        outcomes[0].posture = 'spent';
      },
      ['W153 strike outcomes 1 seen-by north north.air'],
    ],
    [
      'the posture to which the order leads anyway',
      ({ outcomes }) => {
        outcomes[0].posture = 'ready';
      },
      [],
    ],
    [
      'a question that asks for it',
      (_, { turns }) => {
        turns[0].bet = { ask: 'Is it gone?', 'true-when': 'outcomes.north.air == "ruined"', by: 't1' };
      },
      ['W122 true-when north'],
    ],
  ])('%s', (_, change, said) => {
    expect(warned(change)).toEqual(said);
  });
});
