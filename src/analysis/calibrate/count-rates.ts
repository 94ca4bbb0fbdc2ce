import { impossible } from '../../base/index';
import { type Actor, type IcbViolence, icbViolence, type Option, type Scenario } from '../../scenario/index';
import { violencesIn } from '../kernel/ending-classes';
import { lines } from '../kernel/run';
import { canDo, isForce, optionsOf, pairAt, pairsOf } from '../sample/force';
import type { Trace } from '../sample/trace';
import { type Measure, measures } from './base-rates';

/*
 * The measures by what every scenario has: playable actors (taken as the states of the crisis), CAMEO codes, targets, and the ICB
 * codes of endings. A play counts as one crisis, and each pair of states in it as one dispute.
 */

/** Cases of a measure in the plays, and those of them that had it. */
interface Measured {
  count: number;
  of: number;
}

export type RateCounts = Readonly<Record<Measure, Measured>>;

/** Adds the counts of a part to the whole. */
export function joinRates(whole: RateCounts, part: RateCounts): void {
  for (const measure of measures) {
    whole[measure].count += part[measure].count;
    whole[measure].of += part[measure].of;
  }
}

/** Counts of nothing yet. */
export function newRateCounts(): RateCounts {
  return {
    mediation: { count: 0, of: 0 },
    'formal-with-mediation': { count: 0, of: 0 },
    'formal-without-mediation': { count: 0, of: 0 },
    'agreement-with-mediation': { count: 0, of: 0 },
    'agreement-without-mediation': { count: 0, of: 0 },
    violence: { count: 0, of: 0 },
    war: { count: 0, of: 0 },
    'violence-answered': { count: 0, of: 0 },
    'display-answered': { count: 0, of: 0 },
    reciprocation: { count: 0, of: 0 },
  };
}

/** A show of force: alert, mobilisation, exercise (CAMEO root 15). */
function isDisplay({ cameo }: Option): boolean {
  return cameo.startsWith('15');
}

/** What makes a militarized dispute: a threat of force (138, 139), a show of it (15) or its use (18 to 20). */
function isMilitarized(option: Option): boolean {
  return /^13[89]/.test(option.cameo) || isDisplay(option) || isForce(option);
}

/** A mediator's meeting with the parties (CAMEO 045). */
function isMediation({ cameo }: Option): boolean {
  return cameo.startsWith('045');
}

/** A party's consent to mediation (CAMEO 038). */
function isConsent({ cameo }: Option): boolean {
  return cameo.startsWith('038');
}

/** Pairs of states whose one can do the first to the other, and the other the second to it. */
function rivals(
  scenario: Scenario,
  begins: (option: Option) => boolean,
  answers: (option: Option) => boolean,
): readonly (readonly [number, number])[] {
  const states = scenario.actors.flatMap((actor, at): [Actor, number][] =>
    actor.playable ? [[actor, at]] : [],
  );
  return states.flatMap(([one, at]) =>
    states.flatMap(([other, place]): [number, number][] =>
      at !== place && canDo(scenario, begins, one, other) && canDo(scenario, answers, other, one)
        ? [[at, place]]
        : [],
    ),
  );
}

/** Adds one play that is over to the counts. */
export type RateCounter = (counts: RateCounts, trace: Trace) => void;

