import { Suspense, useCallback } from 'react';
import { MiniMap, type MiniMapLand, type MiniMapMark } from '../panels/index';
import { mapFiles } from './map-files';
import type { MapOf } from './map-of';

interface ThumbnailProps {
  readonly theatre: MapOf;
  readonly lands: readonly MiniMapLand[];
  /** Places where something happened. */
  readonly marks?: readonly MiniMapMark[] | undefined;
  readonly label: string;
}

/** A small picture of where a crisis is. */
export function Thumbnail({ theatre, ...shown }: ThumbnailProps) {
  const load = useCallback(async () => (await mapFiles(theatre)).file, [theatre]);
  return (
    <Suspense fallback={<div className="mini-map" />}>
      <MiniMap load={load} extent={theatre.extent} {...shown} />
    </Suspense>
  );
}
