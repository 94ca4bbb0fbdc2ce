import { describe, expect, test } from 'vitest';
import { borderDocument, borderScenario, compileDocument } from '../../../test/fixtures/border';
import { openSpielProblems } from '../../../test/fixtures/open-spiel-form';
import { residualOf } from '../../../test/fixtures/response-oracle';
import { alerted, follow, grown } from '../../../test/fixtures/slices';
import { treeOf } from '../../../test/fixtures/trees';
import { begin, type DecidingGame, type Game, resolveTurn, view } from '../../engine/index';
import { agentsOf, evaluate } from './agent-payoffs';
import { fraction, fractionText } from './fraction';
import { quantalResponses } from './quantal-response';
import { writeEfg } from './write-efg';

const border = borderScenario();

describe('the first turn of the border', () => {
  const { tree, origins, results } = grown(border, {
    from: 'start',
    turns: 1,
    decides: ['north', 'south'],
    others: 'policy',
  });

  test('has the nodes that a count by hand gives', () => {
    // North: hold, protest or walk out; then hold or raise the alert. South: hold, call or open the bridge; its military track has
    // nothing open (tension is 3). 1 + 3 + 6 moves and 18 ends, no chance.
    expect(tree.nodes).toHaveLength(28);
    expect(results).toBe(18);
    expect(tree.nodes.filter(({ kind }) => kind === 'chance')).toEqual([]);
  });

  test('lets nobody see the orders of the same turn but its own', () => {
    // North knows what it ordered on its first track (three sets for the second); south knows nothing (one set).
    expect(origins.map(({ actor, track }) => `${actor}.${track}`)).toEqual([
      'north.diplomacy',
      'north.military',
      'south.diplomacy',
      'north.military',
      'north.military',
    ]);
  });

  test('pays the scores of objectives', () => {
    // Walking out and raising the alert: tension 3 + 1 + 1, so 10 - 5 for the north; the bridge is closed, so 5 for the south
    // (its opening does not prevail over the north's closing: of two values the one that stands later wins).
    const end = tree.nodes[follow(tree, 'walk-out', 'raise-alert', 'open-bridge')];
    expect(end?.kind === 'terminal' && end.payoffs.map(fractionText)).toEqual(['5', '5']);
  });
});

describe('chance', () => {
  test('has its exact odds', () => {
    const { tree } = grown(border, {
      from: alerted(border),
      turns: 1,
      decides: ['north.military'],
      others: 'hold',
    });
    // Hit 40 + 2 * 4 against miss 40. Hit: tension 4 + 3, and 1 more by anger over the bridge; missed: 4 + 2.
    const node = tree.nodes[follow(tree, 'strike')];
    expect(
      node?.kind === 'chance' && node.branches.map(({ probability }) => fractionText(probability)),
    ).toEqual(['6/11', '5/11']);
    const ends = node?.kind === 'chance' ? node.children.map((at) => tree.nodes[at]) : [];
    expect(ends.map((end) => (end?.kind === 'terminal' ? end.payoffs.map(fractionText) : []))).toEqual([
      ['2'],
      ['4'],
    ]);
  });

  test('draws the orders of those who do not decide by their weights, and merges what comes to the same', () => {
    const { tree, results } = grown(border, {
      from: alerted(border),
      turns: 1,
      decides: ['north.military'],
      others: 'policy',
    });
    // The north itself on its diplomatic track: protest 20 (its resolve is 5) or walk out 5 (both tension + 1), hold 20; the
    // south's orders (call, open, hold) do not touch tension. So holding leads to tension 5 with 25/45 and to 4 with 20/45.
    const node = tree.nodes[follow(tree, 'hold')];
    const branches = node?.kind === 'chance' ? node.branches : [];
    const ends = node?.kind === 'chance' ? node.children.map((at) => tree.nodes[at]) : [];
    const chances = ends.map((end, at) => [
      end?.kind === 'terminal' ? end.payoffs.map(fractionText).join() : '',
      fractionText(branches[at]?.probability ?? fraction(0)),
    ]);
    expect(chances).toEqual([
      ['6', '4/9'],
      ['5', '5/9'],
    ]);
    expect(results).toBeGreaterThan(tree.nodes.length);
  });

  test('takes the likeliest order where that is asked', () => {
    const { tree } = grown(border, {
      from: alerted(border),
      turns: 1,
      decides: ['north.military'],
      others: 'likeliest',
    });
    // Of hold 20 and protest 20 the first: nothing is drawn, and holding leaves tension at 4.
    const end = tree.nodes[follow(tree, 'hold')];
    expect(end?.kind === 'terminal' && end.payoffs.map(fractionText)).toEqual(['6']);
  });

  test.each(['policy', 'weights', 'likeliest'] as const)(
    'goes on to the next turn after what others do by %s',
    (others) => {
      const { tree, origins } = grown(border, {
        from: 'start',
        turns: 2,
        decides: ['north.military'],
        others,
      });
      expect(tree.nodes.length).toBeGreaterThan(1);
      expect(new Set(origins.map(({ turn }) => turn))).toEqual(new Set([1, 2]));
    },
  );

  test("draws the first turn's situation at the root", () => {
    const document = borderDocument();
    document.indicators.tension.start = 5;
    const { tree } = grown(compileDocument(document), {
      from: 'start',
      turns: 1,
      decides: ['south'],
      others: 'hold',
    });
    const [root] = tree.nodes;
    expect(root?.kind === 'chance' && root.branches).toEqual([
      { label: '1: rumour', probability: fraction(3, 10) },
      { label: '2: nothing', probability: fraction(7, 10) },
    ]);
  });
});

