import type { Prospect } from '../../analysis/index';
import { areAlike, killerOf } from '../../debrief/index';
import { nameOf } from '../../words/index';
import { deadlyNames } from './deadly-names';
import type { FuturesView } from './view';

/** The kinds of ending of a prospect in words, those that came at all: "De-escalation 60 in 100 (57 to 63), War 4 in 100 (3 to 5)". */
export function spreadWords({ families, figures, t }: FuturesView, prospect: Prospect): string {
  return prospect.families
    .filter(({ share }) => share > 0)
    .map((one) => {
      const name = families.find(({ id }) => id === one.id)?.name ?? one.id;
      return `${name} ${figures.chance(one)}`;
    })
    .join(t('shell.list.separator'));
}

/** The shares of a prospect's kinds of ending by their ids. */
export function sharesOf(prospect: Pick<Prospect, 'families'>): Readonly<Record<string, number>> {
  return Object.fromEntries(prospect.families.map(({ id, share }) => [id, share]));
}

/** In how many plays people are killed, beside a second prospect where that differs; nothing where nobody can be, or it was not counted. */
export function killedSentence(
  { figures, lexicon, t }: FuturesView,
  { killed }: Prospect,
  before: Prospect | undefined,
): string | undefined {
  if (killed === undefined) return undefined;
  const words = { sides: deadlyNames(t, lexicon), share: figures.share(killed) };
  const was = before?.killed;
  if (was === undefined || figures.share(was) === words.share) return t('futures.fork.killed', words);
  return t('futures.fork.killedBoth', { ...words, before: figures.share(was) });
}

/** Whose orders make the difference in how many plays people are killed; nothing where that is not one side's. */
export function killerSentence(
  { figures, lexicon, t }: FuturesView,
  prospect: Prospect,
  before: Prospect | undefined,
): string | undefined {
  const killer = before && killerOf(before, prospect);
  return killer === undefined
    ? undefined
    : t('futures.fork.killedBy', {
        name: nameOf(lexicon, killer.id),
        share: figures.share(killer.after),
        before: figures.share(killer.before),
      });
}

/**
 * What the kinds of ending say first: the one that came most often and, beside a second prospect, the one that differs most, with both
 * of its shares; no figures where the two hardly differ.
 */
export function spreadSentence(
  { families, figures, t }: FuturesView,
  prospect: Prospect,
  before: Prospect | undefined,
): string {
  if (before !== undefined && areAlike(prospect.families, before.families))
    return t('futures.fork.sentenceAlike');
  const rows = families.map(({ id, name }) => {
    const share = (of: Prospect | undefined) => of?.families.find((one) => one.id === id)?.share ?? 0;
    return { name, share: share(prospect), before: share(before) };
  });
  const [most] = rows.toSorted((one, other) =>
    before === undefined
      ? other.share - one.share
      : Math.abs(other.share - other.before) - Math.abs(one.share - one.before),
  );
  if (most === undefined) return '';
  const { name, share } = most;
  const words = { name, share: figures.share(share) };
  if (before === undefined) return t('futures.fork.sentence', words);
  return t('futures.fork.sentenceBoth', { ...words, before: figures.share(most.before) });
}
