import { type Development, developmentsOf, type Game, voicesOf } from '../engine/index';
import {
  type ActorId,
  lexiconOf,
  type OptionId,
  type Scenario,
  type TrackId,
  targetActor,
  turnsBefore,
  type Voice,
  weightOf,
} from '../scenario/index';
import { seesResult } from '../world/index';
import { valueAfter } from './beliefs';
import { onlyTheDead } from './harm';
import type { Parting } from './moments';

/** An order that meant one thing to who gave it and looked otherwise to another side. */
export interface Misreading {
  readonly turn: number;
  readonly by: ActorId;
  readonly to: ActorId;
  readonly track: TrackId;
  readonly option: OptionId;
  readonly saw: Saw;
}

/** What the other side saw: people killed, nothing at all, something that it was told and that was not so, or something that it spoke of otherwise than who gave the order. */
export type Saw =
  | { readonly kind: 'deaths'; readonly text: string }
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'told';
      readonly what: string;
      readonly value: number | string;
      readonly truth: number | string;
    }
  | { readonly kind: 'contrary'; readonly theirs: Voice };

/**
 * The widest gap between what an order meant and what the side at which it was aimed saw: among the orders of the seat and those aimed
 * at it, and among all others only where these give none. Only sides that can be played mean something by what they order. People
 * killed are the widest of all, then a report by which it was told what was not so, then an order that it never saw, then one after which an indicator of the other side went
 * against its sense, by weight; that one counts only where the crisis has words in which the other side speaks of it. The order of
 * the parting is left out, since it is told already.
 */
export function misreadingOf(
  { scenario, journal }: Pick<Game, 'scenario' | 'journal'>,
  seat: ActorId,
  parting: Parting | undefined,
): Misreading | undefined {
  const lexicon = lexiconOf(scenario);
  const developments = developmentsOf(scenario, journal);
  const found = journal.flatMap((entry): readonly (Misreading & { readonly width: number })[] => {
    // What history ordered before was meant by nobody here.
    if (entry.kind !== 'order' || entry.turn <= turnsBefore(scenario)) return [];
    const { turn, actor: by, track } = entry;
    const option = lexicon.option(by, entry.option);
    const to = option && targetActor(scenario, option);
    // What an armed group does to a state is an attack, and no signal that could be read in two ways.
    if (option === undefined || to === undefined || to === by || lexicon.actor(by)?.playable !== true)
      return [];
    if (parting?.by === 'you' && by === seat && parting.turn === turn && parting.track === track) return [];
    const development = developments.find(({ order }) => order === entry);
    const weight = weightOf(option.cameo);
    const order = { turn, by, to, track, option: option.id };
    if (development?.outcome?.deadly === true && seesResult(scenario, entry, to)) {
      const saw: Saw = { kind: 'deaths', text: onlyTheDead(development.outcome.text) };
      return [{ ...order, saw, width: 30 + Math.abs(weight) }];
    }
    const told = toldWrongly(scenario, journal, to, development);
    if (told !== undefined) return [{ ...order, saw: told, width: 25 + Math.abs(weight) }];
    if (entry.seen === 'hidden') {
      const saw: Saw = { kind: 'nothing' };
      return [{ ...order, saw, width: 20 + Math.abs(weight) }];
    }
    const change = widestChange(scenario, journal, order);
    if (change === undefined || change.sense * weight >= 0 || development === undefined) return [];
    const theirs = saidBy(scenario, to, development);
    if (theirs === undefined) return [];
    const saw: Saw = { kind: 'contrary', theirs };
    return [{ ...order, saw, width: Math.abs(weight) + change.size }];
  });
  const isOwn = ({ by, to }: Pick<Misreading, 'by' | 'to'>) => Number(by === seat || to === seat);
  const [widest] = found.toSorted(
    (one, other) => isOwn(other) - isOwn(one) || other.width - one.width || one.turn - other.turn,
  );
  if (widest === undefined) return undefined;
  const { width: _, ...misreading } = widest;
  return misreading;
}

/** What a development told a side of something that was not so. */
function toldWrongly(
  scenario: Scenario,
  journal: Game['journal'],
  to: ActorId,
  development: Development | undefined,
): Saw | undefined {
  for (const entry of development?.learned ?? []) {
    if (entry.kind !== 'report' || entry.to !== to) continue;
    const truth = valueAfter(scenario, journal, entry.what, entry.turn);
    if (truth !== entry.value) return { kind: 'told', what: entry.what, value: entry.value, truth };
  }
  return undefined;
}

/** What a side says of a development: its first adviser, or else its public. */
function saidBy(scenario: Scenario, side: ActorId, development: Development): Voice | undefined {
  const { advisers, publics } = voicesOf(scenario, side, development);
  return advisers[0] ?? publics.find(({ actor }) => actor === side);
}

/** What an order did to the indicator of its target that it moved most: for the better (1) or the worse (-1), and by how many tenths of its range. */
function widestChange(
  { indicators }: Scenario,
  journal: Game['journal'],
  { turn, by, to, option }: Pick<Misreading, 'turn' | 'by' | 'to' | 'option'>,
) {
  const changes = journal.flatMap((entry) => {
    if (entry.kind !== 'indicator' || entry.turn !== turn) return [];
    const indicator = indicators.find(({ id }) => id === entry.id);
    if (indicator?.of !== to || indicator.rising === 'neutral') return [];
    const amount = entry.parts
      .filter(({ cause }) => cause.by === 'order' && cause.actor === by && cause.option === option)
      .reduce((sum, part) => sum + part.amount, 0);
    if (amount === 0) return [];
    const sense = (indicator.rising === 'better' ? 1 : -1) * Math.sign(amount);
    return [{ sense, size: (10 * Math.abs(amount)) / (indicator.max - indicator.min) }];
  });
  return changes.toSorted((one, other) => other.size - one.size)[0];
}
