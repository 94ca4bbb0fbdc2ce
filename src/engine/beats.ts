import {
  type ActorId,
  cameoOf,
  informs,
  type Lexicon,
  lexiconOf,
  type Scenario,
  targetActor,
  writtenBy,
} from '../scenario/index';
import { settles } from './causes';
import type { Development } from './developments';
import { voicesOf } from './voices';

/** How many beats tell a turn as a rule; fewer where little else is worth one. */
const usual = 3;
/** How many tell it where more changed how things stand. Only acts of force are told beyond that. */
const most = 5;
/** The weight from which something is worth a beat. */
const worthy = 25;

/** A turn as it is told: its beats, the gravest first, and the rest in the order of the journal. */
export interface Beats {
  readonly beats: readonly Development[];
  readonly also: readonly Development[];
  /** What is noted and nobody reports or speaks of; it is found where somebody asks why. */
  readonly untold: readonly Development[];
}

/** The gravest first: force and what came of it, what changed how things stand, what chance made of the turn, and all else. */
const gravities = ['force', 'turning', 'chance', 'lesser'] as const;
type Gravity = (typeof gravities)[number];

interface Weighed {
  readonly development: Development;
  readonly at: number;
  readonly gravity: Gravity;
  /** Whether somebody reports or speaks of it. */
  readonly isNews: boolean;
  readonly weight: number;
}

/**
 * Divides what a turn did into beats and the rest, for a seat. Every act of force is a beat, and so is what came of it; then what
 * changed how things stand, up to five beats and the gravest of it always; then what chance made of the reader's own orders and which
 * rules it let work, up to five; then what else weighs most, up to three.
 */
export function beatsOf(scenario: Scenario, seat: ActorId, developments: readonly Development[]): Beats {
  const lexicon = lexiconOf(scenario);
  const isNews = (one: Development): boolean =>
    isReported(lexicon, one) || voiceWeight(scenario, seat, one) > 0;
  const beats = developments
    .map(
      (development, at): Weighed => ({
        development,
        at,
        gravity: gravityOf(lexicon, seat, development),
        isNews: isNews(development),
        weight: weightOf(seat, development) + voiceWeight(scenario, seat, development),
      }),
    )
    .sort(
      (a, b) =>
        gravities.indexOf(a.gravity) - gravities.indexOf(b.gravity) || b.weight - a.weight || a.at - b.at,
    )
    .filter(hasPlace)
    .map(({ development }) => development)
    .filter((one, at, all) => {
      const other = all.find((told) => areOne(lexicon, told, one));
      return (
        other === undefined ||
        one.order?.actor === seat ||
        (other.order?.actor !== seat && at < all.indexOf(other))
      );
    });
  const rest = developments.filter((one) => !beats.includes(one));
  const isTold = (one: Development): boolean =>
    isNews(one) && !beats.some((beat) => areOne(lexicon, beat, one));
  return { beats, also: rest.filter(isTold), untold: rest.filter((one) => !isTold(one)) };
}

/** Whether two orders waited for each other and met, so that one beat tells of both. */
function areOne(lexicon: Lexicon, one: Development, other: Development): boolean {
  return waitedFor(lexicon, one, other) && waitedFor(lexicon, other, one);
}

function waitedFor(lexicon: Lexicon, { cause, outcome, turn }: Development, other: Development): boolean {
  if (cause.by !== 'order' || outcome === undefined || outcome.alone || turn !== other.turn) return false;
  const { order } = other;
  return (
    lexicon
      .option(cause.actor, cause.option)
      ?.with?.some(({ actor, option }) => actor === order?.actor && option === order.option) === true
  );
}

function hasPlace({ gravity, isNews, weight }: Weighed, place: number, all: readonly Weighed[]): boolean {
  switch (gravity) {
    case 'force':
      return true;
    case 'turning':
      return place < most || all[place - 1]?.gravity === 'force';
    case 'chance':
      return place < most;
    case 'lesser':
      return place === 0 || (place < usual && isNews && weight >= worthy);
    default:
      return gravity satisfies never;
  }
}

/** Whether it is news: not a rule of which nobody hears, nor an order that of itself does nothing, since a rule tells what it led to. */
function isReported(lexicon: Lexicon, development: Development): boolean {
  const { cause, news, postures } = development;
  if (news.length > 0 || cause.by === 'inject' || cause.by === 'unseen') return true;
  if (cause.by === 'rule') return settles(lexicon, cause);
  const effects = lexicon.option(cause.actor, cause.option)?.effects ?? [];
  return (
    effects.some((one) => informs(one) || writtenBy(one).length > 0) ||
    isByChance(development) ||
    postures.some(({ from, to }) => from !== to)
  );
}

