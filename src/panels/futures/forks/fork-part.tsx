import { useEffect, useMemo, useRef, useState } from 'react';
import { forkPlay } from '../../../session/index';
import { goTo, Part } from '../../debrief/part';
import { Button } from '../../parts/button';
import type { AgainProps } from '../again-props';
import { SeatChoice } from '../decisions/futures-part';
import { SpreadKey } from '../spread-bars';
import type { FuturesView } from '../view';
import { Compare } from './compare';
import { ForkCard, forkHeadingId } from './fork-card';
import { type Base, ForkForm, forkFormId } from './fork-form';
import {
  decodeForks,
  encodeForks,
  type ForkSpec,
  forksKey,
  freeName,
  mostForks,
  withoutFork,
} from './forks-kept';
import { givenOutlook } from './given-outlook';
import { useForks } from './use-forks';

interface ForkPartProps extends AgainProps {
  readonly view: FuturesView;
}

/** The fair fork: one order changed, the luck kept; forks are kept with the play. */
export function ForkPart(props: ForkPartProps) {
  const { analyst, state, send, view, analysisOf, wish, onWish, onSeat, linkTo, onForks, onPlayOn, onBack } =
    props;
  const { t, scenario } = view;
  const { record } = state.game;
  const keptText = state.words[forksKey] ?? '';
  const specs = useMemo(() => decodeForks(keptText), [keptText]);
  const forks = useForks(analyst, scenario, record, specs);
  useEffect(() => onForks(forks), [onForks, forks]);
  const [said, setSaid] = useState('');
  const made = useRef<string | undefined>(undefined);
  useEffect(() => {
    const name = made.current;
    if (name === undefined || !specs.some((spec) => spec.name === name)) return;
    made.current = undefined;
    goTo(forkHeadingId(name));
  }, [specs]);

  const futures = forks.flatMap(({ spec, counting }): Base[] =>
    counting.result === undefined ? [] : [{ name: spec.name, record: counting.result.sameLuck }],
  );
  const bases: readonly Base[] = useSteady([{ record }, ...futures]);
  const keep = (next: readonly ForkSpec[]) => {
    send({ do: 'write', question: forksKey, text: encodeForks(next) });
  };
  const begin = (asked: Omit<ForkSpec, 'name'>) => {
    const same = specs.find((spec) => encodeForks([spec]) === encodeForks([{ ...asked, name: spec.name }]));
    const name = same?.name ?? freeName(specs);
    if (name === undefined) {
      setSaid(t('futures.fork.most', { count: mostForks }));
      return;
    }
    made.current = name;
    setSaid(t('futures.fork.made', { name }));
    if (same === undefined) keep([...specs, { ...asked, name }]);
    else goTo(forkHeadingId(name));
  };
  return (
    <Part name="fork" help={t('futures.fork.help')}>
      <fieldset className="fork-form-place" id={forkFormId} tabIndex={-1}>
        <legend className="hidden-text">{t('debrief.part.fork')}</legend>
        <SeatChoice view={view} yours={state.seat} onSeat={onSeat} />
        <ForkForm view={view} bases={bases} wish={wish} onWish={onWish} onBegin={begin} />
      </fieldset>
      <p role="status" className="soft">
        {said}
      </p>
      {forks.length === 0 ? null : (
        <>
          <h3>{t('futures.fork.list')}</h3>
          <SpreadKey view={view} />
          <div className="fork-cards">
            {forks.map((fork) => (
              <ForkCard
                key={fork.spec.name}
                fork={fork}
                view={view}
                yours={state.seat}
                given={givenOutlook(fork, record, analysisOf(fork.spec.seat), forks)}
                linkTo={linkTo}
                onPlayOn={async () => {
                  const { base, spec } = fork;
                  if (base === undefined) return;
                  const { turn, track, option, seat } = spec;
                  await onPlayOn(forkPlay(state, base, { turn, track, option }, seat));
                }}
                onAgain={() => {
                  onWish({ base: fork.spec.name, turn: fork.spec.turn + 1 });
                  goTo(forkFormId);
                }}
                onRemove={() => {
                  keep(withoutFork(specs, fork.spec.name));
                  setSaid(t('futures.fork.removed', { name: fork.spec.name }));
                  goTo(forkFormId);
                }}
              />
            ))}
          </div>
          <Compare game={state.game} forks={forks} view={view} renderPaths={props.renderPaths} />
        </>
      )}
      <Button className="plain-button" onPress={onBack}>
        {t('futures.fork.back')}
      </Button>
    </Part>
  );
}

/** The same list as long as its records say the same. */
function useSteady(bases: readonly Base[]): readonly Base[] {
  const key = JSON.stringify(bases);
  const kept = useRef({ key, bases });
  if (kept.current.key !== key) kept.current = { key, bases };
  return kept.current.bases;
}
