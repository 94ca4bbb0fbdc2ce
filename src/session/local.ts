import {
  begin,
  chooseOrders,
  type DecidingGame,
  decide,
  type Replayed,
  replay,
  type Seats,
  type ThinkingTask,
  thinkingActors,
  thinkingTasks,
  view,
} from '../engine/index';
import type { ActorId, Orders, Scenario, Wording } from '../scenario/index';
import { ordersOfClass, withEventsOf } from './classmates';
import { openOrders, ordersOf, withOrder } from './drafts';
import { followedTurns } from './followed';
import { classmatesIn, type Play, savedPlay } from './kept-play';
import { type SavedPlay, SaveRefusal, type SaveStore } from './store';
import type { Note, OrderDraft, Session, SessionAct, SessionState, Think } from './types';

/** What a new play begins from. */
export interface Beginning {
  readonly id: string;
  /** What will tell this play from all others, wherever it is continued. */
  readonly mark: string;
  readonly scenario: Scenario;
  readonly seat: ActorId;
  /** 0 to 4294967295. */
  readonly seed: number;
  /** How the other actors decide; an actor that is not named follows its own policy. */
  readonly others: Seats;
  readonly store: SaveStore;
  /** The words in which it is read; absent if none were ever chosen. */
  readonly reading?: Wording;
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
  others,
  store,
  reading,
  masked,
  think,
}: Beginning): Session {
  const game = begin(scenario, { seed, seats: { ...others, [seat]: 'human' } });
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
    told: 0,
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
  const replayed = replay(scenario, play.record);
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
    ...(play.brokenOff === undefined || game.phase === 'over' ? {} : { brokenOff: play.brokenOff }),
    ...(play.reading === undefined ? {} : { reading: play.reading }),
    ...(play.masked === undefined ? {} : { masked: play.masked }),
  };
  return { session: localSession(store, think, resumed), replayed };
}

/** What the other sides did beside what the class ordered. */
function followedOf({ scenario, classmates, game, seat }: Play): Pick<SessionState, 'followed'> {
  return classmates === undefined ? {} : { followed: followedTurns(scenario, classmates, game.record, seat) };
}

const noNote: Omit<Note, 'turn'> = { reason: '' };

