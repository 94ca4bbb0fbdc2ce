import { z } from 'zod';
import { handMessage, type MessageNumber, numberSchema } from '../protocol/messages';
import { timeSchema } from '../protocol/words';
import { hexDigits } from '../remote/outbox';

/** A message with the number under which it is said, however often. */
export interface Numbered {
  readonly number: MessageNumber;
  readonly message: z.infer<typeof handMessage>;
}

/** Texts by name that outlive the page. Each of these may throw, where the browser keeps nothing or no more. */
export interface TextShelf {
  names(): readonly string[];
  get(name: string): string | null;
  put(name: string, text: string): void;
  remove(name: string): void;
}

/** What a hand has said and nobody has answered yet, so that a page that is loaded anew says it again under the same numbers. */
export interface Unanswered {
  /** What earlier pages left behind, in its order. */
  readonly before: readonly Numbered[];
  /** The number of the next message of this page. */
  next(): MessageNumber;
  /** Keeps this in place of what was kept before. */
  keep(said: readonly Numbered[]): void;
}

const prefix = 'demarche:said:';
/** What is older than this is forgotten, as its class is. */
const longest = 30 * 86_400_000;
/** Messages and characters that one page keeps; nobody says so much before an answer comes. */
const most = { messages: 300, characters: 500_000 };

const keptSchema = z.strictObject({
  at: timeSchema,
  said: z.array(z.strictObject({ number: numberSchema, message: handMessage })).max(most.messages),
});

/** Opens what this browser keeps of the place that a hand has in a class. Each page keeps its own, and takes over what others left. */
export function openUnanswered(shelf: TextShelf, id: string, now: () => number): Unanswered {
  const device = hexDigits(8);
  const own = `${prefix}${id}:${device}`;
  let count = 0;
  const found = attempt(() => shelf.names().filter((name) => name.startsWith(prefix))) ?? [];
  const kept = found.flatMap((name) => {
    const record = readKept(attempt(() => shelf.get(name)));
    if (record === undefined || now() - record.at > longest) attempt(() => shelf.remove(name));
    else if (name.startsWith(`${prefix}${id}:`)) return [{ name, ...record }];
    return [];
  });
  const before = kept.toSorted((one, other) => one.at - other.at).flatMap(({ said }) => said);

  const keep = (said: readonly Numbered[]): void => {
    const list = said.slice(0, most.messages).map(({ number, message }) => ({ number, message }));
    const text = JSON.stringify({ at: now(), said: list } satisfies z.infer<typeof keptSchema>);
    if (list.length === 0 || text.length > most.characters) attempt(() => shelf.remove(own));
    else attempt(() => shelf.put(own, text));
  };
  keep(before);
  for (const { name } of kept) attempt(() => shelf.remove(name));
  return {
    before,
    next: () => {
      count += 1;
      return { device, count };
    },
    keep,
  };
}

/** Forgets what was said and not answered in a class, as when its place is given up. */
export function forgetUnanswered(shelf: TextShelf, id: string): void {
  for (const name of attempt(() => shelf.names()) ?? [])
    if (name.startsWith(`${prefix}${id}:`)) attempt(() => shelf.remove(name));
}

function readKept(text: string | null | undefined): z.infer<typeof keptSchema> | undefined {
  return keptSchema.safeParse(attempt(() => JSON.parse(text ?? ''))).data;
}

/** What a browser refuses is done without. */
function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
