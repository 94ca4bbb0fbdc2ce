// Longer than most files, because what a seat may know is read as one table: a row for every sentence of docs/engine.md on it.
import { describe, expect, test } from 'vitest';
import { type RuleRow, sectionOf, unquoted } from '../../test/fixtures/page';
import { type SmallCrisis, small } from '../../test/fixtures/small';
import { playSmall, type SmallPlay, told } from '../../test/fixtures/small-play';
import {
  changesSeen,
  factSeen,
  kindsSeen,
  ordersSeen,
  postureSeen,
  seen,
  valueSeen,
} from '../../test/fixtures/small-reads';
import { seesExpression } from './index';

/*
 * Each row quotes the sentence it holds, builds a crisis with nothing else in it, and says what each seat must see of it, worked
 * out by hand. `heat` is seen by all, starts at 5 and goes from 0 to 10 unless a row says otherwise.
 */

const seats = ['north', 'south', 'all'] as const;
const spy = { kind: 'covert', visibility: 'covert', exposure: { odds: 50 } };
const look = { north: { spy: 'look' } };
const hidden = { 1: told({}) };
const exposed = { 1: told({ exposed: ['north.spy'] }) };
const add = (amount: number) => ({ add: { heat: amount } });
const head = (text: string, to?: readonly string[]) => ({
  news: { head: text, ...(to === undefined ? {} : { to }) },
});

/** Plays a crisis, and gives the game. */
function after(crisis: SmallCrisis, play: SmallPlay = {}) {
  return playSmall(small(crisis), play);
}

const secrets: SmallCrisis = {
  indicators: { 'north.nerve': { 'seen-by': ['north'] }, trust: { 'seen-by': [] } },
  facts: {
    plan: { values: ['none', 'made'], start: 'none', 'seen-by': ['north'] },
    gate: { values: ['open', 'shut'], start: 'open' },
  },
  tracks: {
    'north.spy': {
      start: 'idle',
      'seen-by': [],
      postures: { idle: { on: { look: 'watching' } }, watching: { on: { look: 'watching' } } },
    },
  },
  options: {
    'north.spy.look': {
      ...spy,
      effects: [{ add: { 'north.nerve': 1, trust: -1, heat: 1 } }, { set: { plan: 'made', gate: 'shut' } }],
    },
    'south.act.press': {},
  },
};

