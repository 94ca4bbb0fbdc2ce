import { expect, test } from 'vitest';
import { borderDocument, draftOf } from '../../test/fixtures/border';
import { shippedScenarios } from '../../test/shipped';
import { compile, lexiconOf, type Scenario, type Tone } from '../scenario/index';
import { beatsOf, isSurprise } from './beats';
import { type Development, developmentsOf } from './developments';
import { begin, decide } from './play';
import { view } from './view';

// biome-ignore lint/suspicious/noExplicitAny: changes of a document in ways that its literal type does not have
const document: any = structuredClone(borderDocument());
document.actors.south.options.strike.when = 'tension >= 4';
document.actors.north.options.strike.outcomes[1].odds = 10;
const { scenario } = compile(draftOf(document));
if (scenario === undefined) throw new Error('the border compiles');

/** Both sides strike in the second turn, and the north's strike misses. */
function bothStrike() {
  const given = {
    1: { outcomes: {}, injects: [], exposed: [] },
    2: { outcomes: { 'north.military': 'miss' }, injects: ['flood'], exposed: [] },
  };
  if (scenario === undefined) throw new Error('the border compiles');
  const first = decide(begin(scenario, { seed: 1, given }), {
    north: { military: 'raise-alert', diplomacy: 'protest' },
    south: {},
  });
  if (first.phase === 'over') throw new Error('it goes on');
  return decide(first, {
    north: { military: 'strike', diplomacy: 'protest' },
    south: { military: 'strike', diplomacy: 'call' },
  });
}

test('a turn is told in a few beats, every act of force first, and nothing is lost', () => {
  const { journal } = view(bothStrike(), 'north');
  const told = developmentsOf(
    scenario,
    journal.filter(({ turn, step }) => turn === 2 && step !== 'situation'),
  );
  const { beats, also, untold } = beatsOf(scenario, 'north', told);
  expect(beats.length).toBeGreaterThanOrEqual(3);
  expect(beats.length).toBeLessThanOrEqual(5);
  expect(
    beats
      .slice(0, 2)
      .map(({ cause }) => (cause.by === 'order' ? `${cause.actor} ${cause.option}` : ''))
      .sort(),
  ).toEqual(['north strike', 'south strike']);
  expect([...beats, ...also, ...untold].map(({ key }) => key).sort()).toEqual(
    told.map(({ key }) => key).sort(),
  );
});

const shipped = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024')?.scenario;
if (shipped === undefined) throw new Error('January is shipped');
const january: Scenario = shipped;

/** Things that happen in January 2024, by short names: as they are told, with what they changed. */
const happenings = {
  strike: told('order', 'iran', 'strike-hamlet', 'force', { moved: 5 }),
  answer: told('order', 'pakistan', 'strike-group-sites', 'force', { moved: 5 }),
  attack: told('order', 'separatists', 'attack-convoy', 'force', { moved: 5 }),
  ambush: told('order', 'jaish_al_adl', 'attack-post', 'force', { moved: 5 }),
  grief: told('inject', undefined, 'grief-on-screen', 'loss', { news: true }),
  statement: told('rule', undefined, 'statement-issued', 'cooperation', {
    news: true,
    fact: 'talks',
    moved: 2,
  }),
  recall: told('order', 'pakistan', 'recall-ambassador', 'threat', { news: true, track: 'diplomacy' }),
  break: told('order', 'pakistan', 'sever-relations', 'threat', {
    news: true,
    track: 'diplomacy',
    moved: 3,
  }),
  alert: told('order', 'pakistan', 'raise-alert', 'threat', { news: true, track: 'military' }),
  waking: told('rule', undefined, 'alarm-in-pakistan', 'threat', { news: true, track: 'military' }),
  brothers: told('order', 'pakistan', 'brotherly-words', 'cooperation', { news: true, track: 'message' }),
  draft: told('rule', undefined, 'draft-from-iran', 'cooperation', { news: true, fact: 'draft' }),
  bookkeeping: told('rule', undefined, 'blow-on-pakistan', 'neutral', { fact: 'account' }),
  closing: told('order', 'pakistan', 'close-the-matter', 'cooperation', { news: true }),
  draftOrder: told('order', 'iran', 'joint-statement', 'neutral', {}),
  names: told('order', 'iran', 'share-intelligence', 'neutral', { news: true, outcome: 'leaked' }),
  search: told('order', 'iran', 'detain-separatists', 'neutral', { news: true, outcome: 'detained' }),
  market: told('order', 'china', 'urge-restraint', 'cooperation', { news: true }),
} satisfies Record<string, Development>;

type Happening = keyof typeof happenings;

function told(
  by: 'order' | 'inject' | 'rule',
  actor: string | undefined,
  id: string,
  tone: Tone,
  changed: {
    readonly news?: true;
    readonly fact?: string;
    readonly track?: string;
    readonly moved?: number;
    readonly outcome?: string;
  } = {},
): Development {
  const cause = by === 'order' ? { by, actor: actor ?? '', option: id } : { by, id };
  const line = { turn: 2, step: 'consequences' as const, cause };
  const { moved, outcome } = changed;
  const { outcomes = [] } = lexiconOf(january).option(actor ?? '', id) ?? {};
  const result = outcomes.find((one) => one.id === outcome);
  return {
    key: id,
    turn: 2,
    step: 'consequences',
    cause,
    tone,
    entries: [],
    draws: [],
    learned: [],
    begun: [],
    shifts:
      moved === undefined ? [] : [{ indicator: 'escalation', amount: moved, others: 0, from: 0, to: moved }],
    ...(by === 'order' ? { cue: { kind: 'missiles' } } : {}),
    ...(result === undefined
      ? {}
      : {
          outcome: result,
          order: { ...line, kind: 'order', actor: actor ?? '', track: '', option: id, seen: 'public' },
        }),
    news: changed.news === undefined ? [] : [{ ...line, kind: 'news', news: -1 }],
    facts:
      changed.fact === undefined
        ? []
        : [{ ...line, kind: 'fact', id: changed.fact, from: 'before', to: 'after' }],
    postures:
      changed.track === undefined
        ? []
        : [
            {
              ...line,
              kind: 'posture',
              actor: 'pakistan',
              track: changed.track,
              from: 'before',
              to: 'after',
            },
          ],
  };
}

