import type { ClassHand, HandNews, Letter, RoomPart } from '../../classroom/index';
import { countedTurn, optionKinds } from '../../scenario/index';
import { type Lexicon, nameOf, optionLabel, trackLabel } from '../../words/index';
import type { Translate } from '../strings/index';

/** What the class is called; a class without a title goes by its crisis. */
export function classTitle({ title }: Pick<RoomPart, 'title'>, { scenario }: Lexicon): string {
  return title === '' ? scenario.about.title : title;
}

/** A PIN as it is read aloud: in two groups, which also a line from right to left keeps in their order and together. */
export function spacedPin(pin: string): string {
  return `${pin.slice(0, 3)}\u00a0${pin.slice(3)}`;
}

/** A promise as its seat says it to the other one. */
export function promiseSentence(
  t: Translate,
  lexicon: Lexicon,
  from: string,
  { will, what, ifKind }: NonNullable<Letter['promised']>,
): string {
  const act =
    'option' in what
      ? t(`hand.promise.option.${will}`, { option: optionLabel(lexicon, from, what.option) })
      : t(`hand.promise.kind.${will}.${knownKind(what.kind)}`);
  return ifKind === undefined
    ? t('hand.promise.plain', { act })
    : t('hand.promise.conditional', { act, condition: t(`hand.promise.conditionKind.${knownKind(ifKind)}`) });
}

/** A kind of option that the strings have words for; the room has checked that it is one. */
function knownKind(kind: string): (typeof optionKinds)[number] {
  return optionKinds.find((one) => one === kind) ?? 'signal';
}

/** What somebody else did, in a sentence. */
export function newsSentence(
  t: Translate,
  lexicon: Lexicon,
  { sight }: Pick<ClassHand, 'sight'>,
  news: HandNews,
): string {
  switch (news.is) {
    case 'proposed': {
      const side = sight.seat?.side ?? '';
      const { by, track, option } = news;
      return option === null
        ? t('hand.heard.proposedHold', { by, track: trackLabel(lexicon, side, track) })
        : t('hand.heard.proposed', { by, option: optionLabel(lexicon, side, option) });
    }
    case 'ready':
    case 'not-ready':
    case 'joined':
    case 'left':
    case 'talk':
      return t(`hand.heard.${news.is}`, { by: news.by });
    case 'letter':
    case 'agreement':
    case 'signed':
      return t(`hand.heard.${news.is}`, { from: nameOf(lexicon, news.from) });
    case 'news':
      return t('hand.heard.news', { head: news.head });
    case 'event':
      return t('hand.heard.event', { event: lexicon.inject(news.inject)?.label ?? news.inject });
    case 'notice':
      return t('hand.heard.notice', { text: news.text });
    case 'stage':
      return t(`hand.heard.stage.${news.stage}`, {
        turn: Math.max(1, countedTurn(lexicon.scenario, news.turn ?? 1)),
      });
    case 'committed':
    case 'taken-back':
    case 'given-back':
    case 'paused':
    case 'goes-on':
      return t(`hand.heard.${news.is}`);
    default:
      return news satisfies never;
  }
}
