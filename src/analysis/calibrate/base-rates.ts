import { shareOf } from '../statistics/share';

/*
 * Rates of real crises and disputes to hold a scenario's plays against. They were counted in the published files of each data
 * set. Intervals are Wilson's and take cases to be independent, which crises of one rivalry are not: read them as narrow.
 */

/** What is counted over the plays, in the order in which it is told. */
export const measures = [
  'mediation',
  'formal-with-mediation',
  'formal-without-mediation',
  'agreement-with-mediation',
  'agreement-without-mediation',
  'violence',
  'war',
  'violence-answered',
  'display-answered',
  'reciprocation',
] as const;
export type Measure = (typeof measures)[number];

export type DataSet = 'icb' | 'mid' | 'gml';

/** Where the rates come from, as the data sets ask to be cited. */
export const dataSets: Readonly<Record<DataSet, { readonly name: string; readonly cite: string }>> = {
  icb: {
    name: 'International Crisis Behavior, version 13 (1918 to 2016)',
    cite: 'Brecher, Michael, and Jonathan Wilkenfeld. 2000. A Study of Crisis. University of Michigan Press. Brecher, Wilkenfeld, Beardsley, James and Quinn, International Crisis Behavior Data Codebook, version 13. https://sites.duke.edu/icbdata/',
  },
  mid: {
    name: 'Militarized Interstate Disputes 5.0 (1816 to 2014)',
    cite: 'Palmer, Glenn, et al. 2022. The MID5 Dataset, 2011–2014: Procedures, coding rules, and description. Conflict Management and Peace Science 39(4): 470–482. https://correlatesofwar.org/data-sets/mids/',
  },
  gml: {
    name: 'Gibler–Miller–Little disputes 2.2.1 (1816 to 2010)',
    cite: 'Gibler, Douglas M., Steven V. Miller, and Erin K. Little. 2016. An Analysis of the Militarized Interstate Dispute (MID) Dataset, 1816–2001. International Studies Quarterly 60(4): 719–730.',
  },
};

/** What one case is; rates of different units are never set side by side. */
type Unit = 'crisis' | 'crisis actor' | 'dispute';

export interface BaseRate {
  readonly measure: Measure;
  readonly data: DataSet;
  readonly unit: Unit;
  /** Which cases had it. */
  readonly says: string;
  readonly count: number;
  readonly of: number;
}

export const baseRates: readonly BaseRate[] = [
  {
    measure: 'mediation',
    data: 'icb',
    unit: 'crisis',
    says: 'crises in which mediation occurred',
    count: 150,
    of: 477,
  },
  {
    measure: 'formal-with-mediation',
    data: 'icb',
    unit: 'crisis',
    says: 'mediated crises that ended in a formal agreement',
    count: 66,
    of: 150,
  },
  {
    measure: 'formal-without-mediation',
    data: 'icb',
    unit: 'crisis',
    says: 'crises without mediation that ended in a formal agreement',
    count: 37,
    of: 327,
  },
  {
    measure: 'agreement-with-mediation',
    data: 'icb',
    unit: 'crisis',
    says: 'mediated crises that ended in a formal or semi-formal agreement',
    count: 93,
    of: 150,
  },
  {
    measure: 'agreement-without-mediation',
    data: 'icb',
    unit: 'crisis',
    says: 'crises without mediation that ended in a formal or semi-formal agreement',
    count: 70,
    of: 327,
  },
  {
    measure: 'violence',
    data: 'icb',
    unit: 'crisis',
    says: 'crises outside a war that began without violence and later saw some',
    count: 99,
    of: 205,
  },
  {
    measure: 'war',
    data: 'icb',
    unit: 'crisis',
    says: 'crises outside a war that saw full-scale war',
    count: 31,
    of: 397,
  },
  {
    measure: 'violence-answered',
    data: 'icb',
    unit: 'crisis actor',
    says: 'actors in a crisis triggered by a violent act whose main answer was violent',
    count: 227,
    of: 375,
  },
  {
    measure: 'display-answered',
    data: 'icb',
    unit: 'crisis actor',
    says: 'actors in a crisis triggered by a military act without violence whose main answer was violent',
    count: 39,
    of: 178,
  },
  {
    measure: 'reciprocation',
    data: 'mid',
    unit: 'dispute',
    says: 'disputes in which the target took militarized action in return',
    count: 1199,
    of: 2436,
  },
  {
    measure: 'reciprocation',
    data: 'gml',
    unit: 'dispute',
    says: 'disputes in which the target took militarized action in return',
    count: 1120,
    of: 2174,
  },
];

/** What the share of the plays should lie in. */
export interface Band {
  readonly low: number;
  readonly high: number;
  /** `ours`: chosen for scenarios that begin short of war, after the data; `data`: the rate's own 95 percent interval. */
  readonly by: 'ours' | 'data';
}

/** Our own bands: round figures about the rates, wide enough for one case that is like no other. They are design, not findings. */
const ourBands: Partial<Readonly<Record<Measure, readonly [low: number, high: number]>>> = {
  violence: [0.4, 0.6],
  war: [0.05, 0.11],
  'agreement-without-mediation': [0.2, 0.35],
  'agreement-with-mediation': [0.5, 0.7],
};

/** The band that a rate's measure is held to. */
export function bandOf({ measure, count, of }: BaseRate): Band {
  const ours = ourBands[measure];
  if (ours !== undefined) return { low: ours[0], high: ours[1], by: 'ours' };
  const { low, high } = shareOf(count, of);
  return { low, high, by: 'data' };
}
