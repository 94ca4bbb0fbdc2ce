import type { Actor, Brief, Policy, Posture, ShortBrief, Statement, Track } from '../compiled/scenario';
import { inWords } from '../document/labels';
import type { Path } from '../document/problem';
import type { DocumentActor, DocumentStatement } from '../document/schema';
import { wordsOfWant } from '../document/variants';
import { isThinkingKind } from '../document/vocabulary';
import {
  type Compiling,
  compileAudience,
  compileExpression,
  present,
  report,
  reportUnknown,
} from './context';
import { compileOption } from './option';
import { compilePresence } from './presence';
import { compileWants } from './wants';

/** The defaults of a policy that thinks: moderate precision, and others who do not think. */
const usualLambda = 5;
const usualLevel = 1;

/** Compiles one actor: brief, tracks, options, objectives and policy. */
export function compileActor(compiling: Compiling, id: string, actor: DocumentActor): Actor {
  const path: Path = ['actors', id];
  const places = compiling.draft.document.theatre.places;
  for (const key of ['capital', 'home'] as const) {
    const place = actor[key];
    if (place !== undefined && places[place] === undefined)
      reportUnknown(compiling, [...path, key], 'place', place, Object.keys(places));
  }
  if (actor.capital !== undefined && actor.home !== undefined)
    report(compiling, 'E243', [...path, 'home'], { actor: id });
  const trackOf = locateOptions(compiling, path, actor);
  return present({
    id,
    name: actor.name,
    code: actor.code,
    emblem: actor.emblem,
    colour: actor.colour,
    playable: actor.playable,
    capital: actor.capital ?? actor.home,
    ...compilePresence(compiling, path, id, actor),
    problem: actor.problem,
    seat: actor.seat,
    brief: actor.brief === undefined ? undefined : compileBrief(compiling, id, actor, actor.brief),
    advisers: Object.entries(actor.advisers).map(([adviser, { office, leans }]) =>
      present({ id: adviser, office, leans }),
    ),
    objectives: actor.objectives.map(({ id: objective, label, text, weight, score }, at) =>
      present({
        id: objective,
        label,
        text,
        weight,
        score: compileExpression(compiling, [...path, 'objectives', at, 'score'], score, 'number', {
          own: id,
          knows: 'outcomes',
        }).expression,
      }),
    ),
    tracks: Object.entries(actor.tracks).map(([track, body]) =>
      compileTrack(compiling, [...path, 'tracks', track], { actor: id, id: track }, body),
    ),
    options: Object.entries(actor.options).flatMap(([option, body]) => {
      const track = trackOf.get(option);
      return track === undefined
        ? []
        : [compileOption(compiling, [...path, 'options', option], { id: option, actor: id, track }, body)];
    }),
    policy: compilePolicy(compiling, [...path, 'policy'], id, actor),
  });
}

/** Finds the one track of each option; an option in two tracks or in none is noted. */
function locateOptions(compiling: Compiling, path: Path, actor: DocumentActor): Map<string, string> {
  const trackOf = new Map<string, string>();
  for (const [track, { postures }] of Object.entries(actor.tracks)) {
    for (const [posture, { on }] of Object.entries(postures)) {
      for (const [option, to] of Object.entries(on)) {
        const at = [...path, 'tracks', track, 'postures', posture, 'on', option];
        if (actor.options[option] === undefined)
          reportUnknown(compiling, at, 'option', option, Object.keys(actor.options));
        const other = trackOf.get(option);
        if (other !== undefined && other !== track)
          report(compiling, 'E204', at, { name: option, track, other });
        else trackOf.set(option, track);
        if (postures[to] === undefined) reportUnknown(compiling, at, 'posture', to, Object.keys(postures));
      }
    }
  }
  for (const option of Object.keys(actor.options)) {
    if (!trackOf.has(option)) report(compiling, 'E205', [...path, 'options', option], { name: option });
  }
  return trackOf;
}

