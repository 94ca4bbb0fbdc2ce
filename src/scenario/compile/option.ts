import { impossible } from '../../base/index';
import type { Advice, Option, Outcome } from '../compiled/scenario';
import { isDeadlyIn } from '../document/deaths';
import type { Path } from '../document/problem';
import type { DocumentOption } from '../document/schema';
import { linesOf } from '../document/variants';
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
import { checkLast, compileFollowing, compileVoices } from './following';
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
            mind: at.actor,
            knows: 'situation',
          }).expression,
    needs: typeof option.needs === 'object' ? option.needs.text : option.needs,
    foreseeable: option.foreseeable ?? false,
    once: option.once,
    cooldown: option.cooldown,
    visibility: option.visibility,
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
    advice: Object.entries(option.advice).map(([adviser, lines]) =>
      compileAdvice(compiling, [...path, 'advice', adviser], adviser, at.actor, lines),
    ),
    voices: compileVoices(compiling, [...path, 'voices'], option.voices, scope),
    precedent: option.precedent,
    cue: option.cue === undefined ? undefined : compileCue(compiling, [...path, 'cue'], option.cue),
  });
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
  outcomes: NonNullable<DocumentOption['outcomes']>,
): readonly Outcome[] {
  const scope = { own: at.actor, knows: 'orders', mayMove: false } as const;
  const postures = compiling.names.actors.get(at.actor)?.tracks.get(at.track) ?? [];
  const seen = new Set<string>();
  let isRead = true;
  let least = 0;
  let most = 0;
  const compiled = outcomes.map((outcome, index) => {
    const here = [...path, index];
    if (seen.has(outcome.id))
      report(compiling, 'E202', [...here, 'id'], { kind: 'outcome', name: outcome.id });
    seen.add(outcome.id);
    if (outcome.posture !== undefined && !postures.includes(outcome.posture)) {
      const owner = `${at.actor}.${at.track}`;
      reportUnknown(compiling, [...here, 'posture'], 'posture', outcome.posture, postures, owner);
    }
    const told = { of: 'outcome', actor: at.actor, option: at.id, outcome: outcome.id } as const;
    noteStated(compiling, [...here, 'holds'], outcome.holds, told, { own: at.actor, knows: 'outcomes' });
    const odds = compileExpression(
      compiling,
      [...here, 'odds'],
      outcome.odds,
      { from: 0, to: greatestTotal },
      scope,
    );
    isRead &&= odds.failed !== true;
    least += Math.max(0, odds.low);
    most += odds.high;
    const { text, variants } = compileFollowing(compiling, outcome.text, {
      path: [...here, 'text'],
      told,
      picked: { own: at.actor, knows: 'orders' },
      read: { own: at.actor, knows: 'outcomes' },
    });
    return present({
      id: outcome.id,
      label: outcome.label,
      odds: odds.expression,
      text,
      texts: variants,
      deadly: isDeadlyIn(outcome, compiling.draft.document.about.languages[0]),
      killed: outcome.killed,
      voices: compileVoices(compiling, [...here, 'voices'], outcome.voices, scope),
      effects: compileEffects(compiling, [...here, 'effects'], outcome.effects, scope),
      posture: outcome.posture,
      cue:
        outcome.cue === undefined || outcome.cue === 'none'
          ? outcome.cue
          : compileCue(compiling, [...here, 'cue'], outcome.cue),
      seenBy:
        outcome['seen-by'] === undefined
          ? undefined
          : compileAudience(compiling, [...here, 'seen-by'], outcome['seen-by']),
    });
  });
  if (isRead && outcomes.length > 0 && (least === 0 || most > greatestTotal)) {
    report(compiling, 'E308', path, { low: least, high: most, from: 1, to: greatestTotal });
  }
  return compiled;
}
