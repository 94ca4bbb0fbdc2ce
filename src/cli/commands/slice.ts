import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type GrownTree,
  type GrowthProblem,
  growTree,
  growthLimits,
  kernelOf,
  type Others,
  othersKinds,
  type TreeQuestion,
} from '../../analysis/index';
import { counted } from '../../base/index';
import { type DecidingGame, type GameRecord, historyRecord, replay } from '../../engine/index';
import { nearestName, type Scenario } from '../../scenario/index';
import { exits, Failure } from '../failure';
import { tellEdition, whyStopped } from '../files/follow';
import { shortly } from '../files/named';
import { findRecord } from '../files/read-record';
import { playableSeats, seatOf } from '../seats';
import { progressOf } from '../terminal/progress';
import type { Terminal } from '../terminal/terminal';
import { scenarioArgument, wholeNumber } from './options';

/** What `export` and `solve` ask alike: which slice of a crisis becomes a game. */
export interface SliceOptions {
  readonly turns: number;
  readonly from?: string;
  readonly atTurn?: number;
  readonly actors?: readonly string[];
  readonly others: Others;
  readonly limit: number;
}

/** Adds the options of a slice to a command. */
export function withSlice(command: Command): Command {
  return command
    .argument(...scenarioArgument)
    .option('--turns <number>', 'how many turns are decided', wholeNumber(1, 100), 1)
    .option('--from <record>', 'start where this record (a file or a link) ends')
    .option(
      '--at-turn <turn>',
      'start before the orders of this turn, of the record or of history',
      wholeNumber(1, 1000),
    )
    .option(
      '--actors <list>',
      'who decides, separated by commas: actors, or actor.track for one track; all playable actors if left out',
      nameList,
    )
    .addOption(
      new Option(
        '--others <way>',
        'what happens on all other tracks: policy or weights (as chance), likeliest (always the likeliest order), or hold (nothing)',
      )
        .choices(othersKinds)
        .default('policy'),
    )
    .option('--limit <nodes>', 'refuse a larger tree', wholeNumber(1, 10_000_000), growthLimits.nodes);
}

function nameList(text: string): readonly string[] {
  const names = text.split(',').map((name) => name.trim());
  if (names.every((name) => name !== '')) return names;
  throw new InvalidArgumentError('Give names separated by commas, such as iran.military,pakistan.');
}

/** Grows the tree of a slice; fails with exit 64 and the size where it is too large, and where it makes no sense. */
export function growSlice(
  terminal: Terminal,
  scenario: Scenario,
  options: SliceOptions,
): GrownTree & { readonly tree: NonNullable<GrownTree['tree']> } {
  const question = questionOf(terminal, scenario, options);
  const progress = progressOf(question.limits.nodes, 'the most nodes');
  const grown = growTree(question, progress.step);
  progress.done();
  if (grown.tree !== undefined) return grown;
  throw new Failure(exits.usage, tellGrowthProblem(grown.problem, question));
}

function questionOf(terminal: Terminal, scenario: Scenario, options: SliceOptions): TreeQuestion {
  const { turns, actors, others, limit } = options;
  const decides =
    actors?.map((name) => deciderName(scenario, name)) ?? playableSeats(scenario).map(({ id }) => id);
  const results = Math.max(growthLimits.results, 50 * limit);
  return {
    kernel: kernelOf(scenario),
    from: positionOf(terminal, scenario, options),
    turns,
    decides,
    others,
    limits: { nodes: limit, results },
  };
}

/** The id of an actor for its id or name, with the track where one is named; fails with the choice where there is none. */
function deciderName(scenario: Scenario, name: string): string {
  const [actor = '', track, ...more] = name.split('.');
  if (actor === '' || track === '' || more.length > 0) {
    const [example] = playableSeats(scenario);
    const [{ id: first } = { id: 'military' }] = example?.tracks ?? [];
    const whole = example?.id ?? 'iran';
    throw new Failure(
      exits.usage,
      `"${name}" after --actors is neither an actor nor one of its tracks. Write an actor, such as ${whole}, or an actor, a full stop and a track, such as ${whole}.${first}.`,
    );
  }
  const { id, tracks } = seatOf(scenario, actor);
  if (track === undefined) return id;
  const known = tracks.map((one) => one.id);
  if (known.includes(track)) return `${id}.${track}`;
  const nearest = nearestName(track, known);
  const meant = nearest === undefined ? '' : ` Did you mean ${id}.${nearest}?`;
  throw new Failure(exits.usage, `${id} has no track "${track}".${meant} It has: ${known.join(', ')}.`);
}

