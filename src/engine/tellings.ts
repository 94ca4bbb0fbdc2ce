import { optionStatuses, readingOf } from '../adjudication/index';
import {
  type Actor,
  type ActorId,
  type Audience,
  formOf,
  holds,
  type OptionId,
  type Orders,
  type Reading,
  type Scenario,
  type StatedText,
  type ToldText,
} from '../scenario/index';
import { type Entry, seesInject, seesRule } from '../world/index';
import { begin, everyOrder, resolveAndTell, type Setup, type TurnEnd } from './play';
import type { DecidingGame, Game, GameRecord } from './types';

/*
 * Texts name the facts that they state. Here a game is played and each text that it tells somebody is held to them, by the
 * truth at the moment in which it is read: while orders are awaited, or when the turn is over and told.
 */

/** A text that was told in a play while what it states was false. */
export interface FalseTelling {
  readonly stated: StatedText;
  /** From 1. */
  readonly turn: number;
  /** The play up to there; its last turn is `turn` where the text is told of its orders, and the one before it otherwise. */
  readonly record: GameRecord;
}

/** The statements of a scenario, ready to be looked up by what tells them. */
export type Statements = ReadonlyMap<string, readonly StatedText[]>;

/** Puts statements in order of the texts that they belong to. */
export function statementsBy(stated: readonly StatedText[]): Statements {
  const byText = new Map<string, StatedText[]>();
  for (const one of stated) {
    const key = keyOf(one.told);
    byText.set(key, [...(byText.get(key) ?? []), one]);
  }
  return byText;
}

/** What tells a text, as `falseTellings` looks it up; a form of a text that follows the play has its place behind it. */
function keyOf(told: ToldText): string {
  if (told.variant === undefined) return keyOfThing(told);
  const whose = told.of === 'advice' ? ` ${told.adviser}` : told.of === 'fate' ? ` ${told.actor}` : '';
  return formKey(keyOfThing(told) + whose, told.variant);
}

function formKey(key: string, form: number): string {
  return `${key} form ${form}`;
}

function keyOfThing(told: ToldText): string {
  switch (told.of) {
    case 'turn':
      return `turn ${told.turn}`;
    case 'news':
      return `news ${told.news}`;
    case 'inject':
    case 'rule':
    case 'ending':
      return `${told.of} ${told.id}`;
    // An adviser's line stands on the card.
    case 'card':
    case 'advice':
      return `card ${told.actor}.${told.option}`;
    case 'reason':
      return `reason ${told.actor}.${told.option}`;
    case 'outcome':
      return `outcome ${told.actor}.${told.option} ${told.outcome}`;
    case 'want':
      return `want ${told.actor} ${told.want}`;
    case 'fate':
      return `ending ${told.ending}`;
    default:
      return told satisfies never;
  }
}

/**
 * Plays a game to its end and gives each text that is told while what it states is false: first the turns that are given, exactly
 * as they are, then by the policies of the seats, none of which may think.
 */
export function falseTellings(
  scenario: Scenario,
  statements: Statements,
  setup: Setup,
  given: readonly Orders[] = [],
): readonly FalseTelling[] {
  const found: FalseTelling[] = [];
  let game: Game = begin(scenario, setup);
  for (;;) {
    for (const stated of falseAtDeliberation(game, statements))
      found.push({ stated, turn: game.state.turn, record: game.record });
    const orders = given[game.state.turn - 1] ?? everyOrder(game, {});
    const { next, end } = resolveAndTell(game, orders);
    for (const stated of falseAtReveal(next, end, statements))
      found.push({ stated, turn: end.state.turn, record: next.record });
    if (next.phase === 'over') return found;
    game = next;
  }
}

/**
 * The texts that are read while orders are awaited and state something false: setting, events of the morning, cards and reasons.
 */
