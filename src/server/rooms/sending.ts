import {
  changedParts,
  nameOfPart,
  type PartKey,
  partAt,
  partsFor,
  type Recipient,
  type Room,
  toldVersion,
} from '../../classroom/index';

/** Parts by the name under which a device has them. */
export type Keys = ReadonlyMap<string, PartKey>;

/** A room's parts as text, each made once however many devices it is sent to. */
export interface Sendings {
  /** Goes on to another room, which the present one has become; gives what has changed of the parts that anybody has. */
  readonly moveTo: (room: Room, had: ReadonlySet<PartKey>) => ReadonlySet<PartKey>;
  /**
   * What a device lacks that is to have these parts: all of them if it has none, and otherwise those that changed or came to belong to
   * it. Undefined if it lacks nothing.
   */
  readonly textFor: (
    recipient: Recipient,
    parts: {
      readonly keys: Keys;
      readonly known: Keys | undefined;
      readonly changed: ReadonlySet<PartKey>;
    },
  ) => string | undefined;
}

/** The parts that belong to somebody in a room. */
export function keysFor(room: Room, recipient: Recipient): Keys {
  return new Map(partsFor(room, recipient).map((key) => [nameOfPart(key), key]));
}

/** Begins with a room. */
export function openSendings(first: Room): Sendings {
  let room = first;
  /** The parts of this version that somebody was sent; those of earlier ones are needed too rarely to be worth their room. */
  let parts = new Map<PartKey, string>();
  /** Texts by what is in them, without the version: devices of one seat are mostly sent the same. */
  let texts = new Map<string, string>();

  const textOf = (key: PartKey): string => {
    const made = parts.get(key) ?? JSON.stringify(partAt(room, key));
    if (!key.startsWith('self ')) parts.set(key, made);
    return made;
  };

  const write = (keys: readonly PartKey[], gone: readonly string[]): string => {
    const contents = keys.map((key) => `${JSON.stringify(nameOfPart(key))}:${textOf(key)}`).join(',');
    const without = gone.length > 0 ? `,"gone":${JSON.stringify(gone)}` : '';
    return `"parts":{${contents}}${without}}`;
  };

  return {
    moveTo: (next, had) => {
      const changed = changedParts(room, next, had);
      room = next;
      parts = new Map();
      texts = new Map();
      return changed;
    },
    textFor: (recipient, { keys: now, known, changed }) => {
      const keys: PartKey[] = [];
      for (const [name, key] of now) if (known?.get(name) !== key || changed.has(key)) keys.push(key);
      const gone =
        known === undefined || known === now ? [] : [...known.keys()].filter((name) => !now.has(name));
      if (keys.length === 0 && gone.length === 0) return undefined;
      const version = `{"version":${toldVersion(room, recipient)},`;
      // What only one hand is sent would be held for nobody.
      if (keys.some((key) => key.startsWith('self '))) return version + write(keys, gone);
      const what = `${keys.join('\n')}\n\n${gone.join('\n')}`;
      const text = texts.get(what) ?? write(keys, gone);
      texts.set(what, text);
      return version + text;
    },
  };
}
