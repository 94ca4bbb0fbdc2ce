import type { Path, Scenario, Target } from '../../scenario/index';
import { jointEstimate } from '../analyse/simultaneous';
import { kernelOf } from '../kernel/kernel';
import { type Share, shareOf } from '../statistics/share';
import type { Estimate } from '../types';
import { type BalanceTally, type Balancing, planBalance } from './balance';
import { type Dial, pathOfDial } from './dials';

/** Where a share lies beside the band that is wanted; `across`: its interval holds an end of the band. */
export type Standing = 'inside' | 'above' | 'below' | 'across';

/** How often an ending or a family comes, what is wanted, and the numbers that surely move it, the strongest first. */
export interface BalancedShare extends Share {
  readonly kind: 'ending' | 'family';
  readonly id: string;
  readonly wanted?: { readonly from: number; readonly to: number; readonly standing: Standing };
  readonly moves: readonly Move[];
}

/** What a change of one number does to a share, in parts of all plays. */
export interface Move {
  readonly dial: Dial;
  /** Where the document has the number. */
  readonly path: Path;
  /** How much larger the share is with the number raised, and with it lowered, than as it is. */
  readonly raised: number;
  readonly lowered: number;
  /** Half the difference of the two: what the change does, up or down. The intervals of a share hold together for all dials. */
  readonly move: Estimate;
}

export interface BalanceReport {
  readonly scenario: string;
  readonly edition: string;
  readonly balancing: Balancing;
  readonly plays: number;
  /** By actor: the policy by which it went. */
  readonly policies: Readonly<Record<string, string>>;
  /** How many numbers were tried. */
  readonly dials: number;
  /** Families first, then endings, each in the scenario's order. */
  readonly shares: readonly BalancedShare[];
}

/** Makes the report of a tally. */
export function balanceReportOf(
  scenario: Scenario,
  balancing: Balancing,
  tally: BalanceTally,
): BalanceReport {
  const { things, dials, policies } = planBalance(kernelOf(scenario), balancing);
  const { plays } = tally;
  const shares = things.map(({ of, id }, thing): BalancedShare => {
    const share = shareOf(tally.counts[thing] ?? 0, plays);
    const target = scenario.about.targets?.find((one) => one.of === of && one.id === id);
    const moves = dials.map((dial, at): Move => {
      const part = (counts: Float64Array) => (counts[at * things.length + thing] ?? 0) / Math.max(1, plays);
      const raised = part(tally.raised);
      const lowered = part(tally.lowered);
      const unlike = part(tally.unlike);
      const mean = (raised - lowered) / 2;
      const moments = { count: plays, mean, squares: plays * (unlike / 4 - mean * mean) };
      const move = jointEstimate(moments, dials.length, { least: -0.5, most: 0.5 });
      return { dial, path: pathOfDial(scenario, dial), raised, lowered, move };
    });
    return {
      kind: of,
      id,
      ...share,
      ...(target === undefined ? {} : { wanted: wantedOf(target, share) }),
      moves: moves
        .filter(({ move: { low, high } }) => low > 0 || high < 0)
        .sort((one, other) => Math.abs(other.move.mean) - Math.abs(one.move.mean)),
    };
  });
  return {
    scenario: scenario.about.id,
    edition: scenario.hash,
    balancing,
    plays,
    policies: Object.fromEntries(scenario.actors.map(({ id }, at) => [id, policies[at] ?? 'weights'])),
    dials: dials.length,
    shares: [
      ...shares.filter(({ kind }) => kind === 'family'),
      ...shares.filter(({ kind }) => kind === 'ending'),
    ],
  };
}

function wantedOf({ from, to }: Target, { low, high }: Share): NonNullable<BalancedShare['wanted']> {
  const [least, most] = [from / 100, to / 100];
  const standing =
    low >= least && high <= most ? 'inside' : low > most ? 'above' : high < least ? 'below' : 'across';
  return { from, to, standing };
}
