import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Development } from '../engine/index';
import type { MapSlotProps, Teller } from '../panels/index';
import { MapFrame } from './map-frame';
import { useMapReplay } from './use-map-replay';
import { type Standing, useStage } from './use-stage';

type Theatre = typeof import('../theatre/index');

/** Milliseconds that a development is at least given to be read, at speed 1. */
const readingTime = 1500;

/** The map of the situation: loads the theatre, shows the seat's picture, and tells developments on it. */
export function MapPanel({ scenario, view, telling, onTeller, renderBeside }: MapSlotProps) {
  const { t } = useTranslation();
  const [tapped, setTapped] = useState<string | undefined>(undefined);
  const inPlace = useStage(scenario, setTapped);
  const { host, standing, drawn, failed } = inPlace;

  useEffect(
    () => standing?.stage.show(standing.theatre.pictureOf(scenario, view)),
    [standing, scenario, view],
  );

  // What was read of a place belongs to the turn in which it was read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each view closes it.
  useEffect(() => setTapped(undefined), [view]);

  // The telling may have gone close to one place; the next turn is decided before the whole theatre.
  const wasTelling = useRef(false);
  useEffect(() => {
    if (wasTelling.current && !telling) {
      standing?.stage.skip();
      standing?.stage.reset();
    }
    wasTelling.current = telling;
  }, [standing, telling]);

  const told = useMemo(
    () => (standing ? { ...standing, teller: tellerOf(standing, scenario) } : undefined),
    [standing, scenario],
  );
  useEffect(() => {
    // What is told before there is a picture to tell it on would be over when the picture comes.
    onTeller(drawn ? told?.teller : undefined);
    return () => onTeller(undefined);
  }, [told, drawn, onTeller]);
  const replay = useMapReplay(told, { scenario, view, telling });

  return (
    <MapFrame stage={inPlace} label={t('room.map.heading')} onEscape={() => setTapped(undefined)}>
      {standing
        ? renderBeside({
            ...inWords(standing.theatre, standing.stage, scenario, view),
            ...{ tapped, replay: failed ? undefined : replay },
            onTapped: (place) => {
              setTapped(place);
              // The card that had the focus is gone.
              if (place === undefined) host.current?.focus({ preventScroll: true });
            },
          })
        : null}
    </MapFrame>
  );
}

/** What the key and the map in words are made from. */
function inWords(
  theatre: Theatre,
  stage: Standing['stage'],
  scenario: MapSlotProps['scenario'],
  view: MapSlotProps['view'],
): Omit<Parameters<MapSlotProps['renderBeside']>[0], 'tapped' | 'onTapped' | 'replay'> {
  const picture = theatre.pictureOf(scenario, view);
  return {
    marks: theatre.legendOf(picture),
    rows: theatre.describePicture(picture),
    onPaint: (canvas, mark) => stage.paintMark(canvas, mark),
    onFind: (place) => stage.focus(place),
  };
}

/** Tells a development by playing its cues; a cue is never shorter than the time to read its words. */
function tellerOf({ theatre, stage }: Standing, scenario: MapSlotProps['scenario']): Teller {
  /** What the stage plays for, so that a telling that is broken off does not take away what is shown instead. */
  let now: Development | undefined;
  /** What was shown before stands for something else: the camera leaves it at once. */
  const rest = () => {
    stage.skip();
    stage.reset();
  };
  return {
    rest: () => {
      now = undefined;
      rest();
    },
    show: (development) => {
      now = undefined;
      const cues = theatre.cuesOf(scenario, [development]);
      if (cues.length === 0) {
        rest();
        return;
      }
      stage.play(cues);
      stage.scrub(cues.length - 1);
    },
    tell: (development, { speed, signal }) =>
      new Promise((resolve) => {
        const cues = theatre.cuesOf(scenario, [development]);
        let waits = cues.length > 0 ? 2 : 1;
        const one = () => {
          waits -= 1;
          if (waits === 0) resolve();
        };
        const timer = setTimeout(one, readingTime / speed);
        now = development;
        if (cues.length > 0) stage.play(cues, { speed, onEnd: one });
        else rest();
        signal.addEventListener(
          'abort',
          () => {
            clearTimeout(timer);
            if (cues.length > 0 && now === development) stage.skip();
          },
          { once: true },
        );
      }),
  };
}
