import {
  type HandSight,
  type HostSight,
  hostPart,
  recordPart,
  roomPart,
  seatPart,
  selfPart,
  tablePart,
  viewPart,
  wallPart,
} from '../protocol/sights';
import type { Sights } from '../sight/sight';

export type LinkKind = keyof Sights;

/** Parts by their names, each checked as it came; a part that did not change keeps its identity. */
export type Parts = ReadonlyMap<string, unknown>;

const schemas = {
  room: roomPart,
  self: selfPart,
  seat: seatPart,
  view: viewPart,
  record: recordPart,
  host: hostPart,
  wall: wallPart,
} as const;

/** The parts after news of them: what does not fit its schema, or has a name that nobody knows, is left out. */
export function withParts(
  parts: Parts,
  changed: Readonly<Record<string, unknown>>,
  gone: readonly string[],
): Parts {
  const next = new Map(parts);
  for (const name of gone) next.delete(name);
  for (const [name, value] of Object.entries(changed)) {
    const read = schemaOf(name)?.safeParse(value);
    if (read?.success === true) next.set(name, read.data);
  }
  return next;
}

function schemaOf(name: string) {
  if (/^table [1-9]\d?$/.test(name)) return tablePart;
  return Object.hasOwn(schemas, name) ? schemas[name as keyof typeof schemas] : undefined;
}

/** The sight that parts make together; undefined while the first of them are still to come. */
export const assemble: { readonly [Kind in LinkKind]: (parts: Parts) => Sights[Kind] | undefined } = {
  hand: (parts) => {
    const room = get<HandSight['room']>(parts, 'room');
    const self = get<HandSight['self']>(parts, 'self');
    if (room === undefined || self === undefined) return undefined;
    const seat = get<NonNullable<HandSight['seat']>>(parts, 'seat');
    const view = get<NonNullable<HandSight['view']>>(parts, 'view');
    const record = get<NonNullable<HandSight['record']>>(parts, 'record');
    return {
      room,
      self,
      ...(seat === undefined ? {} : { seat }),
      ...(view === undefined ? {} : { view }),
      ...(record === undefined ? {} : { record }),
    };
  },
  host: (parts) => {
    const room = get<HostSight['room']>(parts, 'room');
    const host = get<HostSight['host']>(parts, 'host');
    if (room === undefined || host === undefined) return undefined;
    const tables = host.tables.flatMap(
      (table) => get<HostSight['tables'][number]>(parts, `table ${table}`) ?? [],
    );
    return { room, host, tables };
  },
  wall: (parts) => {
    const room = get<Sights['wall']['room']>(parts, 'room');
    const wall = get<Sights['wall']['wall']>(parts, 'wall');
    return room === undefined || wall === undefined ? undefined : { room, wall };
  },
};

/** Only `withParts` fills the map, and under each name stands what its schema gave. */
function get<Part>(parts: Parts, name: string): Part | undefined {
  return parts.get(name) as Part | undefined;
}
