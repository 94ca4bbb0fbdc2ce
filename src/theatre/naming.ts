import type { LabelWish } from './label-spots';
import type { LabelStyle, Naming, OverlayRequest } from './overlay';

/** Pixels at unit 1 that names of lands keep free, since names beside them would be read with them. */
const apart: Partial<Record<LabelStyle, number>> = { party: 14, country: 8 };

interface NameGiven extends Omit<LabelWish, 'width' | 'height' | 'parts'> {
  readonly text: string;
  readonly style: LabelStyle;
  readonly under?: string | undefined;
  readonly lean?: number;
}

/** A name with the room that it takes: leaning words take up the upright box round them, a little less at its empty corners. */
export function naming({ measure, unit }: OverlayRequest, { lean = 0, under, ...given }: NameGiven): Naming {
  const [first, line] = measure(given.text, given.style);
  const [second, below] = under === undefined ? [0, 0] : measure(under, 'unit');
  const [wide, high] = [Math.max(first, second) + (apart[given.style] ?? 0) * unit, line + below];
  const [across, down] = [Math.abs(Math.cos(lean)), Math.abs(Math.sin(lean))];
  return {
    ...given,
    ...(under === undefined ? {} : { under }),
    ...{ lean, width: wide * across + high * down, height: wide * down + high * across },
  };
}
