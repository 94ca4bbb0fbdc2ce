import type { ActorId, Scenario } from '../../scenario/index';

/** Who plays on this device: one person, two people for one side, or one person for each of several sides. */
export type Company =
  | { readonly is: 'alone' | 'pair' }
  /** The sides that people play beside the one whose brief was read. */
  | { readonly is: 'sides'; readonly others: readonly ActorId[] };

/** The sides that people can play beside one. */
export function otherSides({ actors }: Scenario, seat: ActorId) {
  return actors.filter(({ id, playable }) => playable && id !== seat);
}

/** The sides that other people play on this device. */
export function peopleIn(company: Company): readonly ActorId[] {
  return company.is === 'sides' ? company.others : [];
}
