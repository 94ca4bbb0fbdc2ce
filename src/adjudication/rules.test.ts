// Longer than most files, because the rules of a turn are read as one table: a row for every sentence of docs/engine.md on it.
import { describe, expect, test } from 'vitest';
import { type RuleRow, sectionOf, unquoted } from '../../test/fixtures/page';
import { type SmallCrisis, small } from '../../test/fixtures/small';
import { playSmall, type SmallPlay, told } from '../../test/fixtures/small-play';
import {
  closed,
  draws,
  fact,
  heat,
  injectTurns,
  open,
  ordersSeen,
  posture,
  ruleTurns,
  standing,
} from '../../test/fixtures/small-reads';

/*
 * Each row quotes the sentence it holds, builds a crisis with nothing else in it, and says what must come of it, worked out by
 * hand. `heat` starts at 5 and goes from 0 to 10 unless a row says otherwise. Every play runs on the kernel too.
 */

const push = { north: { act: 'push' } };
const press = { south: { act: 'press' } };
const both = { ...push, ...press };
const idle = {};

/** Plays a crisis, and gives the game. */
function after(crisis: SmallCrisis, play: SmallPlay = {}) {
  return playSmall(small(crisis), play);
}

/** Options by name, each adding to heat; or with whatever else stands there. */
function options(members: Readonly<Record<string, number | Readonly<Record<string, unknown>>>>) {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [
      name,
      typeof member === 'number' ? { effects: [{ add: { heat: member } }] } : member,
    ]),
  );
}

const hot = (start: number) => ({ heat: { start } });
const add = (amount: number | string) => [{ add: { heat: amount } }];

const situation: readonly RuleRow[] = [
  {
    says: 'The injects are considered in the order in which they are written.',
    shows: 'a spark that adds 3 lights a blaze that needs 8 if it is written before it, and not after it',
    when: () => {
      const spark = { id: 'spark', effects: add(3) };
      const blaze = { id: 'blaze', when: 'heat >= 8' };
      return [
        injectTurns(after({ injects: [spark, blaze] }), 'blaze'),
        injectTurns(after({ injects: [blaze, spark] }), 'blaze'),
      ];
    },
    gives: [[1], []],
  },
  {
    says: 'An inject is due if its `turn` is the current one (or it has none), its `when` holds, and it has not happened before (unless it says `once: false`).',
    shows: 'by turn, without one, by condition, by both, and again and again',
    when: () => {
      const game = after(
        {
          injects: [
            { id: 'dated', turn: 't2' },
            { id: 'dated-again', turn: 't2', once: false },
            { id: 'undated' },
            { id: 'late', when: 'turn >= 3' },
            { id: 'never', turn: 't2', when: 'turn >= 3' },
            { id: 'steady', once: false },
          ],
        },
        { turns: [idle, idle, idle] },
      );
      return ['dated', 'dated-again', 'undated', 'late', 'never', 'steady'].map((id) =>
        injectTurns(game, id),
      );
    },
    gives: [[2], [2], [1], [3], [], [1, 2, 3, 4]],
  },
  {
    says: 'Its chance in 100 is read at that moment and drawn;',
    shows:
      'a chance of 10 times heat is 80 after a spark in the same situation, and the draw of seed 42 in turn 3 is 40',
    when: () => {
      const injects = [
        { id: 'spark', turn: 't3', effects: add(3) },
        { id: 'flood', turn: 't3', odds: '10 * heat' },
      ];
      return draws(after({ injects }, { seed: 42, turns: [idle, idle] }))['3 inject flood'];
    },
    // draw(42, 3, inject:flood) is 1737684724 of 4294967296: 40 of 100.
    gives: [[80, 20], 40, 'happens'],
  },
  {
    says: 'Its chance in 100 is read at that moment and drawn;',
    shows: 'the draw of 40 makes a chance of 41 happen, and one of 40 not; 0 never, 100 always',
    when: () =>
      [41, 40, 0, 100].map((odds) => {
        const injects = [{ id: 'flood', turn: 't3', odds }];
        return injectTurns(after({ injects }, { seed: 42, turns: [idle, idle] }), 'flood');
      }),
    gives: [[3], [], [], [3]],
  },
  {
    says: 'if it happens, its effects are applied before the next inject is considered.',
    shows: 'two injects that add 4 and take 2 come to 8, since the first was clamped before the second',
    when: () =>
      heat(
        after({
          indicators: hot(9),
          injects: [
            { id: 'spark', effects: add(4) },
            { id: 'rain', effects: add(-2) },
          ],
        }),
      ),
    gives: 8,
  },
  {
    says: 'A white cell can throw in an inject: it then happens whether or not it was due, and nothing is drawn for it.',
    shows:
      'in another turn, against its condition, against its odds, and once more; and the turn it is thrown in',
    when: () => {
      const game = after(
        {
          injects: [
            { id: 'dated', turn: 't3' },
            { id: 'unmet', when: 'heat >= 9' },
            { id: 'unlikely', odds: 0 },
            { id: 'spent' },
          ],
        },
        { turns: [idle, idle], thrown: { 2: ['dated', 'unmet', 'unlikely', 'spent'] } },
      );
      const inTurn2 = Object.keys(draws(game)).filter((name) => name.startsWith('2 '));
      return [...['dated', 'unmet', 'unlikely', 'spent'].map((id) => injectTurns(game, id)), inTurn2];
    },
    gives: [[2], [2], [2], [1, 2], []],
  },
  {
    says: 'A white cell can throw in an inject: it then happens whether or not it was due, and nothing is drawn for it.',
    shows: 'only the inject that was thrown in: another in the same turn stays as likely as it was',
    when: () => {
      const injects = [
        { id: 'thrown', odds: 0 },
        { id: 'unlikely', odds: 0 },
        { id: 'unmet', when: 'heat > 9' },
      ];
      const game = after({ injects }, { turns: [idle], thrown: { 2: ['thrown'] } });
      return ['thrown', 'unlikely', 'unmet'].map((id) => injectTurns(game, id));
    },
    gives: [[2], [], []],
  },
];

