import type { Indicator } from '../../scenario/index';
import { Count } from '../parts/count';

interface IndicatorChartProps {
  readonly indicator: Indicator;
  /** At the start, after each turn, and now. */
  readonly values: readonly number[];
  readonly turns: number;
  /** Turns that history played before; they have no number. */
  readonly before: number;
}

const width = 400;
const height = 150;
const edge = { start: 112, end: 12, top: 10, bottom: 22 };

/** An indicator's course on its whole range, with the words of its thresholds; the list below it says the same. */
export function IndicatorChart({ indicator, values, turns, before }: IndicatorChartProps) {
  const { min, max, words } = indicator;
  const steps = Math.max(turns + 1, values.length - 1);
  const x = (index: number) => edge.start + (index / steps) * (width - edge.start - edge.end);
  const y = (value: number) =>
    height - edge.bottom - ((value - min) / Math.max(max - min, 1)) * (height - edge.top - edge.bottom);
  const path = values
    .map((value, index) =>
      index === 0
        ? `M${x(0).toFixed(1)} ${y(value).toFixed(1)}`
        : `H${x(index).toFixed(1)}V${y(value).toFixed(1)}`,
    )
    .join('');
  const last = values.length - 1;
  return (
    <svg className="indicator-chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {words.map(({ from, word }) => (
        <g key={from}>
          <path className="chart-line" d={`M${edge.start} ${y(from)}H${width - edge.end}`} />
          <text className="chart-word" x={edge.start - 8} y={y(from) + 4} textAnchor="end">
            {word}
          </text>
        </g>
      ))}
      {Array.from({ length: turns - before }, (_, index) => before + index + 1).map((turn) => (
        <text key={turn} className="chart-turn" x={x(turn)} y={height - 4} textAnchor="middle">
          <Count of={turn - before} />
        </text>
      ))}
      <path className="sparkline-line" d={path} />
      {last >= 0 ? <circle className="sparkline-now" cx={x(last)} cy={y(values[last] ?? min)} r="4" /> : null}
    </svg>
  );
}
