import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { GameAnalysis } from '../../../analysis/index';
import type { GameRecord } from '../../../engine/index';
import type { ActorId } from '../../../scenario/index';
import { nameOf, playsOf } from '../../../words/index';
import { Part } from '../../debrief/part';
import { policyName } from '../../words/policy-name';
import { CountingLine } from '../counting-line';
import { SpreadKey } from '../spread-bars';
import type { Counting } from '../use-job';
import type { FuturesView } from '../view';
import { Outlook } from './outlook';
import { thinkersSentence } from './thinkers';
import { Turns } from './turns';

interface FuturesPartProps {
  readonly view: FuturesView;
  readonly yours: ActorId;
  readonly record: GameRecord;
  readonly counting: Counting<GameAnalysis>;
  readonly onSeat: (seat: ActorId) => void;
  readonly onFork: (turn: number, track: string) => void;
}

/** What else could have happened: the endings that each turn still allowed, and those that each open order would have led to. */
export function FuturesPart({ view, yours, record, counting, onSeat, onFork }: FuturesPartProps) {
  const { t, lexicon, seat, isYours, figures } = view;
  const { result } = counting;
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
        <p>{t('futures.noAims', { name: nameOf(lexicon, seat) })}</p>
      ) : (
        <>
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
              <SpreadKey view={view} />
              <Outlook analysis={result} view={view} />
              <Turns analysis={result} view={view} onFork={onFork} />
            </>
          )}
        </>
      )}
    </Part>
  );
}

const nothingYet = { plays: 0, each: 0, exact: false };

/** From which side the orders are looked at. */
export function SeatChoice({ view, yours, onSeat }: Pick<FuturesPartProps, 'view' | 'yours' | 'onSeat'>) {
  const { t, scenario, seat } = view;
  const seats = scenario.actors.filter(({ playable }) => playable);
  if (seats.length < 2) return null;
  return (
    <RadioGroup
      className="choice-group futures-choice"
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
