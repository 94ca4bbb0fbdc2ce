import { useEffect, useState } from 'react';
import {
  type MiniMapData,
  type MiniMapExtent,
  type MiniMapLand,
  type MiniMapMark,
  type MiniMapShapes,
  miniMapOf,
} from './mini-map-data';

interface MiniMapProps {
  /** What must be in view, in a picture of any form. */
  readonly extent: MiniMapExtent;
  /** What is lifted out. */
  readonly lands: readonly MiniMapLand[];
  /** Places where something happened. */
  readonly marks?: readonly MiniMapMark[] | undefined;
  readonly label: string;
  /** Loads the map's data; always the same function for the same map. */
  readonly load: () => Promise<MiniMapData>;
}

const none: readonly MiniMapMark[] = [];

/** A small still map of where a crisis is; the place for it is held from the start, so that nothing moves when it comes. */
export function MiniMap({ extent, lands, marks = none, label, load }: MiniMapProps) {
  const [shapes, setShapes] = useState<MiniMapShapes | undefined>(undefined);
  const wanted = lands.map(({ id }) => id).join(' ');
  useEffect(() => {
    let left = false;
    load().then(
      (data) => {
        if (!left) setShapes(miniMapOf(data, extent, wanted.split(' '), marks));
      },
      // A picture that cannot be loaded leaves its place empty; the words beside it say everything.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [load, extent, wanted, marks]);
  return (
    <div className="mini-map">
      {shapes ? (
        <svg viewBox={shapes.viewBox} role="img" aria-label={label} preserveAspectRatio="xMidYMid meet">
          <path className="mini-land" d={shapes.others} />
          {shapes.lands.map(({ id, path }) => (
            <path key={id} className="mini-party" d={path} />
          ))}
          <path className="mini-land" d={shapes.contested} />
          <path className="mini-border" d={shapes.borders} />
          <path className="mini-disputed" d={shapes.disputed} />
          {shapes.names.map(({ id, name, at }) => (
            <text key={id} className="mini-name" x={at[0]} y={at[1]}>
              {lands.find((land) => land.id === id)?.name ?? name}
            </text>
          ))}
          {shapes.marks.map(({ point: [x, y], name, day, isEast }) => (
            <g key={`${x} ${y}`} className="mini-mark" data-east={isEast ? '' : undefined}>
              <circle cx={x} cy={y} r={34} />
              {name === undefined ? null : (
                <text x={isEast ? x - 60 : x + 60} y={y + 30}>
                  {name}
                  {day === undefined ? null : <tspan className="mini-day"> {day}</tspan>}
                </text>
              )}
            </g>
          ))}
        </svg>
      ) : null}
    </div>
  );
}
