import type { Debrief, Misreading, Moved, Parting, Turning } from '../../../debrief/index';
import type { Voice } from '../../../scenario/index';
import {
  familyName,
  type Lexicon,
  nameOf,
  optionLabel,
  quantityLabel,
  trackLabel,
  valueWord,
} from '../../../words/index';
import type { Translate } from '../../strings/index';
import { sayFamily } from '../../words/say';

/** Where the choice that moved most stands: still counted, found, found to be none, or not to be had. */
export type TurningState =
  | { readonly is: 'found'; readonly turning: Turning }
  | { readonly is: 'none' | 'wait' | 'failed' | 'broken' };

/** A moment as it is told: its rule, its title, two or three sentences, and where it can be tried again. */
export interface ToldMoment {
  readonly rule: 'parting' | 'turning' | 'misreading';
  readonly title: string;
  readonly text: string;
  readonly at?: { readonly turn: number; readonly track?: string };
}

/** The moments of a game, each picked by its rule: three, or two where nothing was seen otherwise than it was meant. */
export function momentsTold(
  t: Translate,
  lexicon: Lexicon,
  debrief: Debrief,
  turning: TurningState,
): readonly ToldMoment[] {
  const seat = debrief.seat.id;
  return [
    ...(debrief.historyEnding === undefined ? [] : [partingTold(t, lexicon, seat, debrief.parting)]),
    turningTold(t, lexicon, seat, turning),
    ...(debrief.misreading === undefined ? [] : [misreadingTold(t, lexicon, seat, debrief.misreading)]),
  ];
}

function partingTold(t: Translate, lexicon: Lexicon, seat: string, parting: Parting | undefined): ToldMoment {
  const told = {
    rule: 'parting',
    title: t(`debrief.story.moments.parting.title.${parting?.by ?? 'never'}`),
  } as const;
  if (parting === undefined) return { ...told, text: t('debrief.story.moments.parting.never') };
  const { turn } = parting;
  if (parting.by === 'world')
    return { ...told, text: t('debrief.story.moments.parting.world'), at: { turn } };
  const { track } = parting;
  const play = optionLabel(lexicon, seat, parting.play);
  const history = optionLabel(lexicon, seat, parting.history);
  const key = parting.play === 'hold' ? 'playHold' : parting.history === 'hold' ? 'historyHold' : 'text';
  const words = { play, history, track: trackLabel(lexicon, seat, track), name: nameOf(lexicon, seat) };
  return { ...told, text: t(`debrief.story.moments.parting.${key}`, words), at: { turn, track } };
}

function turningTold(t: Translate, lexicon: Lexicon, seat: string, state: TurningState): ToldMoment {
  const told = { rule: 'turning', title: t('debrief.story.moments.turning.title') } as const;
  if (state.is !== 'found') return { ...told, text: t(`debrief.story.moments.turning.${state.is}`) };
  const { turning } = state;
  const { turn } = turning;
  if (turning.by === 'holding') {
    const text = t('debrief.story.moments.turning.hold', familyWords(t, turning.family));
    return { ...told, text, at: { turn } };
  }
  const { track, option, moved } = turning;
  const text = movedTold(t, optionLabel(lexicon, seat, option), moved);
  return { ...told, text, at: { turn, track } };
}

/** People first: in how many plays they are killed, then how the plays end. A try of the moment says by whose orders. */
function movedTold(t: Translate, chosen: string, { killed, family, instead }: Moved): string {
  const part =
    killed === undefined ? 'debrief.story.moments.turning' : 'debrief.story.moments.turning.endings';
  const ended =
    family === undefined
      ? ''
      : t(`${part}.${instead === undefined ? 'family' : 'instead'}`, {
          chosen,
          ...familyWords(t, family),
          instead: familyName(sayFamily(t), instead?.id ?? ''),
          without: percent(instead?.share ?? 0),
        });
  if (killed === undefined) return ended;
  const shares = { after: percent(killed.after), before: percent(killed.before) };
  return `${t('debrief.story.moments.turning.killed', { chosen, ...shares })} ${ended}`.trim();
}

function familyWords(t: Translate, { id, before, after }: Exclude<Moved['family'], undefined>) {
  return { family: familyName(sayFamily(t), id), before: percent(before), after: percent(after) };
}

function percent(share: number): number {
  return Math.round(100 * share);
}

function misreadingTold(t: Translate, lexicon: Lexicon, seat: string, misreading: Misreading): ToldMoment {
  const { turn, by, track, option, saw } = misreading;
  const label = optionLabel(lexicon, by, option);
  const ordered =
    by === seat
      ? t('debrief.story.moments.misreading.you', { option: label })
      : t('debrief.story.moments.misreading.other', { name: nameOf(lexicon, by), option: label });
  return {
    rule: 'misreading',
    title: t(`debrief.story.moments.misreading.title.${saw.kind}`),
    text: [ordered, ...meantWords(t, lexicon, misreading), sawWords(t, lexicon, seat, misreading)].join(' '),
    at: by === seat ? { turn, track } : { turn },
  };
}

/** What an order was meant for, in the words of the first adviser who argued for it. */
function meantWords(t: Translate, lexicon: Lexicon, { by, option }: Misreading): readonly string[] {
  const advice = lexicon.option(by, option)?.advice.find(({ stance }) => stance === 'for');
  const office = lexicon.actor(by)?.advisers.find(({ id }) => id === advice?.adviser)?.office;
  return advice === undefined || office === undefined
    ? []
    : [t('debrief.story.moments.misreading.meant', { office, says: advice.says })];
}

function sawWords(t: Translate, lexicon: Lexicon, seat: string, { to, saw }: Misreading): string {
  switch (saw.kind) {
    case 'deaths':
      return saw.text;
    case 'nothing':
      return to === seat
        ? t('debrief.story.moments.misreading.nothingYou')
        : t('debrief.story.moments.misreading.nothing', { name: nameOf(lexicon, to) });
    case 'told': {
      const { what, value, truth } = saw;
      const facts = {
        what: quantityLabel(lexicon, what),
        value: valueWord(lexicon, what, value),
        truth: valueWord(lexicon, what, truth),
      };
      return to === seat
        ? t('debrief.story.moments.misreading.toldYou', facts)
        : t('debrief.story.moments.misreading.told', { ...facts, name: nameOf(lexicon, to) });
    }
    case 'contrary':
      return voiceWords(t, lexicon, saw.theirs);
    default:
      return saw satisfies never;
  }
}

/** What somebody says, with who says it: an office in quotation marks, a public as it is told of. */
function voiceWords(t: Translate, lexicon: Lexicon, { actor, adviser, says }: Voice): string {
  const name = nameOf(lexicon, actor);
  if (adviser === undefined) return t('debrief.story.moments.misreading.public', { name, says });
  const office = lexicon.actor(actor)?.advisers.find(({ id }) => id === adviser)?.office ?? adviser;
  return t('debrief.story.moments.misreading.office', { name, office, says });
}