/** A counter of a scenario's plays. */
export function rateCounterOf(scenario: Scenario): RateCounter {
  const options = optionsOf(scenario);
  const pairs = pairsOf(scenario);
  const actors = scenario.actors.length;
  const isOf = (test: (option: Option) => boolean) => options.map(test);
  const [forces, displays, militarized, mediates, consents] = [
    isOf(isForce),
    isOf(isDisplay),
    isOf(isMilitarized),
    isOf(isMediation),
    isOf(isConsent),
  ];
  const actorAt = scenario.actors.flatMap((actor, at) => actor.options.map(() => at));
  const byForce = rivals(scenario, isForce, isForce);
  const byDisplay = rivals(scenario, isDisplay, isForce);
  const byMilitary = rivals(scenario, isMilitarized, isMilitarized);
  // By ordered pair: the turn of the first such act in the play, or 0.
  const forced = new Int32Array(actors * actors);
  const displayed = new Int32Array(actors * actors);
  const armed = new Int32Array(actors * actors);
  const consenting = new Uint8Array(actors);

  const add = (measured: Measured, has: boolean): void => {
    measured.of += 1;
    if (has) measured.count += 1;
  };
  const note = (turns: Int32Array, pair: number, turn: number): void => {
    if (pair >= 0 && turns[pair] === 0) turns[pair] = turn;
  };

  return (counts, { log, ending: at, violence }) => {
    forced.fill(0);
    displayed.fill(0);
    armed.fill(0);
    consenting.fill(0);
    let mediated = false;
    for (let place = 0; place < log.length; place += 4) {
      if (log[place + 1] !== lines.order) continue;
      const turn = log[place] ?? impossible();
      const option = log[place + 2] ?? impossible();
      const pair = pairs[option] ?? impossible();
      if (forces[option] === true) note(forced, pair, turn);
      if (displays[option] === true) note(displayed, pair, turn);
      if (militarized[option] === true) note(armed, pair, turn);
      if (mediates[option] === true) mediated = true;
      if (consents[option] === true) consenting[actorAt[option] ?? impossible()] = 1;
    }
    if (consenting.reduce((sum, one) => sum + one, 0) >= 2) mediated = true;

    const { form } = scenario.endings[at] ?? {};
    const isFormal = form === 'formal-agreement';
    add(counts.mediation, mediated);
    add(counts[mediated ? 'formal-with-mediation' : 'formal-without-mediation'], isFormal);
    add(
      counts[mediated ? 'agreement-with-mediation' : 'agreement-without-mediation'],
      isFormal || form === 'semi-formal-agreement',
    );
    add(counts.violence, icbViolence[violence] !== 'none');
    add(counts.war, icbViolence[violence] === 'full-scale-war');

    for (const [one, other] of byForce) {
      const began = forced[pairAt(actors, one, other)] ?? impossible();
      const back = forced[pairAt(actors, other, one)] ?? impossible();
      // An actor that began in the same turn as the other answers nothing.
      if (began > 0 && (back === 0 || back > began)) add(counts['violence-answered'], back > began);
    }
    for (const [one, other] of byDisplay) {
      const shown = displayed[pairAt(actors, one, other)] ?? impossible();
      const struck = forced[pairAt(actors, one, other)] ?? impossible();
      const back = forced[pairAt(actors, other, one)] ?? impossible();
      // A trigger is what came first: a show of force after force of either side is none.
      if (shown === 0 || (struck > 0 && struck <= shown) || (back > 0 && back <= shown)) continue;
      // Nor is force an answer to the show, once the one that showed it has used force.
      add(counts['display-answered'], back > shown && (struck === 0 || back <= struck));
    }
    for (const [one, other] of byMilitary) {
      const first = armed[pairAt(actors, one, other)] ?? impossible();
      const back = armed[pairAt(actors, other, one)] ?? impossible();
      // One dispute a pair, by its earlier side; where both began in one turn, by the one that stands first.
      if (first === 0 || (back > 0 && back < first) || (back === first && other < one)) continue;
      add(counts.reciprocation, back > 0);
    }
  };
}

/** Why a measure can say nothing of a scenario, whatever is played. */
export type Unmeasurable = 'no-mediation' | 'no-such-ending' | 'no-such-orders';

/** What keeps a measure from meaning anything in this scenario; undefined where it can be taken. */
export function unmeasurable(scenario: Scenario, measure: Measure): Unmeasurable | undefined {
  const options = optionsOf(scenario);
  const hasEnding = (isMeant: (ending: Scenario['endings'][number]) => boolean) =>
    scenario.endings.some(isMeant) ? undefined : 'no-such-ending';
  const hasViolence = (isMeant: (violence: IcbViolence) => boolean) =>
    violencesIn(scenario).some(isMeant) ? undefined : 'no-such-ending';
  const hasRivals = (begins: (option: Option) => boolean, answers: (option: Option) => boolean) =>
    rivals(scenario, begins, answers).length > 0 ? undefined : 'no-such-orders';
  const canMediate =
    options.some(isMediation) || new Set(options.filter(isConsent).map(({ actor }) => actor)).size >= 2;
  switch (measure) {
    case 'mediation':
      return canMediate ? undefined : 'no-mediation';
    case 'formal-with-mediation':
      return canMediate ? hasEnding(({ form }) => form === 'formal-agreement') : 'no-mediation';
    case 'formal-without-mediation':
      return hasEnding(({ form }) => form === 'formal-agreement');
    case 'agreement-with-mediation':
      return canMediate ? hasEnding(isAgreement) : 'no-mediation';
    case 'agreement-without-mediation':
      return hasEnding(isAgreement);
    case 'violence':
      return hasViolence((violence) => violence !== 'none');
    case 'war':
      return hasViolence((violence) => violence === 'full-scale-war');
    case 'violence-answered':
      return hasRivals(isForce, isForce);
    case 'display-answered':
      return hasRivals(isDisplay, isForce);
    case 'reciprocation':
      return hasRivals(isMilitarized, isMilitarized);
    default:
      return measure satisfies never;
  }
}

function isAgreement({ form }: Scenario['endings'][number]): boolean {
  return form === 'formal-agreement' || form === 'semi-formal-agreement';
}