const values: readonly RuleRow[] = [
  {
    says: '`view(game, seat)` is built up from what the seat may know; anything else is left out, not hidden.',
    shows:
      'the names of what is hidden from south stand nowhere in its view, and all of them in that of north or all',
    when: () => {
      const game = after(secrets, { turns: [look], given: hidden });
      return seats.map((seat) => {
        const text = JSON.stringify(seen(game, seat));
        return ['north.nerve', 'trust', 'plan', 'watching', 'look', 'heat', 'gate'].filter((name) =>
          text.includes(name),
        );
      });
    },
    gives: [
      ['north.nerve', 'plan', 'watching', 'look', 'heat', 'gate'],
      ['heat', 'gate'],
      ['north.nerve', 'trust', 'plan', 'watching', 'look', 'heat', 'gate'],
    ],
  },
  {
    says: '- An indicator, fact or track with `seen-by` is absent for everyone who is not named there.',
    shows:
      'an indicator of north, one that nobody sees, a fact of north, and a track that only its own actor sees',
    when: () => {
      const game = after(secrets, { turns: [look], given: hidden });
      return seats.map((seat) => [
        valueSeen(game, seat, 'north.nerve'),
        valueSeen(game, seat, 'trust'),
        factSeen(game, seat, 'plan'),
        postureSeen(game, seat, 'north', 'spy'),
      ]);
    },
    gives: [
      [{ value: 6, past: [5, 6] }, undefined, { value: 'made' }, 'watching'],
      [undefined, undefined, undefined, undefined],
      [{ value: 6, past: [5, 6] }, { value: 4, past: [5, 4] }, { value: 'made' }, 'watching'],
    ],
  },
  {
    says: '- An indicator, fact or track with `seen-by` is absent for everyone who is not named there.',
    shows: 'their changes are absent from the journal too',
    when: () => {
      const game = after(secrets, { turns: [look], given: hidden });
      return seats.map((seat) => changesSeen(game, seat).map(([id]) => id));
    },
    gives: [
      ['north.spy', 'heat', 'north.nerve', 'plan', 'gate'],
      ['heat', 'gate'],
      ['north.spy', 'heat', 'north.nerve', 'trust', 'plan', 'gate'],
    ],
  },
  {
    says: 'A `reveal` gives a glimpse: the value as it stood in that turn before the effects that are written with it, marked with the turn.',
    shows:
      'south looks in turn 2 while north adds 2: it learns 7, of turn 2, and still knows that in turn 4; north knows no more',
    when: () => {
      const shown = [{ reveal: { to: ['south'], what: ['north.nerve', 'plan'] } }];
      const making = (plan: string) => ({ effects: [{ add: { 'north.nerve': 2 } }, { set: { plan } }] });
      const game = after(
        {
          indicators: secrets.indicators ?? {},
          facts: { plan: { values: ['none', 'made', 'ready'], start: 'none', 'seen-by': ['north'] } },
          options: {
            'north.act.push': making('made'),
            'north.act.pull': making('ready'),
            'south.act.look': { effects: shown },
          },
        },
        { turns: [{ north: { act: 'push' } }, { north: { act: 'pull' }, south: { act: 'look' } }, {}] },
      );
      return seats.map((seat) => [
        valueSeen(game, seat, 'north.nerve'),
        factSeen(game, seat, 'plan'),
        valueSeen(game, seat, 'trust'),
        kindsSeen(game, seat, 'reveal'),
      ]);
    },
    gives: [
      [{ value: 9, past: [5, 7, 9, 9] }, { value: 'ready' }, undefined, 0],
      [{ value: 7, past: [], asOf: 2 }, { value: 'made', asOf: 2 }, undefined, 2],
      [{ value: 9, past: [5, 7, 9, 9] }, { value: 'ready' }, { value: 5, past: [5, 5, 5, 5] }, 2],
    ],
  },
  {
    says: 'A `reveal` gives a glimpse: the value as it stood in that turn before the effects that are written with it, marked with the turn.',
    shows: 'a later glimpse takes the place of the one before, and one value that of no other',
    when: () => {
      const game = after(
        {
          indicators: { 'north.nerve': { 'seen-by': [] }, trust: { 'seen-by': [], start: 2 } },
          rules: [{ id: 'drip', when: 'true', effects: [{ add: { 'north.nerve': 1 } }] }],
          options: {
            'south.act.look': { effects: [{ reveal: { to: ['south'], what: ['north.nerve'] } }] },
            'south.act.ask': { effects: [{ reveal: { to: ['south'], what: ['trust'] } }] },
          },
        },
        { turns: [{ south: { act: 'look' } }, { south: { act: 'ask' } }, { south: { act: 'look' } }] },
      );
      return [
        valueSeen(game, 'south', 'north.nerve'),
        valueSeen(game, 'south', 'trust'),
        valueSeen(game, 'north', 'trust'),
      ];
    },
    gives: [{ value: 7, past: [], asOf: 3 }, { value: 2, past: [], asOf: 2 }, undefined],
  },
];

const covertAbsent = '- A covert order of someone else is absent unless it was exposed.';
const unseenCause = 'Changes that it made in plain sight are shown with an *unseen* cause.';
const oneUnseen =
  'Several unseen causes of one change are shown as one, which accounts only for what the seat sees and cannot explain by the causes that it knows.';

/** A change of heat as south sees it: north acts in secret by one amount and in the open by another. */
function heatBy(start: number, covert: number, known: number, second?: number): unknown {
  const game = after(
    {
      indicators: { heat: { start } },
      options: {
        'north.spy.look': { ...spy, effects: [add(covert)] },
        'north.ruse.lie': { ...spy, effects: [add(second ?? 0)] },
        'north.act.push': { effects: [add(known)] },
        'south.act.press': {},
      },
    },
    { turns: [{ north: { spy: 'look', ruse: 'lie', act: 'push' } }], given: hidden },
  );
  return changesSeen(game, 'south');
}

