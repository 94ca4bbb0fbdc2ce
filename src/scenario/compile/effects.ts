import type { Expression } from '../compiled/expression';
import type { BeliefPlace, Effect } from '../compiled/scenario';
import { beliefId, type Meaning, meaningOf, speakableNames } from '../document/names';
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
import { compileFollowing, type Followed } from './following';
import { setGoing } from './set-going';
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
    add: [
      ...compileAdd(compiling, [...path, 'add'], effect.add ?? {}, scope),
      ...(effect.later === undefined ? [] : [setGoing(compiling, effect.later)]),
    ],
    set: compileSet(compiling, [...path, 'set'], effect.set ?? {}),
    reveal: compileReveal(compiling, [...path, 'reveal'], effect.reveal, scope),
    report: compileReport(compiling, [...path, 'report'], effect.report, scope),
    ...compileNews(compiling, [...path, 'news'], effect.news, scope),
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
  return reveal.to.flatMap((to) =>
    what.map((id) => present({ to, what: id, belief: beliefPlace(compiling, to, id) })),
  );
}

/** Where what an actor believes of something stands; undefined where it has no belief about it. */
function beliefPlace({ names }: Compiling, by: string, of: string): BeliefPlace | undefined {
  const id = beliefId(by, of);
  return names.beliefs.has(id) ? { is: names.facts.has(of) ? 'fact' : 'indicator', id } : undefined;
}

function compileReport(
  compiling: Compiling,
  path: Path,
  document: DocumentEffect['report'],
  scope: EffectScope,
): Effect['report'] {
  if (document === undefined) return undefined;
  const { to, what, claimant, confidence } = document;
  compileAudience(compiling, [...path, 'to'], to);
  const meaning = meaningOf(compiling.names, scope.own, what.split('.'));
  if (meaning?.is !== 'indicator' && meaning?.is !== 'fact') {
    const known = [...compiling.names.indicators.keys(), ...compiling.names.facts.keys()];
    reportUnknown(compiling, [...path, 'what'], 'indicator or fact', what, known);
    return undefined;
  }
  const value = compileReported(compiling, [...path, 'value'], document.value, meaning, scope);
  const place = compiling.reports.length;
  compiling.reports.push(present({ claimant, confidence }));
  return to.flatMap((actor, at) => {
    const belief = beliefPlace(compiling, actor, meaning.id);
    if (belief !== undefined) return [{ to: actor, what: meaning.id, belief, value, report: place }];
    report(compiling, 'E222', [...path, 'to', at], { actor, name: meaning.id });
    return [];
  });
}

/** What a report says: what is so, one of a fact's values, or a number. */
function compileReported(
  compiling: Compiling,
  path: Path,
  value: NonNullable<DocumentEffect['report']>['value'],
  meaning: Extract<Meaning, { readonly is: 'indicator' | 'fact' }>,
  scope: EffectScope,
): Expression {
  if (value === undefined) return { op: meaning.is, id: meaning.id };
  if (meaning.is === 'indicator') {
    const { min: from, max: to } = meaning;
    return compileExpression(compiling, path, value, { from, to }, scope).expression;
  }
  if (!meaning.values.includes(String(value)))
    report(compiling, 'E203', path, { value: String(value), known: meaning.values.join(', ') });
  return { op: 'text', value: String(value) };
}

function compileNews(
  compiling: Compiling,
  path: Path,
  news: DocumentEffect['news'],
  scope: EffectScope,
): Pick<Effect, 'news' | 'newsInstead'> {
  if (news === undefined) return {};
  compileAudience(compiling, [...path, 'to'], news.to);
  // News of orders and rules is read when the turn is over; news of injects, while orders are awaited.
  const read = { ...scope, knows: scope.knows === 'situation' ? 'situation' : 'outcomes' } as const;
  const told = { of: 'news', news: compiling.news.length } as const;
  const head = compileFollowing(compiling, news.head, { path: [...path, 'head'], told, picked: scope, read });
  const body =
    news.body === undefined
      ? undefined
      : compileFollowing(compiling, news.body, { path: [...path, 'body'], told, picked: scope, read });
  // Each pair of a headline and a body is a news item of its own, so that whoever has the item knows which one was told.
  const items = formsOf(head).flatMap((one) =>
    (body === undefined ? [undefined] : formsOf(body)).map((other) => ({
      when: both(one.when, other?.when),
      news: present({
        head: one.text,
        body: other?.text,
        to: news.to,
        tone: news.tone,
        sources: news.sources ?? [],
      }),
    })),
  );
  const places = items.map(({ when, news: item }) => {
    noteStated(compiling, [...path, 'holds'], news.holds, { of: 'news', news: compiling.news.length }, read);
    compiling.news.push(item);
    return { when, news: compiling.news.length - 1 };
  });
  const last = places.at(-1)?.news;
  const newsInstead = places.flatMap(({ when, news: place }) =>
    when === undefined ? [] : [{ when, news: place }],
  );
  return present({ news: last, newsInstead: newsInstead.length === 0 ? undefined : newsInstead });
}

/** Every form of a text in its order, the last without a condition. */
function formsOf({
  text,
  variants,
}: Followed): readonly { readonly when?: Expression; readonly text: string }[] {
  return [...(variants ?? []), { text }];
}

function both(one: Expression | undefined, other: Expression | undefined): Expression | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { op: 'and', left: one, right: other };
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
