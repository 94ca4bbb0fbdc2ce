import { useTranslation } from 'react-i18next';
import type { Debrief, HarmTold } from '../../../debrief/index';
import { type Note, namesAnswer } from '../../../session/index';
import { nameOf } from '../../../words/index';
import { Count } from '../../parts/count';
import { Inline, Prose } from '../../parts/prose';
import { WantsAtEnd } from '../../parts/wants-at-end';
import { daysInShort } from '../../words/dates';
import { orderLabels, ordersOfSeat } from '../orders';
import { firstQuestions } from '../own-words';
import { headingTold } from '../story/ending-scene';
import { historyEnded } from '../story/history-ended';
import { luckTold, takeAwayOf } from '../story/luck-and-question';
import { momentsTold } from '../story/moment-words';
import { byText, nobodyKey, onlyInHistory, turnsTold } from '../story/people';
import type { Printed } from './printed';
import './print.css';
import { countedTurn, turnsBefore } from '../../../scenario/index';

/** Two pages for a student: their own words, the ending, both paths with what they noted, three moments, people, luck and a question. */
export function PrintedStory(printed: Printed) {
  const { state, lexicon, debrief } = printed;
  const { t } = useTranslation();
  const { scenario, seat, words } = state;
  return (
    <article className="paper-story">
      <header>
        <p className="kicker">{t('debrief.kicker', { name: nameOf(lexicon, seat) })}</p>
        <h1>{scenario.about.title}</h1>
      </header>
      <section>
        <h2>{t('debrief.part.words')}</h2>
        {firstQuestions.map((question) => (
          <div key={question}>
            <h3>{t(`debrief.words.${question}`)}</h3>
            <p className="paper-own" dir="auto">
              {words[question]?.trim() || '—'}
            </p>
          </div>
        ))}
        {words[namesAnswer] === undefined ? null : (
          <div>
            <h3>{t('debrief.unmask.question')}</h3>
            <p className="paper-own" dir="auto">
              {words[namesAnswer]}
            </p>
          </div>
        )}
      </section>
      {debrief === undefined ? <OwnOrders {...printed} /> : <AfterHistory {...printed} debrief={debrief} />}
    </article>
  );
}