function positionOf(
  terminal: Terminal,
  scenario: Scenario,
  { from, atTurn }: SliceOptions,
): DecidingGame | 'start' {
  if (from === undefined && (atTurn ?? 1) === 1) return 'start';
  const record = from === undefined ? historyRecord(scenario) : findRecord(from).on(scenario);
  const whose = from === undefined ? 'History' : shortly(from);
  const replayed = replay(scenario, atTurn === undefined ? record : upTo(record, atTurn));
  tellEdition(terminal, replayed);
  const { game, stopped } = replayed;
  if (stopped !== undefined) throw new Failure(exits.wrong, `${whose}: ${whyStopped(game, stopped)}`);
  if (game.phase === 'over') {
    throw new Failure(
      exits.usage,
      `${whose} is over after turn ${game.state.turn}. Say with --at-turn where to start, from 1 to ${game.state.turn}.`,
    );
  }
  if (atTurn !== undefined && game.state.turn < atTurn) {
    throw new Failure(
      exits.usage,
      `${whose} goes only as far as turn ${game.state.turn}; --at-turn says ${atTurn}.`,
    );
  }
  return game;
}

/** A record without what comes after the situation of a turn. */
function upTo(record: GameRecord, turn: number): GameRecord {
  return {
    ...record,
    turns: record.turns.slice(0, turn - 1),
    acts: record.acts.filter((act) => act.turn <= turn),
  };
}

function tellGrowthProblem(problem: GrowthProblem, question: TreeQuestion): string {
  const { turns, others } = question;
  switch (problem.code) {
    case 'bad-turns':
      return `A game needs a whole number of turns, 1 or more, not ${problem.turns}.`;
    case 'nobody':
      return 'Nobody decides. Name actors with --actors.';
    case 'unknown-decider':
      return `There is no "${problem.name}" to decide. There are: ${problem.known.join(', ')}.`;
    case 'no-objectives':
      return `${problem.actor} has no objectives and so gains nothing from any end: it can only be one of the others.`;
    case 'thinking-policy':
      return `${problem.actors.join(' and ')} would think, and thinking has no known odds. Let them decide (--actors), or use --others weights, likeliest or hold.`;
    case 'too-large': {
      const { nodes, results, estimate, limits } = problem;
      const met =
        nodes === 0
          ? ''
          : ` It was abandoned at ${counted(nodes, 'node')}, after ${counted(results, 'result')} of chance.`;
      const fewer = [
        ...(turns > 1 ? ['fewer --turns'] : []),
        ...fewerTracks(question),
        ...(others === 'hold' ? [] : [`--others ${others === 'likeliest' ? 'hold' : 'likeliest or hold'}`]),
        'a higher --limit',
      ];
      return `The tree would be too large: about ${amount(estimate.least, 'node')} without chance, up to ${amount(estimate.most, 'node')} with every result of it, from ${amount(estimate.results, 'result')}; the limit is ${counted(limits.nodes, 'node')} and ${counted(limits.results, 'result')}.${met} Ask for less: ${fewer.join(', or ')}.`;
    }
    default:
      return problem satisfies never;
  }
}

/** Advice to let fewer tracks decide, in names of the scenario; none where one track decides already. */
function fewerTracks({ kernel: { scenario }, decides }: TreeQuestion): readonly string[] {
  const decided = scenario.actors
    .map(({ id, tracks }) =>
      tracks
        .map((track) => `${id}.${track.id}`)
        .filter((name) => decides.includes(id) || decides.includes(name)),
    )
    .filter((names) => names.length > 0);
  if (decided.some((names) => names.length > 1)) {
    return [`single tracks (--actors ${decided.map(([first]) => first).join(',')})`];
  }
  const [[only] = []] = decided;
  return decided.length > 1 ? [`a single track (--actors ${only})`] : [];
}

function amount(number: number, noun: string): string {
  return number < 1e9 ? counted(number, noun) : `${number.toExponential(1)} ${noun}s`;
}
