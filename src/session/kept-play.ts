import { decodeLink, encodeLink, type GameRecord } from '../engine/index';
import type { Scenario } from '../scenario/index';
import type { SavedPlay } from './store';
import type { Note, SessionState } from './types';

/** What is noted of a turn before anything is written. */
export const noNote: Omit<Note, 'turn'> = { reason: '' };

/** What a play is made of, without what follows from it. */
export type Play = Omit<
  SessionState,
  'view' | 'saving' | 'steps' | 'thinking' | 'stuck' | 'resolved' | 'fault' | 'followed' | 'passing'
>;

/** The record that the other sides follow; on another edition of the crisis its orders may mean nothing, and policies decide. */
export function classmatesIn(
  scenario: Scenario,
  { classmates }: SavedPlay,
): { readonly classmates?: GameRecord } {
  const decoded = classmates === undefined ? undefined : decodeLink(classmates, scenario);
  return decoded !== undefined && 'record' in decoded ? { classmates: decoded.record } : {};
}

/** What a store keeps of a state. */
export function savedPlay(play: Play): SavedPlay {
  const { id, mark, seat, game, draft, draftNote, notes, words, told, forkedFrom } = play;
  const { classmates, brokenOff, plan, reading, masked, pair, desks } = play;
  const { record } = game;
  const origin = forkedFrom === undefined ? {} : { forkedFrom };
  const untold = told < record.turns.length ? { told } : {};
  const marked = mark === undefined ? {} : { mark };
  const followed = classmates === undefined ? {} : { classmates: encodeLink(classmates) };
  const stopped = brokenOff === undefined ? {} : { brokenOff };
  const planned = plan === undefined ? {} : { plan };
  const worded = reading === undefined ? {} : { reading };
  const behind = masked === undefined ? {} : { masked };
  const company = { ...(pair === undefined ? {} : { pair }), ...(desks === undefined ? {} : { desks }) };
  const texts = { draft, draftNote, notes, words };
  const rest = {
    ...untold,
    ...origin,
    ...followed,
    ...planned,
    ...stopped,
    ...worded,
    ...behind,
    ...company,
  };
  const common = { id, ...marked, seat, record, ...texts, ...rest };
  return game.phase === 'over' ? { ...common, ending: game.ending } : common;
}
