import { type ActorId, type Lexicon, lexiconOf, type Scenario, targetActor } from '../scenario/index';
import type { Development } from './developments';
import { voicesOf } from './voices';

/** How many beats tell a turn: more only where there were more acts of force, and fewer only where little else is worth one. */
const usual = 3;
/** The weight from which something is worth a beat. */
const worthy = 25;

/** A turn as it is told: its beats, the gravest first, and the rest in the order of the journal. */
export interface Beats {
  readonly beats: readonly Development[];
  readonly also: readonly Development[];
}

/** Divides what a turn did into beats and the rest, for a seat. Every act of force is a beat, and so is what came of it. */
export function beatsOf(scenario: Scenario, seat: ActorId, developments: readonly Development[]): Beats {
  const lexicon = lexiconOf(scenario);
  const weighed = developments
    .map((development, at) => ({
      development,
      at,
      force: isForce(lexicon, development),
      weight: weightOf(seat, development) + voiceWeight(scenario, seat, development),
    }))
    .sort((a, b) => Number(b.force) - Number(a.force) || b.weight - a.weight || a.at - b.at);
  const chosen = weighed.filter(
    ({ force, weight }, place) => force || place === 0 || (place < usual && weight >= worthy),
  );
  const beats = chosen.map(({ development }) => development);
  return { beats, also: developments.filter((one) => !beats.includes(one)) };
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

/** How much a development counts for a reader: its tone, what it moved, and whether it is the reader's own. */
function weightOf(seat: ActorId, development: Development): number {
  const { tone, order, outcome, shifts, postures, facts, reveals } = development;
  const moved = shifts.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  const turned = postures.filter(({ from, to }) => from !== to).length;
  const own = order?.actor === seat ? 15 : 0;
  // What chance decided is news, whatever its tone.
  const isToldApart = outcome === undefined ? 0 : 30;
  return (
    toneWeights[tone] + 3 * moved + 15 * turned + 10 * (facts.length + reveals.length) + own + isToldApart
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
