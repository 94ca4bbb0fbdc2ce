import { type ActorId, type Bet, holds, type Reading, type Scenario } from '../scenario/index';
import { type Entry, includes } from '../world/index';

/**
 * The bets that a turn settles, read once its consequences have happened: true as soon as they are true, false at the end of their
 * last turn or of the crisis. A bet is settled once.
 */
export function settledBets(
  scenario: Scenario,
  journal: readonly Entry[],
  reading: Reading,
  isOver: boolean,
): readonly Entry[] {
  const { turn } = reading;
  return scenario.turns.slice(0, turn).flatMap(({ bets }, at) =>
    (bets ?? []).flatMap(({ trueWhen, by }, bet): Entry[] => {
      const asked = at + 1;
      if (journal.some((one) => one.kind === 'bet' && one.asked === asked && one.bet === bet)) return [];
      const came = holds(trueWhen, reading);
      const isDue = came || turn > by || isOver;
      return isDue ? [{ turn, step: 'consequences', kind: 'bet', asked, bet, came }] : [];
    }),
  );
}

/** The bet that a turn (from 1) puts to a side, with its place among the turn's bets; undefined where it puts none. */
export function betFor(
  scenario: Scenario,
  turn: number,
  seat: ActorId,
): { readonly bet: Bet; readonly at: number } | undefined {
  const bets = scenario.turns[turn - 1]?.bets ?? [];
  const at = bets.findIndex(({ to }) => includes(to, seat));
  const bet = bets[at];
  return bet === undefined ? undefined : { bet, at };
}

/** What became of a bet: the turn that asked it (from 1), its place there, and whether it came true. */
export interface Answer {
  readonly asked: number;
  readonly bet: number;
  readonly came: boolean;
}

/** The bets that a journal says are settled. */
export function answersIn(journal: readonly Entry[]): readonly Answer[] {
  return journal.flatMap((entry) => (entry.kind === 'bet' ? [entry] : []));
}

/** Whether a bet came true; undefined while it is open. */
export function answerOf(answers: readonly Answer[], asked: number, bet: number): boolean | undefined {
  return answers.find((one) => one.asked === asked && one.bet === bet)?.came;
}
