import type { Ending, Inject, Rule } from '../compiled/scenario';
import { isDeadlyIn } from '../document/deaths';
import type { Path } from '../document/problem';
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
import { compileFollowing, compileVoices } from './following';
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
      voices: compileVoices(compiling, [...path, 'voices'], inject.voices),
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
      once: rule.once,
      because: because.text,
      reasons: because.variants,
      voices: compileVoices(compiling, [...path, 'voices'], rule.voices),
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
      for (const [actor, { holds }] of Object.entries(ending.outcome)) {
        if (actors[actor] === undefined)
          reportUnknown(compiling, [...path, 'outcome', actor], 'actor', actor, Object.keys(actors));
        const told = { of: 'fate', ending: ending.id, actor } as const;
        noteStated(compiling, [...path, 'outcome', actor, 'holds'], holds, told, scope);
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
        violence: ending.violence,
        outcome: Object.entries(ending.outcome).map(([actor, { icb, text }]) =>
          present({ actor, icb, text }),
        ),
      });
    })
    .sort((a, b) => Number(a.when === undefined) - Number(b.when === undefined) || b.priority - a.priority);
}
