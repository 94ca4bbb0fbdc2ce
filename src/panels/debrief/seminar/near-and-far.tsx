import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../debrief/index';
import { countedTurn, turnsBefore } from '../../../scenario/index';
import type { Lexicon } from '../../../words/index';
import { Fold, Part } from '../part';
import { AlignmentTable } from './alignment-table';
import { Ladder } from './ladder';

const scopes = ['seat', 'all'] as const;
type Scope = (typeof scopes)[number];

interface NearAndFarProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
}

/** How close the acts of the game are to history's: how far they escalated, when they came, and pair by pair. */
export function NearAndFar({ debrief, lexicon }: NearAndFarProps) {
  const { t } = useTranslation();
  const [scope, setScope] = useState<Scope>('seat');
  if (debrief.distance === undefined) return null;
  const { alignment, dimensions } = debrief.distance[scope];
  const { timing } = dimensions;
  const paired = timing.earlier + timing.same + timing.later;
  const forceTurn = (turn: number | undefined) =>
    turn === undefined
      ? t('debrief.distance.forceNever')
      : t('debrief.distance.forceAt', { turn: countedTurn(debrief.scenario, turn) });
  return (
    <Part name="distance" help={t('debrief.distance.help')}>
      <fieldset className="switch">
        <legend>{t('debrief.distance.whose')}</legend>
        {scopes.map((one) => (
          <label key={one}>
            <input type="radio" name="debrief-scope" checked={scope === one} onChange={() => setScope(one)} />
            <span>{t(one === 'seat' ? 'debrief.distance.mine' : 'debrief.distance.all')}</span>
          </label>
        ))}
      </fieldset>
      <h3>{t('debrief.distance.escalation')}</h3>
      <p className="debrief-help">{t('debrief.distance.escalationHelp')}</p>
      <Ladder
        before={turnsBefore(debrief.scenario)}
        escalation={dimensions.escalation}
        played={debrief.played}
      />
      <h3>{t('debrief.distance.timing')}</h3>
      <p>
        {paired === 0 ? t('debrief.distance.timingNone') : t('debrief.distance.timingSummary', timing)}{' '}
        {t('debrief.distance.force')}:{' '}
        {(['play', 'history'] as const)
          .map((side) =>
            [t(`debrief.side.${side}`), forceTurn(timing.firstForce[side])].join(t('shell.list.separator')),
          )
          .join(t('shell.list.clauses'))}
        .
      </p>
      {alignment.pairs.length === 0 ? null : (
        <Fold summary={t('debrief.distance.align.open')}>
          <p className="debrief-help">{t('debrief.distance.align.help')}</p>
          <AlignmentTable alignment={alignment} lexicon={lexicon} />
        </Fold>
      )}
    </Part>
  );
}