const ladder = {
  'north.act': {
    start: 'calm',
    postures: { calm: { on: { arm: 'armed' } }, armed: { on: { fire: 'armed', disarm: 'calm' } } },
  },
};
const armed = options({
  'north.act.arm': 0,
  'north.act.fire': 0,
  'north.act.disarm': 0,
  'north.talk.say': 0,
});

const deliberation: readonly RuleRow[] = [
  {
    says: 'An option is open if the current posture of its track lists it, it is neither spent (`once`) nor cooling down, and its `when` holds.',
    shows: 'by posture: fire opens when north is armed, and arm closes',
    when: () => {
      const crisis = { tracks: ladder, options: armed };
      return [open(after(crisis)), open(after(crisis, { turns: [{ north: { act: 'arm' } }] }))];
    },
    gives: [
      ['arm', 'say'],
      ['fire', 'disarm', 'say'],
    ],
  },
  {
    says: 'An option is open if the current posture of its track lists it, it is neither spent (`once`) nor cooling down, and its `when` holds.',
    shows: 'by its condition, which is read anew each turn: open from 6 on',
    when: () => {
      const crisis = {
        options: options({
          'north.act.push': { when: 'heat >= 6', foreseeable: true },
          'south.act.press': 1,
        }),
      };
      return [closed(after(crisis), 'push'), closed(after(crisis, { turns: [press] }), 'push')];
    },
    gives: [{ why: 'condition' }, 'open'],
  },
  {
    says: 'it is neither spent (`once`) nor cooling down,',
    shows: 'once: open until it is given, and never again, though others that say nothing are',
    when: () => {
      const crisis = {
        turns: 6,
        options: options({ 'north.act.push': { once: true }, 'south.act.press': 1 }),
      };
      return [[], [idle], [both], [both, idle, idle, idle]].map((turns) => {
        const game = after(crisis, { turns });
        return [closed(game, 'push'), closed(game, 'press', 'south')];
      });
    },
    gives: [
      ['open', 'open'],
      ['open', 'open'],
      [{ why: 'spent' }, 'open'],
      [{ why: 'spent' }, 'open'],
    ],
  },
  {
    says: 'An option with a `cooldown` of 2 that was given in turn 3 is closed in turns 4 and 5.',
    shows: 'cooldown 2, given in turn 3: open in 3, closed in 4 and 5 with the turn that opens it, open in 6',
    when: () =>
      [2, 3, 4, 5].map((played) => {
        const crisis = { turns: 7, options: options({ 'north.act.push': { cooldown: 2 } }) };
        const turns = [idle, idle, push, idle, idle].slice(0, played);
        return closed(after(crisis, { turns }), 'push');
      }),
    gives: ['open', { why: 'cooling', until: 6 }, { why: 'cooling', until: 6 }, 'open'],
  },
  {
    says: 'An option with a `cooldown` of 2 that was given in turn 3 is closed in turns 4 and 5.',
    shows:
      'cooldown counts from the last time: given in turns 1 and 3, cooldown 1 is closed in 2 and in 4; 0 never',
    when: () => {
      const crisis = {
        turns: 6,
        options: options({ 'north.act.push': { cooldown: 1 }, 'north.talk.say': 0 }),
      };
      const turns = [push, idle, { north: { act: 'push', talk: 'say' } }, idle];
      return [1, 2, 3, 4].map((played) => {
        const game = after(crisis, { turns: turns.slice(0, played) });
        return [closed(game, 'push'), closed(game, 'say')];
      });
    },
    gives: [
      [{ why: 'cooling', until: 3 }, 'open'],
      ['open', 'open'],
      [{ why: 'cooling', until: 5 }, 'open'],
      ['open', 'open'],
    ],
  },
  {
    says: 'The view says why a closed option is closed: it gives the first of these reasons that applies, in this order.',
    shows: 'posture before spent, spent before cooling, cooling before condition',
    when: () => {
      const shut = { when: 'heat >= 9' };
      const crisis = {
        tracks: {
          'north.act': {
            start: 'calm',
            postures: { calm: { on: { arm: 'armed' } }, armed: { on: { disarm: 'calm' } } },
          },
        },
        indicators: hot(9),
        options: options({
          'north.act.arm': { once: true, ...shut },
          'north.act.disarm': 0,
          'north.talk.shout': { once: true, cooldown: 2, ...shut },
          'north.word.say': { cooldown: 2, ...shut },
          'north.deed.do': shut,
          'south.act.press': -5,
        }),
      };
      const game = after(crisis, {
        turns: [{ north: { act: 'arm', talk: 'shout', word: 'say', deed: 'do' }, ...press }],
      });
      return ['arm', 'shout', 'say', 'do'].map((option) => closed(game, option));
    },
    gives: [
      { why: 'posture', postures: ['calm'] },
      { why: 'spent' },
      { why: 'cooling', until: 4 },
      { why: 'condition' },
    ],
  },
];

