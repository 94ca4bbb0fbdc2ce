import { useTranslation } from 'react-i18next';
import type { Curve } from '../../../debrief/index';
import { Count } from '../../parts/count';
import type { Translate } from '../../strings/index';
import { Fold } from '../part';
import { CurveTable } from './curve-table';

interface CurveFigureProps {
  readonly label: string;
  readonly help?: string;
  readonly curve: Curve;
  readonly range: readonly [number, number];
  readonly words: readonly { readonly from: number; readonly word: string }[];
  readonly turns: number;
  /** How many turns history played before the first that was decided. */
  readonly before: number;
}

/** A chart of one figure in the play and in history, with the same in words and as a table. */
export function CurveFigure(props: CurveFigureProps) {
  const { label, help, curve, turns, before, words } = props;
  const { t } = useTranslation();
  return (
    <figure className="curve">
      <figcaption>
        <span className="curve-label">{label}</span>
        {help === undefined ? null : <span className="curve-help">{help}</span>}
      </figcaption>
      <Chart {...props} />
      <Fold summary={t('debrief.curves.table', { label })} className="curve-twin">
        <CurveTable label={label} curve={curve} turns={turns} before={before} words={words} />
      </Fold>
    </figure>
  );
}

/** Places in the drawing, in its own units. */
const space = { width: 340, height: 168, start: 88, end: 56, top: 12, bottom: 24 };
/** The least distance of the two names. */
const apart = 15;

/** The play as a solid line with full dots, history as a dashed one with open dots; each is named at its end. */
function Chart({ label, curve, range, words, turns, before }: CurveFigureProps) {
  const { t } = useTranslation();
  const x = (turn: number) =>
    space.start + ((space.width - space.start - space.end) * turn) / Math.max(1, turns);
  const [low, high] = range;
  const y = (value: number) =>
    space.height -
    space.bottom -
    ((space.height - space.top - space.bottom) * (value - low)) / Math.max(1, high - low);
  const path = (values: readonly number[]) =>
    values.map((value, turn) => `${turn === 0 ? 'M' : 'L'}${x(turn)} ${y(value)}`).join('');
  const lines = [
    { side: 'history', values: curve.history, name: t('debrief.side.history') },
    { side: 'play', values: curve.play, name: t('debrief.side.you') },
  ].filter(({ values }) => values.length > 0);
  const ends = lines.map(({ values }) => y(values.at(-1) ?? 0));
  const [first = 0, second = first] = ends;
  const push = Math.max(0, apart - Math.abs(first - second)) / 2;
  const isAbove = first <= second;
  return (
    <svg
      className="curve-chart"
      viewBox={`0 0 ${space.width} ${space.height}`}
      role="img"
      aria-label={altOf(t, label, curve)}
    >
      {words.map(({ from, word }) => (
        <g key={from} className="curve-grid">
          <line x1={space.start - 4} x2={space.width - space.end} y1={y(from)} y2={y(from)} />
          <text x={space.start - 9} y={y(from) + 4} textAnchor="end">
            {word}
          </text>
        </g>
      ))}
      {Array.from({ length: turns + 1 }, (_, turn) => turn).map((turn) => (
        <text key={turn} className="curve-turn" x={x(turn)} y={space.height - 6} textAnchor="middle">
          {turn <= before ? '' : <Count of={turn - before} />}
        </text>
      ))}
      {lines.map(({ side, values, name }, at) => {
        const shift = lines.length < 2 ? 0 : (at === 0) === isAbove ? -push : push;
        return (
          <g key={side} className="curve-line" data-side={side}>
            <path d={path(values)} fill="none" />
            {values.map((value, turn) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a dot's place is its turn.
              <circle key={turn} cx={x(turn)} cy={y(value)} r="3.5" />
            ))}
            <text x={x(values.length - 1) + 9} y={(ends[at] ?? 0) + 4 + shift}>
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function altOf(t: Translate, label: string, { play, history }: Curve): string {
  const first = (values: readonly number[]) => values[0] ?? 0;
  const last = (values: readonly number[]) => values.at(-1) ?? 0;
  const mine = { label, playFrom: first(play), playTo: last(play), playTop: Math.max(...play) };
  if (history.length === 0) return t('debrief.curves.altAlone', mine);
  return t('debrief.curves.alt', {
    ...mine,
    historyFrom: first(history),
    historyTo: last(history),
    historyTop: Math.max(...history),
  });
}
