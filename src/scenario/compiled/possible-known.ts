import { type Reading, valueIn } from './evaluate';
import type { Expression } from './expression';
import { readsOf } from './expression-reads';
import { canFail } from './possible';
import { keyOf, numbers, type Possible, words } from './possible-values';
import type { Scenario } from './scenario';

/**
 * Whether a condition holds whatever the values are that a reader does not know: those it knows stand as in `reading`, every
 * other may be anything that the scenario allows it to be.
 */
export function surelyHolds(
  scenario: Scenario,
  condition: Expression,
  reading: Reading,
  knows: (read: Expression) => boolean,
): boolean {
  const situation = new Map<string, Possible>();
  for (const read of readsOf(condition)) {
    const key = keyOf(read);
    if (key === undefined) continue;
    situation.set(key, knows(read) ? exactly(valueIn(read, reading)) : anythingOf(scenario, read));
  }
  return !canFail(condition, situation);
}

function exactly(value: number | boolean | string): Possible {
  if (typeof value === 'boolean') throw new Error('what an expression reads is a number or a word');
  return typeof value === 'number' ? numbers(value, value) : words([value]);
}

/** Every value that something an expression reads can have in this scenario at all. */
function anythingOf(scenario: Scenario, read: Expression): Possible {
  const turns = scenario.turns.length;
  const trackOf = (actor: string, track: string) => {
    const found = scenario.actors.find(({ id }) => id === actor);
    return {
      postures: found?.tracks.find(({ id }) => id === track)?.postures.map(({ id }) => id) ?? [],
      options: found?.options.filter((option) => option.track === track) ?? [],
    };
  };
  switch (read.op) {
    case 'turn':
      return numbers(1, turns);
    case 'indicator': {
      const { min = 0, max = 0 } = scenario.indicators.find(({ id }) => id === read.id) ?? {};
      return numbers(min, max);
    }
    case 'fact':
      return words(scenario.facts.find(({ id }) => id === read.id)?.values ?? []);
    case 'posture':
      return words(trackOf(read.actor, read.track).postures);
    case 'order':
      return words(['hold', ...trackOf(read.actor, read.track).options.map(({ id }) => id)]);
    case 'outcome':
      return words([
        '',
        ...trackOf(read.actor, read.track).options.flatMap(({ outcomes }) => outcomes.map(({ id }) => id)),
      ]);
    case 'taken':
    case 'happened':
      return numbers(0, turns);
    default:
      throw new Error(`${read.op} is nothing that an expression reads from a game`);
  }
}
