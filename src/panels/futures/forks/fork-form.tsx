import { use, useMemo } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { GameRecord } from '../../../engine/index';
import { nameOf } from '../../../words/index';
import { PartsContext } from '../../debrief/part';
import { Button } from '../../parts/button';
import { type FuturesView, orderName, trackName } from '../view';
import type { ForkSpec } from './forks-kept';
import { openOrders } from './open-orders';

/** What is chosen in the form; what no longer fits is taken as the first that does. */
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

/** Chooses a turn, a track and another order; everything is a list of radios, so that all of it can be seen at once. */
export function ForkForm({ view, bases, wish, onWish, onBegin }: ForkFormProps) {
  const { t, scenario, seat } = view;
  const part = use(PartsContext).indexOf('futures') + 1;
  const base = bases.find(({ name }) => name === wish.base) ?? bases[0];
  const turns = base?.record.turns.length ?? 0;
  const turn = Math.min(Math.max(wish.turn, 1), Math.max(turns, 1));
  const tracks = useMemo(
    () => (base === undefined ? [] : openOrders(scenario, base.record, turn, seat)),
    [scenario, base, turn, seat],
  );
  const track = tracks.find((one) => one.track === wish.track) ?? tracks[0];
  const option = track?.others.find((one) => one === wish.option) ?? track?.others[0];
  const baseName = base?.name;
  const now: Wish = { turn, ...(baseName === undefined ? {} : { base: baseName }) };
  return (
    <div className="fork-form print-hidden">
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
        label={t('futures.fork.turn')}
        value={String(turn)}
        options={Array.from({ length: turns }, (_, at) => ({ id: String(at + 1), label: String(at + 1) }))}
        onChange={(chosen) => onWish({ ...now, turn: Number(chosen) })}
      />
      {track === undefined || option === undefined ? (
        <p>{t('futures.fork.alone')}</p>
      ) : (
        <>
          <RadioQuestion
            label={t('futures.fork.track', { name: nameOf(view.lexicon, seat) })}
            value={track.track}
            options={tracks.map((one) => ({ id: one.track, label: trackName(view, seat, one.track) }))}
            onChange={(chosen) => onWish({ ...now, track: chosen })}
          />
          {scenario.actors.filter(({ playable }) => playable).length < 2 ? null : (
            <p className="soft">{t('futures.fork.otherSide', { seen: t('futures.seat'), part })}</p>
          )}
          <RadioQuestion
            label={t('futures.fork.order', { chosen: orderName(view, seat, track.given) })}
            value={option}
            options={track.others.map((one) => ({ id: one, label: orderName(view, seat, one) }))}
            onChange={(chosen) => onWish({ ...now, track: track.track, option: chosen })}
            upright
          />
          <Button
            className="main-button"
            onPress={() => onBegin({ ...now, seat, track: track.track, option })}
          >
            {t('futures.fork.begin')}
          </Button>
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
  readonly upright?: boolean;
}

/** One question with its answers as radios. */
export function RadioQuestion({ label, value, options, onChange, upright = false }: RadioQuestionProps) {
  return (
    <RadioGroup
      className={upright ? 'choice-group' : 'choice-group futures-choice'}
      orientation={upright ? 'vertical' : 'horizontal'}
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