const atStart =
  'Conditions, odds and amounts are read from the state as it stood at the start of adjudication, together with all orders of the turn;';
const oneClamp =
  'Then everything is written at once: amounts for the same indicator are added up, and the sum is clamped once.';
const prevailing =
  'If two orders set the same fact to different values, the kind of order that comes earlier in `about.prevails` prevails, and any listed kind prevails over one that is not listed;';
const ownTrack = "Each order moves its own track; an outcome may name a different posture from the option's.";
const gate = { facts: { gate: { values: ['broken', 'open', 'shut'], start: 'broken' } } };

/** North and south set the gate in one turn; what it is then. */
function gateAfter(
  north: [kind: string, value: string],
  south: [string, string],
  prevails?: readonly string[],
) {
  const setting = ([kind, gate]: [string, string]) => ({ kind, effects: [{ set: { gate } }] });
  return fact(
    after(
      {
        ...gate,
        options: { 'north.act.push': setting(north), 'south.act.press': setting(south) },
        ...(prevails === undefined ? {} : { prevails }),
      },
      { turns: [both] },
    ),
    'gate',
  );
}

const adjudication: readonly RuleRow[] = [
  {
    says: atStart,
    shows: 'an amount: north adds 2, south doubles what was there, so 2 + 2 + 2 and not 2 + 2 + 4',
    when: () =>
      heat(
        after(
          {
            indicators: hot(2),
            options: options({ 'north.act.push': 2, 'south.act.press': { effects: add('heat') } }),
          },
          { turns: [both] },
        ),
      ),
    gives: 6,
  },
  {
    says: atStart,
    shows:
      'a condition: south still finds the gate broken and north calm, though north shuts the one and leaves the other',
    when: () =>
      heat(
        after(
          {
            ...gate,
            tracks: ladder,
            options: {
              ...armed,
              'north.act.arm': { effects: [{ set: { gate: 'shut' } }] },
              'south.act.press': {
                effects: [{ if: 'gate == "broken" && north.act == "calm"', add: { heat: 1 } }],
              },
            },
          },
          { turns: [{ north: { act: 'arm' }, ...press }] },
        ),
      ),
    gives: 6,
  },
  {
    says: atStart,
    shows: 'odds of an outcome and of exposure: 5 to 10 and 50 in 100, though north adds 2 in the same turn',
    when: () => {
      const outcomes = [
        { id: 'hit', label: 'hit', odds: 'heat', text: 'Hit.' },
        { id: 'miss', label: 'miss', odds: 10, text: 'Missed.' },
      ];
      const spy = { kind: 'covert', visibility: 'covert', exposure: { odds: '10 * heat' }, outcomes };
      const game = after(
        { options: options({ 'north.act.push': 2, 'south.act.press': spy }) },
        { turns: [both] },
      );
      const drawn = draws(game);
      return [drawn['1 outcome south.press']?.[0], drawn['1 exposure south.press']?.[0]];
    },
    gives: [
      [5, 10],
      [50, 50],
    ],
  },
  {
    says: atStart,
    shows: 'all orders: north sees what south orders in the same turn, and that it holds',
    when: () =>
      [both, push].map((turn) => {
        const effects = [
          { if: 'orders.south.act == "press"', add: { heat: 1 } },
          { if: 'orders.south.act == "hold"', add: { heat: -1 } },
        ];
        return heat(
          after(
            { options: options({ 'north.act.push': { effects }, 'south.act.press': 0 }) },
            { turns: [turn] },
          ),
        );
      }),
    gives: [6, 4],
  },
  {
    says: '`taken` counts earlier turns only.',
    shows: 'an option that adds 1 and then one for each earlier time: 6 after turn 1, 8 after turn 2',
    when: () =>
      [[push], [push, push]].map((turns) =>
        heat(
          after(
            { options: options({ 'north.act.push': { effects: add('1 + taken.north["push"]') } }) },
            { turns },
          ),
        ),
      ),
    gives: [6, 8],
  },
  {
    says: 'Whether a covert order is exposed is decided by a separate draw; if it is, the effects of its `exposure` are added to its other effects.',
    shows: 'exposure: 5 + 1 in secret, 5 + 1 + 2 when it comes to light; told, and by odds of 0 and 100',
    when: () => {
      const spy = (odds: number) => ({
        options: options({
          'north.act.push': {
            kind: 'covert',
            visibility: 'covert',
            effects: add(1),
            exposure: { odds, effects: add(2) },
          },
        }),
      });
      return [
        heat(after(spy(50), { turns: [push], given: { 1: told({}) } })),
        heat(after(spy(50), { turns: [push], given: { 1: told({ exposed: ['north.act'] }) } })),
        heat(after(spy(0), { turns: [push] })),
        heat(after(spy(100), { turns: [push] })),
      ];
    },
    gives: [6, 8, 6, 8],
  },
  {
    says: 'Whether a covert order is exposed is decided by a separate draw; if it is, the effects of its `exposure` are added to its other effects.',
    shows: 'exposure and outcome of one order are drawn apart: 78 on 100 hits, 0 on 100 is exposed',
    when: () => {
      const outcomes = [
        { id: 'miss', label: 'miss', odds: 70, text: 'Missed.' },
        { id: 'hit', label: 'hit', odds: 30, text: 'Hit.' },
      ];
      const spy = { kind: 'covert', visibility: 'covert', exposure: { odds: 20 }, outcomes };
      return draws(after({ options: options({ 'north.act.push': spy }) }, { seed: 1, turns: [idle, push] }));
    },
    // draw(1, 2, option:north.push) is 3390224675 and draw(1, 2, exposure:north.push) is 9461920, of 4294967296.
    gives: {
      '2 outcome north.push': [[70, 30], 78, 'hit'],
      '2 exposure north.push': [[20, 80], 0, 'exposed'],
    },
  },
  {
    says: oneClamp,
    shows: 'clamping above: 9 + 3 - 2 is 10, and not 8 by way of 10; the journal tells both amounts',
    when: () => {
      const game = after(
        { indicators: hot(9), options: options({ 'north.act.push': 3, 'south.act.press': -2 }) },
        { turns: [both] },
      );
      const told = game.journal.find(({ kind }) => kind === 'indicator');
      return [
        heat(game),
        told?.kind === 'indicator' && [told.from, told.to, told.parts.map(({ amount }) => amount)],
      ];
    },
    gives: [10, [9, 10, [3, -2]]],
  },
  {
    says: oneClamp,
    shows: 'clamping below: 1 - 4 + 2 is 0, and not 2 by way of 0',
    when: () =>
      heat(
        after(
          { indicators: hot(1), options: options({ 'north.act.push': -4, 'south.act.press': 2 }) },
          { turns: [both] },
        ),
      ),
    gives: 0,
  },
  {
    says: prevailing,
    shows:
      'precedence by kind: force before signal where nothing is said, signal before force where `prevails` says so',
    when: () => [
      gateAfter(['force', 'open'], ['signal', 'shut']),
      gateAfter(['signal', 'shut'], ['force', 'open']),
      gateAfter(['force', 'shut'], ['signal', 'open'], ['signal', 'force']),
      gateAfter(['signal', 'open'], ['force', 'shut'], ['signal', 'force']),
    ],
    gives: ['open', 'open', 'open', 'open'],
  },
  {
    says: prevailing,
    shows: 'precedence of a kind that is named over one that is not',
    when: () => [
      gateAfter(['diplomacy', 'open'], ['force', 'shut'], ['diplomacy']),
      gateAfter(['force', 'shut'], ['diplomacy', 'open'], ['diplomacy']),
    ],
    gives: ['open', 'open'],
  },
  {
    says: "between equals, the value that comes later in the fact's `values` prevails.",
    shows:
      'precedence among equals: shut stands after open, whoever sets it; so too where neither kind is named',
    when: () => [
      gateAfter(['signal', 'open'], ['signal', 'shut']),
      gateAfter(['signal', 'shut'], ['signal', 'open']),
      gateAfter(['force', 'shut'], ['covert', 'open'], ['signal']),
      gateAfter(['covert', 'open'], ['force', 'shut'], ['signal']),
    ],
    gives: ['shut', 'shut', 'shut', 'shut'],
  },
  {
    says: "between equals, the value that comes later in the fact's `values` prevails.",
    shows: 'precedence within one order: shut, be it set by the first of two effects or by the outcome',
    when: () => {
      const [open, shut] = ['open', 'shut'].map((gate) => [{ set: { gate } }]);
      const outcome = { odds: 1, text: 'So it went.' };
      const withOutcomes = {
        effects: shut,
        outcomes: ['one', 'other'].map((id) => ({ id, label: id, ...outcome, effects: open })),
      };
      return [{ effects: [shut, open].flat() }, withOutcomes].map((option) =>
        fact(after({ ...gate, options: { 'north.act.push': option } }, { turns: [push] }), 'gate'),
      );
    },
    gives: ['shut', 'shut'],
  },
  {
    says: prevailing,
    shows: 'a fact that is set to what it is does not change, and the journal says nothing of it',
    when: () => {
      const setting = { effects: [{ set: { gate: 'broken' } }] };
      const game = after({ ...gate, options: { 'north.act.push': setting } }, { turns: [push] });
      return [fact(game, 'gate'), game.journal.filter(({ kind }) => kind === 'fact')];
    },
    gives: ['broken', []],
  },
  {
    says: ownTrack,
    shows:
      'an order moves its track and leaves the other; an outcome with a posture leads there, one without to the option’s',
    when: () => {
      const outcomes = [
        { id: 'hit', label: 'hit', odds: 1, text: 'Hit.', posture: 'calm' },
        { id: 'miss', label: 'miss', odds: 1, text: 'Missed.' },
      ];
      const crisis = {
        tracks: ladder,
        options: { ...armed, 'north.act.arm': { outcomes }, 'north.talk.say': {} },
      };
      return ['hit', 'miss'].map((outcome) => {
        const given = { 1: told({ outcomes: { 'north.act': outcome } }) };
        const game = after(crisis, { turns: [{ north: { act: 'arm', talk: 'say' } }], given });
        return [posture(game, 'north'), posture(game, 'north', 'talk')];
      });
    },
    gives: [
      ['calm', 'ready'],
      ['armed', 'ready'],
    ],
  },
  {
    says: 'The order in which actors are listed therefore never changes a result, and a property test checks this.',
    shows: 'sums and facts of one turn, with south listed first',
    when: () =>
      [
        ['north', 'south'],
        ['south', 'north'],
      ].map((actors) => {
        const game = after(
          {
            ...gate,
            actors,
            indicators: hot(9),
            options: {
              'north.act.push': { effects: [{ add: { heat: 3 } }, { set: { gate: 'shut' } }] },
              'south.act.press': { effects: [{ add: { heat: '0 - heat / 3' } }, { set: { gate: 'open' } }] },
            },
          },
          { turns: [both] },
        );
        return [heat(game), fact(game, 'gate')];
      }),
    // 9 + 3 - 3 = 9.
    gives: [
      [9, 'shut'],
      [9, 'shut'],
    ],
  },
];

