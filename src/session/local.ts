import { begin, decide, type Game, type Replayed, replay, type Seats, view } from '../engine/index';
import type { ActorId, Scenario } from '../scenario/index';
import { type SavedPlay, SaveRefusal, type SaveStore } from './store';
import type { Draft, Note, Session, SessionAct, SessionState } from './types';

/** What a new play begins from. */
export interface Beginning {
  readonly id: string;
  readonly scenario: Scenario;
  readonly seat: ActorId;
  /** 0 to 4294967295. */
  readonly seed: number;
  /** How the other actors decide; an actor that is not named follows its own policy. */
  readonly others: Seats;
  readonly store: SaveStore;
}

/** Begins a play on this device. */
export function beginLocal({ id, scenario, seat, seed, others, store }: Beginning): Session {
  const game = begin(scenario, { seed, seats: { ...others, [seat]: 'human' } });
  return localSession(store, {
    id,
    scenario,
    seat,
    game,
    draft: {},
    draftNote: noNote,
    notes: [],
    words: {},
  });
}

/** A play that goes on, and what its replay noticed. */
export interface Resumed {
  readonly session: Session;
  readonly replayed: Replayed;
}

/** Goes on with a saved play, as far as its record still replays on this scenario. */
export function resumeLocal(scenario: Scenario, play: SavedPlay, store: SaveStore): Resumed {
  const replayed = replay(scenario, play.record);
  const { game } = replayed;
  const whole = replayed.stopped === undefined;
  const resumed: Play = {
    id: play.id,
    scenario,
    seat: play.seat,
    game,
    draft: whole ? openOrders(game, play.seat, play.draft) : {},
    draftNote: whole ? play.draftNote : noNote,
    notes: play.notes,
    words: play.words,
  };
  return { session: localSession(store, resumed), replayed };
}

type Play = Omit<SessionState, 'view' | 'saving' | 'steps'>;

const noNote: Omit<Note, 'turn'> = { reason: '' };

/** What a store keeps of a state. */
export function savedPlay({ id, seat, game, draft, draftNote, notes, words }: Play): SavedPlay {
  const common = { id, seat, record: game.record, draft, draftNote, notes, words };
  return game.phase === 'over' ? { ...common, ending: game.ending } : common;
}

function localSession(store: SaveStore, play: Play): Session {
  const listeners = new Set<() => void>();
  let past: readonly Draft[] = [];
  let future: readonly Draft[] = [];
  let state: SessionState = {
    ...play,
    view: view(play.game, play.seat),
    saving: { state: 'saving' },
    steps: { back: 0, forward: 0 },
  };
  let saved: Promise<void> = Promise.resolve();
  let waiting = false;

  const change = (next: Partial<SessionState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  /** One save at a time; whatever changes meanwhile is in the next one. */
  const save = () => {
    if (waiting) return;
    waiting = true;
    saved = saved.then(async () => {
      waiting = false;
      try {
        await store.save(savedPlay(state));
        if (!waiting) change({ saving: { state: 'saved' } });
      } catch (error) {
        const why = error instanceof SaveRefusal ? error.kind : 'blocked';
        change({ saving: { state: 'failed', why } });
      }
    });
  };

  const redraft = (draft: Draft, back: readonly Draft[], forward: readonly Draft[]) => {
    past = back;
    future = forward;
    change({ draft, steps: { back: back.length, forward: forward.length } });
  };

  const act = (given: SessionAct): void => {
    switch (given.do) {
      case 'choose':
        redraft(withOrder(state.draft, given.track, given.option), [...past, state.draft], []);
        return;
      case 'undo': {
        const before = past.at(-1);
        if (before) redraft(before, past.slice(0, -1), [state.draft, ...future]);
        return;
      }
      case 'redo': {
        const [after, ...rest] = future;
        if (after) redraft(after, [...past, state.draft], rest);
        return;
      }
      case 'note':
        change({ draftNote: given.note });
        return;
      case 'commit':
        commit();
        return;
      case 'write':
        change({ words: { ...state.words, [given.question]: given.text } });
        return;
      default:
        given satisfies never;
    }
  };

  const commit = () => {
    const { game, seat, draft, draftNote, notes } = state;
    if (game.phase === 'over') return;
    const after = decide(game, { [seat]: openOrders(game, seat, draft) });
    const noted = draftNote.reason.trim() !== '' || draftNote.forecast !== undefined;
    change({
      game: after,
      view: view(after, seat),
      notes: noted ? [...notes, { turn: game.state.turn, ...draftNote }] : notes,
      draftNote: noNote,
    });
    redraft({}, [], []);
  };

  save();
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (given) => {
      act(given);
      change({ saving: state.saving.state === 'failed' ? state.saving : { state: 'saving' } });
      save();
    },
    leave: async () => {
      await saved;
      listeners.clear();
    },
  };
}

function withOrder(draft: Draft, track: string, option: string | undefined): Draft {
  const { [track]: _, ...others } = draft;
  return option === undefined ? others : { ...others, [track]: option };
}

/** The orders of a draft that are open as the game stands. */
function openOrders(game: Game, seat: ActorId, draft: Draft): Draft {
  const open = view(game, seat).tracks.flatMap(({ track, options }) =>
    options.filter(({ closed }) => closed === undefined).map(({ option }) => `${track} ${option}`),
  );
  return Object.fromEntries(
    Object.entries(draft).filter(([track, option]) => open.includes(`${track} ${option}`)),
  );
}
