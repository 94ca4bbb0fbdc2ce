import type { EndingShares } from '../../analysis/index';
import type { ClassPlay, CountedPlays, NamesInFigures } from '../../debrief/index';
import type { GameRecord } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import type { CodePart, Found, Gathered, ReadProblem, RefusalKind } from '../../session/index';
import type { DroppedFile } from './dropped-files';

/** One crisis of which a class has results. */
export interface CrisisOfClass {
  readonly id: string;
  /** Its title where it is here, else its id. */
  readonly title: string;
  readonly count: number;
}

/** How far the results of a class are sorted. */
export type Sorting =
  | { readonly is: 'empty' }
  | { readonly is: 'working' }
  | { readonly is: 'stopped' }
  /** The crisis that the results are of is not on the shelf. */
  | { readonly is: 'no-scenario'; readonly crisis: string }
  /** The list of results that was sorted, in which the places of `gathered` are. */
  | {
      readonly is: 'sorted';
      readonly scenario: Scenario;
      readonly found: readonly Found[];
      readonly gathered: Gathered;
      /** Those of the members that were played in the lesson or alone, and not later after it; the same list as long as nothing changes. */
      readonly plays: readonly ClassPlay[];
    };

/** A class as the page shows it. */
export interface ShownClass {
  readonly id: string;
  /** Empty until somebody names it. */
  readonly name: string;
  readonly crises: readonly CrisisOfClass[];
  /** The crisis that is shown. */
  readonly crisis?: string;
  readonly sorting: Sorting;
}

/** Long work that can be broken off. */
export interface ClassWork {
  readonly what: 'reading' | 'sorting';
  readonly done: number;
  readonly of: number;
}

/** All that the Class page shows. */
export interface ClassState {
  /** All classes of this browser. */
  readonly classes: readonly { readonly id: string; readonly name: string }[];
  /** The class at hand and, where one is set beside it, a second one. */
  readonly shown: readonly ShownClass[];
  readonly work?: ClassWork;
  /** What could not be read of what was given last. */
  readonly problems: readonly ReadProblem[];
  /** How many results were new, and known before, in what was given last. */
  readonly added?: { readonly fresh: number; readonly known: number };
  /** The titles of the crises that were opened last. */
  readonly opened?: readonly string[];
  /** Results that came with the address and are to be added only if somebody says so. */
  readonly offered?: readonly Found[];
  /** Why the classes cannot be kept. */
  readonly unkept?: RefusalKind;
  /** The message of a mistake of ours. */
  readonly fault?: string;
}

/** A QR code on a picture, and which part of a longer code it is, if it is one. */
export interface SeenCode {
  readonly text: string;
  readonly part?: CodePart;
}

/** What came of a code that was read by the camera: the names of new results and of those that were here, and what could not be read. */
export interface Scan {
  readonly fresh: readonly string[];
  readonly known: readonly string[];
  readonly problems: readonly ReadProblem[];
}

/** What can be done on the Class page; classes go by their ids, and results by their places in the list that was sorted. */
export interface ClassActs {
  readonly addFiles: (to: string, files: readonly DroppedFile[]) => void;
  readonly addText: (to: string, name: string, text: string) => void;
  /** The QR codes on a picture of the camera, which is used up; undefined where this browser cannot read it. */
  readonly look: (frame: ImageBitmap) => Promise<readonly SeenCode[] | undefined>;
  /** Adds what a QR code says, beside any other work. */
  readonly addScan: (to: string, name: string, text: string) => Promise<Scan>;
  /** Takes what came with the address, or leaves it. */
  readonly answerOffer: (isWanted: boolean) => void;
  readonly stop: () => void;
  readonly sortAgain: (id: string) => void;
  readonly rename: (id: string, name: string) => void;
  readonly showCrisis: (id: string, crisis: string) => void;
  readonly remove: (id: string, places: readonly number[]) => void;
  readonly renameResults: (id: string, places: readonly number[], name: string) => void;
  readonly breakOff: (id: string, places: readonly number[], isBrokenOff: boolean) => void;
  /** Shows a class at hand (0) or beside it (1); a new one where there is no id, and none beside where it is `none`. */
  readonly show: (place: 0 | 1, id: string | undefined) => void;
  readonly deleteClass: (id: string) => void;
  readonly forgetProblems: () => void;
}

/** Takes what has been worked out so far; undefined where it cannot be. */
export type Hear<Result> = (result: Result | undefined) => void;

/** Works out what takes time, apart from the page. Each question gives how to stop it, and hears nothing after that. */
export interface ClassCounter {
  /** The figures of plays. */
  readonly count: (
    scenario: Scenario,
    plays: readonly ClassPlay[],
    names: NamesInFigures,
    hear: Hear<CountedPlays>,
  ) => () => void;
  /** How often plays of the model alone come to each ending; refined as the work goes on. */
  readonly sample: (scenario: Scenario, hear: Hear<EndingShares>) => () => void;
  /** Where a play that was broken off was heading; told once. */
  readonly outlook: (scenario: Scenario, record: GameRecord, hear: Hear<EndingShares>) => () => void;
}
