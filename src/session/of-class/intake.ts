import type { RecordProblem } from '../../engine/index';
import type { PlayFileProblem } from '../play-file';
import type { ClassFileProblem } from './class-file';
import type { LiveResult, Result } from './result';
import type { CodeProblem } from './result-code';

/** A text in which results may be: a file, what was pasted, or what a picture says. */
export interface Source {
  /** The name of the file, with its folders, or what the page calls it. */
  readonly name: string;
  readonly text: string;
}

/** Where something was found. */
export interface Place {
  readonly source: string;
  /** From 1, in a text of several rows. */
  readonly row?: number;
}

/** A result as it was found; nobody has replayed it yet. */
export interface Found extends Result, LiveResult {
  readonly place: Place;
  /** What its record is of, by its own account: the crisis, and the first 16 digits of its edition. */
  readonly crisis: { readonly id: string; readonly edition: string };
}

/** What kept something from being read as a result. */
export type ReadProblem = { readonly place: Place } & (
  | { readonly code: 'nothing' }
  /** A file that the browser could not read, that is larger than any result, that is no text, or a picture of no kind it knows. */
  | { readonly code: 'unreadable' | 'too-large' | 'not-text' | 'not-a-picture' }
  /** A picture on which there is no QR code that can be read. */
  | { readonly code: 'no-qr-code' }
  | { readonly code: 'not-a-zip' }
  /** The file of a crisis that cannot be played, with a sentence for each mistake. */
  | { readonly code: 'crisis'; readonly said: readonly string[] }
  | { readonly code: 'play-file'; readonly problem: PlayFileProblem }
  | { readonly code: 'class-file'; readonly problem: ClassFileProblem }
  | { readonly code: 'result-code'; readonly problem: CodeProblem }
  | { readonly code: 'record'; readonly problem: RecordProblem }
  /** QR codes of one result of which others have not come. */
  | { readonly code: 'parts'; readonly of: number; readonly missing: readonly number[] }
  /** From here on, there were more results than a class can hold. */
  | { readonly code: 'too-many'; readonly most: number }
);

/** All that was read. */
export interface Intake {
  readonly found: readonly Found[];
  readonly problems: readonly ReadProblem[];
  /** Names of the classes whose files were among the sources. */
  readonly classNames: readonly string[];
}
