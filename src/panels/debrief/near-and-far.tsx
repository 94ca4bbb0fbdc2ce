import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief, Tally } from '../../debrief/index';
import { type Lexicon, nameOf } from '../../words/index';
import { AlignmentTable } from './alignment-table';
import { Ladder } from './ladder';
import { Fold, Part } from './part';
import { TallyTable } from './tally-table';

const scopes = ['seat', 'all'] as const;
type Scope = (typeof scopes)[number];

interface NearAndFarProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
}

/** How the play lies to history on dimensions that are never added up, with the alignment that shows it. */
export function NearAndFar({ debrief, lexicon }: NearAndFarProps) {
  const { t, i18n } = useTranslation();
  const [scope, setScope] = useState<Scope>('seat');
  if (debrief.distance === undefined) return null;
  const { alignment, dimensions } = debrief.distance[scope];
  const { timing } = dimensions;
  const paired = timing.earlier + timing.same + timing.later;
  const figure = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const forceTurn = (turn: number | undefined) =>
    turn === undefined ? t('debrief.distance.forceNever') : t('debrief.distance.forceAt', { turn });
  return (
    <Part name="distance" help={t('debrief.distance.help')}>
      <p className="debrief-warning">{t('debrief.distance.grade')}</p>
      <fieldset className="switch print-hidden">
        <legend>{t('debrief.distance.whose')}</legend>
        {scopes.map((one) => (
          <label key={one}>
            <input type="radio" name="debrief-scope" checked={scope === one} onChange={() => setScope(one)} />
            <span>{t(one === 'seat' ? 'debrief.distance.mine' : 'debrief.distance.all')}</span>
          </label>
        ))}
      </fieldset>
      <div className="dimensions">
        <section className="dimension dimension-wide">
          <h3>{t('debrief.distance.escalation')}</h3>
          <p className="debrief-help">{t('debrief.distance.escalationHelp')}</p>
          <Ladder escalation={dimensions.escalation} played={debrief.played} />
        </section>
        <section className="dimension">
          <h3>{t('debrief.distance.channel')}</h3>
          <p className="debrief-help">{t('debrief.distance.channelHelp')}</p>
          <TallyTable
            caption={t('debrief.distance.channel')}
            rows={dimensions.channel.map((row) => named(row, channelName(row.id)))}
          />
        </section>
        <section className="dimension">
          <h3>{t('debrief.distance.target')}</h3>
          <p className="debrief-help">{t('debrief.distance.targetHelp')}</p>
          <TallyTable
            caption={t('debrief.distance.target')}
            rows={dimensions.target.map((row) =>
              named(row, row.id === '' ? t('debrief.distance.nobody') : nameOf(lexicon, row.id)),
            )}
          />
        </section>
        <section className="dimension">
          <h3>{t('debrief.distance.timing')}</h3>
          <p className="debrief-help">{t('debrief.distance.timingHelp')}</p>
          <p>
            {paired === 0 ? t('debrief.distance.timingNone') : t('debrief.distance.timingSummary', timing)}
          </p>
          <p>
            {t('debrief.distance.force')}: {t('debrief.side.play')}, {forceTurn(timing.firstForce.play)};{' '}
            {t('debrief.side.history')}, {forceTurn(timing.firstForce.history)}.
          </p>
        </section>
        <section className="dimension">
          <h3>{t('debrief.distance.kind')}</h3>
          <p>
            {alignment.pairs.length === 0
              ? t('debrief.distance.kindNone')
              : t('debrief.distance.kindSummary', {
                  distance: figure.format(alignment.distance),
                  similarity: figure.format(alignment.similarity),
                })}
          </p>
          <p className="debrief-help">{t('debrief.distance.kindHelp')}</p>
        </section>
      </div>
      {alignment.pairs.length === 0 ? null : (
        <Fold summary={t('debrief.distance.align.open')}>
          <AlignmentTable alignment={alignment} lexicon={lexicon} />
        </Fold>
      )}
    </Part>
  );

  function channelName(track: string): string {
    if (track === '') return t('debrief.distance.outside');
    const owner = [debrief.seat, ...debrief.scenario.actors].find(({ tracks }) =>
      tracks.some(({ id }) => id === track),
    );
    return owner?.tracks.find(({ id }) => id === track)?.label ?? track;
  }
}

function named(row: Tally, name: string) {
  return { ...row, name };
}
