import { randomUUID } from 'node:crypto';
import { z } from 'zod';

/** Which hands of a room have devices at other nodes. */
export interface Elsewhere {
  readonly hands: () => readonly string[];
  /** Tells the others which hands have devices here. */
  readonly tell: (hands: ReadonlySet<string>) => void;
  /** Hears what a node has told. */
  readonly hear: (text: string) => void;
  readonly close: () => void;
}

/** Milliseconds between two words of a node that has devices, and after which one that says nothing counts as gone. */
const times = { pulse: 20_000, silence: 50_000 };

const toldSchema = z.strictObject({
  node: z.uuid(),
  hands: z.array(z.string().max(8)).max(100),
  /** It has just begun, and asks the others. */
  asks: z.literal(true).optional(),
});

/** Begins by asking the other nodes; `onChange` is called when what is known of them may have changed. */
export function openElsewhere({
  now,
  say,
  onChange,
}: {
  readonly now: () => number;
  readonly say: (text: string) => void;
  readonly onChange: () => void;
}): Elsewhere {
  const node = randomUUID();
  const others = new Map<string, { readonly hands: readonly string[]; readonly at: number }>();
  let own: readonly string[] = [];

  const speak = (more: { readonly asks?: true } = {}): void =>
    say(JSON.stringify({ node, hands: [...own], ...more } satisfies z.infer<typeof toldSchema>));

  const timer = setInterval(() => {
    if (own.length > 0) speak();
    for (const [name, { at }] of others) if (now() - at > times.silence) others.delete(name);
    onChange();
  }, times.pulse).unref();
  speak({ asks: true });

  return {
    hands: () => [...others.values()].flatMap(({ hands }) => hands),
    tell: (hands) => {
      const next = [...hands].sort();
      if (next.join() === own.join()) return;
      own = next;
      speak();
    },
    hear: (text) => {
      let json: unknown;
      try {
        json = JSON.parse(text);
      } catch {
        return;
      }
      const told = toldSchema.safeParse(json).data;
      if (told === undefined || told.node === node) return;
      others.set(told.node, { hands: told.hands, at: now() });
      if (told.asks && own.length > 0) speak();
      onChange();
    },
    close: () => {
      clearInterval(timer);
      if (own.length === 0) return;
      own = [];
      speak();
    },
  };
}
