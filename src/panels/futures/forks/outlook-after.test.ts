import { expect, test } from 'vitest';
import { finishedPlay } from '../../../../test/finished-play';
import { shippedScenarios } from '../../../../test/shipped';
import { type Fork, type GameAnalysis, kernelOf, runJob } from '../../../analysis/index';
import { decodeLink, forkRecord, type GameRecord, replay } from '../../../engine/index';
import { openOrders } from './open-orders';
import { outlookAfter } from './outlook-after';
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

test('is the play’s own after the same turn, also for a fork of a fork before they part', () => {
  const analysis = analysed();
  const first = forked('A', play, 3);
  const before = (turn: number) => analysis.turns.find((one) => one.turn === turn)?.before;
  expect(before(4)).toBeDefined();
  expect(outlookAfter(first, play, analysis, [first])).toEqual(before(4));
  expect(outlookAfter(first, play, undefined, [first])).toBeUndefined();
  const future = first.counting.result?.sameLuck;
  if (future === undefined) throw new Error('no future');
  const earlier = forked('B', future, 2);
  expect(outlookAfter(earlier, play, analysis, [first, earlier])).toEqual(before(3));
  const again = forked('C', future, 3);
  expect(outlookAfter(again, play, analysis, [first, again])).toEqual(first.counting.result?.prospect);
  const later = forked('D', future, 4);
  expect(outlookAfter(later, play, analysis, [first, later])).toBeUndefined();
});

test('is not known where the play ended with that turn', () => {
  const analysis = analysed();
  const last = forked('A', play, play.turns.length);
  expect(outlookAfter(last, play, analysis, [last])).toBeUndefined();
});