const covert: readonly RuleRow[] = [
  {
    says: covertAbsent,
    shows: 'hidden in turn 1 and exposed in turn 2, south sees the second alone; north sees both',
    when: () => {
      const game = after(secrets, {
        turns: [look, look],
        given: { ...hidden, 2: told({ exposed: ['north.spy'] }) },
      });
      return seats.map((seat) => ordersSeen(game, seat));
    },
    gives: [['look', 'look'], ['look'], ['look', 'look']],
  },
  {
    says: unseenCause,
    shows:
      'an indicator, a fact, a posture, news and a glimpse: their cause is unseen for south, and known to north',
    when: () => {
      const crisis = {
        facts: { gate: { values: ['open', 'shut'], start: 'open' } },
        indicators: { trust: { 'seen-by': [] } },
        tracks: {
          'north.spy': { start: 'idle', postures: { idle: { on: { look: 'watching' } }, watching: {} } },
        },
        options: {
          'north.spy.look': {
            ...spy,
            effects: [
              add(1),
              { set: { gate: 'shut' } },
              head('Odd'),
              { reveal: { to: ['south'], what: ['trust'] } },
            ],
          },
          'south.act.press': {},
        },
      };
      return [hidden, exposed].map((given) => {
        const game = after(crisis, { turns: [look], given });
        return seats.map((seat) => [...new Set(changesSeen(game, seat).flatMap(([, , causes]) => causes))]);
      });
    },
    gives: [
      [['north.look'], ['unseen'], ['north.look']],
      [['north.look'], ['north.look'], ['north.look']],
    ],
  },
  {
    says: unseenCause,
    shows: 'the same option hidden in one turn and exposed in the next: only the first is unseen',
    when: () => {
      const game = after(secrets, {
        turns: [look, look],
        given: { ...hidden, 2: told({ exposed: ['north.spy'] }) },
      });
      return changesSeen(game, 'south').filter(([id]) => id === 'heat');
    },
    gives: [
      ['heat', [5, 6, [1]], ['unseen']],
      ['heat', [6, 7, [1]], ['north.look']],
    ],
  },
  {
    says: oneUnseen,
    shows: 'two unseen amounts are one sum, and stand after what is known, whoever is listed first',
    when: () => heatBy(5, 1, -1, 2),
    gives: [['heat', [5, 7, [-1, 3]], ['north.push', 'unseen']]],
  },
  {
    says: oneUnseen,
    shows: 'two that cancel out are none; and nothing at all is seen where nothing changed',
    when: () => [heatBy(5, 2, 1, -2), heatBy(5, 2, 0, -2), heatBy(10, 3, 0), heatBy(0, -3, 0)],
    gives: [[['heat', [5, 6, [1]], ['north.push']]], [], [], []],
  },
  {
    says: oneUnseen,
    shows:
      'past the edge nothing more is told: 8 to 10 is 2 unseen, or 1 beside a known 1, or none beside a known 3',
    when: () => [
      heatBy(8, 4, 0),
      heatBy(8, 4, 1),
      heatBy(8, 4, 3),
      heatBy(8, -1, 3),
      heatBy(2, -4, -1),
      heatBy(2, 1, -5),
    ],
    gives: [
      [['heat', [8, 10, [2]], ['unseen']]],
      [['heat', [8, 10, [1, 1]], ['north.push', 'unseen']]],
      [['heat', [8, 10, [3]], ['north.push']]],
      [['heat', [8, 10, [3]], ['north.push']]],
      [['heat', [2, 0, [-1, -1]], ['north.push', 'unseen']]],
      [['heat', [2, 0, [-5]], ['north.push']]],
    ],
  },
];

