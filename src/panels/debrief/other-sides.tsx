import { useTranslation } from 'react-i18next';
import type { SideOfTurn, TurnComparison } from '../../debrief/index';
import type { ActorId } from '../../scenario/index';
import { type Lexicon, nameOf } from '../words/lexicon';
import { listOf } from '../words/summary';
import { toldOrders } from './orders';
import { Fold } from './part';
import { SideBySide, type SideRow } from './side-by-side';

interface OtherSidesProps {
  readonly comparison: TurnComparison;
  readonly lexicon: Lexicon;
  readonly seat: ActorId;
}

/** What the others did and what came from outside, in the play and in history. */
export function OtherSides({ comparison, lexicon, seat }: OtherSidesProps) {
  const { t, i18n } = useTranslation();
  const { play, history } = comparison;
  const none = <span className="soft">{t('debrief.orders.none')}</span>;
  const rows: SideRow[] = lexicon.scenario.actors.flatMap(({ id }) => {
    if (id === seat) return [];
    const mine = list(toldOrders(t, lexicon, id, play));
    const theirs = list(toldOrders(t, lexicon, id, history));
    if (mine === '' && theirs === '') return [];
    const what = nameOf(lexicon, id);
    return [{ key: id, what, play: mine || none, history: theirs || none, same: mine === theirs }];
  });
  const mine = events(play);
  const theirs = events(history);
  if (mine !== '' || theirs !== '') {
    const what = t('debrief.timeline.events');
    rows.push({ key: 'events', what, play: mine || none, history: theirs || none, same: mine === theirs });
  }
  if (rows.length === 0) return null;
  const unlike = rows.filter(({ same }) => !same).length;
  return (
    <Fold
      summary={
        unlike === 0
          ? t('debrief.timeline.othersSame')
          : t('debrief.timeline.othersUnlike', { count: unlike })
      }
      className="others"
    >
      <SideBySide label={t('debrief.timeline.others')} rows={rows} />
    </Fold>
  );

  function events(side: SideOfTurn | undefined): string {
    return list((side?.injects ?? []).map((id) => lexicon.inject(id)?.label ?? id));
  }

  function list(labels: readonly string[]): string {
    return labels.length === 0 ? '' : listOf(labels, i18n.language);
  }
}
