import { describe, expect, test } from 'vitest';
import { borderDocument, draftOf } from '../../test/fixtures/border';
import { byPeople } from '../../test/fixtures/plays';
import { wantingBorder } from '../../test/fixtures/wanting-border';
import { compile, formatProblem, type Orders } from '../scenario/index';
import { proveTexts } from './prove-texts';
import { decodeLink } from './record-link';
import { replay } from './replay';
import { falseTellings, statementsBy } from './tellings';

type Border = ReturnType<typeof borderDocument>;

/** The river border with statements put into a copy of its document. */
function border(change: (document: Border) => void) {
  const document = borderDocument();
  change(document);
  const draft = draftOf(document);
  const { scenario, stated, problems } = compile(draft);
  if (scenario === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return { draft, scenario, stated };
}

const walk: Orders = { north: { diplomacy: 'walk-out' } };
const alert: Orders = { north: { military: 'raise-alert' } };
const strike: Orders = { north: { military: 'strike' } };

/** What states what, the orders of the play, and the turns in which it is told and not so. */
type Row = [string, (document: Border, holds: string) => void, string, Orders[], number[]];

describe('a text is held to what it states', () => {
  test.each<Row>([
    [
      'a setting, in each turn that is reached',
      ({ turns }, holds) => {
        for (const turn of turns) Object.assign(turn, { holds });
      },
      'bridge == "open" || turn == 4',
      [{}, walk],
      [3],
    ],
    [
      'a setting reads what the events of the morning have changed',
      ({ turns }, holds) => Object.assign(turns[1] ?? {}, { holds }),
      'happened["flood"] > 0',
      [{}, {}],
      [],
    ],
    [
      'the label of an event, when its effects are written',
      ({ injects }, holds) => Object.assign(injects[0] ?? {}, { holds }),
      'tension == 2',
      [],
      [],
    ],
    [
      'the news of an event, before orders are given',
      ({ injects }, holds) => Object.assign(injects[0]?.effects[1]?.news ?? {}, { holds }),
      'bridge == "closed"',
      [],
      [2],
    ],
    [
      'the card of an option, whenever it is open to somebody who can play',
      ({ actors }, holds) => Object.assign(actors.south.options['open-bridge'], { holds }),
      'bridge == "closed"',
      [walk],
      [1],
    ],
    [
      "an adviser's line, whenever its option is open",
      ({ actors }, holds) =>
        Object.assign(actors.north.options.call, {
          advice: { chief: { stance: 'for', says: 'Now.', holds } },
        }),
      'tension >= 4',
      [walk],
      [2, 3, 4],
    ],
    [
      'a reason, whenever its option is listed and its condition fails',
      ({ actors }, holds) =>
        Object.assign(actors.north.options.protest, {
          when: 'turn in [1, 3]',
          needs: { text: 'a bridge that is shut', holds },
        }),
      'bridge == "closed"',
      [],
      [2, 4],
    ],
    [
      'a reason is not told before the option is listed',
      ({ actors }, holds) =>
        Object.assign(actors.north.options.protest, { when: 'turn > 3', needs: { text: 'time', holds } }),
      'bridge == "closed"',
      [],
      [],
    ],
    [
      'an outcome, by what all orders of its turn have changed',
      ({ actors }, holds) => {
        for (const outcome of actors.north.options.strike.outcomes) Object.assign(outcome, { holds });
      },
      'bridge == "destroyed" && outcomes.north.military == "hit"',
      [alert, strike],
      [2],
    ],
    [
      'an outcome, by what was ordered and what came of it',
      ({ actors }, holds) => {
        for (const outcome of actors.north.options.strike.outcomes) Object.assign(outcome, { holds });
      },
      'orders.north.military == "strike" && outcomes.north.military == "miss"',
      [alert, strike],
      [],
    ],
    [
      'a reason is not told where something else closes the option',
      ({ actors }, holds) =>
        Object.assign(actors.north.options.protest, {
          once: true,
          when: 'turn >= 1',
          needs: { text: 'time', holds },
        }),
      'turn == 1',
      [{ north: { diplomacy: 'protest' } }],
      [],
    ],
    [
      'the reason of a rule, when all rules have run',
      ({ rules }, holds) => Object.assign(rules[1] ?? {}, { holds }),
      'trust <= 3',
      [],
      [],
    ],
    [
      'one of the reasons of a rule, only where it is the one that is told',
      ({ rules }, holds) =>
        Object.assign(rules[1] ?? {}, {
          when: 'turn > 0',
          because: [{ when: 'turn > 2', text: 'It is late.', holds }, { text: 'It is early.' }],
        }),
      'turn == 3',
      [],
      [4],
    ],
    [
      'an ending, as it stands when all is over',
      ({ endings }, holds) => Object.assign(endings[2] ?? {}, { holds }),
      'bridge == "closed"',
      [],
      [4],
    ],
    [
      'what an ending means for one side',
      ({ endings }, holds) =>
        Object.assign(endings[2]?.outcome.south ?? {}, { text: 'The bridge is yours.', holds }),
      'bridge == "open"',
      [walk],
      [4],
    ],
    [
      'what is said of a want, in the form that is told',
      ({ actors }, holds) => {
        const forms = [
          { when: 'bridge == "open"', text: 'It stands.', holds },
          { text: 'It fell.', holds: false },
        ];
        Object.assign(actors.north, wantingBorder(forms).actors.north);
      },
      'bridge == "closed"',
      [],
      [4],
    ],
  ])('%s', (_, change, holds, orders, turns) => {
    const { scenario, stated } = border((document) => change(document, holds));
    const given = { outcomes: { 'north.military': 'miss' }, injects: ['flood'], exposed: [] };
    const setup = {
      seed: 1,
      seats: byPeople(scenario),
      given: {
        1: { ...given, injects: [] },
        2: given,
        3: { ...given, injects: [] },
        4: { ...given, injects: [] },
      },
    };
    const told = falseTellings(scenario, statementsBy(stated), setup, orders);
    expect(told.map(({ turn }) => turn)).toEqual(turns);
  });

  test('news that nobody reads is told to nobody', () => {
    const { scenario, stated } = border(({ injects }) =>
      Object.assign(injects[0]?.effects[1]?.news ?? {}, { to: [], holds: false }),
    );
    const given = { 2: { outcomes: {}, injects: ['flood'], exposed: [] } };
    const setup = { seed: 1, seats: byPeople(scenario), given };
    expect(falseTellings(scenario, statementsBy(stated), setup)).toEqual([]);
  });
});

test('events and rules of which nobody learns are told to nobody', () => {
  const { scenario, stated } = border(({ injects, rules }) => {
    Object.assign(injects[0] ?? {}, { holds: 'turn > 9', effects: [{ add: { tension: 1 } }] });
    Object.assign(rules[0] ?? {}, {
      holds: 'turn > 9',
      when: 'trust >= 0',
      effects: [{ add: { trust: 1 } }],
    });
  });
  const given = { 2: { outcomes: {}, injects: ['flood'], exposed: [] } };
  expect(stated).toHaveLength(2);
  expect(
    falseTellings(scenario, statementsBy(stated), { seed: 1, seats: byPeople(scenario), given }),
  ).toEqual([]);
});

describe('the check', () => {
  test('tells each text once, with the turn and a play that shows it', () => {
    const { draft, scenario, stated } = border(({ actors, turns }) => {
      Object.assign(turns[1] ?? {}, { holds: 'bridge == "open"' });
      Object.assign(actors.north.options.strike.outcomes[0] ?? {}, { holds: 'bridge == "destroyed"' });
    });
    const problems = proveTexts(scenario, draft, stated, 200);
    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(['W120 turns.1.holds']);
    const [problem] = problems;
    expect(problem?.facts).toMatchObject({ what: 'turn', written: 'bridge == "open"', turn: 2 });
    const read = decodeLink(String(problem?.facts.record), scenario);
    if ('problem' in read) throw new Error(read.problem.code);
    const { game, stopped } = replay(scenario, read.record);
    expect(stopped).toBeUndefined();
    expect(game).toMatchObject({ phase: 'deciding', state: { turn: 2 } });
    expect(game.state.world.facts.bridge).not.toBe('open');
  });

  test('shows a text by the first play that tells it wrongly, and by history before all', () => {
    const change = ({ turns }: Parameters<Parameters<typeof border>[0]>[0]) => {
      Object.assign(turns[1] ?? {}, { holds: 'bridge == "open"' });
    };
    const { draft, scenario, stated } = border(change);
    const found = proveTexts(scenario, draft, stated, 200);
    expect(proveTexts(scenario, draft, stated, 240)).toEqual(found);
    const told = border((document) => {
      change(document);
      const days = document.turns.map(({ id }) => ({ turn: id, told: 'It was so.', sources: ['S1'] }));
      Object.assign(days[0] ?? {}, { orders: { north: { diplomacy: 'walk-out' } } });
      Object.assign(document, { history: days });
    });
    const [problem] = proveTexts(told.scenario, told.draft, told.stated, 0);
    expect(problem?.path).toEqual(['turns', 1, 'holds']);
  });

  test('finds nothing where texts say nothing', () => {
    const { draft, scenario, stated } = border(() => {});
    expect(stated).toEqual([]);
    expect(proveTexts(scenario, draft, stated, 1)).toEqual([]);
  });
});

test('what texts state is no part of what players load', () => {
  const { scenario, stated } = border(({ turns, actors }) => {
    Object.assign(turns[0] ?? {}, { holds: 'tension == 3' });
    Object.assign(actors.north.options.call, {
      holds: 'turn > 1',
      needs: { text: 'a call', holds: 'turn > 0' },
    });
  });
  expect(stated.map(({ path, written }) => `${path.join('.')}: ${written}`)).toEqual([
    'turns.0.holds: tension == 3',
    'actors.north.options.call.holds: turn > 1',
    'actors.north.options.call.needs.holds: turn > 0',
  ]);
  expect(JSON.stringify(scenario)).not.toContain('"holds"');
});
