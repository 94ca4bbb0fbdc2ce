import type { Agreement, HostSight, Letter } from '../../classroom/index';
import type { ActorId } from '../../scenario/index';

/** Something that waits for the teacher. */
export type Need =
  | { readonly kind: 'help'; readonly hand: string; readonly name: string; readonly table?: number }
  | {
      readonly kind: 'away';
      readonly table: number;
      readonly side: ActorId;
      readonly names: readonly string[];
    }
  | { readonly kind: 'last'; readonly table: number; readonly side: ActorId }
  | { readonly kind: 'letter'; readonly table: number; readonly letter: Letter }
  | { readonly kind: 'agreement'; readonly table: number; readonly agreement: Agreement }
  | {
      readonly kind: 'report';
      readonly report: number;
      readonly name: string;
      readonly head: string;
      readonly body: string;
    };

/**
 * What waits for the teacher, the most urgent first: who asks for help, sides whose devices are all gone while their turn is open,
 * sides on whom alone their table waits, and texts to approve. Tables are in their order within each kind.
 */
export function needsOf({ room, host, tables }: HostSight, here: readonly string[]): readonly Need[] {
  const name = (hand: string) => host.hands.find((one) => one.hand === hand)?.name ?? hand;
  const help = host.hands
    .filter((hand) => hand.help)
    .map(
      ({ hand, name, seat }): Need => ({
        kind: 'help',
        hand,
        name,
        ...(seat === undefined ? {} : { table: seat.table }),
      }),
    );
  const open = room.phase === 'play' ? tables.filter(({ phase }) => phase === 'deliberation') : [];
  const away = open.flatMap(({ table, seats }) =>
    seats
      .filter(({ hands, committed }) => !committed && hands.length > 0)
      .filter(({ hands }) => hands.every((hand) => !here.includes(hand)))
      .map(({ side, hands }): Need => ({ kind: 'away', table, side, names: hands.map(name) })),
  );
  const last = open.flatMap(({ table, seats }): Need[] => {
    const held = seats.filter(({ hands }) => hands.length > 0);
    const waited = held.filter(({ committed }) => !committed);
    const [only] = waited;
    const isAway = only?.hands.every((hand) => !here.includes(hand)) ?? true;
    return only === undefined || waited.length > 1 || held.length < 2 || isAway
      ? []
      : [{ kind: 'last', table, side: only.side }];
  });
  const letters = tables.flatMap(({ table, letters: sent }) =>
    sent
      .filter(({ state }) => state === 'waiting')
      .map((letter): Need => ({ kind: 'letter', table, letter })),
  );
  const agreements = tables.flatMap(({ table, agreements: drafted }) =>
    drafted
      .filter(({ state }) => state === 'waiting')
      .map((agreement): Need => ({ kind: 'agreement', table, agreement })),
  );
  const reports = host.reports
    .filter(({ state }) => state === 'waiting')
    .map(({ id, name: by, head, body }): Need => ({ kind: 'report', report: id, name: by, head, body }));
  return [...help, ...away, ...last, ...letters, ...agreements, ...reports];
}

/** A name of a need that stays the same while it lasts. */
export function keyOfNeed(need: Need): string {
  switch (need.kind) {
    case 'help':
      return `help ${need.hand}`;
    case 'away':
    case 'last':
      return `${need.kind} ${need.table} ${need.side}`;
    case 'letter':
      return `letter ${need.table} ${need.letter.id}`;
    case 'agreement':
      return `agreement ${need.table} ${need.agreement.id}`;
    case 'report':
      return `report ${need.report}`;
    default:
      return need satisfies never;
  }
}
