import { useMemo } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { useTranslation } from 'react-i18next';
import { askOf, type GameRecord } from '../../../engine/index';
import { countedTurn, turnsBefore } from '../../../scenario/index';
import { Button } from '../../parts/button';
import { numberText } from '../../words/numbers';
import type { FuturesView } from '../view';
import { Board } from './board';
import type { ForkSpec } from './forks-kept';
import { openOrders } from './open-orders';

/** What is looked at: a moment and, once one is chosen, the order that is to be another. */
export interface Wish {
  readonly base?: string;
  readonly turn: number;
  readonly track?: string;
  readonly option?: string;
}

/** Something that a fork can start from. */
export interface Base {
  /** The name of a fork; absent for the play itself. */
  readonly name?: string;
  readonly record: GameRecord;
}

interface ForkFormProps {
  readonly view: FuturesView;
  readonly bases: readonly Base[];
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  readonly onBegin: (spec: Omit<ForkSpec, 'name'>) => void;
}

export const forkFormId = 'fork-form';
const thePlay = '-';

/** A moment of the game as a board, with every order that was open; one of them can be another. */
export function ForkForm({ view, bases, wish, onWish, onBegin }: ForkFormProps) {
  const { t, scenario, seat } = view;
  const { language } = useTranslation().i18n;
  const base = bases.find(({ name }) => name === wish.base) ?? bases[0];
  const turns = base?.record.turns.length ?? 0;
  const before = turnsBefore(scenario);
  const turn = Math.min(Math.max(wish.turn, before + 1), Math.max(turns, before + 1));
  const tracks = useMemo(
    () => (base === undefined ? [] : openOrders(scenario, base.record, turn, seat)),
    [scenario, base, turn, seat],
  );
  const changed = tracks.find(
    ({ track, others }) => track === wish.track && others.some((one) => one === wish.option),
  );
  const option = changed?.others.find((one) => one === wish.option);
  const baseName = base?.name;
  const now: Wish = { turn, ...(baseName === undefined ? {} : { base: baseName }) };
  const period = scenario.turns[turn - 1];
  const ask = askOf(scenario, turn, seat);
  return (
    <div className="fork-form">
      {bases.length < 2 ? null : (
        <RadioQuestion
          label={t('futures.fork.base')}
          value={baseName ?? thePlay}
          options={bases.map(({ name }) => ({
            id: name ?? thePlay,
            label: name === undefined ? t('futures.fork.basePlay') : t('futures.fork.baseFork', { name }),
          }))}
          onChange={(name) => onWish(name === thePlay ? { turn } : { turn, base: name })}
        />
      )}
      <RadioQuestion
        className="fork-turns"
        label={t('futures.fork.turn')}
        value={String(turn)}
        options={Array.from({ length: Math.max(0, turns - before) }, (_, at) => ({
          id: String(before + at + 1),
          label: numberText(at + 1, language),
        }))}
        onChange={(chosen) => onWish({ ...now, turn: Number(chosen) })}
      />
      <h3>{t('futures.turns.title', { turn: countedTurn(scenario, turn), title: period?.title ?? '' })}</h3>
      {ask === undefined ? null : <p className="fork-ask">{ask}</p>}
      {tracks.length === 0 ? (
        <p>{t('futures.fork.alone')}</p>
      ) : (
        <>
          <Board
            tracks={tracks}
            changed={option === undefined ? undefined : { track: changed?.track ?? '', option }}
            view={view}
            onChange={(track, chosen) =>
              onWish(chosen === undefined ? { ...now, track } : { ...now, track, option: chosen })
            }
          />
          <Button
            className="main-button"
            isDisabled={option === undefined}
            onPress={() => {
              if (changed !== undefined && option !== undefined)
                onBegin({ ...now, seat, track: changed.track, option });
            }}
          >
            {t('futures.fork.begin')}
          </Button>
          {option === undefined ? <p className="soft">{t('futures.fork.first')}</p> : null}
        </>
      )}
    </div>
  );
}

interface RadioQuestionProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (id: string) => void;
  readonly className?: string;
}

/** One question with its answers as radios. */
export function RadioQuestion({ label, value, options, onChange, className = '' }: RadioQuestionProps) {
  return (
    <RadioGroup
      className={`choice-group futures-choice ${className}`}
      orientation="horizontal"
      value={value}
      onChange={onChange}
    >
      <Label>{label}</Label>
      {options.map((option) => (
        <Radio key={option.id} value={option.id} className="choice">
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}