const inOrder =
  'Rules run on the new state, in the order in which they are written; each sees what the earlier ones changed.';
const onceEach = 'Each runs at most once a turn, and at most once a game if it says `once`.';

const consequences: readonly RuleRow[] = [
  {
    says: inOrder,
    shows:
      'a rule that adds 3 sets off one that needs 8 if it stands before it, and in the next turn if after',
    when: () => {
      const spark = { id: 'spark', when: 'turn == 1', effects: add(3) };
      const blaze = { id: 'blaze', when: 'heat >= 8' };
      return [
        ruleTurns(after({ rules: [spark, blaze] }, { turns: [idle, idle] }), 'blaze'),
        ruleTurns(after({ rules: [blaze, spark] }, { turns: [idle, idle] }), 'blaze'),
      ];
    },
    gives: [[1, 2], [2]],
  },
  {
    says: inOrder,
    shows: 'on the new state: a rule sees how often an inject has happened, from its turn on',
    when: () => {
      const crisis = {
        injects: [{ id: 'flood', turn: 't2' }],
        rules: [{ id: 'damp', when: 'happened["flood"] == 1' }],
      };
      return ruleTurns(after(crisis, { turns: [idle, idle, idle] }), 'damp');
    },
    gives: [2, 3],
  },
  {
    says: inOrder,
    shows: 'on the new state: a rule sees what this turn’s orders have changed',
    when: () =>
      ruleTurns(
        after(
          { options: options({ 'north.act.push': 1 }), rules: [{ id: 'six', when: 'heat == 6' }] },
          { turns: [push] },
        ),
        'six',
      ),
    gives: [1],
  },
  {
    says: onceEach,
    shows: 'once: a rule that always holds adds 1 a turn; one that says once adds 1 in all',
    when: () =>
      [false, true].map((once) =>
        heat(
          after(
            { rules: [{ id: 'drip', when: 'true', once, effects: add(1) }] },
            { turns: [idle, idle, idle] },
          ),
        ),
      ),
    gives: [8, 6],
  },
  {
    says: onceEach,
    shows: 'once a turn: a rule whose own change keeps its condition true does not run again',
    when: () =>
      heat(after({ rules: [{ id: 'echo', when: 'heat >= 5', effects: add(1) }] }, { turns: [idle] })),
    gives: 6,
  },
  {
    says: 'What one rule changes is written and clamped before the next rule is considered.',
    shows: 'clamping of rules, one after another: 9 + 3 is 10, then 10 - 2 is 8',
    when: () =>
      heat(
        after(
          {
            indicators: hot(9),
            rules: [
              { id: 'up', when: 'true', effects: add(3) },
              { id: 'down', when: 'true', effects: add(-2) },
            ],
          },
          { turns: [idle] },
        ),
      ),
    gives: 8,
  },
  {
    says: 'What one rule changes is written and clamped before the next rule is considered.',
    shows: 'the later rule has the last word on a fact, whatever its values',
    when: () =>
      fact(
        after(
          {
            ...gate,
            rules: [
              { id: 'shuts', when: 'true', effects: [{ set: { gate: 'shut' } }] },
              { id: 'opens', when: 'true', effects: [{ set: { gate: 'open' } }] },
            ],
          },
          { turns: [idle] },
        ),
        'gate',
      ),
    gives: 'open',
  },
  {
    says: "Rules may read this turn's orders and outcomes, and `taken` now includes this turn.",
    shows: 'what was ordered, that south held, what came of it, and that it was taken once',
    when: () => {
      const outcomes = [
        { id: 'hit', label: 'hit', odds: 1, text: 'Hit.' },
        { id: 'miss', label: 'miss', odds: 1, text: 'Missed.' },
      ];
      const game = after(
        {
          options: options({ 'north.act.push': { outcomes } }),
          rules: [
            { id: 'ordered', when: 'orders.north.act == "push" && orders.south.act == "hold"' },
            { id: 'hit', when: 'outcomes.north.act == "hit"' },
            { id: 'miss', when: 'outcomes.north.act == "miss"' },
            { id: 'taken', when: 'taken.north["push"] == 1' },
            { id: 'twice', when: 'taken.north["push"] == 2' },
          ],
        },
        { turns: [push, idle], given: { 1: told({ outcomes: { 'north.act': 'miss' } }) } },
      );
      return ['ordered', 'hit', 'miss', 'taken', 'twice'].map((id) => ruleTurns(game, id));
    },
    gives: [[1], [], [1], [1, 2], []],
  },
  {
    says: "Like injects, rules may also move an actor's track to another posture.",
    shows: 'a rule that moves a track to where it stands changes nothing: one line in three turns',
    when: () => {
      const rules = [{ id: 'alarm', when: 'true', effects: [{ move: { 'north.act': 'armed' } }] }];
      const game = after({ tracks: ladder, options: armed, rules }, { turns: [idle, idle, idle] });
      return game.journal.filter(({ kind }) => kind === 'posture').map(({ turn }) => turn);
    },
    gives: [1],
  },
  {
    says: "Like injects, rules may also move an actor's track to another posture.",
    shows: 'a rule arms north in turn 1, an inject calms it in turn 3',
    when: () =>
      [1, 2].map((played) => {
        const game = after(
          {
            tracks: ladder,
            options: armed,
            injects: [{ id: 'truce', turn: 't3', effects: [{ move: { 'north.act': 'calm' } }] }],
            rules: [{ id: 'alarm', when: 'turn == 1', effects: [{ move: { 'north.act': 'armed' } }] }],
          },
          { turns: [idle, idle].slice(0, played) },
        );
        return posture(game, 'north');
      }),
    gives: ['armed', 'calm'],
  },
];

