import type { Indicator } from '../../scenario/index';

interface GaugeProps {
  readonly indicator: Indicator;
  readonly value: number;
}

const step = { width: 7, gap: 1.5, height: 9 };

/**
 * The steps of an indicator's scale that lie above its lowest as a row of boxes, filled up to where it stands: none are filled at the
 * lowest, all at the highest. The words beside it say the same, so it is hidden from readers; a scale without names has no picture.
 */
export function Gauge({ indicator, value }: GaugeProps) {
  const steps = stepsOf(indicator, value);
  if (steps.length === 0) return null;
  const pitch = step.width + step.gap;
  const width = steps.length * pitch - step.gap;
  return (
    <svg
      className="gauge"
      viewBox={`0 0 ${width} ${step.height}`}
      width={width}
      height={step.height}
      aria-hidden="true"
    >
      {steps.map(({ from, isReached }, at) => (
        <rect
          key={from}
          data-reached={isReached ? '' : undefined}
          x={at * pitch + 0.5}
          y={0.5}
          width={step.width - 1}
          height={step.height - 1}
        />
      ))}
    </svg>
  );
}

/** The named steps of a scale above its lowest value, each with whether a value has reached it; none where it has no two names. */
export function stepsOf(
  { words, min }: Pick<Indicator, 'words' | 'min'>,
  value: number,
): readonly { readonly from: number; readonly isReached: boolean }[] {
  if (words.length < 2) return [];
  return words.filter(({ from }) => from > min).map(({ from }) => ({ from, isReached: value >= from }));
}
