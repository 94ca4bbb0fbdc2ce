import { canonicalJson, type Json, luckKey, sha256Hex } from '../base/index';
import { compileActor, compileStatement } from './compile-actor';
import {
  beginCompiling,
  type Compiling,
  compileAudience,
  compileCue,
  compileExpression,
  present,
  report,
  reportUnknown,
} from './compile-context';
import { compileEffects } from './compile-effects';
import type { Draft } from './draft';
import { indicatorId } from './names';
import { type Path, type Problem, severityOf } from './problem';
import type { Ending, Fact, HistoryTurn, Indicator, Inject, Rule, Scenario, Theatre, Turn } from './scenario';
import type { ScenarioDocument } from './schema';

/**
 * Makes the scenario of a draft, or says why it has none. The only maker of scenarios: what comes out needs no second check
 * (whether history replays is for the engine to say).
 */
export function compile(draft: Draft): { readonly scenario?: Scenario; readonly problems: readonly Problem[] } {
  const compiling = beginCompiling(draft);
  const { document } = draft;
  const scenario: Scenario = {
    format: 1,
    hash: hashOf(document),
    about: compileAbout(document),
    theatre: compileTheatre(compiling),
    turns: compileTurns(compiling),
    indicators: compileIndicators(compiling),
    facts: compileFacts(compiling),
    actors: Object.entries(document.actors).map(([id, actor]) => compileActor(compiling, id, actor)),
    injects: compileInjects(compiling),
    rules: compileRules(compiling),
    endings: compileEndings(compiling),
    history: compileHistory(compiling),
    concepts: document.debrief.concepts.map((concept, at) => ({
      ...concept,
      show: compileExpression(compiling, ['debrief', 'concepts', at, 'show'], concept.show, 'truth', { knows: 'outcomes' }).expression,
    })),
    questions: compileQuestions(compiling),
    limits: document.debrief.limits,
    sources: Object.entries(document.sources).map(([id, source]) => present({ id, ...source })),
    news: compiling.news,
    locales: document.locales,
  };
  checkShortCodes(compiling, scenario);
  if (!scenario.actors.some((actor) => actor.playable)) report(compiling, 'E212', ['actors']);
  const blocked = compiling.problems.some((problem) => severityOf(problem.code) === 'error');
  return blocked ? { problems: compiling.problems } : { scenario, problems: compiling.problems };
}

/** The identity of an edition: translations may change without making it another. */
function hashOf(document: ScenarioDocument): string {
  const { locales: _, ...rest } = document;
  return sha256Hex(canonicalJson(rest as unknown as Json));
}

function compileAbout({ about }: ScenarioDocument): Scenario['about'] {
  const { 'content-notes': contentNotes, sources, ...rest } = about;
  return { ...rest, contentNotes, sources: sources ?? [] };
}

function compileTheatre(compiling: Compiling): Theatre {
  const { theatre, actors } = compiling.draft.document;
  theatre.relations.forEach((pair, at) => {
    pair.forEach((actor, end) => {
      if (actors[actor] === undefined) reportUnknown(compiling, ['theatre', 'relations', at, end], 'actor', actor, Object.keys(actors));
    });
  });
  return present({
    extent: theatre.extent,
    map: theatre.map,
    alt: theatre.alt,
    places: Object.entries(theatre.places).map(([id, place]) => {
      if (place.of !== undefined && actors[place.of] === undefined) {
        reportUnknown(compiling, ['theatre', 'places', id, 'of'], 'actor', place.of, Object.keys(actors));
      }
      return present({ id, ...place, sources: place.sources ?? [] });
    }),
    relations: theatre.relations,
  });
}

function compileTurns(compiling: Compiling): readonly Turn[] {
  const { turns } = compiling.draft.document;
  reportDoubles(compiling, ['turns'], 'turn', turns);
  turns.forEach(({ from, to }, at) => {
    const path: Path = ['turns', at];
    for (const [key, day] of [['from', from], ['to', to]] as const) {
      if (!isDay(day)) report(compiling, 'E210', [...path, key], { day, why: 'calendar' });
    }
    const before = turns[at - 1];
    if (to < from) report(compiling, 'E210', [...path, 'to'], { day: to, other: from, why: 'order' });
    if (before !== undefined && from < before.to) report(compiling, 'E210', [...path, 'from'], { day: from, other: before.to, why: 'overlap' });
  });
  return turns.map((turn) => present({ ...turn, sources: turn.sources ?? [] }));
}

/** Whether a text `yyyy-mm-dd` names a day of the Gregorian calendar. */
function isDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const longest = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return longest !== undefined && date >= 1 && date <= longest;
}

