import { impossible } from '../../base/index';
import type { Scenario } from '../../scenario/index';
import { kernelOf } from '../kernel/kernel';
import { riskRatio } from '../statistics/risk-ratio';
import { type Share, shareOf } from '../statistics/share';
import type { Estimate } from '../types';
import { type PlayEvent, planEvents } from './events';
import { partialPhi, phiOf } from './phi';
import { forEachPlay, type WhyTally } from './recorded';
import { typicalRun } from './typical';

/** An ending, or a family of endings, that is asked about. */
export interface Asked {
  readonly kind: 'ending' | 'family';
  readonly id: string;
}

/** An event that goes with an ending. */
export interface Sign {
  readonly event: PlayEvent;
  /** The share of the plays with the ending in which it came, and of the others. */
  readonly here: Share;
  readonly elsewhere: Share;
  /** How many times as often it came here as elsewhere. */
  readonly ratio: Estimate;
  /** How closely it goes with the ending, −1 to 1. */
  readonly correlation: number;
  /** The turn by which it had come in three quarters of the plays in which it came: of those here or, for what is missing, of those elsewhere. */
  readonly turn: number;
}

/** A sign with weaker ones that say little beside it, the strongest first. */
export interface SignGroup extends Sign {
  readonly along: readonly Sign[];
}

/** What came before an ending more often than before others, and what less often; the strongest first. */
export interface Why extends Share {
  readonly asked: Asked;
  readonly before: readonly SignGroup[];
  readonly missing: readonly SignGroup[];
  /** The run of the most typical play with the ending; undefined where none had it. */
  readonly typical?: number;
}

/** How many signs of each kind are told at most, and how many stand behind each. */
const mostSigns = { before: { groups: 6, along: 2 }, missing: { groups: 4, along: 1 } } as const;

/** A sign whose correlation falls below this part of itself, once a stronger sign is taken into account, stands behind that. */
const ownPart = 0.5;

/** Weaker correlations are no signs, however sure they are. */
const weakest = 0.05;

/** Says what went before an ending in recorded plays. */
export function explainEnding(scenario: Scenario, tally: WhyTally, asked: Asked): Why {
  const { events } = planEvents(scenario, kernelOf(scenario).layout);
  const isAsked = askedEndings(scenario, asked);
  const width = events.length;
  const lastTurn = scenario.turns.length;
  // By event: plays in which it came, of those also with the ending; and by turn of its first coming, here and elsewhere.
  const came = new Float64Array(width);
  const cameHere = new Float64Array(width);
  const byTurn = {
    here: new Float64Array(width * (lastTurn + 1)),
    elsewhere: new Float64Array(width * (lastTurn + 1)),
  };
  let here = 0;
  forEachPlay(tally, (ending, firsts) => {
    const isHere = isAsked[ending] === 1;
    if (isHere) here += 1;
    const turns = isHere ? byTurn.here : byTurn.elsewhere;
    for (let event = 0; event < width; event++) {
      const first = firsts[event] ?? impossible();
      const place = event * (lastTurn + 1) + first;
      turns[place] = (turns[place] ?? impossible()) + 1;
      if (first === 0) continue;
      came[event] = (came[event] ?? impossible()) + 1;
      if (isHere) cameHere[event] = (cameHere[event] ?? impossible()) + 1;
    }
  });
  const { plays } = tally;
  const at = (counts: Float64Array, event: number) => counts[event] ?? impossible();
  const correlation = events.map((_, event) => phiOf(at(cameHere, event), at(came, event), here, plays));
  const signOf = (event: number): Sign => {
    const own = shareOf(at(cameHere, event), here);
    const others = shareOf(at(came, event) - at(cameHere, event), plays - here);
    const isMore = (correlation[event] ?? impossible()) > 0;
    return {
      event: events[event] ?? impossible(),
      here: own,
      elsewhere: others,
      ratio: riskRatio(own, others),
      correlation: correlation[event] ?? impossible(),
      turn: usualTurn(isMore ? byTurn.here : byTurn.elsewhere, event, lastTurn),
    };
  };
  const together = togetherIn(tally, width);
  const groupsOf = (
    side: 1 | -1,
    most: { readonly groups: number; readonly along: number },
  ): readonly SignGroup[] => {
    const candidates = events
      .map((_, event) => event)
      .filter((event) => side * (correlation[event] ?? impossible()) >= weakest)
      .filter((event) => isSure(signOf(event), side))
      .sort((a, b) => side * ((correlation[b] ?? impossible()) - (correlation[a] ?? impossible())));
    const groups: { readonly event: number; readonly along: number[] }[] = [];
    for (const event of candidates) {
      const own = correlation[event] ?? impossible();
      const behind = groups
        .map((group) => {
          const both = together(group.event)[event] ?? impossible();
          const shared = phiOf(both, at(came, event), at(came, group.event), plays);
          const left = partialPhi(own, shared, correlation[group.event] ?? impossible());
          return { group, shared, isBehind: side * left < side * own * ownPart };
        })
        .filter(({ isBehind }) => isBehind)
        .sort((a, b) => Math.abs(b.shared) - Math.abs(a.shared))[0];
      if (behind !== undefined) {
        if (behind.group.along.length < most.along) behind.group.along.push(event);
      } else if (groups.length < most.groups) groups.push({ event, along: [] });
    }
    return groups.map(({ event, along }) => ({ ...signOf(event), along: along.map(signOf) }));
  };
  const typical = typicalRun(tally, byTurn.here, isAsked, lastTurn);
  return {
    asked,
    ...shareOf(here, plays),
    before: groupsOf(1, mostSigns.before),
    missing: groupsOf(-1, mostSigns.missing),
    ...(typical === undefined ? {} : { typical }),
  };
}

/** By ending: 1 where it is asked about. */
export function askedEndings({ endings }: Scenario, { kind, id }: Asked): Uint8Array {
  return Uint8Array.from(endings, (ending) =>
    (kind === 'ending' ? ending.id : ending.family) === id ? 1 : 0,
  );
}

function isSure({ ratio }: Sign, side: 1 | -1): boolean {
  return side === 1 ? ratio.low > 1 : ratio.high < 1;
}

/** By event: in how many plays it came together with one event; worked out when it is first asked for. */
function togetherIn(tally: WhyTally, width: number): (event: number) => Float64Array {
  const known = new Map<number, Float64Array>();
  return (event) => {
    const found = known.get(event);
    if (found !== undefined) return found;
    const counts = new Float64Array(width);
    forEachPlay(tally, (_, firsts) => {
      if (firsts[event] === 0) return;
      for (let other = 0; other < width; other++)
        if (firsts[other] !== 0) counts[other] = (counts[other] ?? impossible()) + 1;
    });
    known.set(event, counts);
    return counts;
  };
}

/** The turn by which an event had come in three quarters of the plays in which it came; 0 where it never did. */
function usualTurn(byTurn: Float64Array, event: number, lastTurn: number): number {
  const first = event * (lastTurn + 1);
  const counts = byTurn.subarray(first + 1, first + lastTurn + 1);
  const all = counts.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  const turn = counts.findIndex((count) => {
    sum += count;
    return sum >= 0.75 * all;
  });
  return all === 0 ? 0 : turn + 1;
}
