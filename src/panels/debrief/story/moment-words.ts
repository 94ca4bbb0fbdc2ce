import type { Debrief, Misreading, Moved, Parting, Turning } from '../../../debrief/index';
import type { Voice } from '../../../scenario/index';
import { familyName, type Lexicon, nameOf, optionLabel, trackLabel } from '../../../words/index';
import type { Translate } from '../../strings/index';
import { deadlyNames } from '../../words/deadly-names';
import { sayFamily } from '../../words/say';

/** Where the choice that moved most stands: still counted, found, found to be none, or not to be had. */
export type TurningState =
  | (Extract<Turning, { by: 'order' }> & { readonly is: 'moved'; readonly moved: Moved })
  | (Extract<Turning, { by: 'holding' }> & { readonly is: 'held' })
  | { readonly is: 'none' | 'wait' | 'failed' | 'broken' };

/** A moment as it is told: its rule, two sentences, and where it can be tried again. */
export interface ToldMoment {
  readonly rule: 'parting' | 'turning' | 'misreading';
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
  const rule = 'parting';
  if (parting === undefined) return { rule, text: t('debrief.story.moments.parting.never') };
  const { turn } = parting;
  if (parting.by === 'world') return { rule, text: t('debrief.story.moments.parting.world'), at: { turn } };
  const { track } = parting;
  const play = optionLabel(lexicon, seat, parting.play);
  const history = optionLabel(lexicon, seat, parting.history);
  const key = parting.play === 'hold' ? 'playHold' : parting.history === 'hold' ? 'historyHold' : 'text';
  const words = { play, history, track: trackLabel(lexicon, seat, track) };
  return { rule, text: t(`debrief.story.moments.parting.${key}`, words), at: { turn, track } };
}

function turningTold(t: Translate, lexicon: Lexicon, seat: string, state: TurningState): ToldMoment {
  const rule = 'turning';
  switch (state.is) {
    case 'held': {
      const { turn, family } = state;
      return { rule, text: t('debrief.story.moments.turning.hold', familyWords(t, family)), at: { turn } };
    }
    case 'moved': {
      const { turn, track, option, moved } = state;
      const chosen = optionLabel(lexicon, seat, option);
      return { rule, text: movedTold(t, lexicon, chosen, moved), at: { turn, track } };
    }
    default:
      return { rule, text: t(`debrief.story.moments.turning.${state.is}`) };
  }
}

/** People first: in how many plays they are killed, then how the plays end. */
function movedTold(
  t: Translate,
  lexicon: Lexicon,
  chosen: string,
  { killed, family, instead }: Moved,
): string {
  const ended =
    family === undefined
      ? undefined
      : ({
          key: instead === undefined ? 'family' : 'instead',
          words: {
            ...familyWords(t, family),
            instead: instead === undefined ? '' : familyName(sayFamily(t), instead.id),
            without: percent(instead?.share ?? 0),
          },
        } as const);
  if (killed === undefined)
    return ended === undefined
      ? ''
      : t(`debrief.story.moments.turning.${ended.key}`, { chosen, ...ended.words });
  const told = t('debrief.story.moments.turning.killed', {
    chosen,
    sides: deadlyNames(t, lexicon),
    after: percent(killed.after),
    before: percent(killed.before),
  });
  return ended === undefined
    ? told
    : `${told} ${t(`debrief.story.moments.turning.endings.${ended.key}`, ended.words)}`;
}

function familyWords(t: Translate, { id, before, after }: Exclude<Moved['family'], undefined>) {
  return { family: familyName(sayFamily(t), id), before: percent(before), after: percent(after) };
}

function percent(share: number): number {
  return Math.round(100 * share);
}

function misreadingTold(t: Translate, lexicon: Lexicon, seat: string, misreading: Misreading): ToldMoment {
  const { turn, by, track, option } = misreading;
  const label = optionLabel(lexicon, by, option);
  const meant =
    by === seat
      ? t('debrief.story.moments.misreading.you', { option: label })
      : t('debrief.story.moments.misreading.other', { name: nameOf(lexicon, by), option: label });
  return {
    rule: 'misreading',
    text: [meant, ...sawWords(t, lexicon, seat, misreading)].join(' '),
    at: by === seat ? { turn, track } : { turn },
  };
}

function sawWords(t: Translate, lexicon: Lexicon, seat: string, { to, saw }: Misreading): readonly string[] {
  switch (saw.kind) {
    case 'deaths':
      return [saw.text];
    case 'nothing':
      return [
        to === seat
          ? t('debrief.story.moments.misreading.nothingYou')
          : t('debrief.story.moments.misreading.nothing', { name: nameOf(lexicon, to) }),
      ];
    case 'contrary':
      return [...(saw.own === undefined ? [] : [saw.own]), saw.theirs].map((voice) =>
        voiceWords(t, lexicon, voice),
      );
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
