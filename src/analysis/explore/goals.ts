import { impossible } from '../../base/index';
import { isSecret } from '../../scenario/index';
import type { Kernel } from '../kernel/kernel';
import { type Log, lines } from '../kernel/run';
import type { Joint } from './walk/joint';

/** Something that a scenario promises can happen. `turn` belongs to `offer`: an option that is open in that turn. */
export type Goal =
  | { readonly kind: 'posture'; readonly actor: string; readonly track: string; readonly id: string }
  | { readonly kind: 'open'; readonly actor: string; readonly id: string }
  | { readonly kind: 'offer'; readonly actor: string; readonly id: string; readonly turn: number }
  | { readonly kind: 'order'; readonly actor: string; readonly id: string }
  | { readonly kind: 'outcome'; readonly actor: string; readonly option: string; readonly id: string }
  | { readonly kind: 'exposure'; readonly actor: string; readonly id: string }
  | { readonly kind: 'inject'; readonly id: string }
  | { readonly kind: 'rule'; readonly id: string }
  | { readonly kind: 'ending'; readonly id: string };

/** Every goal of a scenario, and where each kind begins in the list. */
export interface GoalPlan {
  readonly goals: readonly Goal[];
  /** By track: the place of its first posture; -1 where it begins in the only one that it has. */
  readonly postures: readonly number[];
  /** Of the first option; the others follow in the kernel's order. */
  readonly open: number;
  /** Of the first option in turn 1; by turn, then by option. */
  readonly offers: number;
  readonly orders: number;
  /** By option: the place of its first outcome. */
  readonly outcomes: readonly number[];
  /** By option: -1 where it has no exposure. */
  readonly exposures: readonly number[];
  readonly injects: number;
  readonly rules: number;
  readonly endings: number;
}

/** Lists all that could be met in plays of a scenario. */
export function planGoals({ scenario, layout }: Kernel): GoalPlan {
  const goals: Goal[] = [];
  const put = (all: readonly Goal[]): number => goals.push(...all) - all.length;
  const options = scenario.actors.flatMap((actor) => actor.options);
  const ofOptions = (kind: 'open' | 'order'): readonly Goal[] =>
    options.map(({ actor, id }) => ({ kind, actor, id }));
  return {
    goals,
    postures: layout.tracks.map(({ actor, id: track, postures }) =>
      put(
        postures.map(
          (id) => ({ kind: 'posture', actor: scenario.actors[actor]?.id ?? '', track, id }) as const,
        ),
      ),
    ),
    open: put(ofOptions('open')),
    offers: put(
      scenario.turns.flatMap((_, at) =>
        options.map(({ actor, id }) => ({ kind: 'offer', actor, id, turn: at + 1 }) as const),
      ),
    ),
    orders: put(ofOptions('order')),
    outcomes: options.map(({ actor, id: option, outcomes }) =>
      put(outcomes.map(({ id }) => ({ kind: 'outcome', actor, option, id }) as const)),
    ),
    exposures: options.map(({ actor, id, visibility, exposure }) =>
      isSecret(visibility) && exposure !== undefined ? put([{ kind: 'exposure', actor, id }]) : -1,
    ),
    injects: put(scenario.injects.map(({ id }) => ({ kind: 'inject', id }) as const)),
    rules: put(scenario.rules.map(({ id }) => ({ kind: 'rule', id }) as const)),
    endings: put(scenario.endings.map(({ id }) => ({ kind: 'ending', id }) as const)),
  };
}

/** Finds out which goals a pass through the kernel meets. */
export interface GoalReader {
  readonly ofLog: (log: Log, meet: (goal: number) => void) => void;
  readonly ofPostures: (state: Int32Array, meet: (goal: number) => void) => void;
  readonly ofOpen: (joint: Joint, turn: number, meet: (goal: number) => void) => void;
}