/** By seat: whether it sees an inject or a rule, and what it takes for the cause of the heat that it brings. */
function whoSees(
  kind: 'inject' | 'rule',
  member: Readonly<Record<string, unknown>>,
  crisis: SmallCrisis = {},
): unknown {
  const game = after(
    {
      ...crisis,
      [kind === 'inject' ? 'injects' : 'rules']: [{ id: 'event', when: 'true', once: true, ...member }],
    },
    { turns: [{}] },
  );
  return seats.map((seat) => {
    const [change] = changesSeen(game, seat).filter(([id]) => id === 'heat');
    return [kindsSeen(game, seat, kind), ...(change?.[2] ?? [])];
  });
}

const injectKnown = '- An inject is known to those whom its news reaches.';
const ruleKnown =
  'A rule is known to those whom its news reaches, and to those who see everything that its condition reads.';
const byNorth = [
  [1, 'event'],
  [0, 'unseen'],
  [1, 'event'],
];
const byAll = [
  [1, 'event'],
  [1, 'event'],
  [1, 'event'],
];
const byNobody = [
  [0, 'unseen'],
  [0, 'unseen'],
  [1, 'event'],
];
const trust: SmallCrisis = { indicators: { trust: { 'seen-by': [] } } };

const outcomes = [
  { id: 'hit', label: 'hit', odds: 1, text: 'Hit.' },
  { id: 'miss', label: 'miss', odds: 1, text: 'Missed.' },
];
const world: SmallCrisis = {
  indicators: { 'north.nerve': { 'seen-by': ['north'] }, trust: { 'seen-by': [] } },
  facts: {
    gate: { values: ['open', 'shut'], start: 'open' },
    plan: { values: ['none', 'made'], start: 'none', 'seen-by': ['north'] },
  },
  tracks: {
    'north.talk': { start: 'ready', postures: { ready: { on: { speak: 'ready' } } } },
    'north.spy': {
      start: 'ready',
      'seen-by': [],
      postures: { ready: { on: { look: 'ready', rest: 'ready' } } },
    },
  },
  options: {
    'north.talk.speak': { outcomes },
    'north.spy.look': { ...spy, outcomes },
    'north.spy.rest': {},
    'south.act.press': {},
  },
  injects: [
    { id: 'public', effects: [head('Flood')] },
    { id: 'private', effects: [head('Flood', ['north'])] },
    { id: 'secret' },
    { id: 'perhaps', effects: [{ if: 'heat > 4', ...head('Flood') }] },
  ],
};

/** By condition: who sees all that it reads; `all` always does. */
const conditions: Readonly<Record<string, readonly ('north' | 'south')[]>> = {
  true: ['north', 'south'],
  'turn > 1': ['north', 'south'],
  'heat > 1': ['north', 'south'],
  'north.nerve > 1': ['north'],
  'trust > 1': [],
  'gate == "open"': ['north', 'south'],
  'plan == "made"': ['north'],
  'north.talk == "ready"': ['north', 'south'],
  'north.spy == "ready"': ['north'],
  'orders.north.talk == "speak"': ['north', 'south'],
  'orders.north.spy == "look"': ['north'],
  'orders.north.spy == "rest"': ['north'],
  'orders.south.act == "press"': ['north', 'south'],
  'outcomes.north.talk == "hit"': ['north', 'south'],
  'outcomes.north.spy == "hit"': ['north'],
  'taken.north["speak"] > 0': ['north', 'south'],
  'taken.north["look"] > 0': ['north'],
  'taken.north["rest"] > 0': ['north', 'south'],
  'happened["public"] > 0': ['north', 'south'],
  'happened["private"] > 0': ['north'],
  'happened["secret"] > 0': [],
  'happened["perhaps"] > 0': [],
  '!(plan == "made")': ['north'],
  'heat > -trust': [],
  'abs(trust) > 1': [],
  'heat > 1 && trust > 1': [],
  'trust > 1 || heat > 1': [],
  'heat + trust > 1': [],
  '(trust > 1 ? 1 : 2) == heat': [],
  '(heat > 1 ? trust : 2) == heat': [],
  '(heat > 1 ? 2 : trust) == heat': [],
  'plan in ["none", "made"]': ['north'],
  'gate in ["open", "shut"]': ['north', 'south'],
};

