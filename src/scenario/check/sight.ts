import { writtenBy } from '../compiled/effect-writes';
import type { Expression } from '../compiled/expression';
import { childrenOf, expressionsIn, readsOf } from '../compiled/expression-reads';
import type { Audience, Scenario } from '../compiled/scenario';
import type { Path } from '../document/problem';
import { isSecret } from '../document/vocabulary';
import type { Checking } from './context';

/** Whatever an actor decides by must be known to it, and whatever nobody sees and nothing reads is not needed. */
export function checkSight(checking: Checking): void {
  for (const actor of checking.scenario.actors) {
    for (const option of actor.options) {
      if (option.when !== undefined && checking.draft.document.actors[actor.id]?.options[option.id]?.when)
        checkReads(checking, ['actors', actor.id, 'options', option.id, 'when'], actor.id, option.when);
    }
    for (const { option, weight } of actor.policy.weights) {
      checkReads(checking, ['actors', actor.id, 'policy', 'weights', option], actor.id, weight);
    }
    const byTrack = typeof checking.draft.document.actors[actor.id]?.policy.hold === 'object';
    for (const { track, weight } of byTrack ? actor.policy.hold : actor.policy.hold.slice(0, 1)) {
      const path: Path = ['actors', actor.id, 'policy', 'hold', ...(byTrack ? [track] : [])];
      checkReads(checking, path, actor.id, weight);
    }
  }
  checkUnseen(checking);
}

/** Reports what an expression reads and an actor cannot see, each once. */
export function checkReads(
  { scenario, report }: Checking,
  path: Path,
  actor: string,
  expression: Expression,
  code: 'W114' | 'W122' | 'W154' = 'W114',
): void {
  for (const hidden of new Set(hiddenIn(scenario, actor, expression)))
    report(code, path, { actor, reads: hidden });
}

/** Whether an actor can see everything that an expression reads. */
export function knows(scenario: Scenario, actor: string, expression: Expression): boolean {
  return hiddenIn(scenario, actor, expression).length === 0;
}

/** The names of what an expression reads and an actor cannot see. */
function hiddenIn(scenario: Scenario, seat: string, expression: Expression): readonly string[] {
  const order = orderAsked(expression);
  if (order !== undefined) {
    const { of, values } = order;
    const isHidden =
      (of.actor !== seat && isOfSecret(scenario, of, values)) || isOfKept(scenario, of, values, seat);
    return isHidden ? [`${of.op}s.${of.actor}.${of.track}`] : [];
  }
  const children = childrenOf(expression);
  if (children.length > 0) return children.flatMap((child) => hiddenIn(scenario, seat, child));
  const hidden = hiddenName(scenario, seat, expression);
  return hidden === undefined ? [] : [hidden];
}

type OfOrder = Extract<Expression, { readonly op: 'order' | 'outcome' }>;

/** An order or outcome that a comparison asks about, and the values that it asks for. */
function orderAsked(
  expression: Expression,
): { readonly of: OfOrder; readonly values: readonly Expression[] } | undefined {
  const isOrder = (one: Expression): one is OfOrder => one.op === 'order' || one.op === 'outcome';
  if (expression.op === 'in')
    return isOrder(expression.item) ? { of: expression.item, values: expression.list } : undefined;
  if (expression.op !== 'equal' && expression.op !== 'unequal') return undefined;
  const { left, right } = expression;
  if (isOrder(left)) return { of: left, values: [right] };
  return isOrder(right) ? { of: right, values: [left] } : undefined;
}

/** Whether one of the values is a covert order of the track or its outcome, or that there was none, which a covert order looks like. */
function isOfSecret(
  scenario: Scenario,
  { op, actor, track }: OfOrder,
  values: readonly Expression[],
): boolean {
  const options = scenario.actors.find(({ id }) => id === actor)?.options ?? [];
  const secret = options.filter((option) => option.track === track && isSecret(option.visibility));
  const ids = secret.flatMap(({ id, outcomes }) =>
    op === 'order' ? [id, 'hold'] : ['', ...outcomes.map((outcome) => outcome.id)],
  );
  return values.some((value) => value.op !== 'text' || ids.includes(value.value)) && secret.length > 0;
}

