import type { ActorId, Scenario } from '../../scenario/index';
import { type CalibrationFigures, calibrationOf } from './calibration';
import type { ClassPlay } from './class-play';
import { type Departures, departuresOf } from './departures';
import { type EndingFigures, endingsOf } from './endings';
import { type Gap, gapsOf } from './gaps';
import { historyLine } from './history-line';
import { type Moment, momentsOf } from './moments';
import { type PromiseFigures, promisesOf } from './promises';
import { type River, riverOf } from './river';
import { type Untried, untriedOf } from './untried';

/** Who played, as far as the class says it. */
export type Player = Pick<ClassPlay, 'key' | 'game' | 'name' | 'table' | 'seat'>;

/** What the plays of one seat did. */
export interface SeatFigures {
  readonly seat: ActorId;
  readonly plays: number;
  /** One for each track, in the order of the document. */
  readonly rivers: readonly River[];
  /** Absent: the scenario tells no history. */
  readonly departures?: Departures;
  readonly untried: readonly Untried[];
}

/** All figures of a class of one crisis, as plain data. */
export interface FiguresOfClass {
  /** Sorted by key, so that the order in which plays came in changes nothing. */
  readonly players: readonly Player[];
  /** The seats that the class held, in the order of the document. */
  readonly seats: readonly SeatFigures[];
  readonly hasHistory: boolean;
  readonly endings: EndingFigures;
  readonly calibration: CalibrationFigures;
  readonly promises: PromiseFigures;
  /** The widest first. */
  readonly gaps: readonly Gap[];
  readonly moments: readonly Moment[];
}

/** Works out the figures of a class; the plays are all of this scenario, and a play of a seat that it does not have is left out. */
export function figuresOfClass(scenario: Scenario, plays: readonly ClassPlay[]): FiguresOfClass {
  const seated = new Set(scenario.actors.map(({ id }) => id));
  const own = plays
    .filter(({ seat }) => seated.has(seat))
    .toSorted((one, other) => (one.key === other.key ? 0 : one.key < other.key ? -1 : 1));
  const history = historyLine(scenario);
  const seats = scenario.actors.flatMap((actor): readonly SeatFigures[] => {
    const ofSeat = own.filter(({ seat }) => seat === actor.id);
    if (ofSeat.length === 0) return [];
    return [
      {
        seat: actor.id,
        plays: ofSeat.length,
        rivers: actor.tracks.map(({ id }) => riverOf(actor, id, ofSeat, history)),
        ...(history ? { departures: departuresOf(actor, ofSeat, history) } : {}),
        untried: untriedOf(actor, ofSeat, history),
      },
    ];
  });
  const promises = promisesOf(scenario, own);
  const gaps = gapsOf(scenario, own, promises);
  return {
    players: own.map(({ key, game, name, table, seat }) => ({
      key,
      game,
      name,
      ...(table === undefined ? {} : { table }),
      seat,
    })),
    seats,
    hasHistory: history !== undefined,
    endings: endingsOf(scenario, own, history),
    calibration: calibrationOf(own),
    promises,
    gaps,
    moments: momentsOf(scenario, own, seats, gaps, history),
  };
}
