import { describe, expect, test } from 'vitest';
import { viewSchema } from '../src/classroom/protocol/game-schemas';
import { type Game, publicView, view } from '../src/engine/index';
import { check, compile, parse, type SourceFile } from '../src/scenario/index';
import { plainText, tellGame } from '../src/words/index';
import { compileDocument } from './fixtures/border';
import { filesOfTexts } from './fixtures/files';
import { kernelsOf, playBeside } from './fixtures/kernel-beside-engine';
import { type SmallCrisis, small, smallDocument } from './fixtures/small';
import { playSmall, type SmallPlay } from './fixtures/small-play';
import { changesSeen, fact, heat, posture, ruleTurns } from './fixtures/small-reads';
import { ultimatum } from './fixtures/ultimatum';

/** A later that adds 2 to the heat, with what a row says of it. */
const storm = (said: object): object => ({
  later: {
    id: 'storm',
    label: 'A storm breaks',
    because: 'It was coming.',
    do: [{ add: { heat: 2 } }],
    ...said,
  },
});

/** North can set the storm going, and south can do one thing about it. */
function stormy(said: object, more: SmallCrisis = {}): SmallCrisis {
  return {
    turns: 5,
    ...more,
    facts: { shelter: { values: ['none', 'built'], start: 'none' }, ...more.facts },
    options: {
      'north.act.call': { effects: [storm(said)] },
      'south.act.build': { effects: [{ set: { shelter: 'built' } }] },
      ...more.options,
    },
  };
}

const play = (crisis: SmallCrisis, how: SmallPlay): Game => playSmall(small(crisis), how);
const call = { north: { act: 'call' } };
const build = { south: { act: 'build' } };
const landedIn = (game: Game) => ruleTurns(game, 'storm.landed');

describe('what is set going', () => {
  test('lands at the end of a later turn, and not before', () => {
    const crisis = stormy({ in: 2 });
    expect(heat(play(crisis, { turns: [call, {}] }))).toBe(5);
    const game = play(crisis, { turns: [call, {}, {}] });
    expect([heat(game), landedIn(game)]).toEqual([7, [3]]);
    expect(landedIn(play(stormy({ by: 't2' }), { turns: [call, {}, {}] }))).toEqual([2]);
  });

  test('lands in the turn that set it going, where an inject says so', () => {
    const crisis = stormy({ in: 1 }, { injects: [{ id: 'wind', turn: 't2', effects: [] }] });
    const game = play(
      { ...crisis, options: {}, injects: [{ id: 'wind', turn: 't2', effects: [storm({ in: 0 })] }] },
      { turns: [{}, {}] },
    );
    expect(landedIn(game)).toEqual([2]);
  });

  test('is not moved by whoever sets it going again, and can be set going once it has landed', () => {
    const crisis = stormy({ in: 1 });
    const game = play(crisis, { turns: [call, call, call, {}] });
    expect([heat(game), landedIn(game)]).toEqual([9, [2, 4]]);
  });

  test('does nothing once its turn is over', () => {
    expect(landedIn(play(stormy({ by: 't2' }), { turns: [{}, {}, call, {}] }))).toEqual([]);
  });

  test('is stopped by what holds in the turn in which it would land, whenever that came about', () => {
    const crisis = stormy({
      in: 2,
      unless: 'shelter == "built"',
      stopped: { label: 'Nothing breaks', because: 'There is a shelter.', do: [{ add: { heat: -1 } }] },
    });
    for (const turns of [
      [call, build, {}],
      [call, {}, build],
    ]) {
      const game = play(crisis, { turns });
      expect([heat(game), landedIn(game), ruleTurns(game, 'storm.stopped')]).toEqual([4, [], [3]]);
    }
    expect(landedIn(play(crisis, { turns: [call, {}, {}, build] }))).toEqual([3]);
    const briefly = stormy({ in: 1, unless: 'orders.south.act == "build"' });
    expect(landedIn(play(briefly, { turns: [{ ...call, ...build }, {}] }))).toEqual([2]);
  });

  test('lands after the rules of its turn, which can still stop it, and may move a track', () => {
    const crisis = stormy(
      { in: 1, unless: 'shelter == "built"', do: [{ move: { 'south.act': 'wet' } }] },
      {
        tracks: {
          'south.act': {
            start: 'ready',
            postures: { ready: { on: { build: 'ready' } }, wet: { on: { build: 'wet' } } },
          },
        },
        rules: [{ id: 'help', when: 'heat >= 6', effects: [{ set: { shelter: 'built' } }] }],
        injects: [{ id: 'cold', turn: 't2', when: 'heat >= 6', effects: [] }],
        indicators: { heat: { start: 5 } },
      },
    );
    expect(posture(play(crisis, { turns: [call, {}] }), 'south')).toBe('wet');
    const helped = { ...crisis, indicators: { heat: { start: 6 } } };
    expect(posture(play(helped, { turns: [call, {}] }), 'south')).toBe('ready');
  });

  test('can be asked for by conditions', () => {
    const crisis = stormy(
      { in: 2 },
      { rules: [{ id: 'fear', when: 'pending.storm', effects: [{ add: { heat: 1 } }] }] },
    );
    expect(ruleTurns(play(crisis, { turns: [{}, call, {}, {}] }), 'fear')).toEqual([2, 3, 4]);
  });
});

