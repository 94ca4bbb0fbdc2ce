import { impossible } from '../../base/index';
import type { Advice, Effect, Option, Outcome } from '../compiled/scenario';
import { isDeadlyIn } from '../document/deaths';
import { aloneId, writtenOutcomes } from '../document/outcomes';
import type { Path } from '../document/problem';
import type { DocumentOption } from '../document/schema';
import { linesOf } from '../document/variants';
import { compileWith, cueAlone, oddsUnder } from './consent';
import {
  type Compiling,
  compileAudience,
  compileCue,
  compileExpression,
  present,
  report,
  reportUnknown,
} from './context';
import { compileEffects, type EffectScope } from './effects';
import { checkLast, compileFollowing, compileVoices } from './following';
import { both, presenceOf } from './presence';
import { noteStated } from './stated';

/** The greatest sum of odds that one draw can be spread over. */
const greatestTotal = 1_048_576;

/** Compiles one option of an actor, on the track whose postures list it. */
export function compileOption(
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
  noteTexts(compiling, path, at, option);
  // In this order, because news are numbered as they are compiled.
  const target = compileTarget(compiling, path, option.target);
  const when =
    option.when === undefined
      ? undefined
      : compileExpression(compiling, [...path, 'when'], option.when, 'truth', {
          own: at.actor,
          mind: at.actor,
          knows: 'situation',
        }).expression;
  const exposure = compileExposure(compiling, [...path, 'exposure'], option.exposure, scope);
  const effects = compileEffects(compiling, [...path, 'effects'], option.effects, scope);
  const waits = compileWith(compiling, path, at, option);
  const shared = { waits, effects: waits === undefined ? [] : effects };
  return present({
    ...at,
    label: option.label,
    brief: option.brief,
    risk: option.risk,
    phrase: option.phrase ?? option.label.charAt(0).toLowerCase() + option.label.slice(1),
    kind: option.kind,
    cameo: option.cameo,
    target,
    when: both(presenceOf(compiling, at.actor), when),
    needs: typeof option.needs === 'object' ? option.needs.text : option.needs,
    foreseeable: option.foreseeable ?? false,
    once: option.once,
    cooldown: option.cooldown,
    visibility: option.visibility,
    exposure,
    with: waits,
    // What takes effect only if others are given too belongs to the outcomes in which they are.
    effects: waits === undefined ? effects : [],
    outcomes: compileOutcomes(compiling, path, at, option, shared),
    advice: Object.entries(option.advice).map(([adviser, lines]) =>
      compileAdvice(compiling, [...path, 'advice', adviser], adviser, at.actor, lines),
    ),
    voices: compileVoices(compiling, [...path, 'voices'], option.voices, scope),
    precedent: option.precedent,
    cue: option.cue === undefined ? undefined : compileCue(compiling, [...path, 'cue'], option.cue),
  });
}

function compileExposure(
  compiling: Compiling,
  path: Path,
  exposure: DocumentOption['exposure'],
  scope: EffectScope,
): Option['exposure'] | undefined {
  if (exposure === undefined) return undefined;
  const chance = { from: 0, to: 100 };
  return {
    odds: compileExpression(compiling, [...path, 'odds'], exposure.odds, chance, scope).expression,
    effects: compileEffects(compiling, [...path, 'effects'], exposure.effects, scope),
  };
}

/** Notes what the texts of an option state, those of its outcomes apart. */
function noteTexts(
  compiling: Compiling,
  path: Path,
  at: { id: string; actor: string },
  option: DocumentOption,
): void {
  const scope = { own: at.actor, knows: 'situation' } as const;
  const of = { actor: at.actor, option: at.id };
  noteStated(compiling, [...path, 'holds'], option.holds, { of: 'card', ...of }, scope);
  if (typeof option.needs === 'object')
    noteStated(compiling, [...path, 'needs', 'holds'], option.needs.holds, { of: 'reason', ...of }, scope);
  for (const [adviser, lines] of Object.entries(option.advice)) {
    const isList = Array.isArray(lines);
    linesOf(lines, [...path, 'advice', adviser]).forEach((line, variant) => {
      const told = { of: 'advice', ...of, adviser, ...(isList ? { variant } : {}) } as const;
      noteStated(compiling, [...line.path, 'holds'], line.holds, told, scope);
    });
  }
}

