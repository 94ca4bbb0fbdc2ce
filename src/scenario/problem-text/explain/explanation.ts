import type { ProblemCode } from '../../document/problem';

/** What a code means to an author, why it matters, and a piece of a crisis that is wrong so and right otherwise. */
export interface Explanation {
  readonly means: string;
  readonly matters: string;
  /** Left out where no small piece of a crisis brings it about. */
  readonly example?: Example;
}

/**
 * A piece of the crisis that `new` makes: the file, as it is right, as it is wrong. It takes the place of the right piece where that
 * stands in the file, and otherwise is all of the file; an empty piece is no piece, or no file.
 */
export type Example = readonly [file: string, right: string, wrong: string, setting?: Setting];

interface Setting {
  /** What both pieces follow, where the file has neither. */
  readonly after?: string;
  /** Whether the folder has nothing but this file and what `with` adds, where it is wrong. */
  readonly alone?: true;
  /** Changes without which the piece means nothing: in this file, this piece becomes that one. */
  readonly with?: readonly (readonly [file: string, piece: string, by: string])[];
}

/** Explanations of a family of codes. */
export type Explanations = Readonly<Partial<Record<ProblemCode, Explanation>>>;
