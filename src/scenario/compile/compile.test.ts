// One long table: every mistake in meaning, with its code and place.
import { describe, expect, test } from 'vitest';
import { borderDocument, borderScenario, draftOf } from '../../../test/fixtures/border';
import { compile } from './compile';

type Document = ReturnType<typeof borderDocument>;
// biome-ignore lint/suspicious/noExplicitAny: the table below breaks documents in ways that their type forbids
type Loose = any;

/** The codes and paths of what is wrong with the river border after a change. */
function problemsAfter(change: (document: Loose) => void): string[] {
  const document: Document = structuredClone(borderDocument());
  change(document);
  return compile(draftOf(document)).problems.flatMap(({ code, path, also = [] }) =>
    [path, ...also.map((one) => one.path)].map((way) => `${code} ${way.join('.')}`),
  );
}

test('a right document compiles to plain JSON that says the same', () => {
  const scenario = borderScenario();
  expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
  expect(scenario.hash).toMatch(/^[0-9a-f]{64}$/);
});

test('translations do not make another edition, anything else does', () => {
  const hashOf = (change: (document: Loose) => void) => {
    const document = borderDocument();
    change(document);
    return compile(draftOf(document)).scenario?.hash;
  };
  const own = borderScenario().hash;
  expect(hashOf((document) => Object.assign(document, { locales: { fa: { 'about.title': 'x' } } }))).toBe(
    own,
  );
  const plan = { id: 'short', name: 'Short', minutes: 9, first: 't1', last: 't2' };
  expect(hashOf((document) => Object.assign(document, { plans: [plan] }))).toBe(own);
  const targets = { families: { war: { from: 1, to: 5 } } };
  expect(hashOf((document) => Object.assign(document.about, { targets }))).toBe(own);
  expect(hashOf((document) => Object.assign(document.about, { title: 'Another' }))).not.toBe(own);
});

test('a policy that thinks has its numbers, and those of the format where it gives none', () => {
  const document: Loose = borderDocument();
  const policyOf = (id: string) =>
    compile(draftOf(document)).scenario?.actors.find((actor) => actor.id === id)?.policy;
  Object.assign(document.actors.north.policy, { kind: 'logit', lambda: 30, 'look-ahead': 2, level: 0 });
  expect(policyOf('north')).toMatchObject({ kind: 'logit', lambda: 30, lookAhead: 2, level: 0 });
  expect(policyOf('south')).toMatchObject({ kind: 'weights', lambda: 5, level: 1 });
  expect(policyOf('south')).not.toHaveProperty('lookAhead');
});

test('bands that just add up are taken as they are written', () => {
  const document: Loose = structuredClone(borderDocument());
  document.about.targets = {
    endings: { war: { from: 0, to: 33.3 }, calm: { from: 33.4, to: 33.4 } },
    families: { frozen: { from: 0, to: 33.3 } },
  };
  const { problems, scenario } = compile(draftOf(document));
  expect(problems).toEqual([]);
  expect(scenario?.about.targets).toEqual([
    { of: 'ending', id: 'war', from: 0, to: 33.3 },
    { of: 'ending', id: 'calm', from: 33.4, to: 33.4 },
    { of: 'family', id: 'frozen', from: 0, to: 33.3 },
  ]);
});

test('numbers that a policy may have leave the edition of a document without them as it is', () => {
  // The hash of records and saves: taken before these fields were there.
  expect(borderScenario().hash).toBe('f484cff38913d541d25ab527605d2cea82830c0a74804580a799a9e12ec4bfbb');
});