function AfterHistory(printed: Printed & { readonly debrief: Debrief }) {
  const { state, lexicon, debrief, history, turning, heading } = printed;
  const { t, i18n } = useTranslation();
  const { ending, harm } = debrief;
  const ended = historyEnded(t, debrief, history);
  const only = onlyInHistory(debrief, history);
  // Paper says nothing of what is still being counted.
  const moments = momentsTold(t, lexicon, debrief, turning).filter(
    ({ rule }) => rule !== 'turning' || turning.is !== 'wait',
  );
  const question = takeAwayOf(lexicon.scenario.questions, debrief.concepts);
  return (
    <>
      <section>
        <h2>{ending?.title ?? t('debrief.part.ended')}</h2>
        {ending === undefined ? (
          <p>
            {t('debrief.ended.brokenOff', { count: countedTurn(debrief.scenario, debrief.played) })}{' '}
            {heading.result === undefined ? '' : headingTold(t, lexicon, heading, i18n.language)}
          </p>
        ) : (
          <Prose text={ending.text} lexicon={lexicon} />
        )}
        {ended === undefined ? null : <p>{ended}</p>}
      </section>
      <WantsAtEnd lexicon={lexicon} seat={state.seat} journal={state.game.journal} />
      <BothPaths {...printed} />
      <section>
        <h2>{t('debrief.part.moments')}</h2>
        <ol>
          {moments.map(({ rule, title, text, at }) => (
            <li key={rule}>
              <strong>{title}</strong>
              {at === undefined
                ? ''
                : ` (${t('debrief.story.paths.turn', { turn: countedTurn(debrief.scenario, at.turn) })})`}
              : <Inline text={text} />
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t('debrief.part.people')}</h2>
        {harm.length === 0 ? <p>{t(`debrief.story.cost.${nobodyKey(lexicon)}`)}</p> : null}
        <Killed harm={harm} {...printed} />
        {only.length === 0 ? null : (
          <>
            <h3>{t('debrief.story.cost.onlyHistory')}</h3>
            <Killed harm={only} {...printed} />
          </>
        )}
      </section>
      <section>
        <h2>{t('debrief.part.chance')}</h2>
        <p>{luckTold(t, lexicon, debrief)}</p>
      </section>
      {question === undefined ? null : (
        <section className="paper-together">
          <h2>{t('debrief.part.question')}</h2>
          <p>
            <Inline text={question.ask} />
          </p>
          <div className="paper-room" />
        </section>
      )}
    </>
  );
}

/** Who was killed, in the words in which it was told. */
function Killed({ harm, lexicon }: Pick<Printed, 'lexicon'> & { readonly harm: readonly HarmTold[] }) {
  const { t, i18n } = useTranslation();
  return (
    <ul>
      {byText(harm, lexicon.scenario).map(({ text, turns }) => (
        <li key={text}>
          {turns.length === 0 ? null : `${turnsTold(t, turns, i18n.language)}: `}
          <Inline text={text} />
        </li>
      ))}
    </ul>
  );
}

/** Both paths as a table, with what was noted. */
function BothPaths({ state, lexicon, debrief }: Printed & { readonly debrief: Debrief }) {
  const { t, i18n } = useTranslation();
  const { comparison, scenario, seat, historyEnding } = debrief;
  const told = historyEnding !== undefined;
  return (
    <section>
      <h2>{t('debrief.part.paths')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('debrief.distance.turn')}</th>
            <th scope="col">{t('debrief.side.play')}</th>
            {told ? <th scope="col">{t('debrief.side.history')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {comparison.turns.map((turn) => {
            const period = scenario.turns[turn.turn - 1];
            const note = state.notes.find((one) => one.turn === turn.turn);
            const yours = ordersOfSeat(lexicon, seat.id, turn.tracks, 'play');
            const theirs = ordersOfSeat(lexicon, seat.id, turn.tracks, 'history');
            const none = t('debrief.story.paths.none');
            return (
              <tr key={turn.turn}>
                <th scope="row" className="paper-when">
                  <Count of={countedTurn(scenario, turn.turn)} /> ·{' '}
                  {daysInShort(period?.from ?? '', period?.to ?? '', i18n.language)}
                </th>
                <td>
                  {turn.play === undefined ? '—' : yours.join(t('shell.list.clauses')) || none}
                  {turn.turn === comparison.divergence ? (
                    <strong> ({t('debrief.story.paths.parted')})</strong>
                  ) : null}
                  <Noted note={note} />
                </td>
                {told ? (
                  <td>
                    {turn.history === undefined
                      ? '—'
                      : turn.status === 'same'
                        ? t(
                            turn.turn > (comparison.divergence ?? turn.turn)
                              ? 'debrief.story.paths.again'
                              : 'debrief.story.paths.same',
                          )
                        : theirs.join(t('shell.list.clauses')) || none}
                  </td>
                ) : null}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** What was ordered and noted, before history is shown. */
function OwnOrders({ state, lexicon }: Printed) {
  const { t } = useTranslation();
  const { game, seat, notes, scenario } = state;
  const before = turnsBefore(scenario);
  return (
    <section>
      <h2>{t('debrief.notes.heading')}</h2>
      <ol>
        {game.record.turns.slice(before).map((orders, at) => (
          <li key={scenario.turns[before + at]?.id ?? at}>
            {orderLabels(lexicon, seat, orders[seat]).join(t('shell.list.clauses')) ||
              t('debrief.orders.hold')}
            <Noted note={notes.find(({ turn }) => turn === before + at + 1)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Noted({ note }: { readonly note: Note | undefined }) {
  const { t } = useTranslation();
  const forecast = note?.forecast;
  return (
    <>
      {note?.disagreed === undefined ? null : (
        <span className="paper-own"> {t('together.differed', { text: note.disagreed.trim() })}</span>
      )}
      {forecast === undefined ? null : (
        <span className="paper-own">
          {' '}
          {t('debrief.timeline.forecast', { chance: forecast.chance, claim: forecast.claim })}
        </span>
      )}
      {note === undefined || note.reason.trim() === '' ? null : (
        <span className="paper-own" dir="auto">
          {' '}
          {t('shell.quoted', { text: note.reason.trim() })}
        </span>
      )}
    </>
  );
}
