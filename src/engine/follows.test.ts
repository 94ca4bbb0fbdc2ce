import { describe, expect, test } from 'vitest';
import { changed, played, scenarioWith, strike } from '../../test/fixtures/changed-border';
import { check, type Scenario } from '../scenario/index';
import { causeKey } from './causes';
import { developmentsOf } from './developments';
import { trackOptions } from './first-options';
import { publicView } from './public-view';
import { falseTellings, statementsBy } from './tellings';
import { endingOf, settingOf } from './told-forms';
import type { Game } from './types';
import { view } from './view';
import { voicesOf } from './voices';

describe('texts that follow the play', () => {
  const scenario = scenarioWith(({ turns, actors, rules, endings, injects }) => {
    turns[2].setting = [
      { when: 'bridge == "destroyed"', text: 'The bridge lies in the river.' },
      { text: 'The bridge stands.' },
    ];
    const [hit] = actors.north.options.strike.outcomes;
    hit.text = [{ when: 'tension > 9', text: 'It falls at once.' }, { text: 'It falls.' }];
    hit.effects.push({
      news: {
        head: [{ when: 'bridge == "closed"', text: 'A shut bridge falls' }, { text: 'A bridge falls' }],
        body: [{ when: 'tension > 9', text: 'Late.' }, { text: 'Early.' }],
      },
    });
    actors.north.options['stand-down'].advice = {
      chief: [
        { when: 'taken.north["strike"] > 0', stance: 'against', says: 'After that strike?' },
        { stance: 'for', says: 'Why not.' },
      ],
    };
    rules.push({
      id: 'rain',
      label: 'Rain',
      when: 'turn > 0',
      because: [
        { when: 'bridge == "destroyed"', text: 'Nobody can cross.' },
        { when: 'turn > 1', text: 'It rains again.' },
        { text: 'It rains.' },
      ],
      effects: [],
    });
    endings[2].text = [
      { when: 'bridge == "destroyed"', text: 'No bridge.' },
      { text: 'Nothing was settled.' },
    ];
    injects.splice(0);
  });

  test.each([
    ['hit', 'The bridge lies in the river.'],
    ['miss', 'The bridge stands.'],
  ])('the setting after a %s', (outcome, expected) => {
    const game = played(scenario, strike, outcome);
    expect(settingOf(scenario, 3, view(game, 'south').journal)).toBe(expected);
    expect(settingOf(scenario, 1, game.journal)).toBeUndefined();
  });

  test('an outcome and its news are told in the form of the moment', () => {
    const game = played(scenario, strike);
    const told = developmentsOf(scenario, view(game, 'south').journal).find(({ outcome }) => outcome);
    expect(told?.outcome?.text).toBe('It falls.');
    expect(told?.news.map(({ news }) => scenario.news[news])).toMatchObject([
      { head: 'A bridge falls', body: 'Early.' },
    ]);
  });

  test.each([
    ['hit', ['It rains.', 'Nobody can cross.']],
    ['miss', ['It rains.', 'It rains again.']],
  ])('the reason of a rule after a %s', (outcome, expected) => {
    const { journal } = view(played(scenario, strike, outcome), 'south');
    const rains = developmentsOf(scenario, journal).filter(({ cause }) => causeKey(cause) === 'rule rain');
    expect(rains.map(({ reason }) => reason)).toEqual(expected);
  });

  test('an adviser remembers, and only to the own side', () => {
    const lines = (game: Game) =>
      view(game, 'north')
        .tracks.flatMap(({ options }) => options)
        .find(({ option }) => option === 'stand-down')?.lines;
    expect(lines(played(scenario, strike))).toEqual({ chief: 0 });
    expect(lines(played(scenario, [{ military: 'raise-alert' }]))).toEqual({ chief: 1 });
    expect(JSON.stringify(view(played(scenario, strike), 'south'))).not.toContain('lines');
  });

  test.each([
    ['hit', 'No bridge.'],
    ['miss', 'Nothing was settled.'],
  ])('the ending after a %s', (outcome, expected) => {
    const game = played(scenario, [...strike, {}, {}], outcome);
    expect(game.phase).toBe('over');
    expect(endingOf(scenario, game.journal)?.text).toBe(expected);
    expect(endingOf(scenario, played(scenario, strike).journal)).toBeUndefined();
  });

  test('a list needs a last text without a condition, and none before it', () => {
    const wrong = changed(({ turns }) => {
      turns[0].setting = [{ text: 'One.' }, { when: 'turn > 1', text: 'Two.' }];
    });
    expect(wrong.problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'E216 turns.0.setting.0',
      'E216 turns.0.setting.1',
    ]);
  });

  test('a text may not depend on what its readers cannot know', () => {
    const hidden = changed(({ turns, actors, rules }) => {
      turns[1].setting = [{ when: 'mole == "placed"', text: 'Somebody listens.' }, { text: 'All is quiet.' }];
      actors.south.options.call.advice = {
        chief: [
          { when: 'north.resolve > 5', stance: 'for', says: 'They are angry.' },
          { stance: 'for', says: 'Call.' },
        ],
      };
      actors.north.options.protest.advice = {
        chief: [
          { when: 'mole == "placed"', stance: 'for', says: 'We hear them.' },
          { stance: 'for', says: 'Protest.' },
        ],
      };
      // All see the bridge, and nobody sees trust unless a headline tells of it.
      for (const rule of rules)
        rule.because = [{ when: 'mole == "placed"', text: 'They know.' }, { text: 'They guess.' }];
      turns[1].bet = { ask: 'A mole?', 'true-when': 'mole == "placed"', by: 't3', to: ['south'] };
    });
    if (hidden.scenario === undefined) throw new Error('it compiles');
    const found = check(hidden.draft, hidden.scenario).filter(({ code }) => code === 'W122');
    expect(found.map(({ path, facts }) => `${path.join('.')} ${facts.actor}`).sort()).toEqual([
      'actors.south.options.call.advice.chief.0.when south',
      'rules.0.because.0.when south',
      'turns.1.bet.true-when south',
      'turns.1.setting.0.when south',
    ]);
  });
});

