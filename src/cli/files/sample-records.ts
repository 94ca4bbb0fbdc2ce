import {
  type KeptPlay,
  planTally,
  recordOfKept,
  type SampleTally,
  type Sampling,
} from '../../analysis/index';
import { encodeText } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import { type RecordName, recordPlace } from './record-folder';
import { writeFiles } from './write-files';

/** A record that was written, and what can be seen in it. */
export interface WrittenRecord {
  readonly file: string;
  readonly seed: number;
  readonly shows: readonly string[];
}

/**
 * Writes plays of a sample as records: the first of each ending, of each thing that came fewer than `rare` times, and of each
 * play that broke off. A play that shows several things is written once. Fails with exit 2 before it writes over a file.
 */
export function writeRecords(
  folder: string,
  scenario: Scenario,
  sampling: Sampling,
  tally: SampleTally,
  rare: number,
): readonly WrittenRecord[] {
  const plan = planTally(scenario);
  const showing = new Map<number, { readonly name: RecordName; readonly shows: string[] }>();
  plan.things.forEach(({ kind, id, count }, at) => {
    const run = tally.firsts[at] ?? Number.POSITIVE_INFINITY;
    const times = tally.counts[count] ?? 0;
    if (!Number.isFinite(run) || (kind !== 'ending' && times >= rare)) return;
    const shown = showing.get(run);
    const what = `${kind} ${id}${times < rare ? ` (${times})` : ''}`;
    if (shown === undefined) showing.set(run, { name: `${kind}-${id}`, shows: [what] });
    else shown.shows.push(what);
  });
  const found = tally.kept.flatMap((play) => {
    const shown = showing.get(play.run);
    return shown === undefined ? [] : [{ play, ...shown }];
  });
  const failed = tally.failed.map((play) => ({
    play,
    name: `failure-${play.seed}` as const,
    shows: [`a play that failed: ${play.message}`],
  }));
  const records = [...found, ...failed].map(({ play, name, shows }) => ({
    play,
    shows,
    file: recordPlace(folder, scenario.about.id, name),
  }));
  const contentOf = (play: KeptPlay) => encodeText(recordOfKept(scenario, sampling, play));
  writeFiles(
    records.map(({ file, play }) => ({ place: file, content: contentOf(play) })),
    { force: false },
  );
  return records.map(({ file, shows, play }) => ({ file, seed: play.seed, shows }));
}
