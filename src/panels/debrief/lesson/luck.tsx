import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Debrief, type Draw, mainDraws } from '../../../debrief/index';
import { countedTurn } from '../../../scenario/index';
import type { Session, SessionState } from '../../../session/index';
import type { Lexicon } from '../../../words/index';
import { drawResult, drawSubject } from '../orders';
import { Fold, Part } from '../part';
import { Forecasts } from './forecasts';

interface LuckProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
  readonly state: SessionState;
  readonly send: Session['send'];
}

/** At or below this chance a result is called unlikely. */
const rare = 0.25;
const atFirst = 8;

/** The odds of what chance decided beside what came, and the student's own forecasts. */
export function Luck({ debrief, lexicon, state, send }: LuckProps) {
  const { t } = useTranslation();
  const { play, history } = debrief.luck;
  return (
    <Part name="luck" help={t('debrief.luck.help')}>
      <h3>{t('debrief.luck.play')}</h3>
      {play.length === 0 ? <p>{t('debrief.luck.none')}</p> : <Draws draws={play} lexicon={lexicon} />}
      {history.length === 0 ? null : (
        <Fold summary={t('debrief.luck.history')}>
          <p className="debrief-help">{t('debrief.luck.historyHelp')}</p>
          <Draws draws={history} lexicon={lexicon} />
        </Fold>
      )}
      <Forecasts scenario={lexicon.scenario} state={state} send={send} />
    </Part>
  );
}

const Draws = memo(function Draws({ draws, lexicon }: { draws: readonly Draw[]; lexicon: Lexicon }) {
  const { t } = useTranslation();
  const main = mainDraws(draws, atFirst);
  const more = draws.filter((draw) => !main.includes(draw));
  const unlikely = draws.filter(({ chance }) => chance <= rare).length;
  return (
    <>
      <p>
        {t('debrief.luck.summary', { count: draws.length, rare: unlikely })}{' '}
        {more.length === 0 ? null : t('debrief.luck.most')}
      </p>
      <DrawList draws={main} lexicon={lexicon} />
      {more.length === 0 ? null : (
        <Fold summary={t('debrief.luck.more', { count: more.length })}>
          <DrawList draws={more} lexicon={lexicon} />
        </Fold>
      )}
    </>
  );
});

function DrawList({ draws, lexicon }: { draws: readonly Draw[]; lexicon: Lexicon }) {
  return (
    <ol className="draws">
      {draws.map((draw) => (
        <DrawLine
          key={`${draw.turn} ${JSON.stringify(draw.cause)} ${draw.of}`}
          draw={draw}
          lexicon={lexicon}
        />
      ))}
    </ol>
  );
}

function DrawLine({ draw, lexicon }: { draw: Draw; lexicon: Lexicon }) {
  const { t } = useTranslation();
  const { turn, of, cause, odds, result, chance } = draw;
  const word = (id: string) => drawResult(t, lexicon, of, cause, id);
  const inHundred = (share: number) => Math.round(share * 100);
  const others = odds
    .filter((odd) => odd.id !== result && odd.chance > 0)
    .map((odd) => t('debrief.luck.came', { result: word(odd.id), chance: inHundred(odd.chance) }));
  let before = 0;
  return (
    <li className="draw" data-rare={chance <= rare ? '' : undefined}>
      <p className="draw-subject">
        <span className="draw-turn">
          {t('debrief.luck.turn', { turn: countedTurn(lexicon.scenario, turn) })}
        </span>{' '}
        {drawSubject(t, lexicon, of, cause)}
      </p>
      <svg className="draw-strip" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        {odds.map((odd) => {
          const from = before;
          before += odd.chance * 100;
          return (
            <rect
              key={odd.id}
              x={from}
              width={Math.max(0, odd.chance * 100 - 0.6)}
              height="8"
              data-came={odd.id === result ? '' : undefined}
            />
          );
        })}
      </svg>
      <p className="draw-came">
        <strong>{t('debrief.luck.came', { result: word(result), chance: inHundred(chance) })}</strong>
        {chance <= rare ? (
          <>
            {' '}
            <span className="draw-rare">{t('debrief.luck.rare')}</span>
          </>
        ) : null}
      </p>
      {of === 'outcome' ? (
        <p className="soft">{t('debrief.luck.instead', { odds: others.join(' · ') })}</p>
      ) : null}
    </li>
  );
}