const first =
  'Of the endings whose condition holds, the one with the highest priority ends the game; conditions are read from the state that the rules left.';
const last = 'The one ending without a condition ends the last turn if no other ending does.';

const endings: readonly RuleRow[] = [
  {
    says: "Each seat's view now contains what was public, what the seat did itself, and what was exposed.",
    shows: 'what south sees of a public order, a hidden one and an exposed one; its owner sees all three',
    when: () => {
      const spy = { kind: 'covert', visibility: 'covert', exposure: { odds: 50 } };
      const game = after(
        {
          options: options({
            'north.act.push': 0,
            'north.spy.look': spy,
            'north.raid.burn': spy,
            'south.act.press': 0,
          }),
        },
        {
          turns: [{ north: { act: 'push', spy: 'look', raid: 'burn' }, ...press }],
          given: { 1: told({ exposed: ['north.raid'] }) },
        },
      );
      return ['south', 'north'].map((seat) => ordersSeen(game, seat));
    },
    gives: [
      ['push', 'burn', 'press'],
      ['push', 'look', 'burn', 'press'],
    ],
  },
  {
    says: first,
    shows:
      'ending priority: of two that hold the higher one, wherever it is written; one that does not hold is passed over',
    when: () => {
      const low = { id: 'low', priority: 1, when: 'true' };
      const high = { id: 'high', priority: 9, when: 'true' };
      const unmet = { id: 'unmet', priority: 99, when: 'heat == 0' };
      return [
        standing(after({ endings: [low, high, unmet] }, { turns: [idle] })),
        standing(after({ endings: [unmet, high, low] }, { turns: [idle] })),
      ];
    },
    gives: ['high', 'high'],
  },
  {
    says: first,
    shows: 'the state that the rules left, with this turn’s orders and outcomes: 5 + 1 by order, 1 by rule',
    when: () => {
      const seven = { id: 'seven', priority: 1, when: 'heat == 7 && orders.north.act == "push"' };
      const rules = [{ id: 'echo', when: 'heat == 6', effects: add(1) }];
      return standing(
        after({ endings: [seven], rules, options: options({ 'north.act.push': 1 }) }, { turns: [push] }),
      );
    },
    gives: 'seven',
  },
  {
    says: last,
    shows:
      'two turns: deciding after the first, over after the second; another that holds then comes before it',
    when: () => [
      standing(after({ turns: 2 }, { turns: [idle] })),
      standing(after({ turns: 2 }, { turns: [idle, idle] })),
      standing(
        after(
          { turns: 2, endings: [{ id: 'two', priority: -5, when: 'turn == 2' }] },
          { turns: [idle, idle] },
        ),
      ),
    ],
    gives: [2, 'end', 'two'],
  },
  {
    says: 'The situation of the next turn follows at once, so a deciding game is always waiting for orders.',
    shows:
      'the inject of turn 1 has happened when a game begins, and that of turn 2 when turn 1 is resolved; none after an end',
    when: () => {
      const injects = [{ id: 'daily', once: false, effects: add(1) }];
      return [
        heat(after({ injects })),
        heat(after({ injects }, { turns: [idle] })),
        heat(after({ injects, turns: 2 }, { turns: [idle, idle] })),
      ];
    },
    gives: [6, 7, 7],
  },
];