function compileAdvice(
  compiling: Compiling,
  path: Path,
  adviser: string,
  own: string,
  given: DocumentOption['advice'][string],
): Advice {
  if (Array.isArray(given)) checkLast(compiling, path, given);
  const lines = linesOf(given, path);
  const { stance, says } = lines.at(-1) ?? impossible();
  const instead = lines.slice(0, -1).map((line) => ({
    when: compileExpression(compiling, [...line.path, 'when'], line.when ?? true, 'truth', {
      own,
      mind: own,
      knows: 'situation',
    }).expression,
    stance: line.stance,
    says: line.says,
  }));
  return { adviser, stance, says, ...(instead.length === 0 ? {} : { instead }) };
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
  option: DocumentOption,
  shared: { readonly waits: Option['with'] | undefined; readonly effects: readonly Effect[] },
): readonly Outcome[] {
  const scope = { own: at.actor, knows: 'orders', mayMove: false } as const;
  const postures = compiling.names.actors.get(at.actor)?.tracks.get(at.track) ?? [];
  const seen = new Set<string>();
  let isRead = true;
  let least = 0;
  let most = 0;
  const compiled = writtenOutcomes(option).map(({ id, path: place, body }) => {
    const here = [...path, ...place];
    const isAlone = shared.waits !== undefined && place[0] === aloneId;
    if (seen.has(id)) report(compiling, 'E202', [...here, 'id'], { kind: 'outcome', name: id });
    seen.add(id);
    if (body.posture !== undefined && !postures.includes(body.posture)) {
      const owner = `${at.actor}.${at.track}`;
      reportUnknown(compiling, [...here, 'posture'], 'posture', body.posture, postures, owner);
    }
    const told = { of: 'outcome', actor: at.actor, option: at.id, outcome: id } as const;
    noteStated(compiling, [...here, 'holds'], body.holds, told, { own: at.actor, knows: 'outcomes' });
    const odds = compileExpression(
      compiling,
      [...here, 'odds'],
      body.odds ?? 1,
      { from: 0, to: greatestTotal },
      scope,
    );
    isRead &&= odds.failed !== true;
    if (!isAlone) {
      least += Math.max(0, odds.low);
      most += odds.high;
    }
    const { text, variants } = compileFollowing(compiling, body.text, {
      path: [...here, 'text'],
      told,
      picked: { own: at.actor, knows: 'orders' },
      read: { own: at.actor, knows: 'outcomes' },
    });
    const own = compileEffects(compiling, [...here, 'effects'], body.effects, scope);
    const voices = compileVoices(compiling, [...here, 'voices'], body.voices, scope);
    const cue =
      body.cue === undefined || body.cue === 'none'
        ? body.cue
        : compileCue(compiling, [...here, 'cue'], body.cue);
    return present({
      id,
      label: body.label,
      odds: oddsUnder(shared.waits, odds.expression, isAlone),
      alone: isAlone ? (true as const) : undefined,
      text,
      texts: variants,
      deadly: isDeadlyIn(body, compiling.draft.document.about.languages[0]),
      killed: body.killed,
      voices: isAlone ? (voices ?? []) : voices,
      effects: isAlone ? own : [...shared.effects, ...own],
      posture: body.posture,
      cue: isAlone ? (cue ?? cueAlone(option.cue)) : cue,
      seenBy:
        body['seen-by'] === undefined
          ? undefined
          : compileAudience(compiling, [...here, 'seen-by'], body['seen-by']),
    });
  });
  if (isRead && compiled.some(({ alone }) => alone === undefined) && (least === 0 || most > greatestTotal)) {
    report(compiling, 'E308', [...path, 'outcomes'], { low: least, high: most, from: 1, to: greatestTotal });
  }
  return compiled;
}
