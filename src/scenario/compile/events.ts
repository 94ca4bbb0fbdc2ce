import { impossible } from '../../base/index';
import type { Expression } from '../compiled/expression';
import type { ActorOutcome, Ending, Inject, Rule } from '../compiled/scenario';
import { isDeadlyIn } from '../document/deaths';
import type { Path } from '../document/problem';
import type { ScenarioDocument } from '../document/schema';
import {
  type Compiling,
  compileCue,
  compileExpression,
  present,
  report,
  reportDoubles,
  reportUnknown,
  turnIndex,
} from './context';
import { compileEffects } from './effects';
import { checkLast, compileFollowing, compileVoices } from './following';
import { noteStated } from './stated';

export function compileInjects(compiling: Compiling): readonly Inject[] {
  const { injects } = compiling.draft.document;
  reportDoubles(compiling, ['injects'], 'inject', injects);
  return injects.map((inject, at) => {
    const path: Path = ['injects', at];
    const scope = { knows: 'situation', mayMove: true } as const;
    if (inject.turn === undefined && inject.when === undefined)
      report(compiling, 'E213', path, { name: inject.id });
    noteStated(compiling, [...path, 'holds'], inject.holds, { of: 'inject', id: inject.id }, scope);
    return present({
      id: inject.id,
      label: inject.label,
      turn: inject.turn === undefined ? undefined : turnIndex(compiling, [...path, 'turn'], inject.turn),
      when:
        inject.when === undefined
          ? undefined
          : compileExpression(compiling, [...path, 'when'], inject.when, 'truth', scope).expression,
      odds: compileExpression(compiling, [...path, 'odds'], inject.odds, { from: 0, to: 100 }, scope)
        .expression,
      once: inject.once,
      history: inject.history,
      from: inject.from,
      cameo: inject.cameo,
      deadly: isDeadlyIn(inject, compiling.draft.document.about.languages[0]),
      killed: inject.killed,
      voices: compileVoices(compiling, [...path, 'voices'], inject.voices, scope),
      effects: compileEffects(compiling, [...path, 'effects'], inject.effects, scope),
      cue: inject.cue === undefined ? undefined : compileCue(compiling, [...path, 'cue'], inject.cue),
      sources: inject.sources ?? [],
    });
  });
}

export function compileRules(compiling: Compiling): readonly Rule[] {
  const { rules } = compiling.draft.document;
  reportDoubles(compiling, ['rules'], 'rule', rules);
  return rules.map((rule, at) => {
    const path: Path = ['rules', at];
    const scope = { knows: 'outcomes', mayMove: true } as const;
    const told = { of: 'rule', id: rule.id } as const;
    noteStated(compiling, [...path, 'holds'], rule.holds, told, scope);
    const because = compileFollowing(compiling, rule.because, {
      path: [...path, 'because'],
      told,
      picked: scope,
      read: scope,
    });
    return present({
      id: rule.id,
      label: rule.label,
      when: compileExpression(compiling, [...path, 'when'], rule.when, 'truth', scope).expression,
      odds:
        rule.odds === undefined
          ? undefined
          : compileExpression(compiling, [...path, 'odds'], rule.odds, { from: 0, to: 100 }, scope)
              .expression,
      once: rule.once,
      because: because.text,
      reasons: because.variants,
      voices: compileVoices(compiling, [...path, 'voices'], rule.voices, scope),
      effects: compileEffects(compiling, [...path, 'effects'], rule.effects, scope),
      cue: rule.cue === undefined ? undefined : compileCue(compiling, [...path, 'cue'], rule.cue),
    });
  });
}

export function compileEndings(compiling: Compiling): readonly Ending[] {
  const { endings, actors } = compiling.draft.document;
  reportDoubles(compiling, ['endings'], 'ending', endings);
  const unconditional = endings.flatMap((ending, at) => (ending.when === undefined ? [at] : []));
  if (unconditional.length === 0) report(compiling, 'E209', ['endings'], { count: 0 });
  for (const at of unconditional.slice(1))
    report(compiling, 'E209', ['endings', at], { count: unconditional.length });
  return endings
    .map((ending, at) => {
      const path: Path = ['endings', at];
      const scope = { knows: 'outcomes' } as const;
      noteStated(compiling, [...path, 'holds'], ending.holds, { of: 'ending', id: ending.id }, scope);
      for (const actor of Object.keys(ending.outcome)) {
        if (actors[actor] === undefined)
          reportUnknown(compiling, [...path, 'outcome', actor], 'actor', actor, Object.keys(actors));
      }
      const { text, variants } = compileFollowing(compiling, ending.text, {
        path: [...path, 'text'],
        told: { of: 'ending', id: ending.id },
        picked: scope,
        read: scope,
      });
      return present({
        id: ending.id,
        family: ending.family,
        priority: ending.priority,
        when:
          ending.when === undefined
            ? undefined
            : compileExpression(compiling, [...path, 'when'], ending.when, 'truth', scope).expression,
        title: ending.title,
        text,
        texts: variants,
        form: ending.form,
        ...compileViolence(compiling, [...path, 'violence'], ending.violence),
        outcome: Object.entries(ending.outcome).map(([actor, fate]) =>
          compileFate(compiling, [...path, 'outcome', actor], ending.id, actor, fate),
        ),
      });
    })
    .sort((a, b) => Number(a.when === undefined) - Number(b.when === undefined) || b.priority - a.priority);
}

type DocumentEnding = ScenarioDocument['endings'][number];

/** How violent the crisis was, where that follows the play: the last of the list unless one of the others holds. */
function compileViolence(
  compiling: Compiling,
  path: Path,
  violence: DocumentEnding['violence'],
): Pick<Ending, 'violence' | 'violences'> {
  if (typeof violence === 'string') return { violence };
  checkLast(compiling, path, violence);
  return {
    violence: (violence.at(-1) ?? impossible()).is,
    violences: violence.slice(0, -1).map(({ when, is }, at) => ({
      when: atTheEnd(compiling, [...path, at, 'when'], when),
      is,
    })),
  };
}

/** What came of the crisis for an actor, and what its texts state. */
function compileFate(
  compiling: Compiling,
  path: Path,
  ending: string,
  actor: string,
  fate: DocumentEnding['outcome'][string],
): ActorOutcome {
  const told = { of: 'fate', ending, actor } as const;
  const scope = { knows: 'outcomes' } as const;
  if (!Array.isArray(fate)) {
    noteStated(compiling, [...path, 'holds'], fate.holds, told, scope);
    return present({ actor, icb: fate.icb, text: fate.text });
  }
  checkLast(compiling, path, fate);
  fate.forEach(({ holds }, variant) => {
    noteStated(compiling, [...path, variant, 'holds'], holds, { ...told, variant }, scope);
  });
  const { icb, text } = fate.at(-1) ?? impossible();
  const others = fate.slice(0, -1).map((other, at) =>
    present({
      when: atTheEnd(compiling, [...path, at, 'when'], other.when),
      icb: other.icb,
      text: other.text,
    }),
  );
  return present({ actor, icb, text, others });
}

/** A condition that is read when the crisis is over: no orders of its last turn, which nothing keeps. */
function atTheEnd(compiling: Compiling, path: Path, when: DocumentCondition): Expression {
  return compileExpression(compiling, path, when ?? true, 'truth', { knows: 'situation' }).expression;
}

type DocumentCondition = DocumentEnding['when'];