describe('the classes of an end', () => {
  const scenario = scenarioWith(({ endings, injects }) => {
    endings[2].violence = [{ when: 'bridge == "destroyed"', is: 'serious-clashes' }, { is: 'none' }];
    endings[2].outcome.north = [
      { when: 'bridge == "destroyed"', icb: 'defeat', text: 'You broke it.', holds: 'bridge == "open"' },
      { icb: 'victory' },
    ];
    injects.splice(0);
  });
  const ended = (outcome: string) => played(scenario, [...strike, {}, {}], outcome);

  test.each([
    ['hit', 'serious-clashes', { actor: 'north', icb: 'defeat', text: 'You broke it.' }],
    ['miss', 'none', { actor: 'north', icb: 'victory' }],
  ])('after a %s', (outcome, violence, north) => {
    const { journal } = ended(outcome);
    for (const seen of [journal, view(ended(outcome), 'south').journal]) {
      const ending = endingOf(scenario, seen);
      expect(ending?.violence).toBe(violence);
      expect(ending?.outcome).toEqual([north, { actor: 'south', icb: 'stalemate' }]);
    }
  });

  test('stay where they are one for every play', () => {
    const plain = scenarioWith(() => undefined);
    expect(plain.endings[2]).not.toHaveProperty('violences');
    expect(plain.endings[2]?.outcome[0]).not.toHaveProperty('others');
    const { journal } = played(plain, [...strike, {}, {}]);
    expect(Object.keys(journal.at(-1) ?? {}).sort()).toEqual(['id', 'kind', 'step', 'turn']);
  });

  test('have a last one without a condition, and read no orders, which are gone by then', () => {
    const { problems } = changed(({ endings }) => {
      endings[0].violence = [
        { when: 'tension > 1', is: 'none' },
        { when: 'turn > 1', is: 'minor-clashes' },
      ];
      endings[1].outcome.north = [
        { when: 'orders.north.military == "strike"', icb: 'defeat' },
        { icb: 'victory' },
      ];
    });
    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'E216 endings.0.violence.1',
      'E306 endings.1.outcome.north.0.when',
    ]);
  });

  test('are held to what their texts state', () => {
    const { stated } = changed(({ endings }) => {
      endings[2].outcome.north = [
        { when: 'bridge == "destroyed"', icb: 'defeat', text: 'It is gone.', holds: 'bridge == "open"' },
        { icb: 'victory', text: 'It stands.', holds: 'bridge != "destroyed"' },
      ];
    });
    const told = (outcome: string) =>
      falseTellings(scenario, statementsBy(stated ?? []), ended(outcome).record, ended(outcome).record.turns);
    expect(told('hit').map(({ stated: { path } }) => path.join('.'))).toEqual([
      'endings.2.outcome.north.0.holds',
    ]);
    expect(told('miss')).toEqual([]);
  });
});

