import type { Path } from './problem';
import type { DocumentFollowing, DocumentOption } from './schema';

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
