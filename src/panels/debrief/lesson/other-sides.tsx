import { useTranslation } from 'react-i18next';
import type { TurnComparison } from '../../../debrief/index';
import type { ActorId } from '../../../scenario/index';
import type { Lexicon } from '../../../words/index';
import { eventLabels, toldOrders } from '../orders';
import { Fold } from '../part';
import { SideBySide, type SideRow } from '../side-by-side';

interface OtherSidesProps {
  readonly comparison: TurnComparison;
  readonly lexicon: Lexicon;
  readonly seat: ActorId;
}

/** What the others did and what nobody ordered, in the play and in history. */
export function OtherSides({ comparison, lexicon, seat }: OtherSidesProps) {
  const { t } = useTranslation();
  const { play, history } = comparison;
  const others = lexicon.scenario.actors.filter(({ id }) => id !== seat);
  const rows = [
    ...others.map(({ id, name }) =>
      rowOf(
        id,
        name,
        toldOrders(t, lexicon, id, play),
        toldOrders(t, lexicon, id, history),
        t('debrief.orders.none'),
      ),
    ),
    rowOf(
      'events',
      t('debrief.timeline.events'),
      eventLabels(lexicon, play),
      eventLabels(lexicon, history),
      t('debrief.orders.noEvents'),
    ),
  ].flat();
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
}

/** A row with a line for each deed; nothing where neither side has any. */
function rowOf(
  key: string,
  what: string,
  play: readonly string[],
  history: readonly string[],
  none: string,
): readonly SideRow[] {
  if (play.length + history.length === 0) return [];
  const same = play.length === history.length && play.every((deed) => history.includes(deed));
  return [
    {
      key,
      what,
      play: <Deeds deeds={play} none={none} />,
      history: <Deeds deeds={history} none={none} />,
      same,
    },
  ];
}

function Deeds({ deeds, none }: { readonly deeds: readonly string[]; readonly none: string }) {
  if (deeds.length === 0) return <span className="soft">{none}</span>;
  return (
    <ul className="deeds">
      {deeds.map((deed) => (
        <li key={deed}>{deed}</li>
      ))}
    </ul>
  );
}
