interface SparklineProps {
  /** Oldest first; the last is now. */
  readonly values: readonly number[];
  readonly min: number;
  readonly max: number;
  /** How many values the whole play can have, so that the line grows towards the end of the crisis. */
  readonly room: number;
}

const width = 96;
const height = 28;
const inset = 4;

/** A small step line of an indicator's past on its whole range; the words beside it say the same, so it is hidden from readers. */
export function Sparkline({ values, min, max, room }: SparklineProps) {
  const steps = Math.max(room - 1, values.length - 1, 1);
  const x = (index: number) => inset + (index / steps) * (width - 2 * inset);
  const y = (value: number) =>
    height - inset - ((value - min) / Math.max(max - min, 1)) * (height - 2 * inset);
  const last = values.length - 1;
  const path = values
    .map((value, index) =>
      index === 0
        ? `M${x(0).toFixed(1)} ${y(value).toFixed(1)}`
        : `H${x(index).toFixed(1)}V${y(value).toFixed(1)}`,
    )
    .join('');
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <path
        className="sparkline-range"
        d={`M${inset} ${inset}H${width - inset}M${inset} ${height - inset}H${width - inset}`}
      />
      <path className="sparkline-line" d={path} />
      {last >= 0 ? <circle className="sparkline-now" cx={x(last)} cy={y(values[last] ?? min)} r="3" /> : null}
    </svg>
  );
}
