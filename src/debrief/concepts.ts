import { readingOf } from '../adjudication/index';
import type { Entry, State } from '../engine/index';
import { type ActorId, type Concept, type Expression, holds, readsOf } from '../scenario/index';

/** A concept that this play showed, tied to the moment at which it first did. */
export interface ShownConcept {
  readonly concept: Concept;
  /** The turn of that moment, from 1. */
  readonly turn: number;
  /** The entry of the journal that the concept speaks of; absent when it was so from the start. */
  readonly moment?: Entry;
  /** True when the moment was the seat's own order, or what that order made of a posture or a fact. */
  readonly own: boolean;
}

/**
 * The concepts that a play showed: the seat's own deeds first, then by turn, then as written.
 * @param states the state at the start and after each resolved turn, with the next turn's situation already in it
 */
export function conceptsShown(
  concepts: readonly Concept[],
  seat: ActorId,
  states: readonly State[],
  journal: readonly Entry[],
): readonly ShownConcept[] {
  const shown = concepts.flatMap((concept): readonly ShownConcept[] => {
    const at = states.findIndex((state) => holds(concept.show, readingOf(state)));
    if (at < 0) return [];
    const moment = momentOf(
      concept.show,
      journal.filter((entry) => happenedBetween(entry, at)),
    );
    return [
      {
        concept,
        turn: moment?.turn ?? Math.max(1, at),
        ...(moment ? { moment } : {}),
        own: isOwn(moment, seat),
      },
    ];
  });
  return shown.toSorted((one, other) => Number(other.own) - Number(one.own) || one.turn - other.turn);
}

function isOwn(moment: Entry | undefined, seat: ActorId): boolean {
  if (moment?.kind === 'order') return moment.actor === seat;
  if (moment?.kind !== 'posture' && moment?.kind !== 'fact') return false;
  return moment.cause.by === 'order' && moment.cause.actor === seat;
}

/** Whether an entry lies between the state after `at - 1` turns and the one after `at` turns. */
function happenedBetween(entry: Entry, at: number): boolean {
  return entry.step === 'situation' ? entry.turn === at + 1 : entry.turn === at;
}

/** The entry that made a condition true, by what the condition names: a deed before a change, a change before a number. */
function momentOf(condition: Expression, entries: readonly Entry[]): Entry | undefined {
  const reads = [...readsOf(condition)];
  const named = entries.filter((entry) => reads.some((read) => isAbout(entry, read)));
  for (const kind of ['order', 'inject', 'posture', 'fact', 'indicator'] as const) {
    const found = named.find((entry) => entry.kind === kind);
    if (found) return found;
  }
  return undefined;
}

function isAbout(entry: Entry, read: Expression): boolean {
  switch (read.op) {
    case 'taken':
      return entry.kind === 'order' && entry.actor === read.actor && entry.option === read.option;
    case 'happened':
      return entry.kind === 'inject' && entry.id === read.inject;
    case 'posture':
      return entry.kind === 'posture' && entry.actor === read.actor && entry.track === read.track;
    case 'fact':
      return entry.kind === 'fact' && entry.id === read.id;
    case 'indicator':
      return entry.kind === 'indicator' && entry.id === read.id;
    default:
      return false;
  }
}
