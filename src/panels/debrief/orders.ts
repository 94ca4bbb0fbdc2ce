import type { Comparison, SideOfTurn, TurnComparison } from '../../debrief/index';
import type { Cause, Entry } from '../../engine/index';
import { type ActorId, countedTurn, isSecret, type OptionId, type Orders } from '../../scenario/index';
import {
  causeLabel,
  factWord,
  type Lexicon,
  nameOf,
  optionLabel,
  outcomeLabel,
  postureLabel,
} from '../../words/index';
import type { Translate } from '../strings/index';
import { numberText } from '../words/numbers';
import { listOf } from '../words/summary';

/** The orders of one actor in a turn as labels, in the order of its tracks. */
export function orderLabels(
  lexicon: Lexicon,
  actor: ActorId,
  byTrack: Orders[string] | undefined,
): readonly string[] {
  return (lexicon.actor(actor)?.tracks ?? []).flatMap((track) => {
    const option = byTrack?.[track.id];
    return option === undefined ? [] : [optionLabel(lexicon, actor, option)];
  });
}

/** The orders of the seat in a turn of the game or of history as labels, in the order of its tracks. */
export function ordersOfSeat(
  lexicon: Lexicon,
  seat: ActorId,
  tracks: TurnComparison['tracks'],
  side: 'play' | 'history',
): readonly string[] {
  return tracks.flatMap((track) => {
    const option = track[side];
    return option === undefined ? [] : [optionLabel(lexicon, seat, option)];
  });
}

/** What came of an order, to be put behind it: " → The bridge is hit"; empty if there was only one way. */
export function resultMark(
  t: Translate,
  lexicon: Lexicon,
  actor: ActorId,
  option: OptionId,
  outcome: string | undefined,
): string {
  return outcome === undefined
    ? ''
    : ` ${t('shell.list.arrow')} ${outcomeLabel(lexicon, actor, option, outcome)}`;
}

type DrawOf = Extract<Entry, { readonly kind: 'draw' }>['of'];

/** A draw's subject: whose order, or which event or consequence. */
export function drawSubject(t: Translate, lexicon: Lexicon, of: DrawOf, cause: Cause): string {
  const label = causeLabel(lexicon, cause) ?? '';
  const name = cause.by === 'order' ? nameOf(lexicon, cause.actor) : '';
  return t(`debrief.luck.what.${of === 'rule' ? 'inject' : of}`, { name, label });
}

/** A draw's result in words. */
export function drawResult(t: Translate, lexicon: Lexicon, of: DrawOf, cause: Cause, result: string): string {
  switch (of) {
    case 'outcome':
      return cause.by === 'order' ? outcomeLabel(lexicon, cause.actor, cause.option, result) : result;
    case 'exposure':
      return t(result === 'exposed' ? 'debrief.luck.exposed' : 'debrief.luck.hidden');
    case 'inject':
    case 'rule':
      return t(result === 'happens' ? 'debrief.luck.yes' : 'debrief.luck.no');
    default:
      return of satisfies never;
  }
}

/** An entry of the journal in a few words, for a concept's moment. */
export function momentLabel(t: Translate, lexicon: Lexicon, entry: Entry): string {
  switch (entry.kind) {
    case 'order':
      return `${nameOf(lexicon, entry.actor)}: ${optionLabel(lexicon, entry.actor, entry.option)}`;
    case 'inject':
      return lexicon.inject(entry.id)?.label ?? entry.id;
    case 'posture':
      return `${nameOf(lexicon, entry.actor)}: ${postureLabel(lexicon, entry.actor, entry.track, entry.to)}`;
    case 'fact': {
      const fact = lexicon.fact(entry.id);
      return fact ? `${fact.label}: ${factWord(fact, entry.to)}` : entry.id;
    }
    case 'indicator': {
      const { label: what = entry.id, deadline } = lexicon.indicator(entry.id) ?? {};
      return deadline ? what : t('reveal.moved.turns', { what, from: entry.from, to: entry.to });
    }
    default:
      return '';
  }
}

/** What an actor other than the seat did in a turn: each order with its result, and whether it was covert. */
export function toldOrders(
  t: Translate,
  lexicon: Lexicon,
  actor: ActorId,
  side: SideOfTurn | undefined,
): readonly string[] {
  return (lexicon.actor(actor)?.tracks ?? []).flatMap((track) => {
    const option = side?.others[actor]?.[track.id];
    if (option === undefined) return [];
    const visibility = lexicon.option(actor, option)?.visibility ?? 'public';
    const hidden = isSecret(visibility) ? ` (${t('debrief.timeline.covert')})` : '';
    const result = resultMark(t, lexicon, actor, option, side?.outcomes[`${actor}.${track.id}`]);
    return [`${optionLabel(lexicon, actor, option)}${hidden}${result}`];
  });
}

/** What happened in a turn that nobody ordered: events from outside, and consequences that chance decided. */
export function eventLabels(lexicon: Lexicon, side: SideOfTurn | undefined): readonly string[] {
  return [
    ...(side?.injects ?? []).map((id) => lexicon.inject(id)?.label ?? id),
    ...(side?.rules ?? []).map((id) => lexicon.rule(id)?.label ?? id),
  ];
}

/** Where the play left history and where it came back, a sentence each. */
export function partingSentences(
  t: Translate,
  { scenario }: Pick<Lexicon, 'scenario'>,
  { divergence, worldDivergence, returns }: Comparison,
  language: string,
): readonly string[] {
  return [
    divergence === undefined
      ? t('debrief.timeline.never')
      : t('debrief.timeline.summaryLeft', { turn: countedTurn(scenario, divergence) }),
    ...(worldDivergence === undefined
      ? []
      : [t('debrief.timeline.summaryWorld', { turn: countedTurn(scenario, worldDivergence) })]),
    ...(returns.length === 0
      ? []
      : [
          t('debrief.timeline.summaryReturn', {
            count: returns.length,
            turns: listOf(
              returns.map((turn) => numberText(countedTurn(scenario, turn), language)),
              language,
            ),
          }),
        ]),
  ];
}
