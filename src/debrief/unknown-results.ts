import type { Cause, Entry, Game } from '../engine/index';
import {
  type ActorId,
  decidingExpressionsIn,
  lexiconOf,
  readsOf,
  type Scenario,
  writtenBy,
} from '../scenario/index';
import { includes, seesResult } from '../world/index';

type Order = Extract<Entry, { readonly kind: 'order' }>;

/** An order of which a side knew, and of which it did not see what came. */
export interface UnknownResult {
  readonly by: ActorId;
  readonly order: Order;
  /** The turn in which it was first told anything of that, true or false; absent where it never was. */
  readonly told?: number;
}

/** The results that sides which can be played did not know when they came, side by side and in the order of the play. */
export function unknownResults({
  scenario,
  journal,
}: Pick<Game, 'scenario' | 'journal'>): readonly UnknownResult[] {
  const sides = scenario.actors.filter(({ playable }) => playable);
  return sides.flatMap(({ id: by }) =>
    journal.flatMap((order, at): readonly UnknownResult[] => {
      if (order.kind !== 'order' || (order.seen === 'hidden' && order.actor !== by)) return [];
      if (seesResult(scenario, order, by)) return [];
      const tells = tellsOf(scenario, order, by);
      const told = journal.slice(at).find(tells)?.turn;
      return [{ by, order, ...(told === undefined ? {} : { told }) }];
    }),
  );
}

/**
 * Whether an entry tells a side of what came of an order: of something that one of its results changes, or by what follows from those.
 * What the order does of itself tells nothing of its result.
 */
function tellsOf(scenario: Scenario, { actor, option, track }: Order, by: ActorId) {
  const lexicon = lexiconOf(scenario);
  const effects = lexicon.option(actor, option)?.outcomes.flatMap((one) => one.effects) ?? [];
  const changed = new Set(effects.flatMap(writtenBy).flatMap((at) => ('id' in at ? [at.id] : [])));
  const asks = (part: unknown): boolean =>
    [...decidingExpressionsIn(part)]
      .flatMap((one) => [...readsOf(one)])
      .some((read) =>
        read.op === 'outcome'
          ? read.actor === actor && read.track === track
          : 'id' in read && changed.has(read.id),
      );
  const isOfItself = (cause: Cause): boolean =>
    cause.by === 'order' && cause.actor === actor && cause.option === option && cause.outcome === undefined;
  return (entry: Entry): boolean => {
    if (entry.kind === 'report' || entry.kind === 'reveal')
      return entry.to === by && changed.has(entry.what) && !isOfItself(entry.cause);
    if (entry.kind !== 'news' || !includes(scenario.news[entry.news]?.to ?? [], by)) return false;
    const { cause } = entry;
    if (cause.by === 'rule') return asks(lexicon.rule(cause.id));
    return cause.by === 'inject' && asks(lexicon.inject(cause.id));
  };
}