/** Whether one of the values is an outcome of the track that is kept from the seat. */
function isOfKept(
  scenario: Scenario,
  { op, actor, track }: OfOrder,
  values: readonly Expression[],
  seat: string,
): boolean {
  if (op === 'order') return false;
  const options = scenario.actors.find(({ id }) => id === actor)?.options ?? [];
  const kept = options
    .filter((option) => option.track === track)
    .flatMap(({ outcomes }) => outcomes.filter(({ seenBy = 'all' }) => !sees(seenBy, seat)))
    .map(({ id }) => id);
  return values.some((value) => (value.op === 'text' ? kept.includes(value.value) : kept.length > 0));
}

/** Whether an actor is among those who see something. */
export function sees(audience: Audience | undefined, seat: string): boolean {
  return audience === 'all' || audience?.includes(seat) === true;
}

/** The name of what is read, when the actor cannot see it. */
function hiddenName(scenario: Scenario, seat: string, read: Expression): string | undefined {
  switch (read.op) {
    case 'indicator':
      return sees(scenario.indicators.find(({ id }) => id === read.id)?.seenBy, seat) ? undefined : read.id;
    case 'fact':
      return sees(scenario.facts.find(({ id }) => id === read.id)?.seenBy, seat) ? undefined : read.id;
    case 'posture': {
      if (read.actor === seat) return undefined;
      const track = scenario.actors
        .find(({ id }) => id === read.actor)
        ?.tracks.find(({ id }) => id === read.track);
      return sees(track?.seenBy, seat) ? undefined : `${read.actor}.${read.track}`;
    }
    case 'taken': {
      const options = scenario.actors.find(({ id }) => id === read.actor)?.options;
      const option = options?.find(({ id }) => id === read.option);
      const isHidden = option !== undefined && isSecret(option.visibility);
      return read.actor !== seat && isHidden ? `taken.${read.actor}["${read.option}"]` : undefined;
    }
    case 'happened': {
      const effects = scenario.injects.find(({ id }) => id === read.inject)?.effects ?? [];
      const isTold = effects.some(({ news }) => news !== undefined && sees(scenario.news[news]?.to, seat));
      return isTold ? undefined : `happened["${read.inject}"]`;
    }
    default:
      return undefined;
  }
}

/** Facts and indicators that nobody sees and nothing reads, and those that nothing changes. */
function checkUnseen({ draft, scenario, stated, report }: Checking): void {
  const read = new Set<string>();
  for (const expression of [...expressionsIn(scenario), ...stated.map(({ holds }) => holds)]) {
    for (const leaf of readsOf(expression))
      if (leaf.op === 'fact' || leaf.op === 'indicator') read.add(leaf.id);
  }
  const effects = [...effectsIn(scenario)];
  const revealed = new Set(effects.flatMap((effect) => effect.reveal.map(({ what }) => what)));
  const changed = new Set(
    effects
      .flatMap(writtenBy)
      .flatMap((one) => (one.op === 'indicator' || one.op === 'fact' ? [one.id] : [])),
  );
  const keys = Object.entries(draft.document.indicators).map(([key]) => key);
  const check = (kind: 'fact' | 'indicator', id: string, path: Path, seenBy: Audience): void => {
    const unseen = seenBy !== 'all' && seenBy.length === 0 && !revealed.has(id);
    if (unseen && !read.has(id)) report('W106', path, { kind, name: id });
    else if (!changed.has(id)) report('W117', path, { kind, name: id });
  };
  // Indicators are compiled in written order, so each stands at the place of its key.
  const keyOf = new Map(scenario.indicators.map(({ id }, at) => [id, keys[at] ?? id]));
  for (const { id, seenBy, belief } of scenario.indicators) {
    const path = ['indicators', keyOf.get(belief?.of ?? id) ?? id];
    check('indicator', id, belief === undefined ? path : [...path, 'believes', belief.by], seenBy);
  }
  for (const { id, seenBy, belief } of scenario.facts) {
    check(
      'fact',
      id,
      belief === undefined ? ['facts', id] : ['facts', belief.of, 'believes', belief.by],
      seenBy,
    );
  }
}

function* effectsIn(scenario: Scenario): Generator<Scenario['rules'][number]['effects'][number]> {
  for (const { effects } of [...scenario.injects, ...scenario.rules]) yield* effects;
  for (const option of scenario.actors.flatMap((actor) => actor.options)) {
    yield* option.effects;
    yield* option.exposure?.effects ?? [];
    for (const outcome of option.outcomes) yield* outcome.effects;
  }
}
