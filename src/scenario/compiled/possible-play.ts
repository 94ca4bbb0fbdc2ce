import { isSecret } from '../document/vocabulary';
import { type Write, writesOf } from './effect-writes';
import type { Expression } from './expression';
import { canFail, canHold, either, possibleOf, rangeOf } from './possible';
import { narrowed } from './possible-narrow';
import { keyOf, numbers, type Possible, type Situation, words } from './possible-values';
import type { Effect, Option, Outcome, Scenario } from './scenario';

/** What can happen in any play at all, found by following every possibility at once, turn by turn. */
export interface PossiblePlay {
  /** Turns that can be played, from the first. */
  readonly turns: readonly PossibleTurn[];
  /** Every value that a posture can take, as `actor.track`. */
  readonly postures: ReadonlyMap<string, ReadonlySet<string>>;
  readonly injects: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  /** What can be said of wants at the end, as `actor want form` with places from 0; the last form of each is not in it. */
  readonly wants: ReadonlySet<string>;
  /**
   * The first turn (from 1) in which something can happen, by `posture actor.track posture`, `open actor.option`, `outcome
   * actor.option outcome`, `exposure actor.option`, `inject id`, `rule id` and `ending id`. What is not in the map can never
   * happen.
   */
  readonly first: ReadonlyMap<string, number>;
}

export interface PossibleTurn {
  /** Everything that can be true once orders have been given, including the orders. */
  readonly situation: Situation;
  /** Everything that can be true once the rules have worked, with the orders and outcomes of the turn. */
  readonly after: Situation;
  /** Options that can be open, as `actor.option`. */
  readonly open: ReadonlySet<string>;
}

type Mutable = Map<string, Possible>;

/** Follows every possibility of a scenario. What it does not find cannot happen; what it finds may still be out of reach. */
export function possiblePlay(scenario: Scenario): PossiblePlay {
  const found = { injects: new Set<string>(), rules: new Set<string>(), endings: new Set<string>() };
  const wants = new Set<string>();
  const first = new Map<string, number>();
  const turns: PossibleTurn[] = [];
  let situation = startOf(scenario);
  for (let turn = 1; turn <= scenario.turns.length; turn += 1) {
    situation.set('turn', numbers(turn, turn));
    possibleInjects(scenario, situation, turn, found.injects);
    const open = openOptions(scenario, situation);
    note(first, turn, 'open', open);
    notePostures(first, turn, situation);
    addOrders(scenario, situation, open);
    const ordered = new Map(situation);
    const next: Mutable = new Map(situation);
    note(first, turn, '', possibleOrders(scenario, situation, open, next));
    for (const rule of scenario.rules) {
      if (!canHold(rule.when, next)) continue;
      if (rule.odds !== undefined && rangeOf(rule.odds, next).high <= 0) continue;
      found.rules.add(rule.id);
      spread(scenario, next, rule.effects, next);
    }
    turns.push({ situation: ordered, after: new Map(next), open });
    situation = next;
    notePostures(first, turn, situation);
    const ends = endsHere(scenario, next, turn, found.endings);
    if (found.endings.size > 0) noteWants(scenario, next, wants);
    for (const [kind, ids] of Object.entries(found)) note(first, turn, kind.slice(0, -1), ids);
    if (ends) break;
    forgetOrders(scenario, next);
  }
  const postures = posturesOf([...turns.map((turn) => turn.situation), situation]);
  return { turns, postures, first, wants, ...found };
}

function note(first: Map<string, number>, turn: number, kind: string, ids: Iterable<string>): void {
  for (const id of ids) {
    const key = kind === '' ? id : `${kind} ${id}`;
    if (!first.has(key)) first.set(key, turn);
  }
}

function notePostures(first: Map<string, number>, turn: number, situation: Situation): void {
  for (const [key, value] of situation) {
    if (!key.startsWith('posture ') || value.is !== 'text') continue;
    note(first, turn, key, value.values);
  }
}

function startOf(scenario: Scenario): Mutable {
  const start: Mutable = new Map();
  for (const { id, start: value } of scenario.indicators) start.set(`indicator ${id}`, numbers(value, value));
  for (const { id, start: value } of scenario.facts) start.set(`fact ${id}`, words([value]));
  for (const { id } of scenario.injects) start.set(`happened ${id}`, numbers(0, 0));
  for (const actor of scenario.actors) {
    for (const track of actor.tracks) start.set(`posture ${actor.id}.${track.id}`, words([track.start]));
    for (const option of actor.options) start.set(`taken ${actor.id}.${option.id}`, numbers(0, 0));
  }
  forgetOrders(scenario, start);
  return start;
}

