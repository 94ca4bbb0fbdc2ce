import { describe, expect, test } from 'vitest';
import { borderDocument, draftOf } from '../../../test/fixtures/border';
import { shippedScenarios } from '../../../test/shipped';
import { optionStatuses } from '../../adjudication/index';
import { begin, decide, type Game } from '../../engine/index';
import { compile, formatProblem, newScenario, parse } from '../../scenario/index';
import { seedAt } from '../analyse/luck-list';
import { thinkingDecider } from '../think/thinking-decider';
import { checkTendencies } from './check-tendencies';
import { tendenciesOf } from './tendencies';

type Document = ReturnType<typeof borderDocument>;

function compiled(change: (document: Document) => void) {
  const document = borderDocument();
  change(document);
  const draft = draftOf(document);
  const { scenario, problems } = compile(draft);
  if (scenario === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return { draft, scenario };
}

/** What is told of the river border with something changed, by weights, and where `deep` is set by sides that think too. */
function told(change: (document: Document) => void, deep = false): readonly string[] {
  const { draft, scenario } = compiled(change);
  const problems = checkTendencies(draft, scenario, deep ? thinkingDecider : undefined);
  for (const problem of problems) expect(formatProblem(problem)).not.toMatch(/undefined|NaN|``/);
  return problems.map(({ code, path }) => `${code} ${path.join('.')}`);
}

const weigh = (weights: object, hold?: object) => (document: Document) => {
  Object.assign(document.actors.north.policy.weights, weights);
  if (hold !== undefined) Object.assign(document.actors.north.policy.hold, hold);
};
const everyTurn = (effects: readonly object[]) => (document: Document) => {
  const rule = { id: 'drift', label: 'Drift', when: 'turn >= 1', because: 'It does.', effects };
  document.rules.push(rule as unknown as Document['rules'][number]);
};

describe('what plays tend to', () => {
  test.each<[string, (document: Document) => void, readonly string[]]>([
    [
      'an indicator at its greatest',
      everyTurn([{ add: { 'south.resolve': 3 } }]),
      ['H116 indicators.south.resolve'],
    ],
    ['an indicator at its least', everyTurn([{ add: { trust: -9 } }]), ['H116 indicators.trust']],
    [
      'an indicator at the edge where it began',
      (document) => Object.assign(document.indicators.trust, { start: 10, min: 4 }),
      [],
    ],
    [
      'an indicator that only conditions read',
      (document) => {
        everyTurn([{ add: { trust: -9 } }])(document);
        Object.assign(document.indicators.trust, { listed: 'never' });
      },
      [],
    ],
    [
      'a fact that soon stands at its last value',
      (document) => {
        Object.assign(document.facts, {
          mood: { label: 'Mood', values: ['good', 'fair', 'bad'], start: 'good' },
        });
        everyTurn([{ set: { mood: 'bad' } }])(document);
      },
      ['H116 facts.mood'],
    ],
    [
      'a fact that comes to its last value late',
      (document) => {
        Object.assign(document.facts, {
          mood: { label: 'Mood', values: ['good', 'fair', 'bad'], start: 'good' },
        });
        everyTurn([{ if: 'turn >= 3', set: { mood: 'bad' } }])(document);
      },
      [],
    ],
    [
      'a fact of two values',
      (document) => {
        Object.assign(document.facts, { mood: { label: 'Mood', values: ['good', 'bad'], start: 'good' } });
        everyTurn([{ set: { mood: 'bad' } }])(document);
      },
      [],
    ],
    [
      'an order that is nearly always given, and one that it starves',
      weigh({ protest: 1000, 'walk-out': 1 }, { diplomacy: 1 }),
      ['H117 actors.north.options.protest', 'H119 actors.north.options.walk-out'],
    ],
    [
      'an order that is always given where it has another beside it, which is seldom',
      (document) => {
        weigh({ protest: 1000, 'walk-out': 1 }, { diplomacy: 1 })(document);
        Object.assign(document.actors.north.options['walk-out'], { when: 'turn == 2' });
      },
      ['H117 actors.north.options.protest', 'H119 actors.north.options.walk-out'],
    ],
    ['an order that is never given', weigh({ 'walk-out': 0 }), ['H118 actors.north.options.walk-out']],
    ['an order that is rarely given', weigh({ 'walk-out': 1 }), []],
    [
      'an order that has no other beside it',
      (document) => Object.assign(document.actors.north.policy, { hold: { diplomacy: 20, military: 0 } }),
      [],
    ],
    [
      'orders of a side without weights',
      (document) => Object.assign(document.actors.north, { policy: { kind: 'random' } }),
      [],
    ],
  ])('%s', (_, change, expected) => {
    expect(told(change)).toEqual(expected);
  });

  /** Walking out leads to war, which no side that thinks brings about. */
  const ruinous = (document: Document): void => {
    for (const effect of document.actors.north.options['walk-out'].effects)
      if ('add' in effect) Object.assign(effect.add ?? {}, { tension: 7 });
  };

  test('sides that think give what serves their aims', () => {
    expect(told(ruinous)).toEqual([]);
    expect(told(ruinous, true)).toEqual(['H118 actors.north.options.walk-out']);
  });

  test('what weights show is not told again of sides that think', () => {
    const never = (document: Document): void => {
      ruinous(document);
      weigh({ 'walk-out': 0 })(document);
    };
    expect(told(never, true)).toEqual(['H118 actors.north.options.walk-out']);
  });

  test('of plays in which sides think nothing is told of a side that has no aims', () => {
    // South opens the bridge only once it is closed, which only north's walking out does.
    const aimless = (document: Document): void => {
      ruinous(document);
      Object.assign(document.actors.south, { objectives: [] });
      Object.assign(document.actors.south.policy.weights, { 'open-bridge': 'bridge == "closed" ? 1000 : 0' });
    };
    expect(told(aimless)).toEqual([]);
    expect(told(aimless, true)).toEqual(['H118 actors.north.options.walk-out']);
  });

  test('of several orders that take the turns of another the one that takes most is named', () => {
    const { draft, scenario } = compiled((document) => {
      weigh({ protest: 1000, 'walk-out': 1, call: 100 }, { diplomacy: 1 })(document);
      Object.assign(document.actors.north.tracks.diplomacy.postures.talking.on, { call: 'talking' });
    });
    expect(
      checkTendencies(draft, scenario)
        .filter(({ code }) => code === 'H119')
        .map(({ path, facts }) => `${path.join('.')} ${facts.other}`),
    ).toEqual(['actors.north.options.walk-out protest']);
  });
});

test('counts are those of the plays of the engine', () => {
  const { scenario } = compiled(() => {});
  const plays = 40;
  const { options } = tendenciesOf(scenario, { policy: 'weights' }, plays);
  const counts = new Map(
    options.map(({ actor, id }) => [`${scenario.actors[actor]?.id}.${id}`, { open: 0, given: 0 }]),
  );
  const seats = Object.fromEntries(scenario.actors.map(({ id }) => [id, 'weights' as const]));
  for (let place = 0; place < plays; place++) {
    let game: Game = begin(scenario, { seed: seedAt(place), seats });
    while (game.phase === 'deciding') {
      for (const actor of scenario.actors)
        for (const { option, closed } of optionStatuses(actor, game.state)) {
          const count = counts.get(`${actor.id}.${option}`);
          if (closed === undefined && count !== undefined) count.open += 1;
        }
      game = decide(game, {});
    }
    for (const orders of game.record.turns)
      for (const [actor, byTrack] of Object.entries(orders))
        for (const option of Object.values(byTrack)) {
          const count = counts.get(`${actor}.${option}`);
          if (count !== undefined) count.given += 1;
        }
  }
  expect(
    options.map(({ actor, id, open, given }) => [`${scenario.actors[actor]?.id}.${id}`, { open, given }]),
  ).toEqual([...counts]);
});

test('plays tend to nothing in the river border, the template and what is shipped', () => {
  expect(told(() => {})).toEqual([]);
  const { draft } = parse(newScenario('my-crisis'));
  const { scenario } = draft === undefined ? {} : compile(draft);
  if (draft === undefined || scenario === undefined) throw new Error('the template is broken');
  expect(checkTendencies(draft, scenario, thinkingDecider)).toEqual([]);
  for (const shipped of shippedScenarios())
    expect(checkTendencies(shipped.draft, shipped.scenario)).toEqual([]);
});
