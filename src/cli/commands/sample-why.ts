import {
  explainEnding,
  keptRun,
  mostRecorded,
  recordOfKept,
  type Sampling,
  thinkingDecider,
  turnedOf,
} from '../../analysis/index';
import { replay } from '../../engine/index';
import { endingFamilies, nearestName, type Scenario } from '../../scenario/index';
import { exits, Failure } from '../failure';
import { note, tellWhy } from '../tell/why-tell';
import { endStopped, stoppedAtNothing, stopSentence } from '../terminal/stopped';
import type { Terminal } from '../terminal/terminal';
import { doHere } from '../threads/pool';
import { runPlays } from '../threads/run-plays';

interface Options {
  readonly ending: string;
  readonly workers?: number;
  readonly json?: boolean;
}

/** From how many plays with the ending its turns are gone on with, and how often from each. */
const turning = { plays: 200, continuations: 40 } as const;

/** Plays a sample and tells why plays end in one way: what went before, where it could have turned, and a typical play. */
export async function sampleWhy(
  terminal: Terminal,
  scenario: Scenario,
  sampling: Sampling,
  { ending, workers, json = false }: Options,
): Promise<void> {
  const asked = askedOf(scenario, ending);
  const most = mostRecorded(scenario);
  if (sampling.runs > most) {
    const sentence = `--why keeps what happened in every play, and has room for ${most} of this crisis. Give --runs ${most} or fewer.`;
    throw new Failure(exits.usage, sentence);
  }
  const { tally, stopped } = await runPlays('why', scenario, sampling, workers);
  if (stopped && tally.plays === 0) throw stoppedAtNothing();
  const why = explainEnding(scenario, tally, asked);
  const turned = await doHere(turnedOf(scenario, sampling, tally, asked, turning, thinkingDecider), () => {});
  const play =
    why.typical === undefined ? undefined : keptRun(scenario, sampling, why.typical, thinkingDecider);
  const record = play && recordOfKept(scenario, sampling, play);
  const { plays, failures } = tally;
  if (json) {
    const { typical: _, ...rest } = why;
    const typical = record && { seed: record.seed, turns: record.turns };
    const about = { scenario: scenario.about.id, edition: scenario.hash, sampling, plays, failures };
    terminal.json({ stopped, ...about, ...rest, turned, typical, note });
  } else {
    tellWhy(terminal, scenario, {
      sampling,
      plays,
      why,
      turned,
      ...(record === undefined ? {} : { game: replay(scenario, record).game }),
    });
  }
  if (stopped) endStopped(terminal, stopSentence(plays + failures, sampling.runs));
  else if (failures > 0) process.exitCode = exits.wrong;
}

/** The ending of that id or, where there is none, the family. */
function askedOf(scenario: Scenario, id: string) {
  const endings = scenario.endings.map((ending) => ending.id);
  const families = endingFamilies(scenario);
  if (endings.includes(id)) return { kind: 'ending', id } as const;
  if (families.includes(id)) return { kind: 'family', id } as const;
  const nearest = nearestName(id, [...endings, ...families]);
  const meant = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  throw new Failure(
    exits.usage,
    `${scenario.about.id} has no ending and no kind of ending "${id}".${meant} Endings: ${endings.join(', ')}. Kinds of ending: ${families.join(', ')}.`,
  );
}
