import { Suspense } from 'react';
import mapUrl from '../../assets/map/west-asia.json?url';
import { MiniMap } from '../panels/index';

interface ThumbnailProps {
  /** Emblems of the parties, which are also the codes of their lands. */
  readonly emblems: readonly string[];
  readonly label: string;
}

/** A small picture of where a crisis is. */
export function Thumbnail({ emblems, label }: ThumbnailProps) {
  return (
    <Suspense fallback={<div className="mini-map" />}>
      <MiniMap source={mapUrl} lands={emblems} label={label} />
    </Suspense>
  );
}
