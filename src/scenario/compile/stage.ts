import type { Belief, Bet, EarlierEvent, Fact, Indicator, Theatre, Turn } from '../compiled/scenario';
import { isExtent, mapFor, unrolled } from '../document/maps';
import { beliefId, indicatorId } from '../document/names';
import type { Path } from '../document/problem';
import type { ScenarioDocument } from '../document/schema';
import {
  type Compiling,
  compileAudience,
  compileExpression,
  present,
  report,
  reportDoubles,
  reportUnknown,
  turnIndex,
} from './context';
import { compileFollowing } from './following';
import { noteStated } from './stated';

type DocumentTurn = ScenarioDocument['turns'][number];

export function compileTheatre(compiling: Compiling): Theatre {
  const { theatre, actors } = compiling.draft.document;
  theatre.relations.forEach((pair, at) => {
    pair.forEach((actor, end) => {
      if (actors[actor] === undefined)
        reportUnknown(compiling, ['theatre', 'relations', at, end], 'actor', actor, Object.keys(actors));
    });
  });
  if (!isExtent(theatre.extent)) report(compiling, 'E208', ['theatre', 'extent'], { what: 'extent' });
  return present({
    extent: unrolled(theatre.extent),
    map: mapFor(theatre.map, theatre.extent),
    alt: theatre.alt,
    places: Object.entries(theatre.places).map(([id, place]) => {
      if (place.of !== undefined && actors[place.of] === undefined) {
        reportUnknown(compiling, ['theatre', 'places', id, 'of'], 'actor', place.of, Object.keys(actors));
      }
      return present({ id, ...place, sources: place.sources ?? [] });
    }),
    lines: theatre.lines && Object.entries(theatre.lines).map(([id, line]) => withId(id, line)),
    areas: theatre.areas && Object.entries(theatre.areas).map(([id, area]) => withId(id, area)),
    relations: theatre.relations,
  });
}

function withId<Body extends { readonly sources?: readonly string[] | undefined }>(id: string, body: Body) {
  return present({ id, ...body, sources: body.sources ?? [] });
}

/** What came before the first turn; days are days of the calendar, before the first turn ends and in order, and places are known. */
export function compileEarlier(compiling: Compiling): readonly EarlierEvent[] | undefined {
  const { about, theatre, turns } = compiling.draft.document;
  const events = about.earlier;
  const end = turns[0]?.to;
  events?.forEach(({ on, at }, index) => {
    const path: Path = ['about', 'earlier', index];
    const before = events[index - 1]?.on;
    if (!isDay(on)) report(compiling, 'E210', [...path, 'on'], { day: on, why: 'calendar' });
    else if (before !== undefined && on < before)
      report(compiling, 'E210', [...path, 'on'], { day: on, other: before, why: 'unordered' });
    else if (end !== undefined && on > end)
      report(compiling, 'E210', [...path, 'on'], { day: on, other: end, why: 'later' });
    if (at !== undefined && theatre.places[at] === undefined)
      reportUnknown(compiling, [...path, 'at'], 'place', at, Object.keys(theatre.places));
  });
  return events?.map((event) => present({ ...event, sources: event.sources ?? [] }));
}

export function compileTurns(compiling: Compiling): readonly Turn[] {
  const { turns } = compiling.draft.document;
  reportDoubles(compiling, ['turns'], 'turn', turns);
  turns.forEach(({ from, to }, at) => {
    const path: Path = ['turns', at];
    for (const [key, day] of [
      ['from', from],
      ['to', to],
    ] as const) {
      if (!isDay(day)) report(compiling, 'E210', [...path, key], { day, why: 'calendar' });
    }
    const before = turns[at - 1];
    if (to < from) report(compiling, 'E210', [...path, 'to'], { day: to, other: from, why: 'order' });
    if (before !== undefined && from < before.to)
      report(compiling, 'E210', [...path, 'from'], { day: from, other: before.to, why: 'overlap' });
  });
  return turns.map(({ holds, setting, bet, concerns, ...turn }, at) => {
    const path = ['turns', at];
    const told = { of: 'turn', turn: at } as const;
    const known = { knows: 'situation' } as const;
    noteStated(compiling, [...path, 'holds'], holds, told, known);
    reportStrangers(compiling, [...path, 'asks'], Object.keys(turn.asks ?? {}));
    const followed =
      setting === undefined
        ? undefined
        : compileFollowing(compiling, setting, {
            path: [...path, 'setting'],
            told,
            picked: known,
            read: known,
          });
    return present({
      ...turn,
      setting: followed?.text,
      settings: followed?.variants,
      bets: bet === undefined ? undefined : compileBets(compiling, [...path, 'bet'], at, bet),
      concerns:
        concerns === undefined ? undefined : compileConcerns(compiling, [...path, 'concerns'], concerns),
      sources: turn.sources ?? [],
    });
  });
}

function compileBets(
  compiling: Compiling,
  path: Path,
  turn: number,
  given: NonNullable<DocumentTurn['bet']>,
): readonly Bet[] {
  const isList = Array.isArray(given);
  return (isList ? given : [given]).map((bet, index) => {
    const here = isList ? [...path, index] : path;
    const by = turnIndex(compiling, [...here, 'by'], bet.by);
    if (by >= 0 && by < turn) report(compiling, 'E210', [...here, 'by'], { day: bet.by, why: 'bet' });
    const source = bet['true-when'];
    const scope = { knows: 'outcomes' } as const;
    return {
      ask: bet.ask,
      trueWhen: compileExpression(compiling, [...here, 'true-when'], source, 'truth', scope).expression,
      by,
      to: compileAudience(compiling, [...here, 'to'], bet.to),
    };
  });
}