function conditionsSeen(): unknown {
  return Object.fromEntries(
    Object.entries(conditions).map(([condition, who]) => [condition, [...who, 'all']]),
  );
}

function whoSeesAll(condition: string): readonly string[] {
  const scenario = small({ ...world, rules: [{ id: 'event', when: condition }] });
  const when = scenario.rules[0]?.when;
  if (when === undefined) throw new Error('the crisis has lost its rule');
  return seats.filter((seat) => seesExpression(scenario, when, seat));
}

const events: readonly RuleRow[] = [
  {
    says: injectKnown,
    shows: 'with news for all, for north, for nobody, and without news',
    when: () =>
      [[head('Flood')], [head('Flood', ['north'])], [head('Flood', [])], []].map((news) =>
        whoSees('inject', { effects: [add(1), ...news] }),
      ),
    gives: [byAll, byNorth, byNobody, byNobody],
  },
  {
    says: injectKnown,
    shows:
      'news that a condition holds back reaches nobody, and news that it lets through reaches its readers',
    when: () =>
      ['heat > 9', 'heat == 5'].map((condition) =>
        whoSees('inject', { effects: [add(1), { if: condition, ...head('Flood', ['north']) }] }),
      ),
    gives: [byNobody, byNorth],
  },
  {
    says: ruleKnown,
    shows: 'by news for all, for north and for nobody, where the condition reads what nobody sees',
    when: () =>
      [[head('Fear')], [head('Fear', ['north'])], []].map((news) =>
        whoSees('rule', { when: 'trust == 5', effects: [add(1), ...news] }, trust),
      ),
    gives: [byAll, byNorth, byNobody],
  },
  {
    says: ruleKnown,
    shows: 'by the condition: what all see, what north sees, and both together',
    when: () =>
      ['heat == 5', 'north.nerve == 5', 'heat == 5 && north.nerve == 5'].map((when) =>
        whoSees(
          'rule',
          { when, effects: [add(1)] },
          { indicators: { 'north.nerve': { 'seen-by': ['north'] } } },
        ),
      ),
    gives: [byAll, byNorth, byNorth],
  },
  {
    says: ruleKnown,
    shows: 'a rule that was told in one turn is not known in a turn in which nothing was told of it',
    when: () => {
      const rules = [
        { id: 'event', when: 'trust == 5', effects: [add(1), { if: 'turn == 1', ...head('Fear') }] },
      ];
      return changesSeen(after({ ...trust, rules }, { turns: [{}, {}] }), 'south').filter(
        ([id]) => id === 'heat',
      );
    },
    gives: [
      ['heat', [5, 6, [1]], ['event']],
      ['heat', [6, 7, [1]], ['unseen']],
    ],
  },
  {
    says: 'In a condition, the orders and outcomes of a track that has a covert option count as seen only by the actor whose track it is, since what looks like holding may be a covert act; the same goes for how often a covert option was taken. Whether an inject has happened counts as seen by those who learn of it every time it happens.',
    shows: 'who sees everything that a condition reads, for every kind of expression',
    when: () =>
      Object.fromEntries(Object.entries(conditions).map(([condition]) => [condition, whoSeesAll(condition)])),
    gives: conditionsSeen(),
  },
];

const allDraws = ['flood', 'push outcome', 'look exposure'];

