import { familyWords, figureWords, worthWords } from '../../words/index';

/** What other places say of forks and of the parts that show what else could have happened. */
export const futuresBeside = {
  figure: figureWords,
  loading: 'Preparing this part.',
  unready: 'This part was not ready yet.',
  family: familyWords,
  hold: worthWords.hold,
  room: {
    forked: 'Same game, same luck, another order in turn {{turn}}',
    forkedLong: 'Same game, same luck, but in turn {{turn}} {{side}} chooses “{{option}}” ({{track}}).',
    back: 'Back to the debrief of that game',
  },
} as const;
