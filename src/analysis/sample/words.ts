import { type Game, replay } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import { recordOfKept } from './kept-play';
import { isThought, type Thinking } from './players';
import { type Sampling, samplerOf } from './sample';

/** How many words the first plays of a sample have when all of it is told, turn by turn. */
export interface Words {
  readonly plays: number;
  readonly least: number;
  readonly mean: number;
  readonly most: number;
}

/** How many plays are told to count their words: telling takes the engine, which explains everything and is slow, and so is thinking. */
const mostTold = { quick: 20, thought: 2 } as const;

/**
 * Counts the words of the first plays of a sampling; briefs and the texts of options are not among them.
 * @param tell tells a play as text
 */
export function wordsOf(
  scenario: Scenario,
  sampling: Sampling,
  tell: (game: Game) => string,
  thinking?: Thinking,
): Words {
  const sampler = samplerOf(scenario, sampling, thinking);
  const most = isThought(scenario, sampling) ? mostTold.thought : mostTold.quick;
  const counts: number[] = [];
  for (let run = 0; run < Math.min(most, sampling.runs); run++) {
    // A part of one play keeps that play, since its ending is met first in it; one that broke off is passed over.
    for (const play of sampler.play(run, 1).kept) {
      const { game } = replay(scenario, recordOfKept(scenario, sampling, play));
      counts.push(countWords(tell(game)));
    }
  }
  const plays = counts.length;
  if (plays === 0) return { plays, least: 0, mean: 0, most: 0 };
  const sum = counts.reduce((so, count) => so + count, 0);
  return { plays, least: Math.min(...counts), mean: Math.round(sum / plays), most: Math.max(...counts) };
}

/** How many words a text has: pieces between spaces that contain a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