describe('who knows of it', () => {
  const secret = stormy({ in: 2, to: ['south'] }, {});

  test('a side to which it is not told has no line and no day of it', () => {
    const game = play(secret, { turns: [call] });
    const due = [{ deadline: 'pending.storm', turn: 3 }];
    expect([view(game, 'south').deadlines, view(game, 'all').deadlines]).toEqual([due, due]);
    expect([view(game, 'north').deadlines, publicView(game).deadlines]).toEqual([undefined, []]);
    expect(changesSeen(game, 'north')).toEqual([]);
    expect(changesSeen(game, 'south')).toEqual([['pending.storm', [0, 3, [3]], ['north.call']]]);
    expect(viewSchema.parse(view(game, 'south')).deadlines).toEqual(due);
  });

  test('what a covert order set going has an unseen cause for others', () => {
    const crisis = stormy({ in: 2 }, {});
    const covert = { ...crisis.options?.['north.act.call'], visibility: 'covert' };
    const game = play(
      { ...crisis, options: { ...crisis.options, 'north.act.call': covert } },
      { turns: [call] },
    );
    expect(changesSeen(game, 'south')).toEqual([['pending.storm', [0, 3, [3]], ['unseen']]]);
  });
});

const crisis = compileDocument(ultimatum());

test('engine and kernel agree on it in random plays', () => {
  const kernels = kernelsOf(crisis);
  for (let seed = 1; seed <= 60; seed++) playBeside(kernels, seed, ['random', 'random']);
});

test('the text tells what was set going, its day, and what came of it', () => {
  const run = (turns: readonly object[]) =>
    plainText(tellGame(playSmall(crisis, { turns: turns as never }), 'south'));
  const demand = { north: { act: 'demand' } };
  const ran = run([demand, {}, {}]);
  expect(ran).toContain(
    '3 January 2020: The ultimatum of the North runs out, unless the pilot is home (The north: Set an ultimatum)',
  );
  expect(ran).toContain('The ultimatum of the North runs out: The pilot was not home when the time was up.');
  const met = run([demand, { south: { act: 'return' } }, {}]);
  expect(met).toContain('The ultimatum is met: The pilot is home, so nothing follows.');
  expect(met).not.toContain('pending');
});

test('a promise with a date is kept unless what it depends on has failed', () => {
  const promise = { south: { act: 'promise' } };
  const attack = { north: { act: 'attack' } };
  expect(fact(playSmall(crisis, { turns: [promise, {}, {}, {}] }), 'pilot')).toBe('home');
  expect(fact(playSmall(crisis, { turns: [promise, attack, {}, {}] }), 'pilot')).toBe('held');
});

describe('the check', () => {
  const codesOf = (said: object, more: SmallCrisis = {}): readonly string[] => {
    const files: readonly SourceFile[] = filesOfTexts({
      'small.crisis.json': JSON.stringify(smallDocument(stormy(said, more))),
    });
    const { draft, problems } = parse(files);
    if (draft === undefined) return problems.map(({ code, path }) => `${code} ${path.join('.')}`);
    const { scenario, problems: wrong, stated } = compile(draft);
    const all = scenario === undefined ? wrong : check(draft, scenario, undefined, stated);
    return all
      .filter(({ code }) => code.startsWith('E') || ['W122', 'W150', 'W151'].includes(code))
      .map(({ code, facts }) => `${code} ${facts.why ?? facts.kind ?? ''}`.trim());
  };
  const stopped = { label: 'Nothing', because: 'A shelter.' };
  const told = { unless: 'shelter == "built"', 'unless-text': 'there is a shelter' };

  test.each<[what: string, said: object, codes: readonly string[], more?: SmallCrisis]>([
    ['one way to land', { in: 1 }, []],
    ['two ways to land', { in: 1, by: 't3' }, ['E224']],
    ['no way to land', {}, ['E224']],
    ['an unknown turn', { by: 't9' }, ['E201 turn']],
    [
      'something nested',
      { in: 1, do: [storm({ in: 1 })] },
      ['E101 actors.north.options.call.effects.0.later.do.0.later'],
    ],
    [
      'an id twice',
      { in: 1 },
      ['E202 deadline'],
      { rules: [{ id: 'r', when: 'heat > 5', effects: [storm({ in: 1 })] }] },
    ],
    ['an unknown name', { in: 1 }, ['E201 deadline'], { rules: [{ id: 'r', when: 'pending.rain' }] }],
    ['after the last turn', { in: 5 }, ['W150 late']],
    ['in the last turn', { in: 4 }, []],
    [
      'before it can begin',
      { by: 't1' },
      ['W150 over'],
      { options: { 'north.act.call': { when: 'turn > 1', effects: [storm({ by: 't1' })] } } },
    ],
    ['always stopped', { in: 1, ...told, unless: 'turn >= 1', stopped }, ['W150 stopped']],
    ['never stopped', { in: 1, ...told, unless: 'turn > 9', stopped }, ['W150 unstoppable']],
    ['stoppable', { in: 1, ...told, stopped }, []],
    ['no word of what stops it', { in: 1, unless: told.unless, stopped }, ['W151 unless']],
    ['nobody who knows', { in: 1, ...told, to: [] }, ['W151 nobody']],
    [
      'an end that nobody sees',
      { in: 1, ...told, to: ['south'] },
      ['W151 end'],
      { facts: { shelter: { values: ['none', 'built'], start: 'none', 'seen-by': ['north'] } } },
    ],
  ])('%s', (_, said, codes, more) => {
    expect(codesOf(said, more)).toEqual(codes);
  });
});