/** What a seat is told of things that happened, as beats and besides, by their short names. */
function toldTo(seat: string, happened: readonly Happening[]) {
  const beats = beatsOf(
    january,
    seat,
    happened.map((name) => happenings[name]),
  );
  const names = (list: readonly Development[]) =>
    list.map(({ key }) => happened.find((name) => happenings[name].key === key));
  return { beats: names(beats.beats), also: names(beats.also), untold: names(beats.untold) };
}

test('what chance made of its own orders is a beat for a side, and for others only a headline', () => {
  const happened = ['strike', 'recall', 'alert', 'names', 'search'] as const;
  expect(toldTo('iran', happened).beats).toEqual(['strike', 'recall', 'alert', 'names', 'search']);
  expect(toldTo('china', happened).also).toEqual(['names', 'search']);
});

test('a rule that chance let work is a beat for everybody whom its news reaches', () => {
  const odds = { op: 'number', value: 50 } as const;
  const rules = january.rules.map((rule) => (rule.id === 'draft-from-iran' ? { ...rule, odds } : rule));
  const happened = ['strike', 'recall', 'alert', 'draft'] as const;
  const developments = happened.map((name) => happenings[name]);
  const keys = (scenario: Scenario) => beatsOf(scenario, 'china', developments).beats.map(({ key }) => key);
  expect(keys(january)).not.toContain('draft-from-iran');
  expect(keys({ ...january, rules })).toContain('draft-from-iran');
});

test('what nobody reports is no headline, nor is an order that only leads to what a rule tells', () => {
  const { also, untold } = toldTo('iran', [
    'strike',
    'recall',
    'draft',
    'bookkeeping',
    'draftOrder',
    'market',
    'brothers',
  ]);
  expect(untold).toEqual(['bookkeeping', 'draftOrder']);
  expect(also).toEqual(expect.arrayContaining(['market']));
});

test.each<[string, readonly Happening[], readonly Happening[]]>([
  [
    'a joint statement after an attack',
    ['market', 'brothers', 'attack', 'statement'],
    ['attack', 'statement', 'brothers'],
  ],
  [
    'an ambassador called home after three acts of force',
    ['strike', 'answer', 'grief', 'recall', 'market'],
    ['strike', 'answer', 'grief', 'recall'],
  ],
  [
    'two changes after three acts of force, and nothing lesser',
    ['brothers', 'alert', 'strike', 'break', 'answer', 'grief'],
    ['strike', 'answer', 'grief', 'break', 'alert'],
  ],
  [
    'more changes than five beats hold: the gravest',
    ['strike', 'answer', 'grief', 'alert', 'recall', 'statement'],
    ['strike', 'answer', 'grief', 'statement', 'alert'],
  ],
  [
    'one change after five acts of force',
    ['recall', 'strike', 'answer', 'attack', 'ambush', 'grief', 'statement'],
    ['strike', 'answer', 'attack', 'ambush', 'grief', 'statement'],
  ],
  [
    'forces that wake as they are struck, friendly words and a draft that only two know of, which change less',
    ['strike', 'waking', 'brothers', 'draft', 'recall', 'alert'],
    ['strike', 'recall', 'alert'],
  ],
  ['what the engine notes and nobody reports', ['strike', 'bookkeeping', 'recall'], ['strike', 'recall']],
  [
    'what a side can do but once, although it only speaks',
    ['brothers', 'market', 'waking', 'closing'],
    ['closing', 'brothers', 'waking'],
  ],
])('told before lesser things: %s', (_, happened, beats) => {
  expect(toldTo('china', happened).beats).toEqual(beats);
});

test('what is hardly worth a beat is left to the headlines, but a turn is never without one', () => {
  const { journal } = view(bothStrike(), 'south');
  const flood = developmentsOf(
    scenario,
    journal.filter(({ step, turn }) => step === 'situation' && turn === 2),
  );
  expect(flood).toHaveLength(1);
  expect(beatsOf(scenario, 'south', flood).beats).toEqual(flood);
  const told = developmentsOf(scenario, journal);
  expect(beatsOf(scenario, 'south', told).also).toEqual(expect.arrayContaining([...flood]));
});

test('a side is surprised by force against it and by its own bad luck, and by nothing else', () => {
  for (const [seat, expected] of [
    ['north', ['north strike', 'south strike']],
    ['south', []],
  ] as const) {
    const { journal } = view(bothStrike(), seat);
    const told = developmentsOf(scenario, journal);
    const surprising = told.filter((one) => isSurprise(scenario, seat, one));
    expect(
      surprising.map(({ cause }) => (cause.by === 'order' ? `${cause.actor} ${cause.option}` : '')).sort(),
    ).toEqual(expected);
  }
});