function forgetOrders(scenario: Scenario, situation: Mutable): void {
  for (const actor of scenario.actors) {
    for (const track of actor.tracks) {
      situation.set(`order ${actor.id}.${track.id}`, words(['hold']));
      situation.set(`outcome ${actor.id}.${track.id}`, words(['']));
    }
  }
}

function possibleInjects(scenario: Scenario, situation: Mutable, turn: number, found: Set<string>): void {
  for (const inject of scenario.injects) {
    if (inject.turn !== undefined && inject.turn !== turn - 1) continue;
    if (!canHold(inject.when, situation) || rangeOf(inject.odds, situation).high <= 0) continue;
    found.add(inject.id);
    spread(scenario, situation, inject.effects, situation);
    countOnce(situation, `happened ${inject.id}`, inject.once);
  }
}

/** One time more, and no more than once where that is the rule. */
function countOnce(situation: Mutable, key: string, once: boolean): void {
  const before = situation.get(key);
  const high = before?.is === 'number' ? before.high + 1 : 1;
  situation.set(key, numbers(0, once ? Math.min(1, high) : high));
}

function openOptions(scenario: Scenario, situation: Situation): ReadonlySet<string> {
  const open = new Set<string>();
  for (const actor of scenario.actors) {
    for (const option of actor.options) {
      if (whenOpen(scenario, option, situation) !== undefined) open.add(`${actor.id}.${option.id}`);
    }
  }
  return open;
}

/** The situation as far as an option is open in it; undefined when it cannot be. */
export function whenOpen(scenario: Scenario, option: Option, situation: Situation): Situation | undefined {
  const track = scenario.actors
    .find(({ id }) => id === option.actor)
    ?.tracks.find(({ id }) => id === option.track);
  const listing =
    track?.postures.filter(({ on }) => on.some((one) => one.option === option.id)).map(({ id }) => id) ?? [];
  const key = `posture ${option.actor}.${option.track}`;
  const known = situation.get(key);
  const values = known?.is === 'text' ? listing.filter((posture) => known.values.has(posture)) : [];
  if (values.length === 0) return undefined;
  const isSaid = known?.is === 'text' && values.length === known.values.size;
  const there = isSaid ? situation : new Map(situation).set(key, words(values));
  if (option.when === undefined) return there;
  return canHold(option.when, there) ? narrowed(there, option.when, true) : undefined;
}

/** The orders that can be given, hold among them. */
function addOrders(scenario: Scenario, situation: Mutable, open: ReadonlySet<string>): void {
  for (const { actor, track, id } of scenario.actors.flatMap((one) => one.options)) {
    if (open.has(`${actor}.${id}`)) addWords(situation, `order ${actor}.${track}`, [id]);
  }
}

/** Adds to `next` what orders can lead to; gives the outcomes and exposures that can come, as `outcome actor.option outcome`. */
function possibleOrders(
  scenario: Scenario,
  before: Mutable,
  open: ReadonlySet<string>,
  next: Mutable,
): readonly string[] {
  const results: string[] = [];
  const given = scenario.actors
    .flatMap((actor) => actor.options)
    .filter(({ actor, id }) => open.has(`${actor}.${id}`));
  for (const option of given) {
    const situation = new Map(whenOpen(scenario, option, before) ?? before).set(
      `order ${option.actor}.${option.track}`,
      words([option.id]),
    );
    forgetClosed(scenario, option, situation);
    for (const effects of possibleEffects(option, situation)) spread(scenario, next, effects, situation);
    const posture = `posture ${option.actor}.${option.track}`;
    const { exposure, outcomes } = option;
    if (outcomes.length === 0 || outcomes.some((one) => one.alone === undefined && canCome(one, situation)))
      addWords(next, posture, leadsTo(scenario, option, before));
    if (isSecret(option.visibility) && exposure !== undefined && rangeOf(exposure.odds, situation).high > 0)
      results.push(`exposure ${option.actor}.${option.id}`);
    for (const outcome of option.outcomes) {
      if (!canCome(outcome, situation)) continue;
      results.push(`outcome ${option.actor}.${option.id} ${outcome.id}`);
      addWords(next, `outcome ${option.actor}.${option.track}`, [outcome.id]);
      if (outcome.posture !== undefined) addWords(next, posture, [outcome.posture]);
    }
    countOnce(next, `taken ${option.actor}.${option.id}`, option.once);
  }
  return results;
}

