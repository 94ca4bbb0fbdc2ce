import { figureWords, worthWords } from '../../words/index';

/** What other places say of forks and of the parts that show what else could have happened. */
export const futuresBeside = {
  figure: figureWords,
  loading: 'Getting this part ready.',
  unready: 'This part was not ready when the page was printed.',
  hold: worthWords.hold,
  timeline: {
    heading: 'The outlook turned here',
    text: '{{by}} moved the expected score by {{amount}}.',
    see: 'See part {{part}}.',
    by: { choice: 'Your orders', others: worthWords.curve.others, luck: worthWords.curve.luck },
    strip: 'turning point',
  },
  room: {
    forked: 'Fork of another game, from turn {{turn}}',
    forkedLong: 'Same game, same luck, but in turn {{turn}} {{side}} chooses “{{option}}” ({{track}}).',
    back: 'To the debrief of that game',
  },
} as const;
