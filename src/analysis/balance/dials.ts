import {
  type ActorId,
  drawnOutcomes,
  isSecret,
  type OptionId,
  type Path,
  type Scenario,
  type TrackId,
} from '../../scenario/index';
import type { PlainPolicy } from '../kernel/policies';

/** A number of the document that an author can turn: an odd, or a weight of a policy. */
export type Dial =
  | { readonly kind: 'weight'; readonly actor: ActorId; readonly track: TrackId; readonly option: OptionId }
  | { readonly kind: 'hold'; readonly actor: ActorId; readonly track: TrackId }
  | { readonly kind: 'odds'; readonly actor: ActorId; readonly option: OptionId; readonly outcome: string }
  | { readonly kind: 'exposure'; readonly actor: ActorId; readonly option: OptionId }
  | { readonly kind: 'inject'; readonly inject: string }
  | { readonly kind: 'rule'; readonly rule: string };

/** The dials of a scenario: weights and holds of the actors that go by them, and all odds. */
export function dialsOf(scenario: Scenario, policies: readonly PlainPolicy[]): readonly Dial[] {
  const weighing = scenario.actors.filter((_, at) => goesByWeights(policies[at]));
  return [
    ...weighing.flatMap(({ id: actor, policy, options }): Dial[] => [
      ...policy.weights.map(({ option }): Dial => {
        const track = options.find(({ id }) => id === option)?.track ?? '';
        return { kind: 'weight', actor, track, option };
      }),
      ...policy.hold.map(({ track }): Dial => ({ kind: 'hold', actor, track })),
    ]),
    ...scenario.actors.flatMap(({ id: actor, options }) =>
      options.flatMap((option): Dial[] => [
        ...drawnOutcomes(option).map(
          (outcome): Dial => ({ kind: 'odds', actor, option: option.id, outcome: outcome.id }),
        ),
        ...(isSecret(option.visibility) && option.exposure !== undefined
          ? [{ kind: 'exposure', actor, option: option.id } as const]
          : []),
      ]),
    ),
    ...scenario.injects.map(({ id: inject }): Dial => ({ kind: 'inject', inject })),
    ...scenario.rules.flatMap(({ id: rule, odds }): Dial[] =>
      odds === undefined ? [] : [{ kind: 'rule', rule }],
    ),
  ];
}

/** Whether an actor draws its orders by its weights, at least where history gives it none. */
export function goesByWeights(policy: PlainPolicy | undefined): boolean {
  return policy === 'weights' || policy === 'historical';
}

/** A name that no other dial of the scenario has. */
export function dialName(dial: Dial): string {
  switch (dial.kind) {
    case 'weight':
      return `weight ${dial.actor}.${dial.option}`;
    case 'hold':
      return `hold ${dial.actor}.${dial.track}`;
    case 'odds':
      return `odds ${dial.actor}.${dial.option}.${dial.outcome}`;
    case 'exposure':
      return `exposure ${dial.actor}.${dial.option}`;
    case 'inject':
      return `inject ${dial.inject}`;
    case 'rule':
      return `rule ${dial.rule}`;
    default:
      return dial satisfies never;
  }
}

/** Where the document has the number of a dial. */
export function pathOfDial(scenario: Scenario, dial: Dial): Path {
  const policy = (actor: ActorId): Path => ['actors', actor, 'policy'];
  switch (dial.kind) {
    case 'weight':
      return [...policy(dial.actor), 'weights', dial.option];
    case 'hold':
      return [...policy(dial.actor), 'hold', dial.track];
    case 'odds': {
      const actor = scenario.actors.find(({ id }) => id === dial.actor);
      const option = actor?.options.find(({ id }) => id === dial.option);
      const at = option?.outcomes.findIndex(({ id }) => id === dial.outcome) ?? -1;
      return ['actors', dial.actor, 'options', dial.option, 'outcomes', at, 'odds'];
    }
    case 'exposure':
      return ['actors', dial.actor, 'options', dial.option, 'exposure', 'odds'];
    case 'inject': {
      const at = scenario.injects.findIndex(({ id }) => id === dial.inject);
      return ['injects', at, 'odds'];
    }
    case 'rule': {
      const at = scenario.rules.findIndex(({ id }) => id === dial.rule);
      return ['rules', at, 'odds'];
    }
    default:
      return dial satisfies never;
  }
}
