import type { Lexicon } from '../../words/index';
import { MapLegend } from '../room/map-legend';
import type { MapInWords } from '../room/map-row';
import { MapTimeline } from '../room/map-timeline';

interface WallMapProps {
  readonly lexicon: Lexicon;
  readonly map: MapInWords;
  /** Whether there is room for the line. */
  readonly roomy: boolean;
}

/** What stands beside a map of the wall: its key, and, where one table is shown, the line on which its play so far is told again. */
export function BesideWallMap({ lexicon, map: { marks, onPaint, replay }, roomy }: WallMapProps) {
  return (
    <>
      <MapLegend lexicon={lexicon} marks={marks} onPaint={onPaint} />
      {replay === undefined || !roomy ? null : <MapTimeline lexicon={lexicon} replay={replay} />}
    </>
  );
}
