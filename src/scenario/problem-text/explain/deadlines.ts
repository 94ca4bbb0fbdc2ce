import type { Explanations } from './explanation';

/** A demand of Hillmark with a date, of which this is said too. */
function demand(said: string): string {
  return `      - later: { id: demand, label: Hillmark stops all trade, because: 'Nobody had answered.', do: [{ add: { tension: 1 } }], ${said} }\n`;
}

const protest = { after: '      - news: { head: Hillmark protests in writing }\n' } as const;
const answer = `unless: 'taken.shore["propose-talks"] > 0'`;

/** Explanations of what effects set going. */
export const deadlinesExplained = {
  E224: {
    means: 'Something is set going, and it is not said in which turn it lands, or it is said twice.',
    matters: 'Players are shown the day on which it lands, so there must be exactly one.',
    example: ['actors/hill.yaml', demand('in: 1'), demand('in: 1, by: t3'), protest],
  },
  W150: {
    means:
      'Something is set going that can never land, or that nothing can stop although it has an `unless`.',
    matters: 'Players are shown a deadline that means nothing, or hope for what cannot happen.',
    example: ['actors/hill.yaml', demand('in: 1'), demand('in: 5'), protest],
  },
  W151: {
    means:
      'Something is under way that could be stopped, and those who face it do not know of it, of what would stop it, or of how it ended.',
    matters: 'A deadline is a reason to act only for those who know of it.',
    example: [
      'actors/hill.yaml',
      demand(`in: 1, ${answer}, unless-text: Shoreland offers talks`),
      demand(`in: 1, ${answer}`),
      protest,
    ],
  },
} as const satisfies Explanations;
