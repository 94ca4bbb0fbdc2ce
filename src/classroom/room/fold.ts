import type { Entry } from '../protocol/messages';
import { hear } from './hear';
import type { Room, Sender } from './types';

/**
 * The room after entries that were accepted, in their order: the same as hearing them. An entry that this version of the rules
 * would not accept changes nothing and is counted all the same, so that a class goes on after an upgrade.
 */
export function foldEntries(room: Room, entries: readonly Entry[]): Room {
  return entries.reduce((so, { at, luck, number, said }) => {
    const moment = { at, luck, ...(number === undefined ? {} : { number }) };
    const { room: next } = hear(so, senderIn(said), said.message, moment);
    return { ...next, version: so.version + 1 };
  }, room);
}

function senderIn(said: Entry['said']): Sender {
  switch (said.by) {
    case 'hand':
      return { by: 'hand', hand: said.hand };
    case 'newcomer':
      return { by: 'newcomer', digest: said.digest };
    default:
      return { by: said.by };
  }
}
