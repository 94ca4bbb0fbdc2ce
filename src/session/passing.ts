import { type Game, type GameRecord, view } from '../engine/index';
import type { ActorId, Orders, Scenario } from '../scenario/index';
import { openOrders } from './drafts';
import type { Desk, Note, Passing, SessionState } from './types';

/*
 * Several people play one side each on one device, which goes round. The state of a session is that of the side that has the device;
 * what belongs to the others rests in their desks, and the device is never given to anybody but by way of a closed desk.
 */

type Round = Pick<SessionState, 'scenario' | 'seat' | 'game' | 'told' | 'desks' | 'brokenOff'>;

/** The state with where the device is; as it was, where the device does not go round. */
export function withPassing(state: SessionState, isOpen: boolean): SessionState {
  const { scenario, seat, desks } = state;
  if (desks === undefined) return state;
  const sides = scenario.actors.map(({ id }) => id).filter((id) => id === seat || Object.hasOwn(desks, id));
  const next = nextSide(state, sides);
  const isTogether = isDone(state);
  const passing: Passing = { sides, isOpen, isTogether, ...(next === undefined ? {} : { next }) };
  return { ...state, passing };
}

/** Whether each side has been told all of a play that has come to its end, or time is up. */
function isDone(round: Round): boolean {
  const { game, told, desks = {}, brokenOff } = round;
  const turns = game.record.turns.length;
  if (brokenOff !== undefined && brokenOff.by !== 'plan') return true;
  return hasEnded(round) && told === turns && Object.values(desks).every((desk) => desk.told === turns);
}

/** Whether no turn follows, since the crisis is over or its shorter plan is. */
function hasEnded({ game, brokenOff }: Pick<Round, 'game' | 'brokenOff'>): boolean {
  return game.phase === 'over' || brokenOff?.by === 'plan';
}

/**
 * The next side in the round that has still to decide in this turn or, when the play is over, to be told of its last. After all have
 * decided it is the one that comes next, which has waited longest.
 */
function nextSide(round: Round, sides: readonly ActorId[]): ActorId | undefined {
  const { seat, game, desks = {} } = round;
  const isOver = hasEnded(round);
  const turns = game.record.turns.length;
  const isWaiting = (side: ActorId) => {
    const desk = desks[side];
    return desk !== undefined && (isOver ? desk.told < turns : !desk.isSealed);
  };
  const at = sides.indexOf(seat);
  const others = [...sides.slice(at + 1), ...sides.slice(0, at)];
  return others.find(isWaiting) ?? (isOver ? undefined : others[0]);
}

/** Whether another side has still to decide in this turn. */
export function isOthersTurn({ desks = {} }: Pick<SessionState, 'desks'>): boolean {
  return Object.values(desks).some(({ isSealed }) => !isSealed);
}

/** The orders that the other sides at this device have sealed. */
export function sealedOrders(game: Game, { desks = {} }: Pick<SessionState, 'desks'>): Orders {
  return Object.fromEntries(
    Object.entries(desks).map(([side, { draft }]) => [side, openOrders(game, side, draft)]),
  );
}

/** The state with another side at the device; what belongs to the one that had it rests in its desk, with its orders sealed or not. */
export function takenUp(state: SessionState, seat: ActorId, isSealed: boolean): SessionState {
  const { desks = {}, draft, draftNote, notes, words, told } = state;
  const { [seat]: desk, ...others } = desks;
  if (desk === undefined) return state;
  const { isSealed: _, ...own } = desk;
  const left: Desk = { isSealed, draft, draftNote, notes, words, told };
  return {
    ...state,
    ...own,
    seat,
    view: view(state.game, seat),
    steps: { back: 0, forward: 0 },
    desks: { ...others, [state.seat]: left },
  };
}

/** The notes with that of a turn, if anything was noted in it. */
export function withNote(notes: readonly Note[], turn: number, note: Omit<Note, 'turn'>): readonly Note[] {
  const { reason, forecast, disagreed = '' } = note;
  const isBlank = reason.trim() === '' && disagreed.trim() === '' && forecast === undefined;
  return isBlank ? notes : [...notes, { turn, ...note }];
}

/** The desks after a turn was resolved: nothing is sealed, and what was noted belongs to that turn. */
export function desksAfter(
  desks: Readonly<Record<ActorId, Desk>>,
  turn: number,
): Readonly<Record<ActorId, Desk>> {
  return Object.fromEntries(
    Object.entries(desks).map(([side, { draftNote, notes, words, told }]) => [
      side,
      { ...blankDesk, notes: withNote(notes, turn, draftNote), words, told },
    ]),
  );
}

/** The desks of the sides that people begin to play beside a seat. */
export function newDesks(
  people: readonly ActorId[],
  seat: ActorId,
  told = 0,
): { readonly desks?: Readonly<Record<ActorId, Desk>> } {
  const others = people.filter((side) => side !== seat);
  if (others.length === 0) return {};
  return { desks: Object.fromEntries(others.map((side) => [side, { ...blankDesk, told }])) };
}

/** Desks for a record alone, which says who was played by people and nothing of what they wrote; none where one person played. */
export function desksOf({ actors }: Scenario, { seats, turns }: GameRecord, seat: ActorId) {
  const people = actors.filter(({ id, playable }) => playable && seats[id] === 'human');
  return newDesks(
    people.map(({ id }) => id),
    seat,
    turns.length,
  );
}

/** The desks of a saved play as they can be gone on with: those of sides that can be played, with the orders that are still open. */
export function resumedDesks(
  { actors }: Scenario,
  seat: ActorId,
  kept: Readonly<Record<ActorId, Desk>> | undefined,
  game: Game,
  isWhole: boolean,
): { readonly desks?: Readonly<Record<ActorId, Desk>> } {
  const turns = game.record.turns.length;
  const desks = actors.flatMap(({ id, playable }): [ActorId, Desk][] => {
    const desk = kept !== undefined && Object.hasOwn(kept, id) ? kept[id] : undefined;
    if (desk === undefined || !playable || id === seat) return [];
    const told = Math.min(desk.told, turns);
    if (!isWhole)
      return [[id, { ...desk, isSealed: false, draft: {}, draftNote: blankDesk.draftNote, told }]];
    return [[id, { ...desk, draft: openOrders(game, id, desk.draft), told }]];
  });
  return desks.length === 0 ? {} : { desks: Object.fromEntries(desks) };
}

const blankDesk: Desk = {
  isSealed: false,
  draft: {},
  draftNote: { reason: '' },
  notes: [],
  words: {},
  told: 0,
};