describe('what players know', () => {
  // The source is planted without a trace, unless it is exposed (1 in 2).
  const document = borderDocument();
  document.actors.north.options['plant-source'].effects = [{ set: { mole: 'placed' } }] as never;
  const scenario = compileDocument(document);
  const { tree, origins } = grown(scenario, {
    from: alerted(scenario),
    turns: 2,
    decides: ['north.military', 'south.diplomacy'],
    others: 'hold',
  });
  const setAt = (...labels: string[]) => {
    let at = follow(tree, ...labels);
    // Past the moves of the north to the south's.
    for (
      let node = tree.nodes[at];
      node?.kind === 'personal' && tree.sets[node.set]?.player === 0;
      node = tree.nodes[at]
    ) {
      at = node.children[0] ?? -1;
    }
    const node = tree.nodes[at];
    return node?.kind === 'personal' ? node.set : -1;
  };

  test('a covert order that stays hidden is not seen', () => {
    const unmoved = setAt('hold', 'call');
    expect(unmoved).toBeGreaterThan(-1);
    expect(setAt('plant-source', 'call', '3: nothing')).toBe(unmoved);
    expect(origins[unmoved]).toMatchObject({ turn: 3, actor: 'south', track: 'diplomacy' });
  });

  test('one that comes to light is', () => {
    expect(setAt('plant-source', 'call', '1: plant-source exposed')).not.toBe(setAt('hold', 'call'));
  });

  test('a player tells apart what it ordered itself, also where nobody else could', () => {
    expect(setAt('hold', 'call')).not.toBe(setAt('hold', 'hold'));
    const mover = tree.nodes[follow(tree, 'hold', 'call')];
    const spy = tree.nodes[follow(tree, 'plant-source', 'call', '3: nothing')];
    if (mover?.kind !== 'personal' || spy?.kind !== 'personal') throw new Error('nobody moves there');
    expect(mover.set).not.toBe(spy.set);
  });

  test('public orders are seen', () => {
    expect(setAt('stand-down', 'call')).not.toBe(setAt('hold', 'call'));
  });
});

describe('two turns of the border', () => {
  const { tree } = grown(border, { from: 'start', turns: 2, decides: ['north', 'south'], others: 'hold' });

  test('are worth what plays by the engine are worth on average', () => {
    const uniform = Float64Array.from(
      tree.sets.flatMap(({ actions }) => actions.map(() => -Math.log(actions.length))),
    );
    const { values } = evaluate(agentsOf(tree), uniform);
    const sums = [0, 0, 0, 0];
    const plays = 1000;
    let luck = 1;
    const below = (limit: number) => {
      luck = (Math.imul(luck, 1664525) + 1013904223) >>> 0;
      return Math.floor((luck / 4294967296) * limit);
    };
    for (let seed = 0; seed < plays; seed++) {
      let game: Game = begin(border, { seed });
      for (let turn = 0; turn < 2 && game.phase === 'deciding'; turn++)
        game = resolveTurn(game, anyOrders(game, below));
      const { indicators, facts } = game.state.world;
      const scores = [10 - (indicators.tension ?? 0), { open: 10, closed: 5 }[facts.bridge ?? ''] ?? 0];
      for (const [at, score] of scores.entries()) {
        sums[at] = (sums[at] ?? 0) + score;
        sums[at + 2] = (sums[at + 2] ?? 0) + score * score;
      }
    }
    for (const at of [0, 1]) {
      const mean = (sums[at] ?? 0) / plays;
      const error = Math.sqrt(((sums[at + 2] ?? 0) / plays - mean * mean) / plays);
      expect(Math.abs(mean - (values[at] ?? 0))).toBeLessThan(4 * error);
    }
  });

  test('can be written, read back, and solved', () => {
    const { text, nodes, forOpenSpiel } = writeEfg(tree);
    expect(treeOf(text).nodes).toHaveLength(nodes);
    expect(openSpielProblems(text)).toEqual([]);
    expect(forOpenSpiel).toBe(true);
    const slice = grown(border, {
      from: alerted(border),
      turns: 2,
      decides: ['north.military', 'south.military'],
      others: 'hold',
    });
    const [point] = quantalResponses(slice.tree, [1]).points;
    expect(residualOf(slice.tree, 1, point?.strategies ?? [])).toBeLessThan(1e-10);
  });

  test('stay below the estimate without merging, and above that without chance', () => {
    const { estimate } = grown(border, {
      from: 'start',
      turns: 2,
      decides: ['north', 'south'],
      others: 'hold',
    });
    expect(tree.nodes.length).toBeGreaterThan(estimate.least);
    expect(tree.nodes.length).toBeLessThan(1.2 * estimate.most);
  });
});

/** Any open orders of both sides, to hold being one of them. */
function anyOrders(game: DecidingGame, below: (limit: number) => number) {
  return Object.fromEntries(
    game.scenario.actors.map(({ id }) => [
      id,
      Object.fromEntries(
        view(game, id).tracks.flatMap(({ track, options }) => {
          const open = options.filter(({ closed }) => closed === undefined);
          const chosen = open[below(open.length + 1)];
          return chosen === undefined ? [] : [[track, chosen.option]];
        }),
      ),
    ]),
  );
}