const groups: readonly (readonly [name: string, rows: readonly RuleRow[]])[] = [
  ['the situation: injects', situation],
  ['deliberation: what is open, once and cooldown', deliberation],
  ['adjudication: read at the start, exposure, clamping, precedence, postures', adjudication],
  ['consequences: rules', consequences],
  ['reveal and endings: priority and the last turn', endings],
];

describe.each(groups)('%s', (_, rows) => {
  test.each(rows)('$shows', ({ when, gives }) => expect(when()).toEqual(gives));
});

describe('told luck, which the tables rely on', () => {
  test('lets exactly those injects happen that are named, of those that are due', () => {
    const injects = [{ id: 'sure' }, { id: 'unlikely', odds: 0 }, { id: 'unmet', when: 'heat > 9' }];
    const game = after({ injects }, { given: { 1: told({ injects: ['unlikely', 'unmet'] }) } });
    expect(['sure', 'unlikely', 'unmet'].map((id) => injectTurns(game, id))).toEqual([[], [1], []]);
  });
});

describe('the table', () => {
  const quotes = groups.flatMap(([, rows]) => rows.map(({ says }) => says));

  test('has a row for every sentence of the page, and quotes nothing else', () => {
    expect(unquoted(sectionOf('docs/engine.md', '## A turn'), quotes)).toEqual({ left: [], strange: [] });
  });
});
