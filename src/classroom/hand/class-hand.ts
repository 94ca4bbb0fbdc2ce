import type { View } from '../../engine/index';
import type { HandLink, LinkState } from '../link';
import type { HandMessage } from '../protocol/messages';
import type { HandSight, Office, SeatPart } from '../protocol/sights';
import type { Refused, Waiting } from './outgoing';

/** Where a hand stands, as its screens differ. */
export type HandStage =
  | 'lobby'
  | 'brief'
  | 'deliberation'
  | 'reveal'
  /** The play is over or was broken off, and the debrief has not been opened. */
  | 'over'
  | 'debrief'
  | 'closed';

/** What stands proposed on a track. */
export interface Proposed {
  /** Null: to hold. */
  readonly option: string | null;
  /** The hand that proposed it. */
  readonly by: string;
}

/** What a class gives a hand beside the room: a value for screens, with what was said and not yet answered already in it. */
export interface ClassHand {
  readonly sight: HandSight;
  readonly link: LinkState;
  /** Hands of the seat whose devices are connected. */
  readonly here: readonly string[];
  /** How far the clock of the room is ahead of this device's, in milliseconds. */
  readonly ahead: number;
  readonly stage: HandStage;
  /** Whether this hand leads its delegation, and alone can commit. */
  readonly isHead: boolean;
  /** The tracks on which this hand may propose now. */
  readonly tracks: ReadonlySet<string>;
  readonly draft: Readonly<Record<string, Proposed>>;
  readonly isReady: boolean;
  readonly isCommitted: boolean;
  readonly asksForHelp: boolean;
  /** The last turn whose reveal was seen. */
  readonly told: number;
  readonly words: Readonly<Record<string, string>>;
  readonly notes: HandSight['self']['notes'];
  /** Talk that has not reached the room yet. */
  readonly talking: readonly { readonly id: number; readonly text: string }[];
  /** How many messages wait for an answer. */
  readonly waiting: number;
  readonly refused: Refused | undefined;
}

/** What is read of a link at one moment. */
export interface LinkNow {
  readonly sight: HandSight;
  readonly link: LinkState;
  readonly here: readonly string[];
  readonly ahead: number;
}

/** Reads a link; undefined before its first sight. */
export function readLink(link: HandLink): LinkNow | undefined {
  const sight = link.get();
  return sight && { sight, link: link.state(), here: link.here(), ahead: link.ahead() };
}

/** The value for the screens: the newest sight, and what was said since laid over it. */
export function classHandOf(
  now: LinkNow,
  waiting: readonly Waiting[],
  refused: Refused | undefined,
): ClassHand {
  const { sight } = now;
  const { self, seat } = sight;
  const isHead = self.office?.head ?? false;
  const base: ClassHand = {
    ...now,
    stage: stageOf(sight),
    isHead,
    tracks: new Set(),
    draft: seat?.draft ?? {},
    isReady: seat?.hands.find(({ hand }) => hand === self.hand)?.ready ?? false,
    isCommitted: seat?.committed ?? false,
    asksForHelp: self.help,
    told: self.told,
    words: self.words,
    notes: self.notes,
    talking: [],
    waiting: waiting.length,
    refused,
  };
  const after = waiting.reduce((hand, { id, message }) => withSaid(hand, id, message), base);
  return { ...after, tracks: openTracks(after) };
}

/** How a hand stands once a message has been accepted, which it will be unless the room has gone on. */
function withSaid(hand: ClassHand, id: number, message: HandMessage): ClassHand {
  const { self, seat } = hand.sight;
  const isNow = 'turn' in message && message.turn === seat?.turn;
  switch (message.do) {
    case 'propose': {
      const { option, track } = message;
      return isNow ? { ...hand, draft: { ...hand.draft, [track]: { option, by: self.hand } } } : hand;
    }
    case 'ready':
      return isNow ? { ...hand, isReady: message.is } : hand;
    case 'commit':
      return isNow ? { ...hand, isCommitted: true } : hand;
    case 'take-back':
      return isNow ? { ...hand, isCommitted: false } : hand;
    case 'note': {
      const { turn, reason, forecast } = message;
      const others = hand.notes.filter((note) => note.turn !== turn);
      const note = { turn, reason, ...(forecast === undefined ? {} : { forecast }) };
      return { ...hand, notes: [...others, note].sort((a, b) => a.turn - b.turn) };
    }
    case 'told':
      return { ...hand, told: Math.max(hand.told, message.turn) };
    case 'write':
      return { ...hand, words: { ...hand.words, [message.question]: message.text } };
    case 'judge': {
      const { turn, came } = message;
      return { ...hand, notes: hand.notes.map((note) => (note.turn === turn ? { ...note, came } : note)) };
    }
    case 'help':
      return { ...hand, asksForHelp: message.is };
    case 'talk':
      return { ...hand, talking: [...hand.talking, { id, text: message.text }] };
    case 'rename':
    case 'letter':
    case 'draft-agreement':
    case 'sign':
    case 'report':
      return hand;
    default:
      return message satisfies never;
  }
}

/** Where a sight says that its hand stands. */
export function stageOf({ room, seat }: HandSight): HandStage {
  if (room.phase !== 'play') return room.phase;
  return seat === undefined ? 'lobby' : seat.phase;
}

/** The head may propose everywhere, everybody else on the tracks of their own office; nobody once the seat has committed. */
function openTracks({ sight, stage, isHead, isCommitted }: ClassHand): ReadonlySet<string> {
  if (stage !== 'deliberation' || isCommitted) return new Set();
  const all = sight.view?.tracks.map(({ track }) => track) ?? [];
  const own = sight.self.office?.tracks ?? [];
  return new Set(all.filter((track) => isHead || own.includes(track)));
}

/** The view of the seat: what its schema checked is a view, in which nothing is undefined since it came as JSON. */
export function viewOf({ view }: HandSight): View | undefined {
  return view as View | undefined;
}

/** The name of a hand of the same seat; its id where it has left meanwhile. */
export function nameOfHand(seat: Pick<SeatPart, 'hands'> | undefined, hand: string): string {
  return seat?.hands.find((one) => one.hand === hand)?.name ?? hand;
}

/** Who holds a track: the hands whose office it is, without those who only lead. */
export function holdersOf(seat: Pick<SeatPart, 'hands'>, track: string): readonly string[] {
  const holds = ({ tracks }: Office) => tracks.includes(track);
  return seat.hands.filter(({ office }) => holds(office)).map(({ hand }) => hand);
}
