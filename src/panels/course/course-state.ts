/** How a page that was made for a course stands with it. */
export interface CourseState {
  /**
   * `none`: no course shows the page; `open`: it keeps the game; `review`: it shows the page for review and keeps nothing; `refused`: it did
   * not begin.
   */
  readonly link: 'none' | 'open' | 'review' | 'refused';
  /** What the course last refused, with its own code and words, which may be empty. */
  readonly refusal?: {
    readonly what: 'begin' | 'read' | 'keep';
    readonly code: string;
    readonly said: string;
  };
  /** Why the game that the course kept could not be read, in a sentence. */
  readonly unread?: string;
  /** How many notes and answers of the game do not fit into the memory of the course. */
  readonly left: number;
  /** Whether not even the orders of the game fit. */
  readonly isTooLong: boolean;
  /** Whether the open game is one that the course does not keep: a fork, or a game of another crisis. */
  readonly isElsewhere: boolean;
  /** Whether the course has been told that the game is over. */
  readonly isCompleted: boolean;
}
