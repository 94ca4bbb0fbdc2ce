import { forecastKey } from '../../debrief/index';
import { replay, view } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import type { Session, SessionAct, SessionState } from '../../session/index';
import type { ClassHand } from './class-hand';
import type { Hand } from './hand';
import { noteOf, planIn } from './seat-session';

/**
 * The session of a hand in the debrief: the whole game, replayed here, with the hand's own notes and words; what is written goes to the
 * class. Undefined while the class has not given its record away, or where the record does not replay on this edition.
 */
export function openDebriefSession(hand: Hand, scenario: Scenario): Session | undefined {
  const sight = hand.get()?.sight;
  const { seat, record: part } = sight ?? {};
  if (seat === undefined || part === undefined) return undefined;
  const { game, stopped } = replay(scenario, part.record);
  if (stopped !== undefined) return undefined;
  const fixed = {
    scenario,
    seat: seat.side,
    game,
    view: view(game, seat.side),
    draft: {},
    draftNote: { reason: '' },
    thinking: 'no',
    stuck: [],
    told: game.record.turns.length,
    resolved: game.record.turns.length,
    steps: { back: 0, forward: 0 },
    ...(part.brokenOff && game.phase === 'deciding'
      ? { brokenOff: { committed: part.committed ?? {} } }
      : {}),
    ...planIn(scenario, game.phase, game.record.turns.length),
    ...(sight?.room.masked === undefined ? {} : { masked: sight.room.masked }),
  } as const;
  const id = `${sight?.self.hand} ${seat.table} ${seat.side}`;
  const stateOf = (now: ClassHand | undefined): SessionState => ({
    ...fixed,
    id,
    notes: (now?.notes ?? []).map(noteOf).filter((note) => note.turn <= fixed.resolved),
    words: { ...now?.words, ...judgements(now?.notes ?? []) },
    saving: { state: now === undefined || now.waiting > 0 ? 'saving' : 'saved' },
  });
  let seen = hand.get();
  let state = stateOf(seen);
  return {
    get: () => {
      const now = hand.get();
      if (now === seen) return state;
      seen = now;
      state = stateOf(now);
      return state;
    },
    subscribe: hand.subscribe,
    send: (act) => sayAct(hand, act),
    leave: hand.settled,
  };
}

/** What the student said became of the forecasts, under the keys where the debrief looks for it. */
function judgements(notes: ClassHand['notes']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    notes.flatMap(({ turn, came }) => (came === undefined ? [] : [[forecastKey(turn), came]])),
  );
}

function sayAct(hand: Hand, act: SessionAct): void {
  if (act.do !== 'write') return;
  const { question, text } = act;
  const judged = hand.get()?.notes.find(({ turn }) => forecastKey(turn) === question);
  if (judged === undefined) hand.say({ do: 'write', question, text });
  else if (text === 'yes' || text === 'no' || text === 'unclear') {
    hand.say({ do: 'judge', turn: judged.turn, came: text });
  }
}
