import { type Likelihood, type Share, shareOf } from '../../analysis/index';
import type { Scenario } from '../../scenario/index';
import type { ClassPlay } from './class-play';
import type { HistoryLine } from './history-line';

/** How many games of a class came to one ending. */
export interface EndingRow {
  readonly ending: string;
  readonly family: string;
  /** Of the games that came to an ending. */
  readonly share: Share;
  /** Whether history ended so. */
  readonly historical: boolean;
}

export interface EndingFigures {
  readonly games: number;
  /** Games that the bell broke off; no row counts them. */
  readonly stopped: readonly string[];
  /** In the scenario's order, with those that no game came to. */
  readonly rows: readonly EndingRow[];
}

/** Counts each game once, however many of its seats the class holds. */
export function endingsOf(
  scenario: Scenario,
  plays: readonly ClassPlay[],
  history: HistoryLine | undefined,
): EndingFigures {
  const byGame = new Map<string, string | undefined>();
  for (const { game, ending } of plays) byGame.set(game, byGame.get(game) ?? ending);
  const counts = new Map<string, number>();
  const stopped: string[] = [];
  for (const [game, ending] of byGame) {
    if (ending === undefined) stopped.push(game);
    else counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  const ended = byGame.size - stopped.length;
  return {
    games: byGame.size,
    stopped: stopped.sort(),
    rows: scenario.endings.map(({ id, family }) => ({
      ending: id,
      family,
      share: shareOf(counts.get(id) ?? 0, ended),
      historical: history?.ending === id,
    })),
  };
}

/** An ending of the class beside how often sampled plays come to it. */
export interface EndingBesideSample extends EndingRow {
  readonly sampled?: Likelihood;
}

/** Sets the endings of a class beside those of sampled plays. */
export function besideSample(
  { rows }: Pick<EndingFigures, 'rows'>,
  sampled: readonly Likelihood[],
): readonly EndingBesideSample[] {
  return rows.map((row) => {
    const found = sampled.find(({ id }) => id === row.ending);
    return found === undefined ? row : { ...row, sampled: found };
  });
}