/** Reads goals of a plan from logs, vectors and lists of open orders. */
export function goalReader({ layout, points }: Kernel, plan: GoalPlan): GoalReader {
  const postureSlots = layout.tracks.map(({ posture }) => posture);
  const options = layout.tracks.map((track) => track.options);
  return {
    ofLog: (log, meet) => {
      for (let at = 0; at < log.length; at += 4) {
        const place = log[at + 2] ?? impossible();
        const result = log[at + 3] ?? impossible();
        switch (log[at + 1]) {
          case lines.order:
            meet(plan.orders + place);
            break;
          case lines.draw:
            if (place < points.exposures) meet((plan.outcomes[place] ?? impossible()) + result);
            break;
          case lines.exposure:
            if (result === 1) meet(plan.exposures[place] ?? impossible());
            break;
          case lines.inject:
            meet(plan.injects + place);
            break;
          case lines.rule:
            meet(plan.rules + place);
            break;
          default:
        }
      }
    },
    ofPostures: (state, meet) => {
      for (let track = 0; track < postureSlots.length; track++)
        meet(
          (plan.postures[track] ?? impossible()) +
            (state[postureSlots[track] ?? impossible()] ?? impossible()),
        );
    },
    ofOpen: ({ counts, orders }, turn, meet) => {
      const offers = plan.offers + (turn - 1) * layout.options.length;
      for (let track = 0; track < counts.length; track++) {
        const own = options[track] ?? impossible();
        const listed = orders[track] ?? impossible();
        for (let at = 1; at < (counts[track] ?? impossible()); at++) {
          const option = own[(listed[at] ?? impossible()) - 1] ?? impossible();
          meet(plan.open + option);
          meet(offers + option);
        }
      }
    },
  };
}

/** Which goals have not been met, by what may still meet them. */
export interface GoalWatch {
  /** Notes a goal; one that was noted before, or that is known never to come, changes nothing. */
  readonly meet: (goal: number) => void;
  /** Whether a pass may still meet something that is only seen in its log. */
  readonly needsLog: () => boolean;
  readonly needsPostures: () => boolean;
  /** Whether an option may still be met open that was not met so in this turn. */
  readonly needsOffers: (turn: number) => boolean;
  /** Whether resolving a turn may still meet anything. */
  readonly needsTurns: () => boolean;
}

/**
 * A watch that has met nothing; `onMet` is called with each goal the first time that it is met. Goals that are known never to
 * come are not waited for.
 */
export function openWatch(
  { goals, open: firstOpen, offers: firstOffer, orders: firstOrder }: GoalPlan,
  never: (goal: number) => boolean,
  onMet: (goal: number) => void,
): GoalWatch {
  const isDone = Uint8Array.from(goals, (_, goal) => (never(goal) ? 1 : 0));
  const kinds = goals.map(({ kind }) => kind);
  const isLogged = kinds.map((kind) => !['posture', 'open', 'offer', 'ending'].includes(kind));
  const count = (of: (goal: number) => boolean): number =>
    kinds.reduce((sum, _, goal) => (isDone[goal] === 0 && of(goal) ? sum + 1 : sum), 0);
  let logged = count((goal) => isLogged[goal] === true);
  let postures = count((goal) => kinds[goal] === 'posture');
  const options = firstOffer - firstOpen;
  const offers = Array.from({ length: (firstOrder - firstOffer) / Math.max(1, options) }, (_, turn) =>
    count((goal) => kinds[goal] === 'offer' && Math.floor((goal - firstOffer) / options) === turn),
  );
  let endings = count((goal) => kinds[goal] === 'ending');
  return {
    meet: (goal) => {
      if (isDone[goal] === 1) return;
      isDone[goal] = 1;
      if (isLogged[goal] === true) logged--;
      else if (kinds[goal] === 'posture') postures--;
      else if (kinds[goal] === 'ending') endings--;
      else if (kinds[goal] === 'offer') {
        const turn = Math.floor((goal - firstOffer) / options);
        offers[turn] = (offers[turn] ?? 0) - 1;
      }
      onMet(goal);
    },
    needsLog: () => logged > 0,
    needsPostures: () => postures > 0,
    needsOffers: (turn) => (offers[turn - 1] ?? 0) > 0,
    needsTurns: () => logged + postures + endings > 0,
  };
}
