import type { EndingShares } from '../analysis/index';
import type { Scenario } from '../scenario/index';
import type { KeyOf, Say } from './fill';

/** Where a game was heading that was broken off. */
export const headingWords = {
  text: 'Of {{plays}} games played on from here, {{endings}}.',
  nearly: 'nearly all ended with “{{title}}”',
  share: 'about {{count}} in 10 ended with “{{title}}”',
  hardly: 'fewer than 1 in 10 ended with “{{title}}”',
  limits:
    'The model played on from where your game stopped, each time with new luck. Every side went by the rules that this crisis gives it. The figures tell of the model. They do not tell what you would have done, nor what would really have happened.',
} as const;

/** The commonest endings of games that go on from where one was broken off, three at most, in a sentence. */
export function tellHeading(
  say: Say<KeyOf<typeof headingWords>>,
  { endings: named }: Scenario,
  { endings, method }: Pick<EndingShares, 'endings' | 'method'>,
  language: string,
): string {
  const told = endings
    .toSorted((one, other) => other.share - one.share)
    .filter(({ share }, at) => at === 0 || (at < 3 && share >= 0.05))
    .map(({ id, share }) => {
      const title = named.find((one) => one.id === id)?.title ?? id;
      const count = Math.round(10 * share);
      return say(count >= 10 ? 'nearly' : count === 0 ? 'hardly' : 'share', { count, title });
    });
  const plays = new Intl.NumberFormat(language).format(method.by === 'sample' ? method.plays : 1);
  return say('text', { plays, endings: told.join(', ') });
}
