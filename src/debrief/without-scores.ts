import type { GameAnalysis, Prospect } from '../analysis/index';

/** What an analysis says of endings and of each aim, without the sums that weigh aims against each other: what a student is given. */
export function withoutScores({ scenario, hash, seat, policies, turns }: GameAnalysis) {
  return {
    scenario,
    hash,
    seat,
    policies,
    turns: turns.map(({ turn, before, decisions }) => ({
      turn,
      before: plain(before),
      decisions: decisions.map(({ track, chosen, alternatives }) => ({
        track,
        chosen,
        alternatives: alternatives.map(({ option, historical, prospect }) => ({
          option,
          historical,
          prospect: plain(prospect),
        })),
      })),
    })),
  };
}

function plain({ score: _, ...prospect }: Prospect): Omit<Prospect, 'score'> {
  return prospect;
}
