import type { WordLevel } from '../document/word-levels';

/** How a reader reads a crisis. */
export interface Wording {
  /** As it stands in `about.languages`: fa, or zh-Hant. */
  readonly language: string;
  readonly level: WordLevel;
  /** Behind its mask, with invented names; a matter of the play, and never a choice of the browser. */
  readonly masked?: true;
}

/** The name under which the words of a mask stand among those of languages. */
export const maskWords = 'mask';

/** In which wordings the texts of a crisis can be read. */
export interface OfferedWordings {
  /** Its own language first. */
  readonly languages: readonly string[];
  /** Whether some of its texts have a full level beside the plain one. */
  readonly twoLevels: boolean;
  /** It has a mask. */
  readonly masked?: true;
}

/** Strings of a compiled scenario in another wording, by their JSON pointers (RFC 6901). */
export type Overlay = Readonly<Record<string, string>>;

/** What makes a compiled scenario speak one language. */
export interface LanguageWords {
  /** The hash of the scenario to which it belongs. */
  readonly hash: string;
  /** Laid over the scenario. */
  readonly plain: Overlay;
  /** Laid over that again for the full level: what differs there. */
  readonly full: Overlay;
}

/** The words of each language in which a scenario can be read otherwise than it stands, and those of its mask. */
export type Wordings = Readonly<Record<string, LanguageWords>>;
