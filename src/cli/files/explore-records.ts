import type { Exploration, Goal } from '../../analysis/index';
import { encodeText, type GameRecord } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import { type RecordName, recordPlace } from './record-folder';
import { writeFiles } from './write-files';

/** A record that was written, and what can be seen in it. */
export interface WrittenLine {
  readonly file: string;
  readonly shows: string;
}

/**
 * Writes the line of play to everything that was reached, to each dead end and narrow turn, and the shortest and longest play.
 * Fails with exit 2 before it writes over a file.
 */
export function writeLines(
  folder: string,
  { about }: Scenario,
  { reached, deadEnds, narrow, shortestPlay, longestPlay }: Exploration,
): readonly WrittenLine[] {
  const lines: { readonly name: RecordName; readonly shows: string; readonly record: GameRecord }[] = [];
  for (const one of reached) {
    // Where an option was ordered it was open, and one line shows both.
    if (one.verdict !== 'reached' || one.goal.kind === 'open') continue;
    const { kind } = one.goal;
    const words = wordsOf(one.goal);
    lines.push({
      name: `${kind}-${words.join('-')}`,
      shows: [kind, ...words].join(' '),
      record: one.record,
    });
  }
  for (const { actor = 'nobody', turn, record } of deadEnds)
    lines.push({ name: `dead-end-${actor}-${turn}`, shows: `dead end of ${actor} in turn ${turn}`, record });
  for (const { actor, track, turn, record } of narrow)
    lines.push({
      name: `narrow-${actor}-${track}-${turn}`,
      shows: `one order of ${actor}.${track} that does not lose in turn ${turn}`,
      record,
    });
  if (shortestPlay !== undefined)
    lines.push({ name: 'shortest-play', shows: 'shortest play', record: shortestPlay.record });
  if (longestPlay !== undefined)
    lines.push({ name: 'longest-play', shows: 'longest play', record: longestPlay.record });
  const placed = lines.map((line) => ({
    ...line,
    file: recordPlace(folder, about.id, line.name),
  }));
  writeFiles(
    placed.map(({ file, record }) => ({ place: file, content: encodeText(record) })),
    { force: false },
  );
  return placed.map(({ file, shows }) => ({ file, shows }));
}

/** A goal's names, without its kind. */
export function wordsOf(goal: Goal): readonly string[] {
  switch (goal.kind) {
    case 'posture':
      return [goal.actor, goal.track, goal.id];
    case 'outcome':
      return [goal.actor, goal.option, goal.id];
    case 'offer':
      return [goal.actor, goal.id, `${goal.turn}`];
    case 'open':
    case 'order':
    case 'exposure':
      return [goal.actor, goal.id];
    default:
      return [goal.id];
  }
}
