import { useTranslation } from 'react-i18next';
import type { Entry } from '../../engine/index';
import { countedTurn, planNamed } from '../../scenario/index';
import type { RoomState } from '../../session/index';
import { lexiconOf } from '../../words/index';
import { useHeadline } from '../parts/use-headline';
import { EndingAccount } from './ending-card';

interface BrokenOffCardProps {
  readonly state: RoomState;
  /** What its reader was told, from which it is known whom the play has cost so far. */
  readonly journal: readonly Entry[];
}

/** Where a play was broken off: what ended it, how far it came, whom it has cost, and that nothing is lost. */
export function BrokenOffCard({ state, journal }: BrokenOffCardProps) {
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
      {brokenOff?.by === 'player' ? null : <p className="kicker">{t('room.broken.kicker')}</p>}
      <h1 id="ending-heading" className="ending-title" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className="ending-text">
        {t('room.broken.text', { count: countedTurn(scenario, resolved) })}
        {Object.keys(draft).length === 0 ? '' : ` ${t('room.broken.kept')}`} {t('room.broken.heading')}
      </p>
      <EndingAccount lexicon={lexiconOf(scenario)} journal={journal} isOpen={resolved > 0} />
    </section>
  );
}
