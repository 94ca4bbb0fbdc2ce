import type { Effect } from '../compiled/scenario';
import { meaningOf, speakableNames } from '../document/names';
import type { Path } from '../document/problem';
import type { DocumentEffect } from '../document/schema';
import type { Scope } from './cel-typed';
import {
  type Compiling,
  compileAudience,
  compileExpression,
  present,
  report,
  reportUnknown,
} from './context';
import { noteStated } from './stated';

/** What an effect may do where it stands: only rules and injects, which come one after another, may move a track. */
export interface EffectScope extends Omit<Scope, 'names'> {
  readonly mayMove: boolean;
}

/** Compiles a list of effects: names resolved, amounts typed, news put into the scenario's table. */
export function compileEffects(
  compiling: Compiling,
  path: Path,
  effects: readonly DocumentEffect[],
  scope: EffectScope,
): readonly Effect[] {
  return effects.map((effect, at) => compileEffect(compiling, [...path, at], effect, scope));
}

function compileEffect(compiling: Compiling, path: Path, effect: DocumentEffect, scope: EffectScope): Effect {
  return present({
    if:
      effect.if === undefined
        ? undefined
        : compileExpression(compiling, [...path, 'if'], effect.if, 'truth', scope).expression,
    add: compileAdd(compiling, [...path, 'add'], effect.add ?? {}, scope),
    set: compileSet(compiling, [...path, 'set'], effect.set ?? {}),
    reveal: compileReveal(compiling, [...path, 'reveal'], effect.reveal, scope),
    news: compileNews(compiling, [...path, 'news'], effect.news, scope),
    move: compileMove(compiling, [...path, 'move'], effect.move ?? {}, scope),
  });
}

function compileAdd(
  compiling: Compiling,
  path: Path,
  add: NonNullable<DocumentEffect['add']>,
  scope: EffectScope,
): Effect['add'] {
  return Object.entries(add).flatMap(([name, source]) => {
    const meaning = meaningOf(compiling.names, scope.own, name.split('.'));
    if (meaning?.is !== 'indicator') {
      const known = speakableNames(compiling.names, scope.own).filter(
        (candidate) => meaningOf(compiling.names, scope.own, candidate.split('.'))?.is === 'indicator',
      );
      reportUnknown(compiling, [...path, name], 'indicator', name, known);
      return [];
    }
    const amount = compileExpression(compiling, [...path, name], source, 'number', scope).expression;
    return [{ indicator: meaning.id, amount }];
  });
}

function compileSet(
  compiling: Compiling,
  path: Path,
  set: NonNullable<DocumentEffect['set']>,
): Effect['set'] {
  return Object.entries(set).flatMap(([fact, value]) => {
    const values = compiling.names.facts.get(fact);
    if (values === undefined) {
      reportUnknown(compiling, [...path, fact], 'fact', fact, compiling.names.facts.keys());
      return [];
    }
    if (!values.includes(value))
      report(compiling, 'E203', [...path, fact], { value, known: values.join(', ') });
    return [{ fact, value }];
  });
}

function compileReveal(
  compiling: Compiling,
  path: Path,
  reveal: DocumentEffect['reveal'],
  scope: EffectScope,
): Effect['reveal'] {
  if (reveal === undefined) return [];
  compileAudience(compiling, [...path, 'to'], reveal.to);
  const what = reveal.what.flatMap((name, at) => {
    const meaning = meaningOf(compiling.names, scope.own, name.split('.'));
    if (meaning?.is === 'indicator' || meaning?.is === 'fact') return [meaning.id];
    reportUnknown(compiling, [...path, 'what', at], 'indicator', name, [
      ...compiling.names.indicators.keys(),
      ...compiling.names.facts.keys(),
    ]);
    return [];
  });
  return reveal.to.flatMap((to) => what.map((id) => ({ to, what: id })));
}

function compileNews(
  compiling: Compiling,
  path: Path,
  news: DocumentEffect['news'],
  scope: EffectScope,
): number | undefined {
  if (news === undefined) return undefined;
  compileAudience(compiling, [...path, 'to'], news.to);
  // News of orders and rules is read when the turn is over; news of injects, while orders are awaited.
  const knows = scope.knows === 'situation' ? 'situation' : 'outcomes';
  const told = { of: 'news', news: compiling.news.length } as const;
  noteStated(compiling, [...path, 'holds'], news.holds, told, { ...scope, knows });
  compiling.news.push(
    present({ head: news.head, body: news.body, to: news.to, tone: news.tone, sources: news.sources ?? [] }),
  );
  return compiling.news.length - 1;
}

function compileMove(
  compiling: Compiling,
  path: Path,
  move: NonNullable<DocumentEffect['move']>,
  scope: EffectScope,
): Effect['move'] {
  return Object.entries(move).flatMap(([name, posture]) => {
    if (!scope.mayMove) {
      report(compiling, 'E207', [...path, name]);
      return [];
    }
    const meaning = meaningOf(compiling.names, scope.own, name.split('.'));
    if (meaning?.is !== 'posture') {
      const tracks = [...compiling.names.actors].flatMap(([actor, { tracks: own }]) =>
        [...own.keys()].map((track) => `${actor}.${track}`),
      );
      reportUnknown(compiling, [...path, name], 'track', name, tracks);
      return [];
    }
    if (!meaning.values.includes(posture)) {
      report(compiling, 'E203', [...path, name], { value: posture, known: meaning.values.join(', ') });
    }
    return [{ actor: meaning.actor, track: meaning.track, posture }];
  });
}
