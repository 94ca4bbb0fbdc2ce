import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { type Debrief, deadlinesOf, rungs } from '../../../debrief/index';
import { countedTurn, turnsBefore } from '../../../scenario/index';
import { indicatorName, nameOf } from '../../../words/index';
import { viewOf } from '../../futures/view';
import { Count } from '../../parts/count';
import { Inline } from '../../parts/prose';
import { beliefTables } from '../lesson/belief-rows';
import { BeliefFigure } from '../lesson/beliefs';
import { DeadlineFigure } from '../lesson/deadlines';
import { disputedStatements, disputeQuestion, disputesIn, readingsTold } from '../lesson/disputes';
import { aimLine } from '../lesson/objectives';
import { minutesFor } from '../lesson/questions';
import { farthestApart } from '../lesson/rise-and-fall';
import { ordersOfSeat } from '../orders';
import type { Printed } from './printed';
import { PrintedFutures } from './printed-futures';
import { sourceFacts } from './source-facts';

type SeminarProps = Printed & { readonly debrief: Debrief };

/** Six pages for a seminar: the second and third layer in brief, as tables. */
export function PrintedSeminar(printed: SeminarProps) {
  const { lexicon, debrief, state } = printed;
  const { t, i18n } = useTranslation();
  const { scenario } = lexicon;
  const view = viewOf(lexicon, state.seat, state.seat, t, i18n.language);
  const disputes = disputesIn(scenario);
  const tables = beliefTables(t, lexicon, debrief);
  const disputed = disputedStatements(scenario);
  return (
    <article className="paper-seminar">
      <header>
        <p className="kicker">{t('debrief.kicker', { name: nameOf(lexicon, state.seat) })}</p>
        <h1>{scenario.about.title}</h1>
      </header>
      <Turns {...printed} />
      <Endings {...printed} />
      <Aims {...printed} />
      <Figures {...printed} />
      {tables.length === 0 ? null : (
        <section>
          <h2>{t('debrief.part.beliefs')}</h2>
          {tables.map((table) => (
            <BeliefFigure key={table.title} table={table} />
          ))}
        </section>
      )}
      {deadlinesOf(debrief).length === 0 ? null : (
        <section>
          <h2>{t('debrief.part.deadlines')}</h2>
          <DeadlineFigure {...{ debrief, lexicon }} />
        </section>
      )}
      <PrintedFutures counting={printed.counting} view={view} />
      <section>
        <h2>{t('debrief.part.concepts')}</h2>
        <ul className="paper-columns">
          {debrief.concepts.map(({ concept, turn }) => (
            <li key={concept.id}>
              <strong>{concept.term}</strong> (
              {t('debrief.concepts.atTurn', { turn: countedTurn(scenario, turn) })}): {concept.plainly}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('debrief.part.questions')}</h2>
        <ol>
          {scenario.questions.map((question) => (
            <li key={question.ask}>
              <Inline text={question.ask} />{' '}
              <span className="paper-when">
                ({t('debrief.questions.minutes', { count: minutesFor(question) })})
              </span>
            </li>
          ))}
        </ol>
      </section>
      {disputes.length + disputed.length === 0 ? null : (
        <section>
          <h2>{t('debrief.part.disputed')}</h2>
          {disputes.map((dispute) => (
            <div key={`${dispute.turn} ${dispute.actor} ${dispute.track}`} className="paper-small">
              <h3>{disputeQuestion(t, lexicon, dispute)}</h3>
              <ul>
                {readingsTold(t, lexicon, dispute).map(
                  ({ outcome, label, text, claimant, follows, sources }) => (
                    <li key={outcome}>
                      <strong>{label}</strong>: {text} ({claimant}){' '}
                      <span className="paper-when">
                        [<bdi>{sources.join(', ')}</bdi>]
                      </span>{' '}
                      <em>{follows}</em>
                    </li>
                  ),
                )}
              </ul>
            </div>
          ))}
          <ul className="paper-columns paper-small">
            {disputed.map(({ text, claimant, sources }) => (
              <li key={text}>
                {text} {claimant === undefined ? '' : `(${claimant}) `}
                <span className="paper-when">
                  [<bdi>{sources.join(', ')}</bdi>]
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('debrief.part.method')}</h2>
        <div className="paper-columns paper-small">
          {(['policies', 'luck', 'interval', 'aims', 'match', 'leaves', 'grade'] as const).map((point) => (
            <p key={point}>{t(`futures.method.${point}`)}</p>
          ))}
          {scenario.limits.map((limit) => (
            <p key={limit}>{limit}</p>
          ))}
        </div>
      </section>
      <section>
        <h2>{t('debrief.part.sources')}</h2>
        <ul className="paper-columns paper-small paper-sources">
          {scenario.sources.map((source) => (
            // A title stands as it was printed, so each is read in its own direction.
            <li key={source.id} dir="auto">
              <strong>{source.id}</strong>
              {sourceFacts(source).map((fact, at) => (
                <Fragment key={fact}>
                  {at === 0 ? ' ' : '\u00a0· '}
                  <span className={fact === source.date ? 'paper-when' : undefined}>{fact}</span>
                </Fragment>
              ))}
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}

/** Turn by turn: the orders of the game and of history, and the step of the ladder that each reached. */
function Turns({ lexicon, debrief }: SeminarProps) {
  const { t } = useTranslation();
  const { comparison, scenario, seat, distance, played } = debrief;
  const rung = (step: number | undefined) => t(`debrief.distance.rung.${rungs[step ?? 0] ?? 'normal'}`);
  return (
    <section>
      <h2>{t('debrief.part.timeline')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('debrief.distance.turn')}</th>
            <th scope="col">{t('debrief.side.play')}</th>
            <th scope="col">{t('debrief.side.history')}</th>
            <th scope="colgroup" colSpan={2}>
              {t('debrief.distance.escalation')}
            </th>
          </tr>
        </thead>
        <tbody>
          {comparison.turns.map((turn) => {
            const step = distance?.all.dimensions.escalation.byTurn[turn.turn - 1];
            const told = (side: 'play' | 'history') =>
              turn[side] === undefined
                ? '—'
                : ordersOfSeat(lexicon, seat.id, turn.tracks, side).join(t('shell.list.clauses')) ||
                  t('debrief.story.paths.none');
            return (
              <tr key={turn.turn}>
                <th scope="row">
                  <Count of={countedTurn(scenario, turn.turn)} />. {scenario.turns[turn.turn - 1]?.title}
                </th>
                <td>
                  {told('play')}
                  {turn.turn === comparison.divergence ? (
                    <strong> ({t('debrief.timeline.parted')})</strong>
                  ) : null}
                </td>
                <td>{told('history')}</td>
                <td>{turn.turn > played ? '—' : rung(step?.play)}</td>
                <td>{rung(step?.history)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** Both endings and their classes. */
function Endings({ lexicon, debrief: { ending, historyEnding, outcome, played } }: SeminarProps) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t('debrief.part.ended')}</h2>
      <p>
        {ending === undefined
          ? t('debrief.ended.brokenOff', { count: countedTurn(lexicon.scenario, played) })
          : t('debrief.ended.yours', { title: ending.title })}
      </p>
      {historyEnding === undefined ? null : (
        <p>{t('debrief.ended.history', { title: historyEnding.title })}</p>
      )}
      {outcome === undefined ? null : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('debrief.part.classes')}</th>
              <th scope="col">{t('debrief.side.play')}</th>
              <th scope="col">{t('debrief.side.history')}</th>
            </tr>
          </thead>
          <tbody>
            {outcome.actors.map(({ actor, play, history }) => (
              <tr key={actor}>
                <th scope="row">{nameOf(lexicon, actor)}</th>
                <td>{play === undefined ? '—' : t(`debrief.ended.icb.${play}`)}</td>
                <td>{history === undefined ? '—' : t(`debrief.ended.icb.${history}`)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t('debrief.ended.form')}</th>
              <td>{t(`debrief.ended.forms.${outcome.form.play}`)}</td>
              <td>{t(`debrief.ended.forms.${outcome.form.history}`)}</td>
            </tr>
            <tr>
              <th scope="row">{t('debrief.ended.violence')}</th>
              <td>{t(`debrief.ended.violences.${outcome.violence.play}`)}</td>
              <td>{t(`debrief.ended.violences.${outcome.violence.history}`)}</td>
            </tr>
          </tbody>
        </table>
      )}
    </section>
  );
}

function Aims({ debrief: { objectives, ending } }: SeminarProps) {
  const { t } = useTranslation();
  if (objectives.length === 0) return null;
  return (
    <section>
      <h2>{t('debrief.part.objectives')}</h2>
      <ul>
        {objectives.map(({ id, label, play, history }) => (
          <li key={id}>
            <strong>{label}</strong>: {aimLine(t, play, 'play', ending !== undefined)}
            {history === undefined ? '' : `${t('shell.list.clauses')}${aimLine(t, history, 'history', true)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The figures on which game and history came farthest apart. */
function Figures({ lexicon, debrief }: SeminarProps) {
  const { t } = useTranslation();
  const before = turnsBefore(debrief.scenario);
  const turns = Array.from({ length: debrief.scenario.turns.length + 1 }, (_, turn) => turn).slice(before);
  return (
    <section>
      <h2>{t('debrief.part.curves')}</h2>
      <table>
        <thead>
          <tr>
            <td />
            {turns.map((turn) => (
              <th key={turn} scope="col">
                {turn === before ? t('debrief.curves.start') : <Count of={turn - before} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {farthestApart(debrief).flatMap(({ indicator, ...curve }) =>
            (['play', 'history'] as const).map((side) => (
              <tr key={`${indicator.id} ${side}`}>
                <th scope="row">
                  {indicatorName(lexicon, indicator)}: {t(`debrief.side.${side}`)}
                </th>
                {turns.map((turn) => (
                  <td key={turn}>
                    {curve[side][turn] === undefined ? '—' : <Count of={curve[side][turn]} />}
                  </td>
                ))}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}
