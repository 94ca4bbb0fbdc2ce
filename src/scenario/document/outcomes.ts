import type { Path } from './problem';
import type { DocumentOption } from './schema';

/** The outcome of an order whose conditions all were given, where its author names no other. */
export const answeredId = 'answered';
/** The outcome of an order that waited for another in vain. */
export const aloneId = 'alone';

type DocumentOutcome = NonNullable<DocumentOption['outcomes']>[number];

/** An outcome of an option, and where its document has it, from the option on. */
export interface WrittenOutcome {
  readonly id: string;
  readonly path: Path;
  /** Only outcomes that are drawn have odds. */
  readonly body: Omit<DocumentOutcome, 'id' | 'odds'> & Partial<Pick<DocumentOutcome, 'odds'>>;
}

/** Every outcome of an option in the order of the compiled ones: those that are drawn, and of one that waits for others how that ends. */
export function writtenOutcomes({
  outcomes,
  with: waits,
  answered,
  alone,
}: DocumentOption): WrittenOutcome[] {
  const drawn = (outcomes ?? []).map((body, at) => ({ id: body.id, path: ['outcomes', at], body }));
  if (waits === undefined) return drawn;
  const met =
    outcomes === undefined && answered !== undefined
      ? [{ id: answeredId, path: [answeredId], body: { ...answered, effects: [] } }]
      : drawn;
  return [...met, ...(alone === undefined ? [] : [{ id: aloneId, path: [aloneId], body: alone }])];
}
