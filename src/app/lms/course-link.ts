import { encodeSuspended } from '../../course/index';
import type { CourseState } from '../../panels/index';
import type { Session, SessionState } from '../../session/index';
import { type Answer, act, read } from './ask';
import type { ScormApi } from './find-api';
import { sessionTime } from './session-time';

/** The page's link with the course that shows it. */
export interface CourseLink {
  readonly get: () => CourseState;
  readonly subscribe: (listener: () => void) => () => void;
  /** What the course keeps of an earlier visit; empty where that is nothing. */
  readonly suspended: string;
  /** Has the course keep this game from now on, and no other. */
  readonly follow: (session: Session) => void;
  /** Has the course keep what it has not got yet. */
  readonly keep: () => void;
  /** Tells the course that the game that it keeps is over and debriefed. */
  readonly complete: () => void;
  readonly sayUnread: (sentence: string) => void;
  /** Leaves everything with the course and ends the visit. */
  readonly end: () => void;
}

/** How long after a word was written the course is given it, in milliseconds; a turn is given to it at once. */
const pause = 5000;

const done = /^(completed|passed|failed)$/;

/** Begins a visit: `now` tells milliseconds. Whatever the course does, nothing is thrown, and the game goes on in this browser. */
export function linkCourse(api: ScormApi | undefined, crisis: string, now: () => number): CourseLink {
  const begun = now();
  const listeners = new Set<() => void>();
  let state: CourseState = {
    link: 'none',
    left: 0,
    isTooLong: false,
    isElsewhere: false,
    isCompleted: false,
  };
  let followed: Session | undefined;
  let stop = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The state of the game that the course has. */
  let kept: SessionState | undefined;
  /** Whether the memory of the course holds a game. */
  let isTaken = false;
  let isEnded = false;
  const open = () => (state.link === 'open' && !isEnded ? api : undefined);

  const change = (next: Partial<CourseState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  /** Does one thing after the other, up to the first that is refused; the state says which that was. */
  const carryOut = (course: ScormApi, values: Readonly<Record<string, string>>): boolean => {
    const steps: readonly (() => Answer)[] = [
      ...Object.entries(values).map(
        ([name, value]) =>
          () =>
            act(course, 'write', name, value),
      ),
      () => act(course, 'keep'),
    ];
    for (const step of steps) {
      const answer = step();
      if (!('refusal' in answer)) continue;
      const { code, said } = answer.refusal;
      change({ refusal: { what: 'keep', code, said } });
      return false;
    }
    const { refusal: _, ...others } = state;
    state = others;
    change({});
    return true;
  };

  /** What every visit leaves with the course. */
  const visit = () => ({ 'cmi.core.session_time': sessionTime(now() - begun), 'cmi.core.exit': 'suspend' });

  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    const course = open();
    const game = followed?.get();
    if (course === undefined || game === undefined || isElsewhere(game, crisis)) return;
    if (kept !== undefined && isSame(kept, game)) return;
    // A game that was only begun takes the place of no other.
    if (game.game.record.turns.length === 0 && isTaken && kept === undefined) return;
    const made = encodeSuspended(game, Math.floor(now() / 1000));
    if (made === undefined) {
      change({ isTooLong: true });
      return;
    }
    if (carryOut(course, { 'cmi.suspend_data': made.text, ...visit() })) {
      kept = game;
      isTaken = true;
    }
    change({ left: made.left, isTooLong: false });
  };

  const noticed = () => {
    const game = followed?.get();
    if (game === undefined || (kept !== undefined && isSame(kept, game))) return;
    const isNewTurn = kept?.game.record.turns.length !== game.game.record.turns.length;
    if (timer !== undefined && !isNewTurn) return;
    clearTimeout(timer);
    // Some systems send what they are given before they go on, so the page draws the turn first.
    timer = setTimeout(save, isNewTurn ? 0 : pause);
  };

  let suspended = '';
  if (api !== undefined) {
    const answer = act(api, 'begin');
    // A page that is loaded again within its frame may find the visit begun already; then it takes a value.
    if ('refusal' in answer && 'refusal' in act(api, 'write', 'cmi.core.exit', 'suspend')) {
      const { code, said } = answer.refusal;
      change({ link: 'refused', refusal: { what: 'begin', code, said } });
    } else {
      const status = textOf(read(api, 'cmi.core.lesson_status'));
      const mode = textOf(read(api, 'cmi.core.lesson_mode'));
      const memory = read(api, 'cmi.suspend_data');
      suspended = textOf(memory);
      isTaken = suspended !== '';
      const isReview = mode === 'review' || mode === 'browse';
      change({ link: isReview ? 'review' : 'open', isCompleted: done.test(status) });
      if (!isReview) {
        const first = state.isCompleted ? {} : { 'cmi.core.lesson_status': 'incomplete' };
        carryOut(api, { ...first, ...visit() });
      }
      if ('refusal' in memory) {
        const { code, said } = memory.refusal;
        change({ refusal: { what: 'read', code, said } });
      }
    }
  }

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    suspended,
    follow: (session) => {
      if (session === followed) return;
      save();
      stop();
      followed = session;
      kept = undefined;
      change({ left: 0, isTooLong: false, isElsewhere: isElsewhere(session.get(), crisis) });
      stop = session.subscribe(noticed);
      noticed();
    },
    keep: save,
    complete: () => {
      save();
      const course = open();
      if (course === undefined || state.isElsewhere || state.isCompleted) return;
      if (carryOut(course, { 'cmi.core.lesson_status': 'completed', ...visit() }))
        change({ isCompleted: true });
    },
    sayUnread: (sentence) => change({ unread: sentence }),
    end: () => {
      save();
      stop();
      clearTimeout(timer);
      const course = open();
      if (course === undefined) return;
      isEnded = true;
      carryOut(course, visit());
      act(course, 'end');
    },
  };
}

/** A fork is no game of its own, and a game of another crisis none of this course. */
function isElsewhere({ forkedFrom, scenario }: SessionState, crisis: string): boolean {
  return forkedFrom !== undefined || scenario.about.id !== crisis;
}

function isSame(a: SessionState, b: SessionState): boolean {
  const parts = ['id', 'game', 'draft', 'draftNote', 'notes', 'words', 'told'] as const;
  return parts.every((part) => a[part] === b[part]);
}

function textOf(answer: Answer): string {
  return 'text' in answer ? answer.text : '';
}
