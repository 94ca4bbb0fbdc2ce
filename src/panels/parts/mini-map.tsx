import { useEffect, useState } from 'react';
import {
  type MiniMapData,
  type MiniMapLand,
  type MiniMapMark,
  type MiniMapShapes,
  miniMapOf,
} from './mini-map-data';

interface MiniMapProps {
  /** What the picture is centred on. */
  readonly lands: readonly MiniMapLand[];
  /** Places where something happened. */
  readonly marks?: readonly MiniMapMark[] | undefined;
  readonly label: string;
  /** Where the map's data is. */
  readonly source: string;
}

const none: readonly MiniMapMark[] = [];

let loading: Promise<MiniMapData> | undefined;

/** A small still map of the lands concerned; the place for it is held from the start, so that nothing moves when it comes. */
export function MiniMap({ lands, marks = none, label, source }: MiniMapProps) {
  const [shapes, setShapes] = useState<MiniMapShapes | undefined>(undefined);
  const wanted = lands.map(({ id }) => id).join(' ');
  useEffect(() => {
    let left = false;
    loading ??= fetch(source).then((response) => response.json());
    loading.then(
      (data) => {
        if (!left) setShapes(miniMapOf(data, wanted.split(' '), marks));
      },
      () => {
        // A picture that cannot be loaded leaves its place empty; the words beside it say everything.
        loading = undefined;
      },
    );
    return () => {
      left = true;
    };
  }, [source, wanted, marks]);
  return (
    <div className="mini-map">
      {shapes ? (
        <svg viewBox={shapes.viewBox} role="img" aria-label={label} preserveAspectRatio="xMidYMid slice">
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
