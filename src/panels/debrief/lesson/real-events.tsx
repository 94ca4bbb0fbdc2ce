import { useTranslation } from 'react-i18next';
import type { TurnComparison } from '../../../debrief/index';
import type { Statement } from '../../../scenario/index';
import { type Lexicon, nameOf } from '../../../words/index';
import { Inline, Prose } from '../../parts/prose';
import { SourceRefs } from '../../parts/source-refs';
import type { When } from './known-when';

interface RealEventsProps {
  readonly comparison: TurnComparison;
  readonly lexicon: Lexicon;
  readonly when: When;
}

/** What really happened in a turn: as it could be known at that hour, or with what came out later. */
export function RealEvents({ comparison, lexicon, when }: RealEventsProps) {
  const { t } = useTranslation();
  // The text names most of its sources where they belong.
  const uncited = comparison.sources.filter((id) => !new RegExp(`\\b${id}\\b`).test(comparison.told));
  if (comparison.told === '') return <p className="soft">{t('debrief.timeline.noRecord')}</p>;
  return (
    <section className="real-events">
      <h4>{t('debrief.timeline.real')}</h4>
      <Prose text={comparison.told} lexicon={lexicon} />
      {uncited.length === 0 ? null : (
        <p className="soft">
          {t('debrief.timeline.also')}: <SourceRefs ids={uncited} lexicon={lexicon} />
        </p>
      )}
      {when === 'knownThen' ? <KnownThen knew={comparison.knew} lexicon={lexicon} /> : null}
      {when === 'knownLater' ? <KnownLater later={comparison.later} lexicon={lexicon} /> : null}
    </section>
  );
}

function KnownThen({ knew, lexicon }: { knew: TurnComparison['knew']; lexicon: Lexicon }) {
  const { t } = useTranslation();
  if (knew.length === 0) return <p className="soft print-hidden">{t('debrief.timeline.noThen')}</p>;
  return (
    <div className="known" data-when="then">
      {knew.map(({ actor, statements }) => (
        <div key={actor}>
          <h5>{t('debrief.timeline.knew', { name: nameOf(lexicon, actor) })}</h5>
          <Statements statements={statements} lexicon={lexicon} />
        </div>
      ))}
    </div>
  );
}

function KnownLater({ later, lexicon }: { later: readonly Statement[]; lexicon: Lexicon }) {
  const { t } = useTranslation();
  if (later.length === 0) return <p className="soft print-hidden">{t('debrief.timeline.noNow')}</p>;
  const open = later.filter(isOpen);
  const settled = later.filter((statement) => !isOpen(statement));
  return (
    <div className="known" data-when="later">
      {settled.length === 0 ? null : (
        <div>
          <h5>{t('debrief.timeline.later')}</h5>
          <Statements statements={settled} lexicon={lexicon} />
        </div>
      )}
      {open.length === 0 ? null : (
        <div>
          <h5>{t('debrief.timeline.disputed')}</h5>
          <Statements statements={open} lexicon={lexicon} />
        </div>
      )}
    </div>
  );
}

/** Whether a statement is not settled: disputed, claimed or inferred. */
function isOpen({ confidence }: Statement): boolean {
  return confidence !== undefined && confidence !== 'established';
}

/** Statements with whoever makes them, how sure they are, and their sources. */
export function Statements({ statements, lexicon }: { statements: readonly Statement[]; lexicon: Lexicon }) {
  const { t } = useTranslation();
  return (
    <ul className="statements">
      {statements.map(({ text, claimant, confidence, sources }) => {
        const marks = [
          confidence === undefined || confidence === 'established'
            ? ''
            : t(`debrief.timeline.confidence.${confidence}`),
          claimant ?? '',
        ].filter((mark) => mark !== '');
        return (
          <li key={text} data-confidence={confidence}>
            <Inline text={text} lexicon={lexicon} />
            {marks.length === 0 ? null : <span className="statement-marks"> ({marks.join(': ')})</span>}{' '}
            <SourceRefs ids={sources} lexicon={lexicon} />
          </li>
        );
      })}
    </ul>
  );
}