function compileIndicators(compiling: Compiling): readonly Indicator[] {
  const { indicators, actors } = compiling.draft.document;
  const seen = new Set<string>();
  return Object.entries(indicators).map(([key, body]) => {
    const path: Path = ['indicators', key];
    const [owner, own] = key.includes('.') ? (key.split('.') as [string, string]) : [body.of, key];
    if (owner !== undefined && actors[owner] === undefined) reportUnknown(compiling, path, 'actor', owner, Object.keys(actors));
    const id = indicatorId(own, owner);
    if (seen.has(id)) report(compiling, 'E202', path, { kind: 'indicator', name: id });
    seen.add(id);
    const { min, max, start } = body;
    if (min >= max) report(compiling, 'E208', [...path, 'max'], { min, max });
    else if (start < min || start > max) report(compiling, 'E208', [...path, 'start'], { start, min, max });
    return present({
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
    });
  });
}

function compileFacts(compiling: Compiling): readonly Fact[] {
  return Object.entries(compiling.draft.document.facts).map(([id, fact]) => {
    const path: Path = ['facts', id];
    if (!fact.values.includes(fact.start)) {
      report(compiling, 'E203', [...path, 'start'], { value: fact.start, known: fact.values.join(', ') });
    }
    for (const value of Object.keys(fact.words ?? {})) {
      if (!fact.values.includes(value)) report(compiling, 'E203', [...path, 'words', value], { value, known: fact.values.join(', ') });
    }
    return {
      id,
      label: fact.label,
      values: fact.values,
      words: fact.words ?? {},
      start: fact.start,
      seenBy: compileAudience(compiling, [...path, 'seen-by'], fact['seen-by']),
    };
  });
}

function compileInjects(compiling: Compiling): readonly Inject[] {
  const { injects } = compiling.draft.document;
  reportDoubles(compiling, ['injects'], 'inject', injects);
  return injects.map((inject, at) => {
    const path: Path = ['injects', at];
    const scope = { knows: 'situation', mayMove: true } as const;
    if (inject.turn === undefined && inject.when === undefined) report(compiling, 'E213', path, { name: inject.id });
    return present({
      id: inject.id,
      label: inject.label,
      turn: inject.turn === undefined ? undefined : turnIndex(compiling, [...path, 'turn'], inject.turn),
      when: inject.when === undefined ? undefined : compileExpression(compiling, [...path, 'when'], inject.when, 'truth', scope).expression,
      odds: compileExpression(compiling, [...path, 'odds'], inject.odds, { from: 0, to: 100 }, scope).expression,
      once: inject.once,
      history: inject.history,
      from: inject.from,
      cameo: inject.cameo,
      effects: compileEffects(compiling, [...path, 'effects'], inject.effects, scope),
      cue: inject.cue === undefined ? undefined : compileCue(compiling, [...path, 'cue'], inject.cue),
      sources: inject.sources ?? [],
    });
  });
}

function turnIndex(compiling: Compiling, path: Path, id: string): number {
  const { turns } = compiling.draft.document;
  const at = turns.findIndex((turn) => turn.id === id);
  if (at < 0) reportUnknown(compiling, path, 'turn', id, turns.map((turn) => turn.id));
  return at;
}

function compileRules(compiling: Compiling): readonly Rule[] {
  const { rules } = compiling.draft.document;
  reportDoubles(compiling, ['rules'], 'rule', rules);
  return rules.map((rule, at) => {
    const path: Path = ['rules', at];
    const scope = { knows: 'outcomes', mayMove: true } as const;
    return present({
      id: rule.id,
      label: rule.label,
      when: compileExpression(compiling, [...path, 'when'], rule.when, 'truth', scope).expression,
      once: rule.once,
      because: rule.because,
      effects: compileEffects(compiling, [...path, 'effects'], rule.effects, scope),
      cue: rule.cue === undefined ? undefined : compileCue(compiling, [...path, 'cue'], rule.cue),
    });
  });
}

function compileEndings(compiling: Compiling): readonly Ending[] {
  const { endings, actors } = compiling.draft.document;
  reportDoubles(compiling, ['endings'], 'ending', endings);
  const unconditional = endings.flatMap((ending, at) => (ending.when === undefined ? [at] : []));
  if (unconditional.length === 0) report(compiling, 'E209', ['endings'], { count: 0 });
  for (const at of unconditional.slice(1)) report(compiling, 'E209', ['endings', at], { count: unconditional.length });
  return endings
    .map((ending, at) => {
      const path: Path = ['endings', at];
      for (const actor of Object.keys(ending.outcome)) {
        if (actors[actor] === undefined) reportUnknown(compiling, [...path, 'outcome', actor], 'actor', actor, Object.keys(actors));
      }
      return present({
        id: ending.id,
        family: ending.family,
        priority: ending.priority,
        when:
          ending.when === undefined
            ? undefined
            : compileExpression(compiling, [...path, 'when'], ending.when, 'truth', { knows: 'outcomes' }).expression,
        title: ending.title,
        text: ending.text,
        form: ending.form,
        violence: ending.violence,
        outcome: Object.entries(ending.outcome).map(([actor, { icb, text }]) => present({ actor, icb, text })),
      });
    })
    .sort((a, b) => Number(a.when === undefined) - Number(b.when === undefined) || b.priority - a.priority);
}