function compileTrack(
  compiling: Compiling,
  path: Path,
  { actor, id }: { readonly actor: string; readonly id: string },
  track: DocumentActor['tracks'][string],
): Track {
  if (track.postures[track.start] === undefined) {
    reportUnknown(compiling, [...path, 'start'], 'posture', track.start, Object.keys(track.postures));
  }
  return {
    id,
    label: track.label ?? inWords(id),
    start: track.start,
    seenBy: compileAudience(compiling, [...path, 'seen-by'], track['seen-by']),
    postures: Object.entries(track.postures).map(([posture, { label, on, relation }]) =>
      present({
        id: posture,
        label: label ?? inWords(posture),
        relation:
          relation && compileRelation(compiling, [...path, 'postures', posture, 'relation'], actor, relation),
        on: Object.entries(on).map(([option, to]) => ({ option, to })),
      }),
    ),
  };
}

/** How the actor stands to whom: to those that are named, or to all with whom a line joins it. */
function compileRelation(
  compiling: Compiling,
  path: Path,
  actor: string,
  relation: NonNullable<DocumentActor['tracks'][string]['postures'][string]['relation']>,
): NonNullable<Posture['relation']> {
  const { actors, theatre } = compiling.draft.document;
  if (typeof relation !== 'string') {
    for (const other of Object.keys(relation))
      if (actors[other] === undefined)
        reportUnknown(compiling, [...path, other], 'actor', other, Object.keys(actors));
    return relation;
  }
  const joined = theatre.relations.filter((pair) => pair.includes(actor)).flat();
  return Object.fromEntries(joined.filter((one) => one !== actor).map((one) => [one, relation]));
}

function compilePolicy(compiling: Compiling, path: Path, id: string, actor: DocumentActor): Policy {
  const scope = { own: id, mind: id, knows: 'situation' } as const;
  const range = { from: 0, to: 10_000 };
  const hold = actor.policy.hold;
  const byTrack = typeof hold === 'object' ? hold : undefined;
  for (const track of Object.keys(byTrack ?? {})) {
    if (actor.tracks[track] === undefined) {
      reportUnknown(compiling, [...path, 'hold', track], 'track', track, Object.keys(actor.tracks));
    }
  }
  const { kind, lambda, level } = actor.policy;
  if (isThinkingKind(kind) && actor.objectives.length === 0) {
    report(compiling, 'E215', [...path, 'kind'], { actor: id, policy: kind });
  }
  return present({
    kind,
    lambda: lambda ?? usualLambda,
    lookAhead: actor.policy['look-ahead'],
    level: level ?? usualLevel,
    weights: Object.entries(actor.policy.weights).flatMap(([option, weight]) => {
      const at = [...path, 'weights', option];
      if (actor.options[option] === undefined) {
        reportUnknown(compiling, at, 'option', option, Object.keys(actor.options));
        return [];
      }
      return [{ option, weight: compileExpression(compiling, at, weight, range, scope).expression }];
    }),
    hold: Object.keys(actor.tracks).map((track) => {
      const at = byTrack === undefined ? [...path, 'hold'] : [...path, 'hold', track];
      const weight = typeof hold === 'object' ? (hold[track] ?? 10) : hold;
      return { track, weight: compileExpression(compiling, at, weight, range, scope).expression };
    }),
  });
}

type DocumentBrief = NonNullable<DocumentActor['brief']>;

function compileBrief(
  compiling: Compiling,
  actor: string,
  body: DocumentActor,
  { short, ...brief }: DocumentBrief,
): Brief {
  return present({
    short: short === undefined ? undefined : compileShortBrief(short),
    wantsAtEnd: short === undefined ? undefined : compileWants(compiling, actor, body, short.wants),
    ...compileShortBrief(brief),
    knows: brief.knows.map(compileStatement),
    constraints: brief.constraints.map(compileStatement),
    sources: brief.sources ?? [],
  });
}

function compileShortBrief(
  brief: Omit<DocumentBrief, 'short'> | NonNullable<DocumentBrief['short']>,
): ShortBrief {
  return {
    who: brief.who,
    wants: brief.wants.map(wordsOfWant),
    redLines: brief['red-lines'],
    unknown: brief.unknown,
  };
}

/** A statement in its long form. */
export function compileStatement(statement: DocumentStatement): Statement {
  if (typeof statement === 'string') return { text: statement, sources: [] };
  return present({ ...statement, sources: statement.sources ?? [] });
}