/** Takes the orders that an order waits for out of its situation where they cannot be open together with it. */
function forgetClosed(scenario: Scenario, { with: waits = [] }: Option, situation: Mutable): void {
  let together: Situation | undefined = situation;
  for (const { actor, track, option } of waits) {
    const other = scenario.actors.find(({ id }) => id === actor)?.options.find(({ id }) => id === option);
    together = together && other && whenOpen(scenario, other, together);
    const key = `order ${actor}.${track}`;
    const known = situation.get(key);
    if (together === undefined && known?.is === 'text')
      situation.set(key, words([...known.values].filter((value) => value !== option)));
  }
}

function canCome({ odds }: Outcome, situation: Situation): boolean {
  return rangeOf(odds, situation).high > 0;
}

/** The lists of effects that an order can have: its own, and those of outcomes and of exposure where they can come. */
export function possibleEffects(option: Option, situation: Situation): readonly (readonly Effect[])[] {
  const outcomes = option.outcomes.filter((outcome) => canCome(outcome, situation));
  const { exposure } = option;
  const exposed =
    isSecret(option.visibility) && exposure !== undefined && rangeOf(exposure.odds, situation).high > 0;
  return [option.effects, ...outcomes.map(({ effects }) => effects), ...(exposed ? [exposure.effects] : [])];
}

function leadsTo(scenario: Scenario, option: Option, situation: Situation): readonly string[] {
  const track = scenario.actors
    .find(({ id }) => id === option.actor)
    ?.tracks.find(({ id }) => id === option.track);
  const known = situation.get(`posture ${option.actor}.${option.track}`);
  return (track?.postures ?? []).flatMap(({ id, on }) =>
    known?.is === 'text' && known.values.has(id)
      ? on.filter((one) => one.option === option.id).map(({ to }) => to)
      : [],
  );
}

/** Adds to `target` what effects can lead to when they are read in `situation`. */
function spread(scenario: Scenario, target: Mutable, effects: readonly Effect[], situation: Situation): void {
  for (const effect of effects) {
    if (!canHold(effect.if, situation)) continue;
    const under = effect.if === undefined ? situation : (narrowed(situation, effect.if, true) ?? situation);
    for (const write of writesOf(effect)) {
      const key = keyOf(write.at) ?? '';
      const known = target.get(key);
      if ('to' in write) {
        const value = possibleOf(write.to, under);
        target.set(key, known === undefined ? value : either(known, value));
      } else if (known?.is === 'number') target.set(key, moved(scenario, write, known, under));
    }
  }
}

/** What an indicator can be after an amount was added. The sum of a turn is not followed: any change may lead all the way. */
function moved(
  { indicators }: Scenario,
  { at, by }: Extract<Write, { readonly by: Expression }>,
  known: Possible & { is: 'number' },
  situation: Situation,
): Possible {
  const { low, high } = rangeOf(by, situation);
  const bounds = indicators.find(({ id }) => at.op === 'indicator' && id === at.id);
  if (bounds === undefined) return known;
  return numbers(low < 0 ? bounds.min : known.low, high > 0 ? bounds.max : known.high);
}

function addWords(situation: Mutable, key: string, values: readonly string[]): void {
  const before = situation.get(key);
  situation.set(key, words([...(before?.is === 'text' ? before.values : []), ...values]));
}

/** Notes the endings that can come after a turn; whether one of them surely does. */
function endsHere(scenario: Scenario, situation: Situation, turn: number, found: Set<string>): boolean {
  let surely = false;
  for (const ending of scenario.endings) {
    if (ending.when === undefined && turn < scenario.turns.length) continue;
    if (!canHold(ending.when, situation)) continue;
    found.add(ending.id);
    if (!canFail(ending.when, situation)) surely = true;
  }
  return surely;
}

function noteWants(scenario: Scenario, situation: Situation, found: Set<string>): void {
  for (const { id, brief } of scenario.actors)
    brief?.wantsAtEnd?.forEach(({ texts = [] }, want) => {
      texts.forEach(({ when }, form) => {
        if (canHold(when, situation)) found.add(`${id} ${want} ${form}`);
      });
    });
}

function posturesOf(situations: readonly Situation[]): ReadonlyMap<string, ReadonlySet<string>> {
  const postures = new Map<string, Set<string>>();
  for (const situation of situations) {
    for (const [key, value] of situation) {
      if (!key.startsWith('posture ') || value.is !== 'text') continue;
      const name = key.slice('posture '.length);
      postures.set(name, new Set([...(postures.get(name) ?? []), ...value.values]));
    }
  }
  return postures;
}
