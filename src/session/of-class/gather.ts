import type { CheckedRecord, RecordChecker } from '../../analysis/index';
import { sha256Hex } from '../../base/index';
import { type ClassForecast, type ClassPlay, judgeForecasts } from '../../debrief/index';
import { decodeLink, glanceLink, misfitOf, type RecordProblem, type Stop } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import type { Note } from '../types';
import { type Handed, sortOut } from './doubles';
import type { Found, Place } from './intake';
import { latecomersIn } from './latecomers';
import { spanOf } from './span';

/** Why a result is kept out of the figures. */
export type GatherProblem = {
  readonly place: Place;
  /** Its place in the list that was gathered. */
  readonly at: number;
  /** The places of all results that it stands for. */
  readonly states: readonly number[];
  readonly name: string;
} /** The record cannot be read on this crisis. */ & (
  | { readonly code: 'record'; readonly problem: RecordProblem }
  /** The crisis could not have gone as the record says. */
  | { readonly code: 'tampered'; readonly stop: Stop }
  | { readonly code: 'foreign'; readonly scenario: string }
  | { readonly code: 'other-edition' }
  /** No person held a seat, or the seat is none of this crisis. */
  | { readonly code: 'no-seat' }
  /** It has the mark of another result and went otherwise. */
  | { readonly code: 'doubled'; readonly others: readonly Place[] }
  | { readonly code: 'unfinished'; readonly turns: number; readonly of: number }
);

/** A result that counts. */
export interface Member {
  /** Its place in the list that was gathered. */
  readonly at: number;
  /** The places of all results that it stands for: its own, and those that say the same or are earlier states of the same play. */
  readonly states: readonly number[];
  readonly place: Place;
  readonly play: ClassPlay;
  readonly words: Found['words'];
  /** It was played after the lesson, by somebody who was absent: at which table of this class, where that is here. */
  readonly later?: { readonly table?: number };
}

/** Results sorted into those that count and those that do not. */
export interface Gathered {
  readonly members: readonly Member[];
  readonly problems: readonly GatherProblem[];
  /** Results that say nothing more than others do: handed in twice, or before the play had gone on. */
  readonly repeated: number;
  /** How many of those have no mark and no name, so that nobody could say whether they are the play of somebody else. */
  readonly alike: number;
}

/** How many results are replayed between two looks at what is wanted. */
const stretch = 50;

/**
 * Replays every result on the scenario and sorts them. Yields how many are done. Nothing is thrown, and nothing that could not be
 * replayed gets through.
 */
export function* gather(
  scenario: Scenario,
  check: RecordChecker,
  found: readonly Found[],
): Generator<number, Gathered> {
  const handed: Handed[] = [];
  const problems: GatherProblem[] = [];
  for (const [at, one] of found.entries()) {
    const read = readOne(scenario, check, one, at);
    if ('problem' in read) problems.push(read.problem);
    else handed.push(read.handed);
    if ((at + 1) % stretch === 0) yield at + 1;
  }
  const { kept, doubled, repeated, alike } = sortOut(handed);
  const laterOf = latecomersIn(kept);
  const share = sharer();
  for (const { one, others } of doubled) problems.push({ ...whereOf(one), code: 'doubled', others });
  const members = kept.flatMap((one): readonly Member[] => {
    const { checked, found: of } = one;
    const turns = checked.orders.length;
    const { plan, before, all } = spanOf(scenario, of.plan, checked.orders);
    const isPlanOver = plan !== undefined && turns >= before + all;
    const counts = checked.ending !== undefined || isPlanOver || (of.isBrokenOff === true && turns > before);
    if (counts) return [memberOf(scenario, one, laterOf(one), share)];
    const played = Math.max(0, turns - before);
    problems.push({ ...whereOf(one), code: 'unfinished', turns: played, of: all });
    return [];
  });
  return { members, problems: problems.toSorted((a, b) => a.at - b.at), repeated, alike };
}

function whereOf({
  at,
  states = [at],
  found: { place, name },
}: Handed): Pick<GatherProblem, 'at' | 'states' | 'place' | 'name'> {
  return { at, states, place, name };
}

/** Gives one value for all that are equal: what crosses to the page then crosses once. */
function sharer(): <T>(value: T) => T {
  const known = new Map<string, unknown>();
  return <T>(value: T): T => {
    const text = JSON.stringify(value);
    if (!known.has(text)) known.set(text, value);
    return known.get(text) as T;
  };
}

function readOne(
  scenario: Scenario,
  check: RecordChecker,
  found: Found,
  at: number,
): { readonly handed: Handed } | { readonly problem: GatherProblem } {
  const { place, name } = found;
  const where = { place, at, states: [at], name };
  const glance = glanceLink(found.link);
  if ('problem' in glance) return { problem: { ...where, code: 'record', problem: glance.problem } };
  if (glance.shown.scenario !== scenario.about.id) {
    return { problem: { ...where, code: 'foreign', scenario: glance.shown.scenario } };
  }
  if (!scenario.hash.startsWith(glance.shown.hash)) return { problem: { ...where, code: 'other-edition' } };
  const decoded = decodeLink(found.link, scenario);
  if ('problem' in decoded) return { problem: { ...where, code: 'record', problem: decoded.problem } };
  const { record } = decoded;
  const misfit = misfitOf(record, scenario);
  if (misfit !== undefined) return { problem: { ...where, code: 'record', problem: misfit } };
  const seat = found.seat ?? Object.entries(record.seats).find(([, who]) => who === 'human')?.[0];
  if (!scenario.actors.some(({ id, playable }) => id === seat && playable) || seat === undefined) {
    return { problem: { ...where, code: 'no-seat' } };
  }
  const result = check(record, seat);
  if ('stopped' in result) return { problem: { ...where, code: 'tampered', stop: result.stopped } };
  return { handed: { at, found, seat, seed: record.seed, checked: result.checked } };
}

function memberOf(
  scenario: Scenario,
  { at, states = [at], found, seat, seed, checked }: Handed,
  later: Member['later'],
  share: <T>(value: T) => T,
): Member {
  const { mark, name, promises = [], words, place, link } = found;
  const table = found.table ?? later?.table;
  const { orders, open, ending, answers } = checked;
  const key = mark ?? sha256Hex(`${link} ${name}`).slice(0, 32);
  const { plan, before } = spanOf(scenario, found.plan, orders);
  const notes = found.notes.filter(({ turn }) => turn > before && turn <= orders.length);
  return {
    at,
    states,
    place,
    words,
    ...(later === undefined ? {} : { later }),
    play: {
      key: `${key}.${seat}`,
      game: key,
      name,
      ...(table === undefined ? {} : { table }),
      seat,
      seed,
      orders: orders.map(share),
      open: open.map((ofTurn, at) => share(at < before ? [] : ofTurn)),
      ...(plan === undefined ? {} : { plan, before }),
      ...(ending === undefined ? {} : { ending }),
      reasons: notes.flatMap(({ turn, reason }) => (reason.trim() === '' ? [] : [{ turn, text: reason }])),
      forecasts: forecastsOf(notes, words, answers),
      promises,
    },
  };
}

function forecastsOf(
  notes: readonly Note[],
  words: Found['words'],
  answers: CheckedRecord['answers'],
): readonly ClassForecast[] {
  return judgeForecasts(notes, words, answers).forecasts.map(({ turn, claim, chance, came }) => ({
    turn,
    claim,
    chance,
    ...(came === 'yes' || came === 'no' ? { came } : {}),
  }));
}