function compileHistory(compiling: Compiling): readonly HistoryTurn[] {
  const { history } = compiling.draft.document;
  return history.map((entry, at) => {
    const path: Path = ['history', at];
    for (const [actor, byTrack] of Object.entries(entry.orders)) {
      for (const [track, option] of Object.entries(byTrack)) requireListed(compiling, [...path, 'orders', actor, track], actor, track, option);
    }
    for (const [name, outcome] of Object.entries(entry.outcomes)) requireOutcome(compiling, [...path, 'outcomes', name], entry, name, outcome);
    entry.injects.forEach((inject, index) => {
      if (!compiling.names.injects.has(inject)) {
        reportUnknown(compiling, [...path, 'injects', index], 'inject', inject, compiling.names.injects);
      }
    });
    entry.exposed.forEach((name, index) => {
      const [actor = '', track = ''] = name.split('.');
      if (entry.orders[actor]?.[track] === undefined) report(compiling, 'E206', [...path, 'exposed', index], { name });
    });
    return present({
      turn: turnIndex(compiling, [...path, 'turn'], entry.turn),
      while:
        entry.while === undefined
          ? undefined
          : compileExpression(compiling, [...path, 'while'], entry.while, 'truth', { knows: 'situation' }).expression,
      orders: entry.orders,
      given: { outcomes: entry.outcomes, injects: entry.injects, exposed: entry.exposed },
      told: entry.told,
      knew: Object.entries(entry.knew).map(([actor, statements]) => {
        if (!compiling.names.actors.has(actor)) {
          reportUnknown(compiling, [...path, 'knew', actor], 'actor', actor, compiling.names.actors.keys());
        }
        return { actor, statements: statements.map(compileStatement) };
      }),
      later: entry.later.map(compileStatement),
      sources: entry.sources,
    });
  });
}

function requireListed(compiling: Compiling, path: Path, actor: string, track: string, option: string): void {
  const { actors } = compiling.names;
  const names = actors.get(actor);
  if (names === undefined) return reportUnknown(compiling, path, 'actor', actor, actors.keys());
  const options = names.byTrack.get(track);
  if (options === undefined) return reportUnknown(compiling, path, 'track', track, names.byTrack.keys());
  if (!options.includes(option)) reportUnknown(compiling, path, 'option', option, options);
}

function requireOutcome(
  compiling: Compiling,
  path: Path,
  entry: ScenarioDocument['history'][number],
  name: string,
  outcome: string,
): void {
  const [actor = '', track = ''] = name.split('.');
  const option = entry.orders[actor]?.[track];
  if (option === undefined) return report(compiling, 'E206', path, { name });
  const known = compiling.draft.document.actors[actor]?.options[option]?.outcomes?.map(({ id }) => id) ?? [];
  if (!known.includes(outcome)) reportUnknown(compiling, path, 'outcome', outcome, known);
}

function compileQuestions(compiling: Compiling): Scenario['questions'] {
  const { concepts, questions } = compiling.draft.document.debrief;
  reportDoubles(compiling, ['debrief', 'concepts'], 'concept', concepts);
  const known = concepts.map((concept) => concept.id);
  return questions.map((question, at) => {
    question.concepts.forEach((concept, index) => {
      if (!known.includes(concept)) reportUnknown(compiling, ['debrief', 'questions', at, 'concepts', index], 'concept', concept, known);
    });
    return { ...question, sources: question.sources ?? [] };
  });
}

function reportDoubles(compiling: Compiling, path: Path, kind: string, members: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  members.forEach(({ id }, at) => {
    if (seen.has(id)) report(compiling, 'E202', [...path, at, 'id'], { kind, name: id });
    seen.add(id);
  });
}

/** The code of 16 bits by which the link form of a record names an actor's option, an outcome or an inject. */
export function shortCode(name: string): number {
  return luckKey(name) & 0xffff;
}

/** Two names with one short code would make links ambiguous. */
function checkShortCodes(compiling: Compiling, scenario: Scenario): void {
  const groups: (readonly [readonly string[], Path])[] = [
    [scenario.actors.map((actor) => actor.id), ['actors']],
    [scenario.injects.map((inject) => inject.id), ['injects']],
    ...scenario.actors.map(
      (actor) => [actor.options.map((option) => `${actor.id}.${option.id}`), ['actors', actor.id, 'options']] as const,
    ),
  ];
  for (const [names, path] of groups) {
    const byCode = new Map<number, string>();
    for (const name of names) {
      const other = byCode.get(shortCode(name));
      if (other !== undefined) report(compiling, 'E211', path, { name, other });
      byCode.set(shortCode(name), name);
    }
  }
}
