import {
  chooseOrders,
  type DecidingGame,
  decide,
  type ThinkingTask,
  thinkingActors,
  thinkingTasks,
  view,
} from '../engine/index';
import { type ActorId, type Orders, planned } from '../scenario/index';
import { brokenByPlan, canGoOn } from './broken-off';
import { ordersOfClass, withEventsOf } from './classmates';
import { openOrders, ordersOf, withOrder } from './drafts';
import { followedTurns } from './followed';
import { noNote, type Play, savedPlay } from './kept-play';
import { desksAfter, isOthersTurn, sealedOrders, takenUp, withNote, withPassing } from './passing';
import { SaveRefusal, type SaveStore } from './store';
import type { OrderDraft, Session, SessionAct, SessionState, Think } from './types';

/** What the other sides did beside what the class ordered. */
function followedOf({ plan, classmates, game, seat, ...play }: Play): Pick<SessionState, 'followed'> {
  if (classmates === undefined) return {};
  const scenario = planned(play.scenario, plan);
  return { followed: followedTurns(scenario, classmates, game.record, seat) };
}

/** The session of a play on this device, from what it is made of: every act is carried out here and kept in the store. */
export function localSession(store: SaveStore, think: Think | undefined, play: Play): Session {
  const listeners = new Set<() => void>();
  let past: readonly OrderDraft[] = [];
  let future: readonly OrderDraft[] = [];
  const begun: SessionState = {
    ...play,
    ...followedOf(play),
    view: view(play.game, play.seat),
    thinking: 'no',
    stuck: [],
    resolved: play.game.record.turns.length,
    saving: { state: 'saving' },
    steps: { back: 0, forward: 0 },
  };
  let state = withPassing(begun, false);
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

  /** Gives the device to another side, or back to the same one. */
  const passTo = (seat: ActorId, { isSealed = false, isOpen = false } = {}) => {
    past = [];
    future = [];
    change(withPassing(takenUp(state, seat, isSealed), isOpen));
  };

  const act = (given: SessionAct): void => {
    // What is committed is sealed while others think, and a play that was broken off stays as it is.
    const isSealed = state.thinking === 'waiting' || state.brokenOff !== undefined;
    const allowed: readonly SessionAct['do'][] = [
      'write',
      'read',
      'take-back',
      'told',
      'go-on',
      'open',
      'cover',
      'sit',
    ];
    if (isSealed && !allowed.includes(given.do)) return;
    // Nobody does anything at a desk that is closed.
    const { passing } = state;
    const isClosed = passing !== undefined && !passing.isOpen && !passing.isTogether;
    if (isClosed && given.do !== 'read' && given.do !== 'open') return;
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
      case 'commit-by-weights':
        if (passing?.next !== undefined && isOthersTurn(state)) passTo(passing.next, { isSealed: true });
        else commit(given.do === 'commit' ? 'thinking' : 'weights');
        return;
      case 'take-back':
        if (state.thinking !== 'waiting') return;
        commits += 1;
        change({ thinking: 'no' });
        return;
      case 'told':
        change({ told: state.resolved });
        // The last turn is told to each side in its turn, and then the end is for all of them.
        if (state.view.phase === 'over' || state.brokenOff?.by === 'plan')
          passTo(passing?.next ?? state.seat);
        return;
      case 'break-off':
        if (state.game.phase === 'deciding')
          change(withPassing({ ...state, brokenOff: { committed: {}, by: given.by } }, false));
        return;
      case 'go-on': {
        if (!canGoOn(state)) return;
        const { brokenOff: _, ...others } = state;
        state = others;
        change(withPassing(state, false));
        return;
      }
      case 'open':
      case 'cover':
        if (passing !== undefined) change(withPassing(state, given.do === 'open'));
        return;
      case 'sit':
        if (passing?.isTogether && passing.sides.includes(given.seat)) passTo(given.seat, { isOpen: true });
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
      const sealed = sealedOrders(game, state);
      const own = { ...theirsInClass, ...sealed, [seat]: openOrders(game, seat, draft) };
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
    const { turn } = game.state;
    past = [];
    future = [];
    const told: SessionState = {
      ...others,
      ...followed,
      ...brokenByPlan(after, others.plan),
      seat,
      game: after,
      view: seen,
      notes: withNote(notes, turn, draftNote),
      ...(others.desks === undefined ? {} : { desks: desksAfter(others.desks, turn) }),
      draft: {},
      draftNote: noNote,
      resolved: after.record.turns.length,
      steps: { back: 0, forward: 0 },
      thinking: 'no',
      stuck: [],
    };
    state = told;
    passTo(state.passing?.next ?? seat);
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
