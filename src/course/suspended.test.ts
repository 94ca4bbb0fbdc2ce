import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../test/fixtures/border';
import { rounds } from '../../test/rounds';
import { shippedScenarios } from '../../test/shipped';
import { sha256Hex } from '../base/index';
import type { Scenario } from '../scenario/index';
import { beginLocal, resumeLocal, type SaveStore, type Session } from '../session/index';
import { decodeSuspended, encodeSuspended, mostSuspended } from './suspended';

const scenarios: readonly Scenario[] = [
  borderScenario(),
  ...shippedScenarios().map(({ scenario }) => scenario),
];
const nowhere: SaveStore = { save: async () => {} };
const id = '0123456789abcdef';
const time = 1_760_000_000;

/** A play: which crisis and side, how many turns, and from a list of numbers what is ordered and how much is written. */
const mark = '0123456789abcdef'.repeat(2);

interface Plan {
  readonly at: number;
  readonly side: number;
  readonly seed: number;
  readonly turns: number;
  readonly picks: readonly number[];
  readonly texts: readonly string[];
}

function played({ at, side, seed, turns, picks, texts }: Plan): Session {
  const scenario = scenarios[at % scenarios.length] ?? borderScenario();
  const sides = scenario.actors.filter(({ playable }) => playable);
  const seat = sides[side % sides.length]?.id ?? '';
  const session = beginLocal({ id, scenario, seat, seed, others: {}, mark, store: nowhere });
  let next = 0;
  const pick = () => picks[next++ % picks.length] ?? 0;
  const text = () => texts[next++ % texts.length] ?? '';
  const draw = () => {
    for (const { track, options } of session.get().view.tracks) {
      const open = options.filter(({ closed }) => closed === undefined);
      const option = open[pick() % (open.length + 1)]?.option;
      session.send({ do: 'choose', track, option });
    }
    const forecast = { claim: text(), chance: pick() % 101 };
    session.send({ do: 'note', note: pick() % 2 === 0 ? { reason: text() } : { reason: text(), forecast } });
  };
  for (let turn = 0; turn < turns && session.get().game.phase === 'deciding'; turn++) {
    draw();
    session.send({ do: 'commit' });
    if (pick() % 3 > 0) session.send({ do: 'told' });
  }
  if (session.get().game.phase === 'deciding') draw();
  for (const question of ['intended', 'surprised']) session.send({ do: 'write', question, text: text() });
  return session;
}

const plans: fc.Arbitrary<Plan> = fc.record({
  at: fc.nat(),
  side: fc.nat(),
  seed: fc.nat(2 ** 32 - 1),
  turns: fc.nat(10),
  picks: fc.array(fc.nat(1000), { minLength: 1, maxLength: 20 }),
  texts: fc.array(fc.string({ unit: 'grapheme', maxLength: 900 }), { minLength: 1, maxLength: 8 }),
});

function suspended(session: Session) {
  const made = encodeSuspended(session.get(), time);
  if (made === undefined) throw new Error('the record does not fit');
  return made;
}

