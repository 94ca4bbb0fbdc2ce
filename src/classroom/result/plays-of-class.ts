import type { ClassForecast, ClassPlay, ClassPromise } from '../../debrief/index';
import {
  type Answer,
  answerOf,
  answersIn,
  begin,
  type Game,
  type GameRecord,
  resolveTurn,
  view,
} from '../../engine/index';
import { type ActorId, type OptionId, type Scenario, turnsBefore } from '../../scenario/index';
import { listedNames } from '../../words/index';
import type { HostSight, WallSight } from '../protocol/sights';

type TableOfClass = HostSight['tables'][number];
type Written = HostSight['host']['written'][number];

/**
 * What every held seat of a class did, as the figures of a class read it: one play for each seat, and the same game for all seats of a
 * table. A seat of several hands has the notes of all of them.
 */
export function playsOfClass({ host, room, tables }: HostSight, scenario: Scenario): readonly ClassPlay[] {
  const written = new Map(host.written.map((one) => [one.hand, one]));
  const names = new Map(host.hands.map(({ hand, name }) => [hand, name]));
  return tables.flatMap((table) => {
    const { record } = table;
    const { open, answers } = replayed(record, scenario, room.sides);
    return table.seats
      .filter(({ hands, side }) => hands.length > 0 || record.seats[side] === 'human')
      .map(({ side, hands }): ClassPlay => {
        const notes = hands.flatMap((hand) => written.get(hand)?.notes ?? []);
        return {
          ...bare(scenario, table.table, side, record, table.ending),
          name: listedNames(hands.map((hand) => names.get(hand) ?? hand)),
          open: open.get(side) ?? [],
          reasons: notes
            .filter(({ reason }) => reason.trim() !== '')
            .map(({ turn, reason }) => ({ turn, text: reason })),
          forecasts: notes.flatMap((note) => forecastOf(note, answers)),
          promises: promisesOf(table, side),
        };
      });
  });
}

/** The same as far as a wall may tell it, once the debrief has begun: what was ordered, without names and words. */
export function playsOfWall({ wall, room }: WallSight, scenario: Scenario): readonly ClassPlay[] {
  return wall.tables.flatMap(({ table, record, view: shown }) => {
    if (record === undefined) return [];
    const { open } = replayed(record, scenario, room.sides);
    return room.sides
      .filter((side) => record.seats[side] === 'human')
      .map(
        (side): ClassPlay => ({
          ...bare(scenario, table, side, record, shown.ending),
          open: open.get(side) ?? [],
        }),
      );
  });
}

function bare(
  scenario: Scenario,
  table: number,
  side: ActorId,
  record: GameRecord,
  ending: string | undefined,
): ClassPlay {
  const { playing } = scenario;
  return {
    ...(playing === undefined ? {} : { plan: playing, before: turnsBefore(scenario) }),
    key: `${table} ${side}`,
    game: `table ${table}`,
    name: '',
    table,
    seat: side,
    seed: record.seed,
    orders: record.turns,
    open: [],
    ...(ending === undefined ? {} : { ending }),
    reasons: [],
    forecasts: [],
    promises: [],
  };
}

/** Options that were open to each side in each turn that was resolved, and what became of the bets of the turns. */
function replayed(
  record: GameRecord,
  scenario: Scenario,
  sides: readonly ActorId[],
): {
  readonly open: ReadonlyMap<ActorId, readonly (readonly OptionId[])[]>;
  readonly answers: readonly Answer[];
} {
  const open = new Map<ActorId, (readonly OptionId[])[]>(sides.map((side) => [side, []]));
  let game: Game = begin(scenario, record);
  for (const [at, orders] of record.turns.entries()) {
    if (game.phase === 'over') break;
    const isHistory = at < turnsBefore(scenario);
    for (const side of sides) {
      const options = view(game, side).tracks.flatMap((track) =>
        track.options.flatMap(({ option, closed }) => (closed === undefined ? [option] : [])),
      );
      open.get(side)?.push(isHistory ? [] : options);
    }
    game = resolveTurn(game, orders);
  }
  return { open, answers: answersIn(game.journal) };
}

function forecastOf(
  { turn, forecast, came: said }: Written['notes'][number],
  answers: readonly Answer[],
): readonly ClassForecast[] {
  if (forecast === undefined) return [];
  const { claim, chance, bet } = forecast;
  const answer = bet === undefined ? undefined : answerOf(answers, turn, bet);
  const came = bet === undefined ? said : answer === undefined ? undefined : answer ? 'yes' : 'no';
  return [{ turn, claim, chance, ...(came === 'yes' || came === 'no' ? { came } : {}) }];
}

/** Promises that reached the other side; what the teacher held back was never said. */
export function promisesOf(
  { letters }: Pick<TableOfClass, 'letters'>,
  side: ActorId,
): readonly ClassPromise[] {
  return letters.flatMap(({ turn, from, to, text, promised, state }): ClassPromise[] => {
    if (from !== side || promised === undefined || state !== 'passed') return [];
    const { will, what, ifKind } = promised;
    return [
      {
        turn,
        from,
        to,
        promised: { will, what, ...(ifKind === undefined ? {} : { ifKind }) },
        ...(text === '' ? {} : { text }),
      },
    ];
  });
}
