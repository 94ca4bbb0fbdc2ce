import { seesExpression } from '../../../src/world/index';
import type { RuleRow } from '../../fixtures/page';
import { type SmallCrisis, small } from '../../fixtures/small';
import { after } from '../../fixtures/small-play';
import { changesSeen, kindsSeen } from '../../fixtures/small-reads';
import { add, head, outcomes, seats, spy } from './parts';

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
  'A rule is known to those whom its news reaches, and, if it has no `odds`, to those who see everything that its condition reads.';
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
    'north.air.strike': { outcomes: outcomes.map((one) => ({ ...one, 'seen-by': ['south'] })) },
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
  'orders.north.air == "strike"': ['north', 'south'],
  'outcomes.north.air == "hit"': ['south'],
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

/** Who may know of injects and rules. */
export const injectsAndRules: readonly RuleRow[] = [
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
    shows: 'with odds by its news alone, although all see its condition',
    when: () =>
      [[], [head('Fear')]].map((news) =>
        whoSees('rule', { when: 'heat == 5', odds: 100, effects: [add(1), ...news] }, {}),
      ),
    gives: [byNobody, byAll],
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
    says: 'In a condition, the orders and outcomes of a track that has a covert option count as seen only by the actor whose track it is, since what looks like holding may be a covert act; the same goes for how often a covert option was taken. Outcomes of a track of which one is kept from a seat count as unseen by it. Whether an inject has happened counts as seen by those who learn of it every time it happens.',
    shows: 'who sees everything that a condition reads, for every kind of expression',
    when: () =>
      Object.fromEntries(Object.entries(conditions).map(([condition]) => [condition, whoSeesAll(condition)])),
    gives: conditionsSeen(),
  },
];
