import type { EndingShares } from '../analysis/index';
import type { Scenario } from '../scenario/index';
import { familyName, type KnownFamily } from './families';
import type { KeyOf, Say } from './fill';

/** Where a game was heading that was broken off. */
export const headingWords = {
  text: 'Of {{plays}} games played on from here, {{endings}}.',
  nearly: 'nearly all ended in “{{family}}”',
  share: 'about {{count}} in 10 ended in “{{family}}”',
  hardly: 'fewer than 1 in 10 ended in “{{family}}”',
  commonest: 'The most common ending was “{{title}}”.',
  limits:
    'The model played on from where your game stopped, each time with new luck. Every side followed the rules that this crisis gives it. The figures describe the model. They do not say what you would have done, or what would really have happened.',
} as const;

/** How games end that go on from where one was broken off: the commonest kinds of ending, three at most, and the commonest ending. */
export function tellHeading(
  say: Say<KeyOf<typeof headingWords>>,
  sayFamily: Say<KnownFamily>,
  { endings: named }: Scenario,
  { endings, families, method }: Pick<EndingShares, 'endings' | 'families' | 'method'>,
  language: string,
): string {
  const kinds = families
    .toSorted(byShare)
    .filter(({ share }, at) => at === 0 || (at < 3 && share >= 0.05))
    .map(({ id, share }) => {
      const count = Math.round(10 * share);
      const key = count >= 10 ? 'nearly' : count === 0 ? 'hardly' : 'share';
      return say(key, { count, family: familyName(sayFamily, id) });
    });
  const plays = new Intl.NumberFormat(language).format(method.by === 'sample' ? method.plays : 1);
  const [most] = endings.toSorted(byShare);
  const title = named.find(({ id }) => id === most?.id)?.title ?? '';
  const told = new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(kinds);
  return `${say('text', { plays, endings: told })} ${say('commonest', { title })}`;
}

function byShare(one: { readonly share: number }, other: { readonly share: number }): number {
  return other.share - one.share;
}
