import { useEffect, useMemo, useState } from 'react';
import type { EndingShares } from '../../analysis/index';
import type { Scenario } from '../../scenario/index';
import type { ClassCounter } from './class-state';
import type { GameOutlook } from './figures/outlook-section';
import type { SortedClass } from './sorted-class';

/** How plays of the model alone end; undefined until that is known. */
export function useSampled(
  scenario: Scenario | undefined,
  { sample }: Pick<ClassCounter, 'sample'>,
): EndingShares | undefined {
  const [known, setKnown] = useState<{ readonly of: Scenario; readonly shares: EndingShares }>();
  useEffect(() => {
    if (scenario === undefined) return;
    return sample(scenario, (shares) => {
      if (shares !== undefined) setKnown({ of: scenario, shares });
    });
  }, [scenario, sample]);
  return known !== undefined && known.of === scenario ? known.shares : undefined;
}

/** Where the games of a class that the bell broke off were heading, as far as it has been worked out. */
export function useOutlook(
  of: SortedClass | undefined,
  { outlook }: Pick<ClassCounter, 'outlook'>,
): readonly GameOutlook[] {
  const { scenario, stopped } = of ?? {};
  const [known, setKnown] = useState<ReadonlyMap<string, Omit<GameOutlook, 'game'>>>(new Map());
  useEffect(() => {
    if (scenario === undefined || stopped === undefined) return;
    setKnown(new Map());
    const stops = stopped.map(({ game, record }) =>
      outlook(scenario, record, (shares) =>
        setKnown((before) =>
          new Map(before).set(game, shares === undefined ? { hasFailed: true } : { shares }),
        ),
      ),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [scenario, stopped, outlook]);
  return useMemo(() => (stopped ?? []).map(({ game }) => ({ game, ...known.get(game) })), [stopped, known]);
}