/** Whether chance decided what came of it, known or not. */
function isByChance({ outcome, unknown }: Development): boolean {
  return outcome !== undefined || unknown === true;
}

function gravityOf(lexicon: Lexicon, seat: ActorId, development: Development): Gravity {
  if (isForce(lexicon, development)) return 'force';
  if (isTurning(lexicon, development) || settles(lexicon, development.cause)) return 'turning';
  const { news, order } = development;
  const isOwn = order?.actor === seat && isByChance(development);
  return news.length > 0 && (isOwn || isRuleOfChance(lexicon, development)) ? 'chance' : 'lesser';
}

function isRuleOfChance(lexicon: Lexicon, { cause }: Development): boolean {
  return cause.by === 'rule' && lexicon.rule(cause.id)?.odds !== undefined;
}

/** Whether it is an act of force, or an attack by nobody in the document: CAMEO's assault, fighting and mass violence. */
function isForce(lexicon: Lexicon, { cause, tone, cue }: Development): boolean {
  if (cause.by === 'unseen') return false;
  if (tone === 'force' || tone === 'loss') return true;
  if (cause.by === 'order')
    return lexicon.option(cause.actor, cause.option)?.kind === 'force' && cue !== undefined;
  const code = cause.by === 'inject' ? lexicon.inject(cause.id)?.cameo : undefined;
  return code !== undefined && ['18', '19', '20'].includes(code.slice(0, 2));
}

/**
 * Whether it was reported and changed how things stand: a fact that everybody may know, where a side stands, if it ordered that
 * and did not only speak, or what a side can do but once in a crisis. That a side wakes when it is struck follows from the strike,
 * which is told.
 */
function isTurning(lexicon: Lexicon, { cause, news, postures, facts }: Development): boolean {
  if (news.length === 0) return false;
  if (facts.some(({ id, from, to }) => from !== to && lexicon.fact(id)?.seenBy === 'all')) return true;
  if (cause.by !== 'order') return false;
  const option = lexicon.option(cause.actor, cause.option);
  if (option === undefined) return false;
  // A signal is a deed where it moves forces: CAMEO's material classes.
  const isDeed = option.kind !== 'signal' || !isSaid(option.cameo);
  return isDeed && (option.once || postures.some(({ from, to }) => from !== to));
}

function isSaid(cameo: string): boolean {
  return cameoOf(cameo)?.quad.startsWith('verbal') === true;
}

/** How much a development counts for a reader: its tone, what it moved, and whether it is the reader's own. */
function weightOf(seat: ActorId, development: Development): number {
  const { tone, order, shifts, postures, facts, learned, begun } = development;
  const moved = shifts.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  const turned = postures.filter(({ from, to }) => from !== to).length;
  const own = order?.actor === seat ? 15 : 0;
  // What chance decided is news, whatever its tone.
  const isToldApart = isByChance(development) ? 30 : 0;
  return (
    toneWeights[tone] +
    3 * moved +
    15 * turned +
    20 * (facts.length + begun.length) +
    10 * learned.length +
    own +
    isToldApart
  );
}

/** What was given voices was written to be told. */
function voiceWeight(scenario: Scenario, seat: ActorId, development: Development): number {
  return voicesOf(scenario, seat, development).publics.length > 0 ? 10 : 0;
}

const toneWeights: Readonly<Record<Development['tone'], number>> = {
  force: 100,
  loss: 100,
  threat: 40,
  cooperation: 40,
  unknown: 15,
  neutral: 10,
};

/**
 * Whether a development came as a surprise to a side: its own order had a result that fewer than one in four of its chances held,
 * force was used against it, or a covert act of another came to light.
 */
export function isSurprise(scenario: Scenario, seat: ActorId, development: Development): boolean {
  const { order, draws, cause } = development;
  if (order === undefined || cause.by !== 'order') return false;
  if (order.actor !== seat) {
    const option = lexiconOf(scenario).option(cause.actor, cause.option);
    if (order.seen === 'exposed') return true;
    return option !== undefined && option.kind === 'force' && targetActor(scenario, option) === seat;
  }
  const draw = draws.find(({ of }) => of === 'outcome');
  const weight = draw?.odds.find(({ id }) => id === draw.result)?.weight;
  return draw !== undefined && weight !== undefined && 4 * weight < draw.total;
}
