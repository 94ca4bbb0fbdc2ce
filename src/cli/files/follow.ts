import { type GameRecord, type OrderProblem, type Replayed, replay } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import { exits, Failure } from '../failure';
import type { Terminal } from '../terminal/terminal';

/**
 * Replays a record. What the engine throws at results that were told to it, since they cannot have come, is the record's fault:
 * fails with exit 1 and says so.
 */
export function follow(scenario: Scenario, record: GameRecord, named: string): Replayed {
  try {
    return replay(scenario, record);
  } catch (thrown) {
    if (Object.keys(record.given).length === 0 || !(thrown instanceof Error)) throw thrown;
    throw new Failure(
      exits.wrong,
      `${named} cannot be followed on this edition of "${scenario.about.id}": it holds results of luck that cannot come there. ${remedy}`,
    );
  }
}

/** Says on the error stream that a record was made with another edition of the scenario than this one. */
export function tellEdition(terminal: Terminal, { edition }: Replayed): void {
  if (edition === 'same') return;
  terminal.tell(
    'This record was made with another edition of the scenario. What is told here is how it goes on this one, which may differ.',
  );
}

/** Why a record could not be followed any further: the turn, each order with what is wrong with it, and what to do. */
export function whyStopped(
  { scenario }: Replayed['game'],
  { turn, problems }: NonNullable<Replayed['stopped']>,
): string {
  if (problems === 'over') {
    return `turn ${turn} is not possible, since the crisis is over by then, and the record still gives orders. ${remedy}`;
  }
  const why = problems.map((problem) => tellOrder(scenario, problem)).join('; ');
  return `turn ${turn} is not possible on this edition of the scenario: ${why}. ${remedy}`;
}

const remedy = 'Name the edition of the scenario that it was played on.';

function tellOrder(scenario: Scenario, { actor, option, why }: OrderProblem): string {
  const name = scenario.actors.find(({ id }) => id === actor)?.name ?? actor;
  return why === 'unknown'
    ? `there is no order "${option}" for ${name}`
    : `the order "${option}" of ${name} is closed there`;
}
