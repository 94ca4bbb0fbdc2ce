import { useEffect, useState } from 'react';
import type { EndingShares } from '../../analysis/index';
import type { HostSight } from '../../classroom/index';
import type { Forecaster } from './forecaster';

/** What the model says of a class: how its own plays end, and where each broken-off game was heading. */
export interface Forecasts {
  readonly sampled?: EndingShares;
  readonly outlook: readonly { readonly game: string; readonly shares?: EndingShares }[];
}

/** Forecasts of a class whose games are over, counted as long as the page stands. */
export function useForecasts(forecaster: Forecaster, tables: HostSight['tables']): Forecasts {
  const [sampled, setSampled] = useState<EndingShares | undefined>(undefined);
  const [shares, setShares] = useState<Readonly<Record<string, EndingShares>>>({});
  const broken = tables.filter(({ brokenOff }) => brokenOff);
  const key = JSON.stringify(broken.map(({ record }) => record));
  useEffect(() => forecaster.sample(setSampled), [forecaster]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the games that were broken off.
  useEffect(() => {
    const stops = broken.map(({ table, record }) =>
      forecaster.outlook(record, (known) => setShares((all) => ({ ...all, [gameOf(table)]: known }))),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [forecaster, key]);
  const outlook = broken.map(({ table }) => {
    const known = shares[gameOf(table)];
    return { game: gameOf(table), ...(known === undefined ? {} : { shares: known }) };
  });
  return { outlook, ...(sampled === undefined ? {} : { sampled }) };
}

/** As the plays of a class name their game. */
function gameOf(table: number): string {
  return `table ${table}`;
}
