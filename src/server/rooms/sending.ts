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

/** What a device was sent last: the key of each part, by the name under which it has it. */
export type Known = ReadonlyMap<string, PartKey>;

/** What is to be sent to a device, as text; nothing to send has no text. */
export interface Sending {
  readonly known: Known;
  readonly text: string | undefined;
}

/** A room's parts as text, each made once however many devices it is sent to. */
export interface Sendings {
  /** Goes on to another room, which the present one has become; gives what has changed. */
  readonly moveTo: (room: Room) => ReadonlySet<PartKey>;
  /** What a device lacks: all parts if it knows none, and otherwise those that changed or came to belong to it. */
  readonly forDevice: (
    recipient: Recipient,
    known: Known | undefined,
    changed: ReadonlySet<PartKey>,
  ) => Sending;
}

/** Begins with a room. */
export function openSendings(first: Room): Sendings {
  let room = first;
  const parts = new Map<PartKey, string>();
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
    moveTo: (next) => {
      const changed = changedParts(room, next);
      room = next;
      texts = new Map();
      for (const key of changed) parts.delete(key);
      return changed;
    },
    forDevice: (recipient, known, changed) => {
      const now = new Map(partsFor(room, recipient).map((key) => [nameOfPart(key), key]));
      const keys = [...now]
        .filter(([name, key]) => known?.get(name) !== key || changed.has(key))
        .map(([, key]) => key);
      const gone = [...(known?.keys() ?? [])].filter((name) => !now.has(name));
      if (keys.length === 0 && gone.length === 0) return { known: now, text: undefined };
      const version = `{"version":${toldVersion(room, recipient)},`;
      // What only one hand is sent would be held for nobody.
      if (keys.some((key) => key.startsWith('self ')))
        return { known: now, text: version + write(keys, gone) };
      const what = `${keys.join('\n')}\n\n${gone.join('\n')}`;
      const text = texts.get(what) ?? write(keys, gone);
      texts.set(what, text);
      return { known: now, text: version + text };
    },
  };
}
