import { publicView, view } from '../../../src/engine/index';
import { deadlinesIn, lexiconOf } from '../../../src/words/index';
import type { RuleRow } from '../../fixtures/page';
import { type SmallCrisis, small } from '../../fixtures/small';
import { after, playSmall } from '../../fixtures/small-play';
import { changesSeen, heat, posture, ruleTurns } from '../../fixtures/small-reads';

/** A storm that adds 2 to the heat when it breaks, with what a row says of it. */
const storm = (said: object): object => ({
  later: { id: 'storm', label: 'A storm', because: 'It came.', do: [{ add: { heat: 2 } }], ...said },
});

/** North can call the storm, and south can build a shelter, which lasts. */
function stormy(said: object, more: SmallCrisis = {}): SmallCrisis {
  return {
    turns: 5,
    facts: { shelter: { values: ['none', 'built'], start: 'none' } },
    options: {
      'north.act.call': { effects: [storm(said)] },
      'south.act.build': { effects: [{ set: { shelter: 'built' } }] },
    },
    ...more,
  };
}

const call = { north: { act: 'call' } };
const build = { south: { act: 'build' } };
const isBuilt = 'shelter == "built"';

/** In which turns the storm breaks and is stopped. */
function endsIn(crisis: SmallCrisis, turns: readonly Readonly<Record<string, Record<string, string>>>[]) {
  const game = after(crisis, { turns });
  return [ruleTurns(game, 'storm.landed'), ruleTurns(game, 'storm.stopped')];
}

const lands =
  'An effect with `later` sets something going that *lands* at the end of a turn: that which is `in` turns after the one that set it going, or that which `by` names.';
const afterRules = 'It lands once the rules of that turn have worked.';
const stops =
  'If its `unless` holds then, it does not land and is *stopped*; what held in earlier turns makes no difference.';
const once =
  'Nothing sets it going a second time while it is under way, and a `by` whose turn is over sets nothing going.';
const again = 'When it has landed or was stopped, it can be set going again.';

/** When what was set going lands, what stops it, and who sees it. */
export const deadlines: readonly RuleRow[] = [
  {
    says: lands,
    shows: 'two turns after turn 1, or in turn 2, the heat rises from 5 to 7, and not before',
    when: () => [
      heat(after(stormy({ in: 2 }), { turns: [call, {}] })),
      heat(after(stormy({ in: 2 }), { turns: [call, {}, {}] })),
      endsIn(stormy({ in: 2 }), [call, {}, {}]),
      endsIn(stormy({ by: 't2' }), [call, {}, {}]),
    ],
    gives: [5, 7, [[3], []], [[2], []]],
  },
  {
    says: lands,
    shows: 'what an inject sets going in turn 2 with `in: 0` lands at the end of that turn',
    when: () =>
      endsIn(
        stormy({}, { options: {}, injects: [{ id: 'wind', turn: 't2', effects: [storm({ in: 0 })] }] }),
        [{}, {}],
      ),
    gives: [[2], []],
  },
  {
    says: afterRules,
    shows:
      'a rule that builds the shelter in turn 2 still stops it, and a rule of turn 2 does not see its heat',
    when: () => {
      const rules = [
        { id: 'help', when: 'turn == 2', effects: [{ set: { shelter: 'built' } }] },
        { id: 'seen', when: 'heat == 7' },
      ];
      const game = after(stormy({ in: 1 }, { rules }), { turns: [call, {}, {}] });
      return [endsIn(stormy({ in: 1, unless: isBuilt }, { rules }), [call, {}]), ruleTurns(game, 'seen')];
    },
    gives: [[[], [2]], [3]],
  },
  {
    says: stops,
    shows: 'a shelter that was built before or in turn 3 stops it, one that comes later does not',
    when: () => {
      const crisis = stormy({ in: 2, unless: isBuilt });
      return [
        endsIn(crisis, [call, build, {}]),
        endsIn(crisis, [call, {}, build]),
        endsIn(crisis, [call, {}, {}, build]),
      ];
    },
    gives: [
      [[], [3]],
      [[], [3]],
      [[3], []],
    ],
  },
  {
    says: stops,
    shows: 'an order of turn 1 does not stop what asks for that order in turn 2',
    when: () => endsIn(stormy({ in: 1, unless: 'orders.south.act == "build"' }), [{ ...call, ...build }, {}]),
    gives: [[2], []],
  },
  {
    says: once,
    shows: 'called in turns 1 and 2, it lands in turn 3 alone; called in turn 3, it does not land by turn 2',
    when: () => [
      endsIn(stormy({ in: 2 }), [call, call, {}, {}]),
      endsIn(stormy({ by: 't2' }), [{}, {}, call, {}]),
    ],
    gives: [
      [[3], []],
      [[], []],
    ],
  },
  {
    says: again,
    shows:
      'called in turns 1 and 3, it lands in turns 2 and 4; stopped in turn 2, it is stopped in turn 4 again',
    when: () => [
      endsIn(stormy({ in: 1 }), [call, {}, call, {}]),
      endsIn(stormy({ in: 1, unless: isBuilt }), [call, build, call, {}]),
    ],
    gives: [
      [[2, 4], []],
      [[], [2, 4]],
    ],
  },
  {
    says: "What lands may move an actor's track.",
    shows: 'south is wet after turn 2',
    when: () => {
      const postures = { ready: { on: { build: 'ready' } }, wet: { on: { build: 'wet' } } };
      const tracks = { 'south.act': { start: 'ready', postures } };
      const crisis = stormy({ in: 1, do: [{ move: { 'south.act': 'wet' } }] }, { tracks });
      return [1, 2].map((turns) => posture(after(crisis, { turns: [call, {}].slice(0, turns) }), 'south'));
    },
    gives: ['ready', 'wet'],
  },
  {
    says: 'Conditions ask with `pending.<id>` whether it is under way.',
    shows: 'a rule that asks for it works from the turn of the order to that in which it lands',
    when: () => {
      const rules = [{ id: 'fear', when: 'pending.storm' }];
      return ruleTurns(after(stormy({ in: 2 }, { rules }), { turns: [{}, call, {}, {}] }), 'fear');
    },
    gives: [2, 3, 4],
  },
  {
    says: 'Whoever is named under `to` sees in which turn it lands; all others see nothing of it.',
    shows: 'south has a line of it, north and the public have none',
    when: () => {
      const crisis = small(stormy({ in: 2, to: ['south'] }));
      const game = playSmall(crisis, { turns: [call] });
      const seen = [view(game, 'south'), view(game, 'all'), view(game, 'north'), publicView(game)];
      return seen.map(({ journal }) => deadlinesIn(lexiconOf(crisis), journal));
    },
    gives: [[{ deadline: 'pending.storm', turn: 3 }], [{ deadline: 'pending.storm', turn: 3 }], [], []],
  },
  {
    says: 'What set it going is an unseen cause for those who may not know that.',
    shows: 'south sees that the storm is coming, and not that north called it in secret',
    when: () => {
      const crisis = stormy({ in: 2 });
      const covert = { 'north.act.call': { visibility: 'covert', effects: [storm({ in: 2 })] } };
      const game = after({ ...crisis, options: { ...crisis.options, ...covert } }, { turns: [call] });
      return [changesSeen(game, 'south'), changesSeen(game, 'north')];
    },
    gives: [[['pending.storm', [0, 3, [3]], ['unseen']]], [['pending.storm', [0, 3, [3]], ['north.call']]]],
  },
];