describe('the options of a track', () => {
  const ids = (scenario: Scenario, game: Game, seat: string, track: string) => {
    const seen = view(game, seat);
    const found = seen.tracks.find((one) => one.track === track);
    if (found === undefined) throw new Error(`no track ${track}`);
    const { first, more, closed } = trackOptions(scenario, seen, found);
    return [first, more, closed].map((list) => list.map(({ option }) => option));
  };

  test('begin with what the turn names, then what is new in the play', () => {
    const scenario = scenarioWith(({ turns, injects, actors }) => {
      injects.splice(0);
      turns[1].concerns = { north: ['plant-source'] };
      actors.north.tracks.military.postures.alerted.on = {
        'stand-down': 'guarded',
        'raise-alert': 'alerted',
        'plant-source': 'alerted',
        strike: 'struck',
      };
    });
    const game = played(scenario, [{ military: 'raise-alert' }]);
    const [first, more] = ids(scenario, game, 'north', 'military');
    expect(first?.[0]).toBe('plant-source');
    expect(first).toHaveLength(3);
    expect([...(first ?? []), ...(more ?? [])].sort()).toEqual(
      ['plant-source', 'raise-alert', 'stand-down', 'strike'].sort(),
    );
    // The alert was open before.
    expect(more).toEqual(['raise-alert']);
  });

  test('hide no order that would be the only one behind the button, though all has been said of it', () => {
    const scenario = scenarioWith(({ injects, actors }) => {
      injects.splice(0);
      actors.north.options['raise-alert'].advice = { chief: { stance: 'for', says: 'Be awake.' } };
    });
    for (const held of [0, 1, 2]) {
      const game = played(
        scenario,
        Array.from({ length: held }, () => ({})),
      );
      expect(ids(scenario, game, 'north', 'military').slice(0, 2), `turn ${held + 1}`).toEqual([
        ['raise-alert'],
        [],
      ]);
    }
  });

  test('that a turn names must be there', () => {
    const { problems } = changed(({ turns }) => {
      turns[0].concerns = { north: ['walk-away'], nobody: ['call'] };
      turns[1].asks = { nobody: 'Who are you?' };
    });
    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'E201 turns.0.concerns.nobody',
      'E201 turns.0.concerns.north.0',
    ]);
  });
});