describe('a play in the memory of a course', () => {
  test('fits, and goes on as it was but for the notes that are left out', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const before = played(plan).get();
        const { text, left } = suspended(played(plan));
        expect(text.length).toBeLessThanOrEqual(mostSuspended);
        expect(text).toMatch(/^D1\.[A-Za-z0-9_-]+$/);
        const read = decodeSuspended(text, before.scenario);
        if ('problem' in read) throw new Error(JSON.stringify(read));
        expect(read).toMatchObject({ id, time });
        const after = resumeLocal(before.scenario, { ...read.play, id }, nowhere).session.get();
        for (const part of ['game', 'view', 'draft', 'told', 'seat'] as const) {
          expect(after[part]).toEqual(before[part]);
        }
        const written = [...before.notes, before.draftNote, ...Object.entries(before.words)].filter(
          isWritten,
        );
        const kept = [...after.notes, after.draftNote, ...Object.entries(after.words)].filter(isWritten);
        for (const one of kept) expect(written).toContainEqual(one);
        expect(written.length - kept.length).toBe(left);
      }),
      { numRuns: rounds(40, 1000) },
    );
  });

  test('leaves out as few of the longest notes as it must, and none where all fit', () => {
    const noise = (length: number) =>
      Array.from({ length: Math.ceil(length / 64) }, (_, at) => sha256Hex(`${length} ${at}`)).join('');
    const session = played({ at: 0, side: 0, seed: 1, turns: 2, picks: [0], texts: ['Short.'] });
    expect(suspended(session).left).toBe(0);
    session.send({ do: 'write', question: 'long', text: noise(6400) });
    session.send({ do: 'write', question: 'middling', text: noise(960) });
    const { text, left } = suspended(session);
    expect(left).toBe(1);
    expect(decodeSuspended(text, session.get().scenario)).toMatchObject({
      play: { words: { middling: noise(960) }, notes: [{ turn: 1 }, { turn: 2 }] },
    });
  });

  test('is refused where not even the record fits', () => {
    const state = played({ at: 0, side: 0, seed: 1, turns: 0, picks: [0], texts: [''] }).get();
    const actors = Array.from({ length: 100 }, (_, at) => `actor${at}`);
    const turns = Array.from({ length: 100 }, (_, turn) =>
      Object.fromEntries(actors.map((actor) => [actor, { track: `option${(turn * 7919) % 977}` }])),
    );
    const game = { ...state.game, record: { ...state.game.record, turns } };
    expect(encodeSuspended({ ...state, game }, time)).toBeUndefined();
  });
});

describe('a text that is no suspended play', () => {
  const session = played({ at: 0, side: 0, seed: 5, turns: 2, picks: [1], texts: ['Because.'] });
  const { text } = suspended(session);
  const { scenario } = session.get();

  test.each([
    ['', 'foreign'],
    ['{"progress": 3}', 'foreign'],
    ['D2.abc', 'newer'],
    ['D1.', 'damaged'],
    ['D1.abc', 'damaged'],
    [`${text.slice(0, -1)}`, 'damaged'],
  ])('is refused by name: %#', (given, code) => {
    expect(decodeSuspended(given, scenario)).toEqual({ problem: { code } });
  });

  test('is refused where it is longer than any that was written', () => {
    const long = `${text}${'A'.repeat(mostSuspended)}`;
    expect(decodeSuspended(long, scenario)).toEqual({ problem: { code: 'damaged' } });
  });

  test('is refused where it seats somebody who cannot be played', () => {
    const actors = scenario.actors.map((actor) => ({ ...actor, playable: false }));
    expect(decodeSuspended(text, { ...scenario, actors })).toEqual({ problem: { code: 'damaged' } });
  });

  test('of another crisis is named', () => {
    const other = scenarios[1] ?? scenario;
    expect(decodeSuspended(text, other)).toMatchObject({
      problem: { code: 'record', problem: { code: 'R004' } },
    });
  });

  test('is refused wherever a character is another one', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom(...'AZaz09-_ .'), (at, character) => {
        fc.pre(text[at] !== character);
        const changed = `${text.slice(0, at)}${character}${text.slice(at + 1)}`;
        const read = decodeSuspended(changed, scenario);
        // The last character of base64 has bits that mean nothing.
        if (at < text.length - 1) expect(read).toHaveProperty('problem');
      }),
    );
  });
});

test('of a play that goes round on one device keeps every side, and leaves out what others wrote where there is no room', () => {
  const scenario = borderScenario();
  const [seat = '', ...people] = scenario.actors.filter(({ playable }) => playable).map((actor) => actor.id);
  const session = beginLocal({ id, scenario, seat, people, seed: 5, others: {}, mark, store: nowhere });
  // A text that cannot be packed.
  const long = Array.from({ length: 100 }, (_, at) => sha256Hex(`${at}`)).join('');
  session.send({ do: 'open' });
  session.send({ do: 'note', note: { reason: long } });
  session.send({ do: 'commit' });
  const suspended = encodeSuspended(session.get(), time);
  expect(suspended?.left).toBe(1);
  const read = decodeSuspended(suspended?.text ?? '', scenario);
  const desk = { isSealed: true, draft: {}, draftNote: { reason: '' }, notes: [], words: {}, told: 0 };
  expect(read).toMatchObject({ play: { seat: people[0], desks: { [seat]: desk } } });
});

function isWritten(part: unknown): boolean {
  return JSON.stringify(part) !== '{"reason":""}';
}