/** Reports the names of a map by actor that no actor has. */
function reportStrangers(compiling: Compiling, path: Path, names: readonly string[]): void {
  const known = Object.keys(compiling.draft.document.actors);
  for (const one of names) {
    if (!known.includes(one)) reportUnknown(compiling, [...path, one], 'actor', one, known);
  }
}

function compileConcerns(
  compiling: Compiling,
  path: Path,
  concerns: NonNullable<DocumentTurn['concerns']>,
): NonNullable<Turn['concerns']> {
  const { actors } = compiling.draft.document;
  reportStrangers(compiling, path, Object.keys(concerns));
  for (const [actor, options] of Object.entries(concerns)) {
    const body = actors[actor];
    if (body === undefined) continue;
    const known = Object.keys(body.options);
    options.forEach((option, at) => {
      if (!known.includes(option))
        reportUnknown(compiling, [...path, actor, at], 'option', option, known, actor);
      else if (options.indexOf(option) < at)
        report(compiling, 'E202', [...path, actor, at], { kind: 'option', name: option });
    });
  }
  return concerns;
}

/** Whether a text `yyyy-mm-dd` names a day of the Gregorian calendar. */
function isDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const longest = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return longest !== undefined && date >= 1 && date <= longest;
}

/** Compiles indicators, and after them what sides believe of them. */
export function compileIndicators(compiling: Compiling): readonly Indicator[] {
  const { indicators, actors } = compiling.draft.document;
  const seen = new Set<string>();
  const beliefs: Indicator[] = [];
  const compiled = Object.entries(indicators).map(([key, body]) => {
    const path: Path = ['indicators', key];
    const [owner, own] = key.includes('.') ? (key.split('.') as [string, string]) : [body.of, key];
    if (owner !== undefined && actors[owner] === undefined)
      reportUnknown(compiling, path, 'actor', owner, Object.keys(actors));
    const id = indicatorId(own, owner);
    if (seen.has(id)) report(compiling, 'E202', path, { kind: 'indicator', name: id });
    seen.add(id);
    const { min, max, start } = body;
    if (min >= max) report(compiling, 'E208', [...path, 'max'], { min, max });
    else if (start < min || start > max) report(compiling, 'E208', [...path, 'start'], { start, min, max });
    const indicator: Indicator = present({
      id,
      label: body.label,
      of: owner,
      hint: body.hint,
      min,
      max,
      start,
      unit: body.unit,
      words: Object.entries(body.words ?? {})
        .map(([from, word]) => ({ from: Number(from), word }))
        .sort((a, b) => a.from - b.from),
      rising: body.rising,
      seenBy: compileAudience(compiling, [...path, 'seen-by'], body['seen-by']),
      listed: body.listed ?? 'from-the-start',
    });
    for (const [by, believed] of Object.entries(body.believes ?? {})) {
      const at = [...path, 'believes', by];
      if (believed < min || believed > max) report(compiling, 'E208', at, { start: believed, min, max });
      beliefs.push({
        ...indicator,
        ...compileBelief(compiling, at, by, indicator),
        start: believed,
      });
    }
    return indicator;
  });
  return [...compiled, ...beliefs];
}

/** What makes an indicator or a fact into what a side believes of it; the side must be one that does not see how it is. */
function compileBelief(
  compiling: Compiling,
  path: Path,
  by: string,
  { id, seenBy }: Pick<Fact, 'id' | 'seenBy'>,
): Pick<Fact, 'id' | 'seenBy'> & { readonly belief: Belief } {
  const { actors } = compiling.draft.document;
  if (actors[by] === undefined) reportUnknown(compiling, path, 'actor', by, Object.keys(actors));
  else if (seenBy === 'all' || seenBy.includes(by)) report(compiling, 'E221', path, { actor: by, name: id });
  return { id: beliefId(by, id), seenBy: [by], belief: { by, of: id } };
}

/** Compiles facts, and after them what sides believe of them. */
export function compileFacts(compiling: Compiling): readonly Fact[] {
  const beliefs: Fact[] = [];
  const compiled = Object.entries(compiling.draft.document.facts).map(([id, fact]) => {
    const path: Path = ['facts', id];
    fact.values.forEach((value, at) => {
      if (fact.values.indexOf(value) < at)
        report(compiling, 'E202', [...path, 'values', at], { kind: 'value', name: value });
    });
    if (!fact.values.includes(fact.start)) {
      report(compiling, 'E203', [...path, 'start'], { value: fact.start, known: fact.values.join(', ') });
    }
    for (const value of Object.keys(fact.words ?? {})) {
      if (!fact.values.includes(value))
        report(compiling, 'E203', [...path, 'words', value], { value, known: fact.values.join(', ') });
    }
    const compiledFact: Fact = {
      id,
      label: fact.label,
      values: fact.values,
      words: fact.words ?? {},
      start: fact.start,
      seenBy: compileAudience(compiling, [...path, 'seen-by'], fact['seen-by']),
    };
    for (const [by, believed] of Object.entries(fact.believes ?? {})) {
      const at = [...path, 'believes', by];
      if (!fact.values.includes(believed))
        report(compiling, 'E203', at, { value: believed, known: fact.values.join(', ') });
      beliefs.push({ ...compiledFact, ...compileBelief(compiling, at, by, compiledFact), start: believed });
    }
    return compiledFact;
  });
  return [...compiled, ...beliefs];
}
