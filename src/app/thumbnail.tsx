import { Suspense } from 'react';
import mapUrl from '../../assets/map/west-asia.json?url';
import { MiniMap, type MiniMapLand, type MiniMapMark } from '../panels/index';

interface ThumbnailProps {
  readonly lands: readonly MiniMapLand[];
  /** Places where something happened. */
  readonly marks?: readonly MiniMapMark[] | undefined;
  readonly label: string;
}

/** A small picture of where a crisis is. */
export function Thumbnail({ lands, marks, label }: ThumbnailProps) {
  return (
    <Suspense fallback={<div className="mini-map" />}>
      <MiniMap source={mapUrl} lands={lands} marks={marks} label={label} />
    </Suspense>
  );
}
