import type { Stop } from '../engine/index';
import { countedTurn, type Scenario } from '../scenario/index';
import type { KeyOf, Say } from './fill';

/** Why a replay ended before its record did. */
export const stopWords = {
  over: 'Turn {{turn}} is not possible: the crisis is over by then, and the record still gives orders.',
  orders: 'Turn {{turn}} is not possible in this edition of the crisis: {{why}}.',
  inject:
    'Turn {{turn}} is not possible in this edition of the crisis: the event "{{event}}" cannot happen there.',
  result:
    'Turn {{turn}} is not possible in this edition of the crisis: the result "{{result}}" cannot come of what {{name}} ordered there.',
  unknown: 'there is no order "{{option}}" for {{name}}',
  closed: 'the order "{{option}}" of {{name}} is not available there',
} as const;

/** The sentence for a replay that ended before its record did: the turn and the cause, without a remedy; `between` stands between several causes. */
export function tellStop(
  say: Say<KeyOf<typeof stopWords>>,
  scenario: Scenario,
  { turn: played, why }: Stop,
  between = '; ',
): string {
  const turn = Math.max(1, countedTurn(scenario, played));
  const nameOf = (actor: string) => scenario.actors.find(({ id }) => id === actor)?.name ?? `"${actor}"`;
  switch (why.kind) {
    case 'over':
      return say('over', { turn });
    case 'orders': {
      const told = why.problems.map(({ actor, option, why: cause }) =>
        say(cause === 'unknown' ? 'unknown' : 'closed', { option, name: nameOf(actor) }),
      );
      return say('orders', { turn, why: told.join(between) });
    }
    case 'inject':
      return say('inject', { turn, event: why.inject });
    case 'rule':
      return say('inject', { turn, event: why.rule });
    case 'result': {
      const [actor = ''] = why.name.split('.');
      return say('result', { turn, result: why.result, name: nameOf(actor) });
    }
    default:
      return why satisfies never;
  }
}
