import { expect, test } from 'vitest';
import { finishedPlay } from '../../../../test/finished-play';
import { shippedScenarios } from '../../../../test/shipped';
import { type Fork, type GameAnalysis, kernelOf, runJob } from '../../../analysis/index';
import { decodeLink, forkRecord, type GameRecord, replay } from '../../../engine/index';
import { givenOutlook } from './given-outlook';
import { openOrders } from './open-orders';
import type { ForkState } from './use-forks';

const scenario = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024')?.scenario;
if (!scenario) throw new Error('the first crisis is not among the shipped ones');
const crisis = scenario;
const kernel = kernelOf(crisis);
const seat = 'pakistan';
const decoded = decodeLink(finishedPlay(crisis).link.split('/').at(-1) ?? '', crisis);
if ('problem' in decoded) throw new Error('the link does not decode');
const play = decoded.record;

function analysed(): GameAnalysis {
  let last: GameAnalysis | undefined;
  for (const report of runJob(kernel, { do: 'analyse', record: play, seat, plays: 16 })) {
    if (report?.do === 'analyse') last = report.result;
  }
  if (last === undefined) throw new Error('nothing was counted');
  return last;
}

function forked(name: string, base: GameRecord, turn: number): ForkState {
  const track = openOrders(crisis, base, turn, seat).find(({ others }) => others.length > 0);
  const option = track?.others[0];
  if (track === undefined || option === undefined) throw new Error(`nothing is open in turn ${turn}`);
  const point = { turn, track: track.track, option };
  const made = forkRecord(crisis, base, point, seat);
  if ('problem' in made) throw new Error('the engine does not fork there');
  let result: Fork | undefined;
  for (const report of runJob(kernel, { do: 'fork', record: base, seat, point, plays: 16 })) {
    if (report?.do === 'fork') result = report.result;
  }
  if (result === undefined) throw new Error('no fork was counted');
  const { game } = replay(crisis, made.record);
  return { spec: { name, seat, ...point }, base, game, broken: false, counting: { result, done: 1 } };
}

/** What the analysis says of the order that was given where a fork changes it. */
function asGiven(analysis: GameAnalysis, { spec: { turn, track } }: ForkState): unknown {
  const found = analysis.turns.find((one) => one.turn === turn)?.decisions.find((one) => one.track === track);
  return found?.alternatives.find(({ chosen }) => chosen)?.prospect;
}

test('is what the analysis says of the order that was given, also for a fork of a fork before they part', () => {
  const analysis = analysed();
  const first = forked('A', play, 3);
  expect(asGiven(analysis, first)).toBeDefined();
  expect(givenOutlook(first, play, analysis, [first])).toEqual(asGiven(analysis, first));
  expect(givenOutlook(first, play, undefined, [first])).toBeUndefined();
  const future = first.counting.result?.sameLuck;
  if (future === undefined) throw new Error('no future');
  const earlier = forked('B', future, 2);
  expect(givenOutlook(earlier, play, analysis, [first, earlier])).toEqual(asGiven(analysis, earlier));
  const again = forked('C', future, 3);
  expect(givenOutlook(again, play, analysis, [first, again])).toEqual(first.counting.result?.prospect);
  const later = forked('D', future, 4);
  expect(givenOutlook(later, play, analysis, [first, later])).toBeUndefined();
});

test('a fork and the analysis say the same of the same order', () => {
  const analysis = analysed();
  const fork = forked('A', play, 3);
  const { turn, track, option } = fork.spec;
  const decision = analysis.turns
    .find((one) => one.turn === turn)
    ?.decisions.find((one) => one.track === track);
  const alternative = decision?.alternatives.find((one) => one.option === option);
  expect(fork.counting.result?.prospect).toEqual(alternative?.prospect);
});
