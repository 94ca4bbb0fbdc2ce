import type { HostSight } from '../../classroom/index';
import { type ActorId, isPlanOver, type Scenario } from '../../scenario/index';

/** Something that others did, of which the teacher's reader is told. */
export type Happening =
  | { readonly kind: 'joined'; readonly name: string }
  | { readonly kind: 'help'; readonly name: string }
  | { readonly kind: 'sealed'; readonly table: number; readonly side: ActorId }
  | { readonly kind: 'resolved'; readonly table: number; readonly turn: number }
  | { readonly kind: 'over' | 'brokenOff'; readonly table: number }
  | { readonly kind: 'letter'; readonly table: number }
  | { readonly kind: 'agreement'; readonly table: number }
  | { readonly kind: 'report'; readonly name: string };

/** What others did between two sights of a class; nothing before there was one. */
export function happeningsBetween(
  before: HostSight | undefined,
  after: HostSight,
  scenario: Pick<Scenario, 'plans' | 'playing'>,
): readonly Happening[] {
  if (before === undefined) return [];
  const had = new Map(before.host.hands.map((hand) => [hand.hand, hand]));
  const hands = after.host.hands.flatMap(({ hand, name, help }): Happening[] => {
    const then = had.get(hand);
    if (then === undefined) return [{ kind: 'joined', name }];
    return help && !then.help ? [{ kind: 'help', name }] : [];
  });
  const tables = after.tables.flatMap((table): Happening[] => {
    const then = before.tables.find((one) => one.table === table.table);
    if (then === undefined) return [];
    const resolved = table.record.turns.length;
    if (table.phase === 'over' && then.phase !== 'over')
      return [
        {
          kind: table.brokenOff && !isPlanOver(scenario, resolved) ? 'brokenOff' : 'over',
          table: table.table,
        },
      ];
    if (resolved > then.record.turns.length)
      return [{ kind: 'resolved', table: table.table, turn: resolved }];
    const sealed = table.seats
      .filter(({ side, committed }) => committed && !wasCommitted(then, side))
      .map(({ side }): Happening => ({ kind: 'sealed', table: table.table, side }));
    const texts = (['letter', 'agreement'] as const).filter(
      (kind) => waiting(table, kind) > waiting(then, kind),
    );
    return [...sealed, ...texts.map((kind) => ({ kind, table: table.table }))];
  });
  const known = new Set(before.host.reports.map(({ id }) => id));
  const reports = after.host.reports
    .filter(({ id, state }) => state === 'waiting' && !known.has(id))
    .map(({ name }): Happening => ({ kind: 'report', name }));
  return [...hands, ...tables, ...reports];
}

type Table = HostSight['tables'][number];

function wasCommitted({ seats }: Table, side: ActorId): boolean {
  return seats.some((seat) => seat.side === side && seat.committed);
}

function waiting({ letters, agreements }: Table, kind: 'letter' | 'agreement'): number {
  const texts = kind === 'letter' ? letters : agreements;
  return texts.filter(({ state }) => state === 'waiting').length;
}