function localSession(store: SaveStore, think: Think | undefined, play: Play): Session {
  const listeners = new Set<() => void>();
  let past: readonly OrderDraft[] = [];
  let future: readonly OrderDraft[] = [];
  let state: SessionState = {
    ...play,
    ...followedOf(play),
    view: view(play.game, play.seat),
    thinking: 'no',
    stuck: [],
    resolved: play.game.record.turns.length,
    saving: { state: 'saving' },
    steps: { back: 0, forward: 0 },
  };
  let saved: Promise<void> = Promise.resolve();
  let waiting = false;
  let left = false;
  /** Which commit is waited for: what was thought for one that was taken back is worth nothing. */
  let commits = 0;

  const change = (next: Partial<SessionState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  /** One save at a time; whatever changes meanwhile is in the next one. */
  const save = () => {
    if (waiting) return;
    waiting = true;
    saved = saved.then(saveNow, saveNow);
  };

  const saveNow = async () => {
    waiting = false;
    const done = await store.save(savedPlay(state)).then(() => undefined, refused);
    if (done !== undefined) change({ saving: done });
    else if (!waiting) change({ saving: { state: 'saved' } });
  };

  const redraft = (draft: OrderDraft, back: readonly OrderDraft[], forward: readonly OrderDraft[]) => {
    past = back;
    future = forward;
    change({ draft, steps: { back: back.length, forward: forward.length } });
  };

  const act = (given: SessionAct): void => {
    // What is committed is sealed while others think, and a play that was broken off stays as it is.
    const isSealed = state.thinking === 'waiting' || state.brokenOff !== undefined;
    const allowed = ['write', 'read', 'take-back'];
    if (isSealed && !allowed.includes(given.do)) return;
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
        commit('thinking');
        return;
      case 'commit-by-weights':
        commit('weights');
        return;
      case 'take-back':
        if (state.thinking !== 'waiting') return;
        commits += 1;
        change({ thinking: 'no' });
        return;
      case 'told':
        change({ told: state.resolved });
        return;
      case 'write':
        change({ words: { ...state.words, [given.question]: given.text } });
        return;
      case 'read':
        change({ reading: given.reading });
        return;
      default:
        given satisfies never;
    }
  };

  /** The result of a calculation of ours; if it throws, the turn is open again as it was, and the state says what went wrong. */
  const attempt = <T>(calculate: () => T): { readonly done: T } | undefined => {
    try {
      return { done: calculate() };
    } catch (thrown) {
      change({ thinking: 'no', stuck: [], fault: saidBy(thrown) });
      return undefined;
    }
  };

  const commit = (by: 'thinking' | 'weights') => {
    const { game, seat, draft, classmates } = state;
    if (game.phase === 'over') return;
    const asked = attempt(() => {
      const theirsInClass = classmates === undefined ? {} : ordersOfClass(classmates, game, seat);
      const own = { ...theirsInClass, [seat]: openOrders(game, seat, draft) };
      const tasks = thinkingTasks(game, own);
      const weighed = () =>
        Object.fromEntries(tasks.map(({ actor }) => [actor, chooseOrders(game, actor, 'weights')]));
      return { own, tasks, theirs: tasks.length === 0 || by === 'weights' ? weighed() : undefined };
    });
    if (asked === undefined) return;
    const { own, tasks, theirs } = asked.done;
    if (theirs !== undefined) {
      resolve(game, { ...own, ...theirs });
      return;
    }
    change({ thinking: 'waiting', stuck: [] });
    commits += 1;
    const mine = commits;
    const isOver = () => left || mine !== commits;
    ask(tasks).then(
      (orders) => {
        if (isOver()) return;
        const thought = attempt(() => ordersOf(game, tasks, orders));
        if (thought?.done !== undefined) resolve(game, { ...own, ...thought.done });
        else if (thought !== undefined) fail(game);
        keep();
      },
      () => {
        if (!isOver()) fail(game);
      },
    );
  };

  const fail = (game: DecidingGame) => change({ thinking: 'failed', stuck: thinkingActors(game) });

  /** Asks those who think. Whatever goes wrong in that, at once or later, is theirs: the answer rejects. */
  const ask = async (tasks: readonly ThinkingTask[]): Promise<Orders> => {
    if (think === undefined) throw new Error('nobody is here to think');
    return await think(tasks);
  };

  const resolve = (game: DecidingGame, orders: Orders) => {
    const { seat, draftNote, notes, fault: _, ...others } = state;
    // All that can fail comes first, so that a turn is done wholly or not at all.
    const resolved = attempt(() => {
      const decided = decide(game, orders);
      const { classmates } = state;
      const after =
        classmates === undefined || decided.phase === 'over' ? decided : withEventsOf(classmates, decided);
      return { after, seen: view(after, seat), followed: followedOf({ ...state, game: after }) };
    });
    if (resolved === undefined) return;
    const { after, seen, followed } = resolved.done;
    const noted = draftNote.reason.trim() !== '' || draftNote.forecast !== undefined;
    past = [];
    future = [];
    state = {
      ...others,
      ...followed,
      seat,
      game: after,
      view: seen,
      notes: noted ? [...notes, { turn: game.state.turn, ...draftNote }] : notes,
      draft: {},
      draftNote: noNote,
      resolved: after.record.turns.length,
      steps: { back: 0, forward: 0 },
      thinking: 'no',
      stuck: [],
    };
    change({});
  };

  const keep = () => {
    change({ saving: state.saving.state === 'failed' ? state.saving : { state: 'saving' } });
    save();
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
      keep();
    },
    leave: async () => {
      left = true;
      await saved;
      listeners.clear();
    },
  };
}

/** Why a save failed; what no store has refused is a mistake of ours. */
function refused(error: unknown): SessionState['saving'] {
  const why = error instanceof SaveRefusal ? error.kind : 'fault';
  return why === 'fault' ? { state: 'failed', why, said: saidBy(error) } : { state: 'failed', why };
}

function saidBy(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
