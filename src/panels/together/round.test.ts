import { expect, test } from 'vitest';
import { shippedScenarios } from '../../../test/shipped';
import { planNamed, planned } from '../../scenario/index';
import { beginLocal, type Session } from '../../session/index';
import { errandOf, roundOf } from './round';

const scenario = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024')?.scenario;
const plan = scenario && planNamed(scenario, 'short');
if (!scenario || !plan) throw new Error('the first crisis has no short version');

const common = {
  id: 'one',
  mark: '0123456789abcdef'.repeat(2),
  seat: 'iran',
  people: ['pakistan'],
  seed: 5,
  others: {},
  store: { save: async () => undefined },
};

/** What the page between two people says of a play: what there is to do, and who has had the device. */
const told = (session: Session) => {
  const state = session.get();
  return [errandOf(state), ...roundOf(state).map(({ side, stands }) => `${side} ${stands}`)].join(', ');
};

test('each side reads its brief, decides, is told what happened, and at last how it went', () => {
  const session = beginLocal({ ...common, scenario });
  const at = [told(session)];
  const handOn = () => {
    session.send({ do: 'open' });
    if (session.get().told < session.get().resolved) session.send({ do: 'told' });
    session.send({ do: 'commit' });
  };
  for (let round = 0; round < 3; round++) {
    handOn();
    at.push(told(session));
  }
  expect(at).toEqual([
    'brief, iran now, pakistan later',
    'brief, iran done, pakistan now',
    'told, iran now, pakistan later',
    'told, iran done, pakistan now',
  ]);
  // Who closes a desk after reading what happened finds only the decision left.
  session.send({ do: 'open' });
  session.send({ do: 'told' });
  session.send({ do: 'cover' });
  expect(told(session)).toBe('decide, iran done, pakistan now');
  while (session.get().view.phase === 'deciding') handOn();
  expect(told(session)).toBe('end, iran now, pakistan later');
  session.send({ do: 'open' });
  session.send({ do: 'told' });
  expect(told(session)).toBe('end, iran done, pakistan now');
});

test('a shorter play begins with the brief too, after the turns of history', () => {
  const session = beginLocal({ ...common, scenario: planned(scenario, plan.id), plan });
  expect(session.get().resolved).toBeGreaterThan(0);
  expect(told(session)).toBe('brief, iran now, pakistan later');
});
