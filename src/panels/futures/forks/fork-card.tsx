import { Copy, GitFork, Play, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Prospect } from '../../../analysis/index';
import { areAlike } from '../../../debrief/index';
import type { GameRecord } from '../../../engine/index';
import { type ActorId, countedTurn } from '../../../scenario/index';
import type { ForkedFrom } from '../../../session/index';
import { nameOf, playsBehind } from '../../../words/index';
import { Button } from '../../parts/button';
import { Fold } from '../../parts/fold';
import { ReachNotice } from '../../share/reach-notice';
import { CountingLine } from '../counting-line';
import { SpreadBars } from '../spread-bars';
import { killedSentence, killerSentence, sharesOf, spreadSentence } from '../spread-words';
import { type FuturesView, orderName } from '../view';
import { forkSentence } from './fork-words';
import type { ForkState } from './use-forks';

interface ForkCardProps {
  readonly fork: ForkState;
  readonly view: FuturesView;
  /** The side that the reader plays on for, whoever's order is changed. */
  readonly yours: ActorId;
  /** What the order that was given led to, as far as it is known. */
  readonly given: Prospect | undefined;
  readonly linkTo: (record: GameRecord, fork?: ForkedFrom) => string;
  readonly onPlayOn: () => Promise<void>;
  readonly onAgain: () => void;
  readonly onRemove: () => void;
}

export function forkHeadingId(name: string): string {
  return `fork-${name}`;
}

/** One fork: what is another, what could follow, how it ends with the same luck, and the ways on. */
export function ForkCard(props: ForkCardProps) {
  const { fork, view, yours, given, linkTo, onPlayOn, onAgain, onRemove } = props;
  const { t } = view;
  const { spec, game, broken, counting } = fork;
  const { name, turn, seat, track, option } = spec;
  const prospect = counting.result?.prospect;
  const plays = prospect === undefined ? 0 : playsBehind(prospect);
  return (
    <article className="fork-card" aria-labelledby={forkHeadingId(name)}>
      <h4 id={forkHeadingId(name)} tabIndex={-1}>
        {t('futures.fork.title', { name })}
      </h4>
      <p>{forkSentence(view, fork)}</p>
      {broken ? (
        <p role="alert">{t('futures.fork.broken')}</p>
      ) : (
        <CountingLine
          counting={counting}
          plays={plays}
          ended={t('futures.countedFork', {
            name,
            turn: countedTurn(view.scenario, turn),
            plays: view.figures.count(plays),
          })}
          exact={prospect?.method.by === 'exact'}
          view={view}
        />
      )}
      {prospect === undefined ? null : <Spread fork={fork} prospect={prospect} given={given} view={view} />}
      {game === undefined || seat === yours ? null : (
        <p className="soft">{t('futures.fork.asYou', { name: nameOf(view.lexicon, yours) })}</p>
      )}
      {game === undefined ? null : (
        <Ways
          name={name}
          link={linkTo(game.record, { turn, seat, track, option })}
          over={game.phase === 'over'}
          hasFuture={fork.future !== undefined}
          view={view}
          onPlayOn={onPlayOn}
          onAgain={onAgain}
        />
      )}
      <Button className="quiet-button" aria-label={t('futures.fork.removeName', { name })} onPress={onRemove}>
        <Trash2 aria-hidden="true" size={16} />
        {t('futures.fork.remove')}
      </Button>
    </article>
  );
}

interface SpreadProps {
  readonly fork: ForkState;
  readonly prospect: Prospect;
  /** What the order that was given led to, as far as it is known. */
  readonly given: Prospect | undefined;
  readonly view: FuturesView;
}

/** Where a fork could lead, beside the order that was given, and how it ends with the same luck. */
function Spread({ fork: { spec, instead, counting }, prospect, given, view }: SpreadProps) {
  const { t, scenario } = view;
  const [option, before] = [spec.option, instead ?? 'hold'].map((one) => orderName(view, spec.seat, one));
  const ending = scenario.endings.find(({ id }) => id === counting.result?.sameLuckEnding);
  const killed = killedSentence(view, prospect, given);
  const killer = killerSentence(view, prospect, given);
  // Two rows of the same figures would say no more than the sentence.
  const isAlike = given !== undefined && areAlike(prospect.families, given.families);
  const beside = isAlike ? undefined : given;
  return (
    <>
      {killed === undefined ? null : <p className="fork-verdict">{killed}</p>}
      <p className="fork-verdict">{spreadSentence(view, prospect, given)}</p>
      <SpreadBars
        label={t('futures.fork.spread')}
        rows={[
          {
            key: 'fork',
            label: isAlike ? t('futures.fork.either') : (option ?? ''),
            shares: sharesOf(prospect),
          },
          ...(beside === undefined
            ? []
            : [
                {
                  key: 'given',
                  label: before ?? '',
                  mark: t('futures.fork.asGiven'),
                  shares: sharesOf(beside),
                },
              ]),
        ]}
        view={view}
      />
      {killer === undefined ? null : <p>{killer}</p>}
      {ending === undefined ? null : (
        <p>
          {t('futures.fork.sameLuck')} <strong>{ending.title}</strong>
        </p>
      )}
    </>
  );
}

interface WaysProps {
  readonly name: string;
  readonly link: string;
  readonly over: boolean;
  readonly hasFuture: boolean;
  readonly view: FuturesView;
  readonly onPlayOn: () => Promise<void>;
  readonly onAgain: () => void;
}

/** Playing on, the link, and forking again. */
function Ways({ name, link, over, hasFuture, view, onPlayOn, onAgain }: WaysProps) {
  const { t } = view;
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(t('futures.fork.copied', { name }));
    } catch {
      setSaid(t('futures.fork.notCopied'));
    }
  };
  const playOn = () => {
    onPlayOn().catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      setSaid(t('futures.fork.failedToOpen', { why }));
    });
  };
  return (
    <div>
      {over ? <p>{t('futures.fork.ends')}</p> : null}
      <div className="fork-ways">
        <Button
          className="plain-button"
          aria-label={t(over ? 'futures.fork.lookName' : 'futures.fork.playOnName', { name })}
          onPress={playOn}
        >
          <Play aria-hidden="true" size={16} />
          {t(over ? 'futures.fork.look' : 'futures.fork.playOn')}
        </Button>
        {hasFuture ? (
          <Button
            className="plain-button"
            aria-label={t('futures.fork.againName', { name })}
            onPress={onAgain}
          >
            <GitFork aria-hidden="true" size={16} />
            {t('futures.fork.again')}
          </Button>
        ) : null}
      </div>
      <Fold heading={t('futures.fork.give')} isLate className="fork-give">
        <p>{t('futures.fork.giveHelp')}</p>
        <ReachNotice link={link} quiet />
        <input
          className="link-field fork-link"
          dir="ltr"
          readOnly
          aria-label={t('futures.fork.link', { name })}
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button
          className="plain-button"
          aria-label={t('futures.fork.copyName', { name })}
          onPress={() => void copy()}
        >
          <Copy aria-hidden="true" size={16} />
          {t('futures.fork.copy')}
        </Button>
      </Fold>
      <p role="status">{said}</p>
    </div>
  );
}
