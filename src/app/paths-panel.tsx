import { useEffect, useMemo, useState } from 'react';
import { type Game, view } from '../engine/index';
import type { PathsSlotProps } from '../panels/index';
import { MapFrame } from './map-frame';
import { useStage } from './use-stage';

type Theatre = typeof import('../theatre/index');

/** Two plays of one crisis on one map, with everything that both did where it was done. */
export function PathsPanel({ label, own, other, at, renderBeside }: PathsSlotProps) {
  const [tapped, setTapped] = useState<string | undefined>(undefined);
  const inPlace = useStage(own.scenario, setTapped);
  const { standing } = inPlace;
  const paths = useMemo(() => standing && pathsOn(standing.theatre, own, other), [standing, own, other]);
  const picture = useMemo(() => paths?.pictureAt(at), [paths, at]);
  useEffect(() => {
    if (picture) standing?.stage.show(picture);
  }, [standing, picture]);
  // What was read of a place belongs to the days that were shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn closes it.
  useEffect(() => setTapped(undefined), [at]);
  return (
    <MapFrame stage={inPlace} label={label}>
      {standing && paths && picture
        ? renderBeside({
            own: paths.both.own.filter(({ development }) => development.turn <= at),
            other: paths.both.other.filter(({ development }) => development.turn <= at),
            tapped,
            parted: picture.paths?.parted !== undefined,
            onPaint: (canvas, mark) => standing.stage.paintMark(canvas, { mark }),
          })
        : null}
    </MapFrame>
  );
}

/** The ways of two plays, and the picture of them up to the end of a turn. */
function pathsOn({ twoPathsOf, pictureOfPaths }: Theatre, own: Game, other: Game) {
  const { scenario } = own;
  const seen = view(own, 'all');
  const both = twoPathsOf(scenario, seen, view(other, 'all'));
  return { both, pictureAt: (turn: number) => pictureOfPaths(scenario, seen, both, turn) };
}

/** The map of two plays, for a debrief. */
export function renderPaths(props: PathsSlotProps) {
  return <PathsPanel {...props} />;
}
