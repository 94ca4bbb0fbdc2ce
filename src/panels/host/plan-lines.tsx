import { useTranslation } from 'react-i18next';
import { planOf } from '../../classroom/index';
import { countedTurn, turnsPlayed } from '../../scenario/index';
import { useRoomTime } from '../parts/use-link';
import { useHostDesk } from './desk';
import { type PlannedTurn, plannedFrom } from './planned';

/** What the time until the bell is planned for: the brief if it is still to be read, each turn that is left, and the debrief that is kept free. */
export function PlanLines() {
  const { t } = useTranslation();
  const { sight, link, lexicon } = useHostDesk();
  const now = useRoomTime(link);
  const { bell, debriefFrom } = sight.room;
  const { scenario } = lexicon;
  if (bell === undefined || debriefFrom === undefined) return null;
  const turn = Math.min(...sight.tables.filter(({ phase }) => phase !== 'over').map((table) => table.turn));
  const turns = turnsPlayed(scenario);
  const first = Number.isFinite(turn) ? countedTurn(scenario, turn) : turns + 1;
  const minutesIn = (time: number) => Math.round(time / 60_000);
  const isLobby = sight.room.phase === 'lobby';
  const brief = isLobby ? planOf({ minutes: Math.max(0, minutesIn(bell - now)) }, scenario).brief : 0;
  const plan = plannedFrom(
    first,
    turns,
    minutesIn(debriefFrom - now) - brief,
    minutesIn(bell - Math.max(debriefFrom, now)),
  );
  const left = plan.turns.length;
  const played = plan.turns.filter(({ minutes }) => minutes > 0).length;
  const minutes = (count: number) => t('host.time.planMinutes', { count });
  return (
    <section>
      <h3>{t('host.time.plan')}</h3>
      <ul className="plan-lines">
        {isLobby ? <li>{t('host.time.planBrief', { minutes: minutes(brief) })}</li> : null}
        {plan.turns.map((one: PlannedTurn) => (
          <li key={one.turn}>{t('host.time.planTurn', { turn: one.turn, minutes: minutes(one.minutes) })}</li>
        ))}
        <li>
          <b>{t('host.time.planDebrief', { minutes: minutes(plan.debrief) })}</b>
        </li>
      </ul>
      {played < left ? (
        <p className="soft">{t('host.time.planCut', { count: first - 1 + played, turns })}</p>
      ) : null}
    </section>
  );
}
