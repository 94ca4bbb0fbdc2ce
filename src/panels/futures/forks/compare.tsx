import { type ReactNode, useMemo, useState } from 'react';
import type { Prospect } from '../../../analysis/index';
import type { Game } from '../../../engine/index';
import { countedTurn } from '../../../scenario/index';
import { Fold } from '../../debrief/part';
import { PathsMap } from '../../parts/paths-map';
import type { RenderPaths } from '../../parts/paths-slot';
import { SpreadBars } from '../spread-bars';
import { sharesOf, spreadWords } from '../spread-words';
import { type FuturesView, orderName } from '../view';
import { compareTurns } from './compare-lines';
import { CompareTurns } from './compare-turns';
import { RadioQuestion } from './fork-form';
import { countedWords } from './fork-words';
import type { ForkState } from './use-forks';

interface CompareProps {
  readonly game: Game;
  readonly forks: readonly ForkState[];
  readonly view: FuturesView;
  readonly renderPaths: RenderPaths | undefined;
}

const thePlay = '-';

/** One of the two that are compared. */
interface Side {
  readonly id: string;
  readonly label: string;
  readonly prospect?: Prospect;
  /** The turn whose end its prospect is counted from. */
  readonly turn?: number;
  /** The future with the same luck; the play itself has only what was played. */
  readonly game?: Game;
}

/** Two forks, or the play and a fork, side by side: where they could lead, and the same luck turn by turn. */
export function Compare({ game, forks, view, renderPaths }: CompareProps) {
  const { t } = view;
  const sides = useMemo(() => sidesOf(view, game, forks), [view, game, forks]);
  const [asked, setAsked] = useState<readonly [string, string] | undefined>(undefined);
  const usual = [sides[sides.length > 2 ? 1 : 0], sides[sides.length > 2 ? 2 : 1]] as const;
  const first = sides.find(({ id }) => id === asked?.[0]) ?? usual[0];
  const second = sides.find(({ id }) => id === asked?.[1]) ?? usual[1];
  if (first === undefined || second === undefined) return null;
  const nameOfSide = (id: string) =>
    id === thePlay ? t('futures.compare.label') : t('futures.fork.title', { name: id });
  const names = sides.map(({ id }) => ({ id, label: nameOfSide(id) }));
  return (
    <Fold summary={t('futures.compare.heading')} className="fork-compare">
      <p className="debrief-help">
        {t('futures.compare.help')} {countedWords(view, first.turn, second.turn)}
      </p>
      <div className="fork-sides">
        <RadioQuestion
          label={t('futures.compare.first')}
          value={first.id}
          options={names}
          onChange={(id) => setAsked([id, second.id])}
        />
        <RadioQuestion
          label={t('futures.compare.second')}
          value={second.id}
          options={names}
          onChange={(id) => setAsked([first.id, id])}
        />
      </div>
      <Spreads first={first} second={second} view={view} />
      {renderPaths === undefined ? null : (
        <BothOnMap
          key={`${first.id} ${second.id}`}
          {...{ first, second, view, render: renderPaths }}
          names={{ own: nameOfSide(first.id), other: nameOfSide(second.id) }}
        />
      )}
      <BothTable first={first} second={second} view={view} />
    </Fold>
  );
}

/** The play and all forks. */
function sidesOf(view: FuturesView, game: Game, forks: readonly ForkState[]): readonly Side[] {
  const { t, scenario } = view;
  return [
    { id: thePlay, label: t('futures.compare.label'), game },
    ...forks.map(
      ({ spec, counting, future }): Side => ({
        id: spec.name,
        turn: spec.turn,
        label: t('futures.compare.fork', {
          name: spec.name,
          turn: countedTurn(scenario, spec.turn),
          option: orderName(view, spec.seat, spec.option),
        }),
        ...(counting.result === undefined ? {} : { prospect: counting.result.prospect }),
        ...(future === undefined ? {} : { game: future }),
      }),
    ),
  ];
}

function Spreads({ first, second, view }: BothProps) {
  const { t } = view;
  const rows = [first, second].flatMap(({ id, label, prospect }) =>
    prospect === undefined ? [] : [{ key: id, label, shares: sharesOf(prospect) }],
  );
  if (rows.length === 0) return null;
  return <SpreadBars label={t('futures.fork.spread')} rows={rows} view={view} />;
}

interface BothProps {
  readonly first: Side;
  readonly second: Side;
  readonly view: FuturesView;
}

interface BothOnMapProps extends BothProps {
  readonly names: { readonly own: string; readonly other: string };
  readonly render: RenderPaths;
}

/** Where both went, once the future with the same luck is known. */
function BothOnMap({ first, second, view: { lexicon, scenario }, names, render }: BothOnMapProps) {
  const [at, setAt] = useState(scenario.turns.length);
  if (first.game === undefined || second.game === undefined || first.id === second.id) return null;
  return (
    <PathsMap {...{ lexicon, names, at, render }} isAsked own={first.game} other={second.game} onAt={setAt} />
  );
}

/** Everything of both in one table: figures first, then turn by turn. */
function BothTable({ first, second, view }: BothProps) {
  const { t } = view;
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const both = [first, second] as const;
  const turns = useMemo(
    () =>
      first.game === undefined || second.game === undefined
        ? undefined
        : compareTurns(view, first.game, second.game),
    [view, first.game, second.game],
  );
  const all = new Set(turns?.map(({ turn }) => turn));
  const hasSame = turns?.some(({ same }) => same.length > 0) ?? false;
  const isWhole = turns?.every(({ turn, same }) => same.length === 0 || opened.has(turn)) ?? false;
  const cells = (tell: (side: Side) => ReactNode) =>
    both.map((side, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same side may stand on both places.
      <td key={at}>{tell(side)}</td>
    ));
  return (
    <>
      {hasSame ? (
        <div>
          <RadioQuestion
            label={t('futures.compare.shown')}
            value={isWhole ? 'all' : 'different'}
            options={[
              { id: 'different', label: t('futures.compare.showDifferent') },
              { id: 'all', label: t('futures.compare.showAll') },
            ]}
            onChange={(wanted) => setOpened(wanted === 'all' ? all : new Set())}
          />
        </div>
      ) : null}
      <table className="figures fork-both">
        <caption className="hidden-text">{t('futures.compare.heading')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('futures.compare.what')}</th>
            {both.map(({ label }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same side may stand on both places.
              <th key={at} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('futures.compare.spread')}</th>
            {cells(({ prospect }) => (prospect === undefined ? '—' : spreadWords(view, prospect)))}
          </tr>
          <tr>
            <th scope="row">{t('futures.compare.ending')}</th>
            {cells(({ game }) => (game === undefined ? t('futures.compare.wait') : endingTitle(view, game)))}
          </tr>
        </tbody>
        {turns === undefined ? null : (
          <CompareTurns
            turns={turns}
            opened={opened}
            onOpen={(more) => setOpened(new Set([...opened, ...more]))}
            view={view}
          />
        )}
      </table>
    </>
  );
}

function endingTitle({ scenario }: FuturesView, game: Game): string {
  if (game.phase !== 'over') return '—';
  return scenario.endings.find(({ id }) => id === game.ending)?.title ?? game.ending;
}
