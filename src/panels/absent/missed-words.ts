import { countedTurn } from '../../scenario/index';
import type { FollowedTurn } from '../../session/index';
import { type Lexicon, nameOf } from '../../words/index';
import type { Translate } from '../strings/index';
import { listOf } from '../words/summary';

/** What the others did in one turn, in sentences: as the class ordered, or as the computer decided. */
export function missedWords(
  t: Translate,
  lexicon: Lexicon,
  followed: FollowedTurn,
  language: string,
): string {
  const { leftOut } = followed;
  const who = deciders(t, lexicon, followed, language);
  if (leftOut.length === 0) return who;
  const events = leftOut.map((id) => lexicon.inject(id)?.label ?? id);
  return `${who} ${t('absent.missed.leftOut', { events: listOf(events, language) })}`;
}

function deciders(
  t: Translate,
  lexicon: Lexicon,
  { turn: played, isOfClass, asInClass, byPolicy }: FollowedTurn,
  language: string,
): string {
  const turn = countedTurn(lexicon.scenario, played);
  const names = (sides: readonly string[]) =>
    listOf(
      sides.map((side) => nameOf(lexicon, side)),
      language,
    );
  if (!isOfClass) return t('absent.missed.beyond', { turn });
  if (byPolicy.length === 0) return t('absent.missed.all', { turn });
  const words = { turn, other: names(byPolicy) };
  if (asInClass.length > 0) return t('absent.missed.some', { ...words, same: names(asInClass) });
  return t(byPolicy.length === 1 ? 'absent.missed.nobodyOne' : 'absent.missed.nobody', words);
}
