import { impossible } from '../../base/index';
import type { Scenario } from '../../scenario/index';
import { kernelOf } from '../kernel/kernel';
import { riskRatio } from '../statistics/risk-ratio';
import { type Share, shareOf } from '../statistics/share';
import { planEvents } from './events';
import { phiOf } from './phi';
import { forEachPlay, type WhyTally } from './recorded';
import { groupSigns, type Sign, type SignGroup } from './sign-groups';
import { typicalRun } from './typical';

/** An ending, or a family of endings, that is asked about. */
export interface Asked {
  readonly kind: 'ending' | 'family';
  readonly id: string;
}

/** What came before an ending more often than before others, and what less often; what comes first stands first. */
export interface Why extends Share {
  readonly asked: Asked;
  readonly before: readonly SignGroup[];
  readonly missing: readonly SignGroup[];
  /** The run of the most typical play with the ending; undefined where none had it. */
  readonly typical?: number;
}

/** How many signs of each kind are told at most, and how many stand behind each. */
const mostSigns = { before: { groups: 6, along: 2 }, missing: { groups: 4, along: 1 } } as const;

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
  const placeOf = new Map(events.map((event, place) => [event, place]));
  const shared = (sign: Sign, beside: Sign): number => {
    const one = placeOf.get(sign.event) ?? impossible();
    const other = placeOf.get(beside.event) ?? impossible();
    return phiOf(at(together(other), one), at(came, one), at(came, other), plays);
  };
  const signs = events
    .map((_, event) => event)
    .filter((event) => Math.abs(correlation[event] ?? impossible()) >= weakest)
    .map(signOf)
    .filter(({ ratio }) => ratio.low > 1 || ratio.high < 1);
  const typical = typicalRun(tally, byTurn.here, isAsked, lastTurn);
  return {
    asked,
    ...shareOf(here, plays),
    before: groupSigns(
      signs.filter((sign) => sign.correlation > 0),
      mostSigns.before,
      shared,
    ),
    missing: groupSigns(
      signs.filter((sign) => sign.correlation < 0),
      mostSigns.missing,
      shared,
    ),
    ...(typical === undefined ? {} : { typical }),
  };
}

/** By ending: 1 where it is asked about. */
export function askedEndings({ endings }: Scenario, { kind, id }: Asked): Uint8Array {
  return Uint8Array.from(endings, (ending) =>
    (kind === 'ending' ? ending.id : ending.family) === id ? 1 : 0,
  );
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
