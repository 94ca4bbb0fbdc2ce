import { isPlanOver, type Scenario } from '../../scenario/index';
import type { Note, RoomState, Session, SessionAct } from '../../session/index';
import { type ClassHand, viewOf } from './class-hand';
import type { Hand } from './hand';
import { type OwnFirst, openOwnFirst } from './own-first';

/**
 * The session of a hand that has a seat: the situation room shows it as it shows a game of this device. The draft is the one that the
 * seat shares, and the tracks of one's own office come first; committing commits the whole seat. Throws where the hand has no view yet.
 */
export function openSeatSession(hand: Hand, scenario: Scenario): Session<RoomState> {
  const ownFirst = openOwnFirst();
  const first = stateOf(hand.get(), scenario, ownFirst);
  if (first === undefined) throw new Error('a hand without a view has no room');
  let state = first;
  let seen = hand.get();
  return {
    get: () => {
      const now = hand.get();
      if (now === seen) return state;
      seen = now;
      // Whatever is not known for a moment, as between two parts of a sight, leaves the room as it was.
      state = stateOf(now, scenario, ownFirst) ?? state;
      return state;
    },
    subscribe: hand.subscribe,
    send: (act) => {
      const turn = hand.get()?.sight.seat?.turn;
      if (turn !== undefined) sayAct(hand, state, turn, act);
    },
    leave: hand.settled,
  };
}

function sayAct(hand: Hand, state: RoomState, turn: number, act: SessionAct): void {
  switch (act.do) {
    case 'choose':
      hand.say({ do: 'propose', turn, track: act.track, option: act.option ?? null });
      return;
    case 'note':
      hand.say({ do: 'note', turn, ...act.note });
      return;
    case 'commit':
    case 'commit-by-weights':
      hand.say({ do: 'commit', turn });
      return;
    case 'take-back':
      hand.say({ do: 'take-back', turn });
      return;
    case 'told':
      if (state.resolved > 0) hand.say({ do: 'told', turn: state.resolved });
      return;
    case 'write':
      hand.say({ do: 'write', question: act.question, text: act.text });
      return;
    case 'undo':
    case 'redo':
    case 'read':
    case 'open':
    case 'cover':
    case 'sit':
    case 'break-off':
    case 'go-on':
      // A draft that several people share has no steps of one's own, the words of each are the affair of each device, a device has one
      // seat, and the bell is the host's.
      return;
    default:
      act satisfies never;
  }
}

function stateOf(hand: ClassHand | undefined, scenario: Scenario, ownFirst: OwnFirst): RoomState | undefined {
  const seat = hand?.sight.seat;
  const view = hand && viewOf(hand.sight);
  if (hand === undefined || seat === undefined || view === undefined) return undefined;
  const resolved = view.phase === 'over' ? view.turn : view.turn - 1;
  const noted = hand.notes.map(noteOf);
  return {
    id: `${hand.sight.self.hand} ${seat.table} ${seat.side}`,
    scenario,
    seat: seat.side,
    view: ownFirst(view, hand.sight.self.office?.tracks ?? []),
    draft: Object.fromEntries(
      Object.entries(hand.draft).flatMap(([track, { option }]) => (option === null ? [] : [[track, option]])),
    ),
    thinking: hand.isCommitted ? 'waiting' : 'no',
    stuck: [],
    told: Math.min(hand.told, resolved),
    resolved,
    steps: { back: 0, forward: 0 },
    draftNote: draftNoteOf(noted, view.turn),
    notes: noted.filter((note) => note.turn <= resolved),
    ...planIn(scenario, view.phase, resolved),
  };
}

/** The plan of a class, and that a play is over after its last turn while its table still watches what that did. */
export function planIn(
  scenario: Scenario,
  phase: 'deciding' | 'over',
  resolved: number,
): Pick<RoomState, 'plan' | 'brokenOff'> {
  const isOver = phase === 'deciding' && isPlanOver(scenario, resolved);
  return {
    ...(scenario.playing === undefined ? {} : { plan: scenario.playing }),
    ...(isOver ? { brokenOff: { committed: {}, by: 'plan' } } : {}),
  };
}

/** A note without what became of its forecast, which is kept among the words. */
export function noteOf({ turn, reason, forecast }: ClassHand['notes'][number]): Note {
  return { turn, reason, ...(forecast === undefined ? {} : { forecast }) };
}

function draftNoteOf(notes: readonly Note[], turn: number): Omit<Note, 'turn'> {
  const note = notes.find((one) => one.turn === turn);
  if (note === undefined) return { reason: '' };
  const { turn: _, ...draft } = note;
  return draft;
}
