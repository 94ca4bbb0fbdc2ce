import { type GivenLuck, isSecret, type Orders, type Scenario } from '../scenario/index';
import { begin, orderProblems, resolveTurn } from './play';
import type { Stop, StopReason } from './record-stop';
import type { DecidingGame, Game, GameRecord } from './types';

/** A replayed game, as far as it goes, and what was noticed. */
export interface Replayed {
  readonly game: Game;
  /** `other`: the record was made with another edition of the scenario. */
  readonly edition: 'same' | 'other';
  /** Absent when the whole record was replayed; else the game is of the turns before, and so is its record. */
  readonly stopped?: Stop;
}

/**
 * Replays a record on a scenario: the same record and edition give the same game on every machine. Whatever the record says,
 * nothing is thrown: where it cannot be followed any further, the game stands before that turn.
 */
export function replay(scenario: Scenario, record: GameRecord): Replayed {
  const edition = scenario.hash.startsWith(record.hash) ? 'same' : 'other';
  const stopAt = (turn: number, why: StopReason): Replayed => {
    const { game } = replay(scenario, before(record, turn, why));
    return { game, edition, stopped: { turn, why } };
  };
  let game: Game = begin(scenario, record);
  for (const [at, orders] of record.turns.entries()) {
    const turn = at + 1;
    if (game.phase === 'over') return stopAt(turn, { kind: 'over' });
    const why =
      wrongEvent(game) ?? wrongOrders(game, orders) ?? wrongResult(scenario, record.given[turn], orders);
    if (why !== undefined) return stopAt(turn, why);
    const next = resolveTurn(game, orders);
    const rule = unworkedRule(next.journal, turn, record.given[turn]?.rules);
    if (rule !== undefined) return stopAt(turn, { kind: 'rule', rule });
    game = next;
  }
  const why = game.phase === 'deciding' ? wrongEvent(game) : undefined;
  if (why !== undefined) return stopAt(game.state.turn, why);
  const stranger = unknownEvent(scenario, record);
  return stranger === undefined
    ? { game, edition }
    : stopAt(stranger.turn, { kind: 'inject', inject: stranger.inject });
}

/**
 * The part of a record that can be shown when a turn cannot be followed: the turns before it, and that turn's situation if
 * nothing was wrong with it.
 */
function before(record: GameRecord, turn: number, why: StopReason): GameRecord {
  const last = why.kind === 'inject' || why.kind === 'over' ? turn - 1 : turn;
  const given = Object.entries(record.given).flatMap(([key, told]): [string, GivenLuck][] => {
    const at = Number(key);
    if (at > last) return [];
    return [[key, at < turn ? told : { injects: told.injects, outcomes: {}, exposed: [] }]];
  });
  return {
    ...record,
    turns: record.turns.slice(0, turn - 1),
    given: Object.fromEntries(given),
    acts: record.acts.filter((act) => act.turn <= last),
  };
}

/** A rule that is told to have worked in a turn, by its draw, and did not. */
export function unworkedRule(
  journal: Game['journal'],
  turn: number,
  told: readonly string[] = [],
): string | undefined {
  if (told.length === 0) return undefined;
  const worked = journal.flatMap((entry) =>
    entry.turn === turn && entry.kind === 'draw' && entry.cause.by === 'rule' ? [entry.cause.id] : [],
  );
  return told.find((rule) => !worked.includes(rule));
}

/** An event that was to happen at the start of this turn and did not. */
function wrongEvent({ record, state: { turn }, journal }: DecidingGame): StopReason | undefined {
  const thrown = record.acts.filter((act) => act.turn === turn).map((act) => act.inject);
  const wanted = [...thrown, ...(record.given[turn]?.injects ?? [])];
  if (wanted.length === 0) return undefined;
  const happened = journal.flatMap((entry) =>
    entry.turn === turn && entry.kind === 'inject' ? [entry.id] : [],
  );
  const inject = wanted.find((id) => !happened.includes(id));
  return inject === undefined ? undefined : { kind: 'inject', inject };
}

function wrongOrders(game: DecidingGame, orders: Orders): StopReason | undefined {
  const problems = orderProblems(game, orders);
  return problems.length === 0 ? undefined : { kind: 'orders', problems };
}

/** A result that was told of an order and is none of its results. */
export function wrongResult(
  { actors }: Scenario,
  given: GivenLuck | undefined,
  orders: Orders,
): Extract<StopReason, { kind: 'result' }> | undefined {
  if (given === undefined) return undefined;
  const ordered = (name: string) => {
    const [id = '', track = ''] = name.split('.');
    const option = orders[id]?.[track];
    return actors.find((actor) => actor.id === id)?.options.find((one) => one.id === option);
  };
  for (const [name, result] of Object.entries(given.outcomes)) {
    if (!ordered(name)?.outcomes.some(({ id }) => id === result)) return { kind: 'result', name, result };
  }
  for (const name of given.exposed) {
    const option = ordered(name);
    if (option?.exposure === undefined || !isSecret(option.visibility))
      return { kind: 'result', name, result: 'exposed' };
  }
  return undefined;
}

/** An event that the scenario does not have, in a turn that has not come or never will. */
export function unknownEvent(
  { injects }: Scenario,
  { acts, given }: GameRecord,
): { readonly turn: number; readonly inject: string } | undefined {
  const told = Object.entries(given).flatMap(([turn, luck]) =>
    luck.injects.map((inject) => ({ turn: Number(turn), inject })),
  );
  return [...acts, ...told].find(({ inject }) => !injects.some(({ id }) => id === inject));
}

/** History as a record: the orders really given, with the results really seen; where they are disputed, with those that it follows. */
export function historyRecord(scenario: Scenario): GameRecord {
  const byTurn = [...scenario.history].sort((a, b) => a.turn - b.turn);
  return {
    version: 1,
    scenario: scenario.about.id,
    hash: scenario.hash,
    seed: 0,
    seats: Object.fromEntries(scenario.actors.map(({ id }) => [id, 'historical' as const])),
    turns: byTurn.map(({ orders }) => orders),
    given: Object.fromEntries(byTurn.map(({ turn, given }) => [turn + 1, given])),
    acts: [],
  };
}