function falseAtDeliberation(game: DecidingGame, statements: Statements): readonly StatedText[] {
  const { scenario, state, journal } = game;
  const reading = readingOf(state);
  const entries = journal.filter(({ turn, step }) => turn === state.turn && step === 'situation');
  const keys = [`turn ${state.turn - 1}`, ...entries.flatMap((entry) => keysOfEntry(scenario, entry))];
  for (const actor of scenario.actors.filter(({ playable }) => playable)) {
    const listed = game.listed[actor.id]?.options ?? [];
    for (const { option, closed } of optionStatuses(actor, state)) {
      if (!listed.includes(option)) continue;
      if (closed === undefined) keys.push(...cardKeys(actor, option, reading));
      else if (closed.why === 'condition') keys.push(`reason ${actor.id}.${option}`);
    }
  }
  return falseAmong(statements, keys, reading);
}

function cardKeys(actor: Actor, id: OptionId, reading: Reading): readonly string[] {
  const key = `card ${actor.id}.${id}`;
  const advice = actor.options.find((option) => option.id === id)?.advice ?? [];
  const forms = advice.flatMap(({ adviser, instead }) =>
    instead === undefined ? [] : [formKey(`${key} ${adviser}`, formOf(instead, reading))],
  );
  return [key, ...forms];
}

/** The texts that tell what a turn's orders led to and state something false once all of it has happened. */
function falseAtReveal(
  next: Game,
  { state, orders, outcomes, entries }: TurnEnd,
  statements: Statements,
): readonly StatedText[] {
  const keys = entries.flatMap((entry) => keysOfEntry(next.scenario, entry));
  if (next.phase === 'over') {
    const key = `ending ${next.ending}`;
    const last = next.journal.at(-1);
    keys.push(key);
    if (last?.kind === 'ending') keys.push(...formKeysAtEnd(key, last));
  }
  return falseAmong(statements, keys, readingOf(state, orders, outcomes));
}

/** The forms that were told at the end: of the ending's text, of what came of it for each actor, and of each side's wants. */
function formKeysAtEnd(
  key: string,
  { form, fates = {}, wants = {} }: Entry & { kind: 'ending' },
): readonly string[] {
  const ofFates = Object.entries(fates).map(([actor, one]) => formKey(`${key} ${actor}`, one));
  const ofWants = Object.entries(wants).flatMap(([actor, forms]) =>
    forms.map((one, want) => formKey(`want ${actor} ${want}`, one)),
  );
  return [...(form === undefined ? [] : [formKey(key, form)]), ...ofFates, ...ofWants];
}

function falseAmong(
  statements: Statements,
  keys: readonly string[],
  reading: Reading,
): readonly StatedText[] {
  return keys.flatMap((key) => (statements.get(key) ?? []).filter((stated) => !holds(stated.holds, reading)));
}

/** The texts that a line of the journal tells to somebody. */
function keysOfEntry(scenario: Scenario, entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'news':
      return hasReaders(scenario.news[entry.news]?.to ?? []) ? [`news ${entry.news}`] : [];
    case 'order': {
      if (entry.outcome === undefined) return [];
      const key = `outcome ${entry.actor}.${entry.option} ${entry.outcome}`;
      return [key, ...(entry.form === undefined ? [] : [formKey(key, entry.form)])];
    }
    case 'setting':
      return [formKey(`turn ${entry.turn - 1}`, entry.form)];
    case 'inject':
      return players(scenario).some((seat) => seesInject(scenario, entry.id, seat))
        ? [`inject ${entry.id}`]
        : [];
    case 'rule': {
      if (!players(scenario).some((seat) => seesRule(scenario, entry.id, seat))) return [];
      const key = `rule ${entry.id}`;
      return [key, ...(entry.form === undefined ? [] : [formKey(key, entry.form)])];
    }
    default:
      return [];
  }
}

function hasReaders(audience: Audience): boolean {
  return audience === 'all' || audience.length > 0;
}

function players(scenario: Scenario): readonly ActorId[] {
  return scenario.actors.filter(({ playable }) => playable).map(({ id }) => id);
}
