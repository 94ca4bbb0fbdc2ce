import type { Indicator } from '../../scenario/index';

interface GaugeProps {
  readonly indicator: Indicator;
  readonly value: number;
}

const step = { width: 7, gap: 1.5, height: 9 };

/**
 * The named steps of an indicator's scale as a row of boxes, filled up to where it stands. The words beside it say the same, so it is
 * hidden from readers; a scale without names has no steps and no picture.
 */
export function Gauge({ indicator: { words }, value }: GaugeProps) {
  if (words.length < 2) return null;
  const reached = words.filter(({ from }) => value >= from).length;
  const pitch = step.width + step.gap;
  const width = words.length * pitch - step.gap;
  return (
    <svg
      className="gauge"
      viewBox={`0 0 ${width} ${step.height}`}
      width={width}
      height={step.height}
      aria-hidden="true"
    >
      {words.map(({ from }, at) => (
        <rect
          key={from}
          data-reached={at < reached ? '' : undefined}
          x={at * pitch + 0.5}
          y={0.5}
          width={step.width - 1}
          height={step.height - 1}
        />
      ))}
    </svg>
  );
}