describe('what is wrong is named at its place', () => {
  test.each<[string, (document: Loose) => void, string]>([
    [
      'a picture that cannot end so',
      (d) => {
        d.actors.north.options.strike.cue = { kind: 'missiles', to: 'bridge', ends: 'unanswered' };
      },
      'E217 actors.north.options.strike.cue.ends',
    ],
    [
      'a picture that ends at a place that is none',
      (d) => {
        d.actors.north.options.strike.cue = { kind: 'missiles', to: 'bridge', also: ['south-city', 'moon'] };
      },
      'E201 actors.north.options.strike.cue.also.1',
    ],
    [
      'a plan that ends before it begins',
      (d) => {
        d.plans = [{ id: 'short', name: 'Short', minutes: 9, first: 't1', last: 't1' }];
        d.plans.push({ ...d.plans[0], id: 'shorter', first: 't2' });
        d.history = ['t1', 't2'].map((turn) => ({ turn, told: 'So it was.', sources: ['S1'] }));
      },
      'E218 plans.1.last',
    ],
    [
      'a plan that begins where history does not get',
      (d) => {
        d.plans = [{ id: 'short', name: 'Short', minutes: 9, first: 't3', last: 't4' }];
      },
      'E218 plans.0.first',
    ],
    [
      'a plan for a side that nobody plays',
      (d) => {
        d.plans = [{ id: 'short', name: 'Short', minutes: 9, first: 't1', last: 't2', sides: ['east'] }];
      },
      'E201 plans.0.sides.0',
    ],
    [
      'a band for an ending that there is not',
      (d) => {
        d.about.targets = { endings: { wra: { from: 1, to: 5 } } };
      },
      'E201 about.targets.endings.wra',
    ],
    [
      'a band for a family that there is not',
      (d) => {
        d.about.targets = { families: { drift: { from: 1, to: 5 } } };
      },
      'E201 about.targets.families.drift',
    ],
    [
      'a band the wrong way round',
      (d) => {
        d.about.targets = { endings: { war: { from: 5, to: 1 } } };
      },
      'E230 about.targets.endings.war',
    ],
    [
      'an ending that is wanted oftener than its family',
      (d) => {
        d.about.targets = { endings: { war: { from: 9, to: 12 } }, families: { war: { from: 1, to: 5 } } };
      },
      'E230 about.targets.families.war',
    ],
    [
      'a family that is wanted oftener than its endings',
      (d) => {
        d.about.targets = { endings: { war: { from: 1, to: 5 } }, families: { war: { from: 9, to: 12 } } };
      },
      'E230 about.targets.families.war',
    ],
    [
      'shares that are more than all plays',
      (d) => {
        d.about.targets = { endings: { war: { from: 50.5, to: 60 }, calm: { from: 49.6, to: 60 } } };
      },
      'E230 about.targets',
    ],
    [
      'shares that are less than all plays',
      (d) => {
        d.about.targets = {
          endings: { war: { from: 0, to: 30 }, calm: { from: 0, to: 30 } },
          families: { frozen: { from: 0, to: 39.9 } },
        };
      },
      'E230 about.targets',
    ],
    [
      'an unknown indicator',
      (d) => {
        d.rules[1].effects[0].add = { tensoin: 1 };
      },
      'E201 rules.1.effects.0.add.tensoin',
    ],
    [
      'an unknown fact',
      (d) => {
        d.actors.south.options['open-bridge'].effects[0].set = { brigde: 'open' };
      },
      'E201 actors.south.options.open-bridge.effects.0.set.brigde',
    ],
    [
      'a value that a fact does not have',
      (d) => {
        d.actors.south.options['open-bridge'].effects[0].set = { bridge: 'opened' };
      },
      'E203 actors.south.options.open-bridge.effects.0.set.bridge',
    ],
    [
      'an unknown target',
      (d) => {
        d.actors.north.options.protest.target = 'east';
      },
      'E201 actors.north.options.protest.target',
    ],
    [
      'an unknown actor in a relation',
      (document: Loose) =>
        Object.assign(document.actors.north.tracks.diplomacy.postures.silent, { relation: { sout: 'cut' } }),
      'E201 actors.north.tracks.diplomacy.postures.silent.relation.sout',
    ],
    [
      'the corners of the extent the wrong way round',
      (document: Loose) =>
        Object.assign(document.theatre, {
          extent: [
            [10, 10],
            [0, 0],
          ],
        }),
      'E208 theatre.extent',
    ],
    [
      'an unknown posture',
      (d) => {
        d.actors.north.tracks.military.postures.guarded.on['raise-alert'] = 'allerted';
      },
      'E201 actors.north.tracks.military.postures.guarded.on.raise-alert',
    ],
    [
      'an unknown start',
      (d) => {
        d.actors.north.tracks.military.start = 'asleep';
      },
      'E201 actors.north.tracks.military.start',
    ],
    [
      'an option that no posture lists',
      (d) => {
        delete d.actors.south.tracks.diplomacy.postures.talking.on.call;
      },
      'E205 actors.south.options.call',
    ],
    [
      'a posture that lists an unknown option',
      (d) => {
        d.actors.south.tracks.military.postures.guarded.on.dance = 'guarded';
      },
      'E201 actors.south.tracks.military.postures.guarded.on.dance',
    ],
    [
      'an option in two tracks',
      (d) => {
        d.actors.south.tracks.military.postures.guarded.on.call = 'guarded';
      },
      'E204 actors.south.tracks.military.postures.guarded.on.call',
    ],
    [
      'an option that moves a track',
      (d) => {
        d.actors.south.options.call.effects = [{ move: { 'north.military': 'guarded' } }];
      },
      'E207 actors.south.options.call.effects.0.move.north.military',
    ],
    [
      'odds that can be negative',
      (d) => {
        d.actors.north.options.strike.outcomes[1].odds = '5 - tension';
      },
      'E308 actors.north.options.strike.outcomes.1.odds',
    ],
    [
      'odds that can all be zero',
      (d) => {
        d.actors.north.options.strike.outcomes[0].odds = 'tension';
        d.actors.north.options.strike.outcomes[1].odds = 'trust';
      },
      'E308 actors.north.options.strike.outcomes',
    ],
    [
      'a chance above 100',
      (d) => {
        d.injects[0].odds = '20 * tension';
      },
      'E308 injects.0.odds',
    ],
    [
      'a condition that is a number',
      (d) => {
        d.rules[0].when = 'tension + 1';
      },
      'E302 rules.0.when',
    ],
    [
      'an option that waits for orders',
      (d) => {
        d.actors.south.options.strike.when = 'orders.north.military == "strike"';
      },
      'E306 actors.south.options.strike.when',
    ],
    [
      'a statement of another type',
      (d) => {
        d.turns[0].holds = 'tension + 1';
      },
      'E302 turns.0.holds',
    ],
    [
      'a statement on an unknown name',
      (d) => {
        d.actors.north.options.call.advice.chief.holds = 'tensoin > 1';
      },
      'E201 actors.north.options.call.advice.chief.holds',
    ],
    [
      'a card that states an order of its own turn',
      (d) => {
        d.actors.north.options.call.holds = 'orders.south.diplomacy == "call"';
      },
      'E306 actors.north.options.call.holds',
    ],
    [
      'news of an event that states an outcome of a turn to come',
      (d) => {
        d.injects[0].effects[1].news.holds = 'outcomes.north.military == "hit"';
      },
      'E306 injects.0.effects.1.news.holds',
    ],
    [
      'two injects with one id',
      (d) => {
        d.injects[1].id = 'flood';
      },
      'E202 injects.1.id',
    ],
    [
      'an inject that is never due',
      (d) => {
        delete d.injects[0].turn;
      },
      'E213 injects.0',
    ],
    [
      'an inject in an unknown turn',
      (d) => {
        d.injects[0].turn = 't9';
      },
      'E201 injects.0.turn',
    ],
    [
      'no last ending',
      (d) => {
        d.endings[2].when = 'tension > 5';
      },
      'E209 endings',
    ],
    [
      'two last endings',
      (d) => {
        delete d.endings[1].when;
      },
      'E209 endings.2',
    ],
    [
      'a start outside its range',
      (d) => {
        d.indicators.tension.start = 11;
      },
      'E208 indicators.tension.start',
    ],
    [
      'a range that is none',
      (d) => {
        d.indicators.tension.max = 0;
      },
      'E208 indicators.tension.max',
    ],
    [
      'a day that is none',
      (d) => {
        d.turns[3].to = '2021-02-29';
      },
      'E210 turns.3.to',
    ],
    [
      'a turn that ends before it begins',
      (d) => {
        d.turns[0].to = '2019-12-31';
      },
      'E210 turns.0.to',
    ],
    [
      'turns that overlap',
      (d) => {
        d.turns[1].from = '2020-01-01';
        d.turns[0].to = '2020-01-02';
      },
      'E210 turns.1.from',
    ],
    [
      'something earlier on a day that is none',
      (d) => {
        d.about.earlier = [{ on: '2019-11-31', text: 'A lorry is held.' }];
      },
      'E210 about.earlier.0.on',
    ],
    [
      'earlier events out of their order',
      (d) => {
        d.about.earlier = [
          { on: '2019-12-02', text: 'A lorry is held.' },
          { on: '2019-12-01', text: 'Papers are asked for.' },
        ];
      },
      'E210 about.earlier.1.on',
    ],
    [
      'something earlier that happens later',
      (d) => {
        d.about.earlier = [{ on: '2099-01-01', text: 'The bridge falls.' }];
      },
      'E210 about.earlier.0.on',
    ],
    [
      'something earlier at no known place',
      (d) => {
        d.about.earlier = [{ on: '2019-12-01', at: 'nowhere', text: 'A lorry is held.' }];
      },
      'E201 about.earlier.0.at',
    ],
    [
      'a fact that starts outside its list',
      (d) => {
        d.facts.bridge.start = 'half';
      },
      'E203 facts.bridge.start',
    ],
    [
      'a value that a fact has twice',
      (d) => {
        d.facts.bridge.values.push('open');
      },
      'E202 facts.bridge.values.3',
    ],
    [
      'an option that is called like none',
      (d) => {
        d.actors.north.options.hold = d.actors.north.options.call;
        d.actors.north.tracks.diplomacy.postures.silent.on.hold = 'talking';
      },
      'E214 actors.north.options.hold',
    ],
    [
      'history with an outcome of more than a track',
      (d) => {
        const orders = { north: { military: 'strike' } };
        const outcomes = { 'north.military.strike': 'hit' };
        d.history = [{ turn: 't1', orders, outcomes, told: 'x', sources: ['S1'] }];
      },
      'E206 history.0.outcomes.north.military.strike',
    ],
    [
      'history that exposes what was not ordered',
      (d) => {
        const orders = { north: { diplomacy: 'protest' } };
        d.history = [{ turn: 't1', orders, exposed: ['north.military'], told: 'x', sources: ['S1'] }];
      },
      'E206 history.0.exposed.0',
    ],
    [
      'two outcomes with one id',
      (d) => {
        d.actors.north.options.strike.outcomes[1].id = 'hit';
      },
      'E202 actors.north.options.strike.outcomes.1.id',
    ],
    [
      'one indicator twice',
      (d) => {
        d.indicators.resolve = { ...d.indicators.trust, of: 'north' };
      },
      'E202 indicators.resolve',
    ],
    [
      'a track that is moved to no posture',
      (d) => {
        d.rules[0].effects[1].move = { 'south.diplomacy': 'shouting' };
      },
      'E203 rules.0.effects.1.move.south.diplomacy',
    ],
    [
      'an extent that goes more than half round the globe',
      (d) => {
        d.theatre.extent = [
          [100, 0],
          [99, 10],
        ];
      },
      'E208 theatre.extent',
    ],
    [
      'a leap day of a century',
      (d) => {
        d.about.earlier = [{ on: '1900-02-29', text: 'A lorry is held.' }];
      },
      'E210 about.earlier.0.on',
    ],
    [
      'a fact with the name of a side',
      (d) => {
        d.facts.north = d.facts.mole;
      },
      'E214 facts.north',
    ],
    [
      'a track with a name that expressions keep',
      (d) => {
        d.actors.north.tracks.turn = { start: 'a', postures: { a: { on: {} } } };
      },
      'E214 actors.north.tracks.turn',
    ],
    [
      'a track with the name of an indicator of its side',
      (d) => {
        d.indicators['north.military'] = d.indicators.trust;
      },
      'E214 actors.north.tracks.military',
    ],
    [
      'a fact called like what is believed',
      (d) => {
        d.facts.believed = d.facts.mole;
      },
      'E214 facts.believed',
    ],
    [
      'a plan that begins in a turn that history does not tell',
      (d) => {
        d.plans = [{ id: 'short', name: 'Short', minutes: 9, first: 't2', last: 't2' }];
        d.history = [{ turn: 't1', told: 'So it was.', sources: ['S1'] }];
      },
      'E218 plans.0.first',
    ],
    [
      'odds that add up to too much',
      (d) => {
        for (const outcome of d.actors.north.options.strike.outcomes) outcome.odds = 1_000_000;
      },
      'E308 actors.north.options.strike.outcomes',
    ],
    [
      'advice of nobody',
      (d) => {
        d.actors.north.options.protest.advice.queen = { stance: 'for', says: 'Yes.' };
      },
      'E201 actors.north.options.protest.advice.queen',
    ],
    [
      'a weight for an unknown option',
      (d) => {
        d.actors.south.policy.weights.dance = 3;
      },
      'E201 actors.south.policy.weights.dance',
    ],
    [
      'a hold on an unknown track',
      (d) => {
        d.actors.north.policy.hold.navy = 3;
      },
      'E201 actors.north.policy.hold.navy',
    ],
    [
      'a policy that thinks, with nothing to weigh',
      (d) => {
        d.actors.south.policy.kind = 'cautious';
        d.actors.south.objectives = [];
      },
      'E215 actors.south.policy.kind',
    ],
    [
      'news to nobody',
      (d) => {
        d.injects[1].effects[1].news.to = ['east'];
      },
      'E201 injects.1.effects.1.news.to.0',
    ],
    [
      'a capital that is not on the map',
      (d) => {
        d.actors.north.capital = 'atlantis';
      },
      'E201 actors.north.capital',
    ],
    [
      'nobody to play',
      (d) => {
        d.actors.north.playable = false;
        d.actors.south.playable = false;
      },
      'E212 actors',
    ],
    [
      'a name that expressions keep',
      (d) => {
        d.indicators.turn = d.indicators.trust;
      },
      'E214 indicators.turn',
    ],
    [
      'one name for two things',
      (d) => {
        d.indicators.bridge = d.indicators.trust;
      },
      'E214 facts.bridge',
    ],
    [
      'history with an unknown option',
      (d) => {
        d.history = [{ turn: 't1', orders: { south: { diplomacy: 'dance' } }, told: 'x', sources: ['S1'] }];
      },
      'E201 history.0.orders.south.diplomacy',
    ],
    [
      'history with an outcome of no order',
      (d) => {
        d.history = [{ turn: 't1', outcomes: { 'north.military': 'hit' }, told: 'x', sources: ['S1'] }];
      },
      'E206 history.0.outcomes.north.military',
    ],
  ])('%s', (_, change, expected) => {
    expect(problemsAfter(change)).toContain(expected);
  });

  test('odds that cannot be read, beside odds of 0, are not also told to be zero', () => {
    const problems = problemsAfter(({ actors }) => {
      actors.north.options.strike.outcomes[0].odds = 'tenison';
      actors.north.options.strike.outcomes[1].odds = 0;
    });
    expect(problems).toEqual(['E201 actors.north.options.strike.outcomes.0.odds']);
  });

  test.each<[string, (document: Loose) => void]>([
    [
      'a start at the end of its range',
      (d) => {
        d.indicators.tension.start = 0;
      },
    ],
    [
      'turns and earlier events of one day',
      (d) => {
        d.turns[0].to = d.turns[0].from;
        const on = d.turns[0].from;
        d.about.earlier = [
          { on, text: 'A lorry is held.' },
          { on, text: 'Papers are asked for.' },
        ];
      },
    ],
    [
      'an earlier event while the first turn lasts',
      (d) => {
        d.about.earlier = [{ on: d.turns[0].to, text: 'A lorry is held.' }];
      },
    ],
    [
      'a leap day',
      (d) => {
        d.about.earlier = [{ on: '2000-02-29', text: 'A lorry is held.' }];
      },
    ],
    [
      'a question that is answered in its own turn',
      (d) => {
        d.turns[1].bet = { ask: 'War?', 'true-when': 'tension > 9', by: 't2' };
      },
    ],
    [
      'a plan of the first turn, of which history says nothing',
      (d) => {
        d.plans = [{ id: 'short', name: 'Short', minutes: 9, first: 't1', last: 't1' }];
      },
    ],
    [
      'a side without aims that holds',
      (d) => {
        d.actors.south.policy = { kind: 'hold' };
        d.actors.south.objectives = [];
      },
    ],
    [
      'a side that nobody plays',
      (d) => {
        d.actors.south.playable = false;
      },
    ],
    [
      'outcomes of two options with one id',
      (d) => {
        d.actors.south.options.strike.outcomes = d.actors.north.options.strike.outcomes.map(
          ({ posture: _, ...outcome }: Loose) => outcome,
        );
      },
    ],
    [
      'a belief of the side that does not see it',
      (d) => {
        d.facts.mole.believes = { south: 'none' };
      },
    ],
  ])('and what is right is not: %s', (_, change) => {
    expect(problemsAfter(change)).toEqual([]);
  });

  test('once: a slip in a posture makes neither its option nor history wrong too', () => {
    const codes = problemsAfter((document) => {
      const { on } = document.actors.south.tracks.diplomacy.postures.talking;
      on['open-brigde'] = on['open-bridge'];
      delete on['open-bridge'];
      document.history = [
        { turn: 't1', orders: { south: { diplomacy: 'open-bridge' } }, told: 'x', sources: ['S1'] },
      ];
    });
    expect(codes).toEqual(['E201 actors.south.tracks.diplomacy.postures.talking.on.open-brigde']);
  });

  test('also when two options of different actors share a short code', () => {
    // `south.x23927` and `north.strike` have one code of 16 bits.
    const codes = problemsAfter((document) => {
      document.actors.south.options.x23927 = document.actors.south.options.call;
      document.actors.south.tracks.diplomacy.postures.talking.on.x23927 = 'talking';
    });
    expect(codes).toContain('E211 actors.south.options.x23927');
  });

  test('once: a fact that is called like the turn makes no expression wrong', () => {
    const codes = problemsAfter(({ facts }) => {
      facts.turn = facts.mole;
    });
    expect(codes).toEqual(['E214 facts.turn']);
  });

  test('with the nearest known name', () => {
    const document: Loose = borderDocument();
    document.rules[0].when = 'brigde == "destroyed"';
    expect(compile(draftOf(document)).problems[0]).toMatchObject({
      code: 'E201',
      facts: { name: 'brigde', nearest: 'bridge' },
    });
  });

  test('and nothing is made of a document that is wrong', () => {
    const document: Loose = borderDocument();
    document.rules[0].when = 'nothing';
    expect(compile(draftOf(document)).scenario).toBeUndefined();
  });
});
