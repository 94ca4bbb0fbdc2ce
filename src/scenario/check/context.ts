import type { PossiblePlay } from '../compiled/possible-play';
import type { Scenario } from '../compiled/scenario';
import type { StatedText } from '../compiled/stated';
import type { Draft } from '../document/draft';
import { limits } from '../document/limits';
import type { Path, Problem, ProblemCode } from '../document/problem';

/** What every check shares. */
export interface Checking {
  readonly draft: Draft;
  readonly scenario: Scenario;
  readonly play: PossiblePlay;
  readonly stated: readonly StatedText[];
  /** Notes a problem at a path of the document; no more of one code than the limit. */
  readonly report: (code: ProblemCode, path: Path, facts: Problem['facts'], offset?: number) => void;
}

/** Begins the checks of a scenario; the problems come to the list. */
export function beginChecking(
  draft: Draft,
  scenario: Scenario,
  play: PossiblePlay,
  stated: readonly StatedText[],
  problems: Problem[],
): Checking {
  const counts = new Map<ProblemCode, number>();
  const report: Checking['report'] = (code, path, facts, offset) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count > limits.problems) return;
    const at = offset === undefined ? draft.placeOf(path) : draft.placeWithin(path, offset);
    problems.push({ code, at, path, facts });
  };
  return { draft, scenario, play, stated, report };
}

/** A text cut short, for a sentence about it. */
export function shortText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
