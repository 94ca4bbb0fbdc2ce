import { useTranslation } from 'react-i18next';
import { countedTurn, planNamed } from '../../scenario/index';
import type { RoomState } from '../../session/index';
import { useHeadline } from '../parts/use-headline';

/** Where a play was broken off: what ended it, how far it came, and that nothing is lost. */
export function BrokenOffCard({ state }: { readonly state: RoomState }) {
  const { t } = useTranslation();
  const { scenario, brokenOff, plan, resolved, draft, id } = state;
  const name = brokenOff?.by === 'plan' ? planNamed(scenario, plan)?.name : undefined;
  const title =
    name !== undefined
      ? t('room.broken.plan', { name })
      : t(brokenOff?.by === 'player' ? 'room.broken.player' : 'room.broken.bell');
  const heading = useHeadline<HTMLHeadingElement>(`${title} · ${t('shell.name')}`, id);
  return (
    <section className="ending" aria-labelledby="ending-heading">
      <p className="kicker">{t('room.broken.kicker')}</p>
      <h1 id="ending-heading" className="ending-title" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className="ending-text">
        {t('room.broken.text', { count: countedTurn(scenario, resolved) })}
        {Object.keys(draft).length === 0 ? '' : ` ${t('room.broken.kept')}`} {t('room.broken.heading')}
      </p>
    </section>
  );
}
