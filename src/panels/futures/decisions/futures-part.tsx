import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { GameAnalysis, HistoryAsDraw } from '../../../analysis/index';
import type { GameRecord } from '../../../engine/index';
import type { Actor, ActorId } from '../../../scenario/index';
import { nameOf, playsOf } from '../../../words/index';
import { Part } from '../../debrief/part';
import { policyName } from '../../words/policy-name';
import { CountingLine } from '../counting-line';
import type { Counting } from '../use-job';
import type { FuturesView } from '../view';
import { AsDraw } from './as-draw';
import { Method } from './method';
import { Outlook } from './outlook';
import { Shares } from './shares';
import { thinkersSentence } from './thinkers';
import { Turns } from './turns';

interface FuturesPartProps {
  readonly view: FuturesView;
  readonly yours: ActorId;
  readonly record: GameRecord;
  readonly counting: Counting<GameAnalysis>;
  readonly draw: Counting<HistoryAsDraw>;
  readonly onSeat: (seat: ActorId) => void;
  readonly onFork: (turn: number, track: string) => void;
}

/** What else could have come: the outlook by turn, what moved it, every decision beside what was open, and history as one draw. */
export function FuturesPart({ view, yours, record, counting, draw, onSeat, onFork }: FuturesPartProps) {
  const { t, scenario, lexicon, seat, isYours, figures } = view;
  const { result, done } = counting;
  const actor = lexicon.actor(seat);
  const thinkers = result === undefined ? undefined : thinkersSentence(view, record, result.policies);
  const { plays, each, exact } = result === undefined ? nothingYet : playsOf(result);
  return (
    <Part name="futures" help={t('futures.help')}>
      <SeatChoice view={view} yours={yours} onSeat={onSeat} />
      {isYours ? null : (
        <p>
          {t('futures.others', {
            name: nameOf(lexicon, seat),
            policy: policyName(t, record.seats[seat] ?? actor?.policy.kind ?? ''),
          })}
        </p>
      )}
      {actor === undefined || actor.objectives.length === 0 ? (
        <p>{t('futures.noScore', { name: nameOf(lexicon, seat) })}</p>
      ) : (
        <>
          <ScoreWords actor={actor} view={view} />
          <p>{t('futures.onlyAims', { name: actor.name })}</p>
          {thinkers === undefined ? null : <p>{thinkers}</p>}
          <CountingLine
            key={seat}
            counting={counting}
            plays={plays}
            ended={t('futures.counted', { plays: figures.count(plays), each: figures.count(each) })}
            exact={exact}
            view={view}
          />
          {result === undefined ? null : (
            <>
              <Outlook analysis={result} view={view} finished={done >= 1} />
              <Shares analysis={result} view={view} />
              <Turns analysis={result} view={view} onFork={onFork} />
            </>
          )}
        </>
      )}
      {scenario.history.length === 0 ? null : <AsDraw counting={draw} view={view} />}
      <Method policies={result?.policies ?? {}} view={view} />
    </Part>
  );
}

const nothingYet = { plays: 0, each: 0, exact: false };

function SeatChoice({ view, yours, onSeat }: Pick<FuturesPartProps, 'view' | 'yours' | 'onSeat'>) {
  const { t, scenario, seat } = view;
  const seats = scenario.actors.filter(({ playable }) => playable);
  if (seats.length < 2) return null;
  return (
    <RadioGroup
      className="choice-group futures-choice print-hidden"
      orientation="horizontal"
      value={seat}
      onChange={onSeat}
    >
      <Label>{t('futures.seat')}</Label>
      {seats.map(({ id, name }) => (
        <Radio key={id} value={id} className="choice">
          {id === yours ? t('futures.yours', { name }) : name}
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** What the score is, with the objectives and what they weigh. */
function ScoreWords({ actor, view }: { readonly actor: Actor; readonly view: FuturesView }) {
  const { t, figures } = view;
  const all = actor.objectives.reduce((sum, { weight }) => sum + weight, 0);
  const told = actor.objectives.reduce((sum, { weight }) => sum + Math.round((weight / all) * 100), 0);
  const isRounded = told !== 100;
  return (
    <p>
      {t('futures.score', { name: actor.name })}{' '}
      {actor.objectives
        .map(({ label, weight }) => t('futures.objective', { label, share: figures.share(weight / all) }))
        .join('; ')}
      {isRounded ? ` ${t('futures.rounded')}` : ''}.
    </p>
  );
}
