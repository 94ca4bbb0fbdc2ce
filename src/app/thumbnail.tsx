import { Suspense } from 'react';
import mapUrl from '../../assets/map/west-asia.json?url';
import { MiniMap, type MiniMapMark } from '../panels/index';

interface ThumbnailProps {
  /** Emblems of the parties, which are also the codes of their lands. */
  readonly emblems: readonly string[];
  /** Places where something happened. */
  readonly marks?: readonly MiniMapMark[] | undefined;
  readonly label: string;
}

/** A small picture of where a crisis is. */
export function Thumbnail({ emblems, marks, label }: ThumbnailProps) {
  return (
    <Suspense fallback={<div className="mini-map" />}>
      <MiniMap source={mapUrl} lands={emblems} marks={marks} label={label} />
    </Suspense>
  );
}
