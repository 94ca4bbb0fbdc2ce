import { finish, recordCheckerOf } from '../src/analysis/index';
import { begin, decide, encodeLink, type Game, replay } from '../src/engine/index';
import type { Scenario } from '../src/scenario/index';
import { encodePlayFile, encodeResult, gather, readResults, type Source } from '../src/session/index';
import { shippedScenarios } from '../test/shipped';
import type { Bench, Row } from './row';

/** Seconds for results of a school, and of many. */
const wanted = [
  { results: 500, seconds: 2 },
  { results: 10_000, seconds: 30 },
] as const;

/** Plays that were really played; each is handed in under many marks, as if many had decided alike. */
const played = 50;

/** The results of classes: read from files and a table, replayed and sorted. */
export const results: Bench = {
  name: 'results',
  run() {
    const [shipped] = shippedScenarios();
    if (shipped === undefined) throw new Error('no scenario is shipped');
    const { scenario } = shipped;
    const games = Array.from({ length: played }, (_, seed) => playOut(scenario, seed));
    return wanted.flatMap(({ results: count, seconds }): Row[] => {
      const { sources, bytes } = handIn(scenario, games, count);
      const start = performance.now();
      const { found, problems } = finish(readResults(sources));
      const read = performance.now();
      const { members } = finish(gather(scenario, recordCheckerOf(scenario), found));
      const end = performance.now();
      if (members.length !== count)
        throw new Error(`${members.length} of ${count} count: ${JSON.stringify(problems[0])}`);
      return [
        {
          ...{
            what: `${count} results: read, replayed and sorted`,
            value: (end - start) / 1000,
            unit: 's',
            budget: seconds,
          },
          note: `${((read - start) / 1000).toFixed(2)} s to read ${(bytes / 1e6).toFixed(1)} MB`,
        },
      ];
    });
  },
};

function playOut(scenario: Scenario, seed: number): Game {
  const [seat = ''] = scenario.actors.filter(({ playable }) => playable).map(({ id }) => id);
  let game: Game = begin(scenario, {
    seed,
    seats: Object.fromEntries(scenario.actors.map(({ id }) => [id, 'weights'])),
  });
  while (game.phase === 'deciding') game = decide(game, {});
  const { record } = game;
  return replay(scenario, { ...record, seats: { ...record.seats, [seat]: 'human' } }).game;
}

/** Half of the results as files, the other half as codes in the table of a form; each with reasons and answers of some length. */
function handIn(
  scenario: Scenario,
  games: readonly Game[],
  count: number,
): { readonly sources: readonly Source[]; readonly bytes: number } {
  const [seat = ''] = scenario.actors.filter(({ playable }) => playable).map(({ id }) => id);
  const files: Source[] = [];
  const rows = ['Timestamp,Name,Result'];
  for (let at = 0; at < count; at++) {
    const game = games[at % games.length];
    if (game === undefined) continue;
    const mark = at.toString(16).padStart(32, '0');
    const notes = game.record.turns.map((_, turn) => ({
      turn: turn + 1,
      reason: `Because of ${at}, and ${turn}. `.repeat(5),
    }));
    const words = {
      intended: `To be calm (${at}). `.repeat(15),
      saw: 'Little. '.repeat(30),
      happened: 'Much. '.repeat(30),
    };
    if (at % 2 === 0) {
      const state = { mark, seat, game, draft: {}, draftNote: { reason: '' }, notes, words };
      files.push({ name: `${at}.json`, text: encodePlayFile(state) });
      continue;
    }
    const encoded = encodeResult({ link: encodeLink(game.record), seat, mark, name: '', notes, words });
    if ('problem' in encoded) throw new Error(encoded.problem.code);
    rows.push(`2026-11-29,Student ${at},${encoded.code}`);
  }
  const sources = [...files, { name: 'form.csv', text: rows.join('\n') }];
  return { sources, bytes: sources.reduce((sum, { text }) => sum + text.length, 0) };
}
