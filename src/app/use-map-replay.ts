import { useEffect, useMemo, useState } from 'react';
import type { MapReplay, MapSlotProps, Teller } from '../panels/index';
import type { Stage } from '../theatre/index';

type Theatre = typeof import('../theatre/index');

/** A story that is known already is told a little faster than one that is new. */
const speed = 1.5;

/** Where a replay on the map stands: `at` moments are shown, or nothing but what is so now. */
interface Position {
  readonly at: number;
  readonly playing: boolean;
}

interface Replaying {
  readonly theatre: Theatre;
  readonly stage: Stage;
  readonly teller: Teller;
}

/**
 * The play so far, told again on the map as its view knows it; undefined while there is nothing to tell or a turn is being told. It ends by
 * itself when the view changes.
 */
export function useMapReplay(
  standing: Replaying | undefined,
  { scenario, view, telling }: Pick<MapSlotProps, 'scenario' | 'view' | 'telling'>,
): MapReplay | undefined {
  const [position, setPosition] = useState<Position | undefined>(undefined);
  const replay = useMemo(
    () => (standing && !telling ? standing.theatre.replayOf(scenario, view) : undefined),
    [standing, scenario, view, telling],
  );
  const [seen, setSeen] = useState(replay);
  if (seen !== replay) {
    setSeen(replay);
    setPosition(undefined);
  }

  // What plays next moves the position on when it has been seen.
  useEffect(() => {
    if (!standing || !replay || !position?.playing) return;
    const next = replay.moments[position.at];
    if (next === undefined) {
      setPosition({ at: position.at, playing: false });
      return;
    }
    const stop = new AbortController();
    standing.stage.skip();
    standing.stage.show(replay.pictureAt(position.at));
    const told = standing.teller.tell(next, { speed, signal: stop.signal });
    // Shown when the picture has come to its end.
    standing.stage.show(replay.pictureAt(position.at + 1));
    told.then(() => {
      if (!stop.signal.aborted) setPosition({ at: position.at + 1, playing: true });
    });
    return () => stop.abort();
  }, [standing, replay, position]);

  if (!standing || !replay || replay.moments.length === 0) return undefined;
  const { stage, teller } = standing;
  const { moments } = replay;
  const goTo = (at: number) => {
    setPosition({ at, playing: false });
    stage.skip();
    stage.show(replay.pictureAt(at));
    const moment = moments[at - 1];
    if (moment) teller.show(moment);
  };
  return {
    moments,
    // What plays is named while it is seen.
    at: position && Math.min(position.at + Number(position.playing), moments.length),
    playing: position?.playing === true,
    onGo: goTo,
    onPlay: () => {
      // From the end it begins anew.
      const at = position === undefined || position.at >= moments.length ? 0 : position.at;
      setPosition({ at, playing: true });
    },
    // What plays is cut short, and stands.
    onPause: () => setPosition((now) => now && { at: Math.min(now.at + 1, moments.length), playing: false }),
    onLeave: () => {
      setPosition(undefined);
      stage.skip();
      stage.show(standing.theatre.pictureOf(scenario, view));
      stage.reset();
    },
  };
}
