import { Fragment, useEffect, useRef } from 'react';
import { countedTurn } from '../../../scenario/index';
import { Button } from '../../parts/button';
import { type FuturesView, turnTitle } from '../view';
import { type Line, type Piece, runsOf, sameWords, type TurnOfBoth } from './compare-lines';

interface CompareTurnsProps {
  readonly turns: readonly TurnOfBoth[];
  /** Turns whose equal part is shown too. */
  readonly opened: ReadonlySet<number>;
  readonly onOpen: (turns: readonly number[]) => void;
  readonly view: FuturesView;
}

/** The rows of two plays turn by turn: what differs stands marked in two cells, what is the same is folded into one. */
export function CompareTurns({ turns, opened, onOpen, view }: CompareTurnsProps) {
  return runsOf(turns).map((run) => {
    const [first] = run;
    if (first === undefined) return null;
    const isShown = run.every(({ turn }) => opened.has(turn));
    if (first.different.length > 0)
      return <ApartTurn key={first.turn} turn={first} isShown={isShown} onOpen={onOpen} view={view} />;
    return <SameTurns key={first.turn} run={run} isShown={isShown} onOpen={onOpen} view={view} />;
  });
}

interface SameTurnsProps extends Pick<CompareTurnsProps, 'onOpen' | 'view'> {
  readonly run: readonly TurnOfBoth[];
  readonly isShown: boolean;
}

/** Turns in which nothing differs: one row for all of them, or one for each. */
function SameTurns({ run, isShown, onOpen, view }: SameTurnsProps) {
  const { t, scenario } = view;
  const turns = run.map(({ turn }) => turn);
  const counted = turns.map((turn) => countedTurn(scenario, turn));
  const { shown, ask } = useFocusWhenShown(isShown);
  const span = { count: turns.length, from: counted[0] ?? 0, to: counted.at(-1) ?? 0 };
  return (
    <tbody>
      {isShown ? (
        run.map(({ turn, same }, at) => (
          <tr key={turn}>
            <th scope="row" ref={at === 0 ? shown : null} tabIndex={-1}>
              {turnTitle(view, turn)}
            </th>
            <td colSpan={2} className="soft">
              {t('futures.compare.sameWhat', { what: sameWords(t, same) })}
            </td>
          </tr>
        ))
      ) : (
        <tr>
          <th scope="row">{t('futures.compare.turns', span)}</th>
          <td colSpan={2} className="soft">
            <SameLine
              view={view}
              label={t('futures.compare.showTurns', span)}
              onShow={() => {
                ask();
                onOpen(turns);
              }}
            />
          </td>
        </tr>
      )}
    </tbody>
  );
}

interface ApartTurnProps extends Pick<CompareTurnsProps, 'onOpen' | 'view'> {
  readonly turn: TurnOfBoth;
  readonly isShown: boolean;
}

/** A turn in which something differs. */
function ApartTurn({ turn: { turn, parts, different, same, over }, isShown, onOpen, view }: ApartTurnProps) {
  const { t } = view;
  const { shown, ask } = useFocusWhenShown(isShown);
  return (
    <tbody>
      <tr className="turn-row">
        <th scope="rowgroup" colSpan={3}>
          {turnTitle(view, turn)}
          {parts ? <span className="parting-mark">{t('futures.compare.parts')}</span> : null}
        </th>
      </tr>
      {different.map((line, at) => (
        <LineRow key={line.id} line={line} over={over} isFirst={at === 0} view={view} />
      ))}
      {same.length === 0 ? null : (
        <tr>
          <th scope="row" className="line-name" ref={shown} tabIndex={-1}>
            {t('futures.compare.rest')}
          </th>
          <td colSpan={2} className="soft">
            {isShown ? (
              t('futures.compare.sameWhat', { what: sameWords(t, same) })
            ) : (
              <SameLine
                view={view}
                label={t('futures.compare.showRest', { turn: countedTurn(view.scenario, turn) })}
                onShow={() => {
                  ask();
                  onOpen([turn]);
                }}
              />
            )}
          </td>
        </tr>
      )}
    </tbody>
  );
}

interface SameLineProps {
  readonly view: FuturesView;
  readonly label: string;
  readonly onShow: () => void;
}

/** In place of what is the same in both: that it is, and a button that shows it. */
function SameLine({ view: { t }, label, onShow }: SameLineProps) {
  return (
    <span className="fold-line">
      {t('futures.compare.same')}
      <Button className="quiet-button" aria-label={label} onPress={onShow}>
        {t('futures.compare.show')}
      </Button>
    </span>
  );
}

/** A button that goes away when it is pressed leaves the focus with what it brought. */
function useFocusWhenShown(isShown: boolean) {
  const shown = useRef<HTMLTableCellElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (isShown && asked.current) shown.current?.focus();
    asked.current = false;
  }, [isShown]);
  const ask = () => {
    asked.current = true;
  };
  return { shown, ask };
}

interface LineRowProps {
  readonly line: Line;
  readonly over: TurnOfBoth['over'];
  readonly isFirst: boolean;
  readonly view: FuturesView;
}

function LineRow({ line, over, isFirst, view }: LineRowProps) {
  const ended = isFirst ? view.t('futures.compare.over') : '—';
  return (
    <tr>
      <th scope="row" className="line-name">
        {line.name}
      </th>
      <td>{over === 'first' ? ended : <Pieces pieces={line.first} isAlone={over !== 'neither'} />}</td>
      <td>{over === 'second' ? ended : <Pieces pieces={line.second} isAlone={over !== 'neither'} />}</td>
    </tr>
  );
}

/** What is told of one, the pieces that the other lacks marked; where the other is over there is nothing to mark. */
function Pieces({ pieces, isAlone }: { readonly pieces: readonly Piece[]; readonly isAlone: boolean }) {
  return pieces.map(({ text, differs }, at) => (
    <Fragment key={text}>
      {at === 0 ? '' : '; '}
      {differs && !isAlone ? <mark className="differs">{text}</mark> : text}
    </Fragment>
  ));
}
