import type { Actor, Brief, Option, Outcome, Policy, Statement, Track } from '../compiled/scenario';
import type { Path } from '../document/problem';
import type { DocumentActor, DocumentOption, DocumentStatement } from '../document/schema';
import { isThinkingKind } from '../document/vocabulary';
import {
  type Compiling,
  compileAudience,
  compileCue,
  compileExpression,
  present,
  report,
  reportUnknown,
} from './context';
import { compileEffects } from './effects';

/** The greatest sum of odds that one draw can be spread over. */
export const greatestTotal = 1_048_576;

/** What a policy that thinks goes by where its document does not say: moderate precision, and others who do not think. */
const usualLambda = 5;
const usualLevel = 1;

/** Compiles one actor: brief, tracks, options, objectives and policy. */
export function compileActor(compiling: Compiling, id: string, actor: DocumentActor): Actor {
  const path: Path = ['actors', id];
  const places = compiling.draft.document.theatre.places;
  if (actor.capital !== undefined && places[actor.capital] === undefined) {
    reportUnknown(compiling, [...path, 'capital'], 'place', actor.capital, Object.keys(places));
  }
  const trackOf = locateOptions(compiling, path, actor);
  return present({
    id,
    name: actor.name,
    code: actor.code,
    emblem: actor.emblem,
    colour: actor.colour,
    playable: actor.playable,
    capital: actor.capital,
    seat: actor.seat,
    brief: actor.brief === undefined ? undefined : compileBrief(actor.brief),
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
      compileTrack(compiling, [...path, 'tracks', track], track, body),
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
  id: string,
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
    postures: Object.entries(track.postures).map(([posture, { label, on }]) => ({
      id: posture,
      label: label ?? inWords(posture),
      on: Object.entries(on).map(([option, to]) => ({ option, to })),
    })),
  };
}

/** An id as words: `envoys-recalled` becomes "Envoys recalled". */
export function inWords(id: string): string {
  const words = id.replaceAll(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function compileOption(
  compiling: Compiling,
  path: Path,
  at: { id: string; actor: string; track: string },
  option: DocumentOption,
): Option {
  const { document } = compiling.draft;
  const scope = { own: at.actor, knows: 'orders', mayMove: false } as const;
  const advisers = document.actors[at.actor]?.advisers ?? {};
  for (const adviser of Object.keys(option.advice)) {
    if (advisers[adviser] === undefined) {
      reportUnknown(compiling, [...path, 'advice', adviser], 'adviser', adviser, Object.keys(advisers));
    }
  }
  return present({
    ...at,
    label: option.label,
    brief: option.brief,
    risk: option.risk,
    phrase: option.phrase ?? option.label.charAt(0).toLowerCase() + option.label.slice(1),
    kind: option.kind,
    cameo: option.cameo,
    target: compileTarget(compiling, path, option.target),
    when:
      option.when === undefined
        ? undefined
        : compileExpression(compiling, [...path, 'when'], option.when, 'truth', {
            own: at.actor,
            knows: 'situation',
          }).expression,
    needs: option.needs,
    foreseeable: option.foreseeable ?? false,
    once: option.once,
    cooldown: option.cooldown,
    covert: option.visibility === 'covert',
    exposure:
      option.exposure === undefined
        ? undefined
        : {
            odds: compileExpression(
              compiling,
              [...path, 'exposure', 'odds'],
              option.exposure.odds,
              { from: 0, to: 100 },
              scope,
            ).expression,
            effects: compileEffects(
              compiling,
              [...path, 'exposure', 'effects'],
              option.exposure.effects,
              scope,
            ),
          },
    effects: compileEffects(compiling, [...path, 'effects'], option.effects, scope),
    outcomes: compileOutcomes(compiling, [...path, 'outcomes'], at, option.outcomes ?? []),
    advice: Object.entries(option.advice).map(([adviser, { stance, says }]) => ({ adviser, stance, says })),
    precedent: option.precedent,
    cue: option.cue === undefined ? undefined : compileCue(compiling, [...path, 'cue'], option.cue),
  });
}

function compileTarget(compiling: Compiling, path: Path, target: string | undefined): Option['target'] {
  if (target === undefined) return undefined;
  if (compiling.names.actors.has(target)) return { actor: target };
  const places = compiling.draft.document.theatre.places;
  if (places[target] !== undefined) return { place: target };
  reportUnknown(compiling, [...path, 'target'], 'actor or place', target, [
    ...compiling.names.actors.keys(),
    ...Object.keys(places),
  ]);
  return undefined;
}

function compileOutcomes(
  compiling: Compiling,
  path: Path,
  at: { id: string; actor: string; track: string },
  outcomes: NonNullable<DocumentOption['outcomes']>,
): readonly Outcome[] {
  const scope = { own: at.actor, knows: 'orders', mayMove: false } as const;
  const postures = compiling.names.actors.get(at.actor)?.tracks.get(at.track) ?? [];
  const seen = new Set<string>();
  let least = 0;
  let most = 0;
  const compiled = outcomes.map((outcome, index) => {
    const here = [...path, index];
    if (seen.has(outcome.id))
      report(compiling, 'E202', [...here, 'id'], { kind: 'outcome', name: outcome.id });
    seen.add(outcome.id);
    if (outcome.posture !== undefined && !postures.includes(outcome.posture)) {
      reportUnknown(compiling, [...here, 'posture'], 'posture', outcome.posture, postures);
    }
    const odds = compileExpression(
      compiling,
      [...here, 'odds'],
      outcome.odds,
      { from: 0, to: greatestTotal },
      scope,
    );
    least += Math.max(0, odds.low);
    most += odds.high;
    return present({
      id: outcome.id,
      label: outcome.label,
      odds: odds.expression,
      text: outcome.text,
      effects: compileEffects(compiling, [...here, 'effects'], outcome.effects, scope),
      posture: outcome.posture,
      cue: outcome.cue === undefined ? undefined : compileCue(compiling, [...here, 'cue'], outcome.cue),
    });
  });
  if (outcomes.length > 0 && (least === 0 || most > greatestTotal)) {
    report(compiling, 'E308', path, { low: least, high: most, from: 1, to: greatestTotal });
  }
  return compiled;
}

function compilePolicy(compiling: Compiling, path: Path, id: string, actor: DocumentActor): Policy {
  const scope = { own: id, knows: 'situation' } as const;
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

function compileBrief(brief: NonNullable<DocumentActor['brief']>): Brief {
  return {
    who: brief.who,
    wants: brief.wants,
    redLines: brief['red-lines'],
    knows: brief.knows.map(compileStatement),
    unknown: brief.unknown,
    constraints: brief.constraints.map(compileStatement),
    sources: brief.sources ?? [],
  };
}

/** A statement in its long form. */
export function compileStatement(statement: DocumentStatement): Statement {
  if (typeof statement === 'string') return { text: statement, sources: [] };
  return present({ ...statement, sources: statement.sources ?? [] });
}
