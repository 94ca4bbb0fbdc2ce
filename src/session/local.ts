import { begin, beginPlan, type Replayed, replay, type Seats } from '../engine/index';
import { type ActorId, type PlayPlan, planned, type Scenario, type Wording } from '../scenario/index';
import { openOrders } from './drafts';
import { classmatesIn, noNote, type Play } from './kept-play';
import { localSession } from './local-session';
import { newDesks, resumedDesks } from './passing';
import type { SavedPlay, SaveStore } from './store';
import type { Session, Think } from './types';

/** What a new play begins from. */
export interface Beginning {
  readonly id: string;
  /** What will tell this play from all others, wherever it is continued. */
  readonly mark: string;
  readonly scenario: Scenario;
  readonly seat: ActorId;
  /** 0 to 4294967295. */
  readonly seed: number;
  /** Two people decide for the seat. */
  readonly pair?: true;
  /** Sides that other people play on this device. */
  readonly people?: readonly ActorId[];
  /** How the other actors decide; an actor that is not named follows its own policy. */
  readonly others: Seats;
  readonly store: SaveStore;
  /** The words in which it is read; absent if none were ever chosen. */
  readonly reading?: Wording;
  /** A shorter way to play; absent for the whole crisis. */
  readonly plan?: PlayPlan;
  /** It is played under invented names. */
  readonly masked?: true;
  /** Thinks for the actors whose policy thinks; without it, a turn can only be committed if they follow their weights. */
  readonly think?: Think;
}

/** Begins a play on this device. */
export function beginLocal({
  id,
  mark,
  scenario,
  seat,
  seed,
  pair,
  people = [],
  others,
  store,
  reading,
  plan,
  masked,
  think,
}: Beginning): Session {
  const held = Object.fromEntries([seat, ...people].map((id) => [id, 'human'] as const));
  const setup = { seed, seats: { ...others, ...held } };
  const game = plan === undefined ? begin(scenario, setup) : beginPlan(scenario, setup, plan);
  return localSession(store, think, {
    id,
    mark,
    scenario,
    seat,
    game,
    draft: {},
    draftNote: noNote,
    notes: [],
    words: {},
    // History's turns are told where the play begins, and not as if they had just been played.
    told: game.record.turns.length,
    ...(plan === undefined ? {} : { plan: plan.id }),
    ...(pair === undefined ? {} : { pair }),
    ...newDesks(people, seat),
    ...(reading === undefined ? {} : { reading }),
    ...(masked === undefined ? {} : { masked }),
  });
}

/** A play that goes on, and what its replay noticed. */
export interface Resumed {
  readonly session: Session;
  readonly replayed: Replayed;
}

/** Goes on with a saved play, as far as its record still replays on this scenario. */
export function resumeLocal(scenario: Scenario, play: SavedPlay, store: SaveStore, think?: Think): Resumed {
  const replayed = replay(planned(scenario, play.plan), play.record);
  const { game } = replayed;
  const whole = replayed.stopped === undefined;
  const resumed: Play = {
    id: play.id,
    ...(play.mark === undefined ? {} : { mark: play.mark }),
    scenario,
    seat: play.seat,
    game,
    draft: whole ? openOrders(game, play.seat, play.draft) : {},
    draftNote: whole ? play.draftNote : noNote,
    notes: play.notes,
    words: play.words,
    told: Math.min(play.told ?? game.record.turns.length, game.record.turns.length),
    // Where the record stops before the fork, there is nothing left of it.
    ...(play.forkedFrom === undefined || play.forkedFrom.turn > game.record.turns.length
      ? {}
      : { forkedFrom: play.forkedFrom }),
    ...classmatesIn(scenario, play),
    ...(play.pair === undefined ? {} : { pair: play.pair }),
    ...resumedDesks(scenario, play.seat, play.desks, game, whole),
    ...(play.plan === undefined ? {} : { plan: play.plan }),
    ...(play.brokenOff === undefined || game.phase === 'over' ? {} : { brokenOff: play.brokenOff }),
    ...(play.reading === undefined ? {} : { reading: play.reading }),
    ...(play.masked === undefined ? {} : { masked: play.masked }),
  };
  return { session: localSession(store, think, resumed), replayed };
}