describe('voices', () => {
  const scenario = scenarioWith(({ actors, injects }) => {
    injects.splice(0);
    const [hit] = actors.north.options.strike.outcomes;
    hit.voices = {
      south: { public: 'They have cut us off.', chief: 'We must answer.' },
      north: { public: 'At last.', chief: 'Was it worth it?' },
    };
    actors.north.options['plant-source'].exposure = { odds: 0 };
    actors.north.options['plant-source'].voices = { north: { chief: 'Good.' }, south: { public: 'Who?' } };
  });
  const heard = (game: Game, seat: string, option: string) => {
    const told = developmentsOf(scenario, view(game, seat).journal);
    const found = told.find(({ cause }) => cause.by === 'order' && cause.option === option);
    if (found === undefined) return undefined;
    const { publics, advisers } = voicesOf(scenario, seat, found);
    return [publics, advisers].map((list) => list.map(({ says }) => says));
  };

  test('of the streets are heard by all, those of advisers by their own side', () => {
    const game = played(scenario, strike);
    expect(heard(game, 'north', 'strike')).toEqual([
      ['At last.', 'They have cut us off.'],
      ['Was it worth it?'],
    ]);
    expect(heard(game, 'south', 'strike')).toEqual([
      ['At last.', 'They have cut us off.'],
      ['We must answer.'],
    ]);
  });

  test('say nothing outside of what stayed hidden', () => {
    const game = played(scenario, [{ military: 'raise-alert' }, { military: 'plant-source' }]);
    expect(heard(game, 'north', 'plant-source')).toEqual([[], ['Good.']]);
    expect(heard(game, 'south', 'plant-source')).toBeUndefined();
  });

  test('must belong to somebody', () => {
    const { problems } = changed(({ rules }) => {
      rules[0].voices = { north: { nobody: 'Hm.' }, west: { public: 'Hm.' } };
    });
    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'E201 rules.0.voices.north.nobody',
      'E201 rules.0.voices.west',
    ]);
  });
});

describe('voices that follow the play', () => {
  const tense = (one: string, other: string) => [{ when: 'tension > 3', text: one }, { text: other }];
  const scenario = scenarioWith(({ actors, injects, rules }) => {
    injects.splice(0);
    const lines = {
      north: { public: tense('At last.', 'Why?'), chief: tense('We are ready.', 'We are not.') },
      south: { public: 'They have cut us off.', chief: tense('They meant it.', 'Was it meant?') },
    };
    actors.north.options.strike.outcomes[0].voices = lines;
    actors.north.options['raise-alert'].voices = lines;
    rules[0].voices = {
      south: { chief: [{ when: 'tension > 8', text: 'It is war.' }, { text: 'Not yet.' }] },
    };
  });
  const heardBySeat = (game: Game, seat: string) =>
    developmentsOf(scenario, view(game, seat).journal).map((one) => {
      const { publics, advisers } = voicesOf(scenario, seat, one);
      return [causeKey(one.cause), ...[...publics, ...advisers].map(({ says }) => says)].join(' | ');
    });

  test('say what holds as it happens, each to those who hear it', () => {
    const game = played(scenario, strike);
    expect(heardBySeat(game, 'north').filter((line) => line.includes(' | '))).toEqual([
      'order north raise-alert | Why? | They have cut us off. | We are not.',
      'order north strike | At last. | They have cut us off. | We are ready.',
    ]);
    expect(heardBySeat(game, 'south').filter((line) => line.includes(' | '))).toEqual([
      'order north raise-alert | Why? | They have cut us off. | Was it meant?',
      'order north strike | At last. | They have cut us off. | They meant it.',
      'rule anger | Not yet.',
    ]);
  });

  test('of advisers of others are in no view of a seat, and of none in what all may know', () => {
    const game = played(scenario, strike);
    const seen = (journal: readonly object[]) => JSON.stringify(journal);
    expect(seen(game.journal)).toContain('"north.chief"');
    expect(seen(view(game, 'south').journal)).not.toContain('north.chief');
    expect(seen(view(game, 'north').journal)).toContain('"north.chief"');
    expect(seen(publicView(game).journal)).not.toContain('chief');
  });

  test('may not give away what those who hear them cannot know', () => {
    const mole = [{ when: 'mole == "placed"', text: 'Somebody listens.' }, { text: 'All is quiet.' }];
    const hidden = changed(({ actors, injects }) => {
      actors.north.options.protest.voices = {
        north: { public: mole, chief: mole },
        south: { chief: mole },
      };
      injects[0].voices = { south: { chief: mole } };
    });
    if (hidden.scenario === undefined) throw new Error('it compiles');
    const found = check(hidden.draft, hidden.scenario).filter(({ code }) => code === 'W122');
    expect(found.map(({ path, facts }) => `${path.join('.')} ${facts.actor}`).sort()).toEqual([
      'actors.north.options.protest.voices.north.public.0.when south',
      'actors.north.options.protest.voices.south.chief.0.when south',
      'injects.0.voices.south.chief.0.when south',
    ]);
  });
});
