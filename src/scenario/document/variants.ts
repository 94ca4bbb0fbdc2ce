import type { Path } from './problem';
import type { DocumentActor, DocumentFollowing, DocumentOption } from './schema';

/** One of the forms of a text that follows the play, with its path. */
interface DocumentVariant {
  readonly path: Path;
  readonly text: string;
  readonly when?: string | number | boolean | undefined;
  readonly holds?: string | number | boolean | undefined;
}

/** Every form of a text at a path: itself, where it is one for every play. */
export function variantsOf(text: DocumentFollowing, path: Path): readonly DocumentVariant[] {
  if (typeof text === 'string') return [{ path, text }];
  return text.map((one, at) => ({ ...one, path: [...path, at, 'text'] }));
}

type DocumentWant = NonNullable<NonNullable<DocumentActor['brief']>['short']>['wants'][number];

/** A want of a short brief in its own words, whether or not something is said of it at the end. */
export function wordsOfWant(want: DocumentWant): string {
  return typeof want === 'string' ? want : want.text;
}

/** Everything that may be said at the end of the wants of a brief at a path. */
export function formsOfWants(brief: DocumentActor['brief'], path: Path): readonly DocumentVariant[] {
  return (brief?.short?.wants ?? []).flatMap((want, at) =>
    typeof want === 'string'
      ? []
      : variantsOf(want['at-the-end'], [...path, 'short', 'wants', at, 'at-the-end']),
  );
}

type DocumentAdvice = DocumentOption['advice'][string];

/** A line of an adviser, with its path. */
interface DocumentLine extends Pick<DocumentVariant, 'path' | 'when' | 'holds'> {
  readonly stance: Exclude<DocumentAdvice, readonly unknown[]>['stance'];
  readonly says: string;
}

/** Every line at a path that an adviser may say of an option; the last one is said when no other is. */
export function linesOf(advice: DocumentAdvice, path: Path): readonly DocumentLine[] {
  return Array.isArray(advice)
    ? advice.map((line, at) => ({ ...line, path: [...path, at] }))
    : [{ ...advice, path }];
}