const chances: readonly RuleRow[] = [
  {
    says: "- Odds and draws are shown for a seat's own orders and for injects that it learns of.",
    shows:
      'an outcome to its own side; an inject that came to those whom its news reached; one that did not come to nobody',
    when: () => {
      const game = after(
        {
          options: { 'north.act.push': { outcomes }, 'south.act.press': {} },
          injects: [
            { id: 'public', turn: 't1', odds: 60, effects: [head('Flood')] },
            { id: 'private', turn: 't1', odds: 60, effects: [head('Flood', ['north'])] },
            { id: 'away', turn: 't1', odds: 60, effects: [head('Flood')] },
          ],
        },
        {
          turns: [{ north: { act: 'push' } }],
          given: { 1: told({ injects: ['public', 'private'], outcomes: { 'north.act': 'hit' } }) },
        },
      );
      return seats.map((seat) => drawsSeen(game, seat));
    },
    gives: [['public', 'private', 'push outcome'], ['public'], ['public', 'private', 'away', 'push outcome']],
  },
  {
    says: 'If the odds read what the seat does not see, they would give it away, so odds and draw are left out and only the result is shown.',
    shows:
      'odds by trust, which nobody sees, of an outcome, an exposure and an inject: the order and its result without a draw; by the own nerve, with it',
    when: () =>
      ['trust', 'north.nerve', 'heat'].map((read) => {
        const odds = `10 + ${read}`;
        const [hit, miss] = outcomes;
        const game = after(
          {
            ...secrets,
            options: {
              'north.act.push': { outcomes: [{ ...hit, odds }, miss] },
              'north.spy.look': { ...spy, exposure: { odds } },
              'south.act.press': {},
            },
            injects: [{ id: 'flood', turn: 't1', odds, effects: [head('Flood')] }],
          },
          {
            turns: [{ north: { act: 'push', spy: 'look' } }],
            given: {
              1: told({ injects: ['flood'], outcomes: { 'north.act': 'hit' }, exposed: ['north.spy'] }),
            },
          },
        );
        const results = seen(game, 'north').journal.flatMap((entry) =>
          entry.kind === 'order' ? [entry.outcome ?? entry.seen] : [],
        );
        return [...seats.map((seat) => drawsSeen(game, seat)), results];
      }),
    gives: [
      [[], [], allDraws, ['hit', 'exposed']],
      [allDraws, [], allDraws, ['hit', 'exposed']],
      [allDraws, ['flood'], allDraws, ['hit', 'exposed']],
    ],
  },
  {
    says: 'Whether its own covert act stayed hidden is not shown, because its owner could not know.',
    shows:
      'hidden, nobody is shown the draw; come to light, its owner is shown it with its odds, and south the order alone',
    when: () =>
      [hidden, exposed].map((given) => {
        const game = after(secrets, { turns: [look], given });
        return seats.map((seat) => drawsSeen(game, seat));
      }),
    gives: [
      [[], [], ['look exposure']],
      [['look exposure'], [], ['look exposure']],
    ],
  },
  {
    says: 'The seat `all` sees everything; the debrief and a white cell use it.',
    shows: 'its journal is the game’s own',
    when: () => {
      const game = after(secrets, { turns: [look, look], given: hidden });
      return seen(game, 'all').journal === game.journal;
    },
    gives: true,
  },
];

/** What was drawn, as far as a seat is shown it, in the order of the journal. */
function drawsSeen(game: ReturnType<typeof after>, seat: string): readonly string[] {
  return seen(game, seat).journal.flatMap((entry) => {
    if (entry.kind !== 'draw') return [];
    const { cause, of } = entry;
    return [cause.by === 'order' ? `${cause.option} ${of}` : cause.by === 'inject' ? cause.id : cause.by];
  });
}

const groups: readonly (readonly [name: string, rows: readonly RuleRow[]])[] = [
  ['values: indicators, facts, tracks and glimpses', values],
  ['covert orders and unseen causes', covert],
  ['injects and rules, and who may know of them', events],
  ['odds, draws and the seat that sees all', chances],
];

describe.each(groups)('%s', (_, rows) => {
  test.each(rows)('$shows', ({ when, gives }) => expect(when()).toEqual(gives));
});

describe('the table', () => {
  const quotes = groups.flatMap(([, rows]) => rows.map(({ says }) => says));

  test('has a row for every sentence of the page, and quotes nothing else', () => {
    expect(unquoted(sectionOf('docs/engine.md', '## Sight'), quotes)).toEqual({ left: [], strange: [] });
  });
});
