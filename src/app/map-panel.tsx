import { Maximize, Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Development } from '../engine/index';
import {
  Button,
  type MapAct,
  type MapSlotProps,
  mapActOf,
  type Teller,
  useCalm,
  useDesk,
} from '../panels/index';
import type { Stage, ZoomRoom } from '../theatre/index';
import { whenIdle } from './idle';

type Theatre = typeof import('../theatre/index');

/** A map that stands ready, with the folder that made it. */
interface Standing {
  readonly theatre: Theatre;
  readonly stage: Stage;
}

/** Milliseconds that a development is at least given to be read, at speed 1. */
const readingTime = 1500;
const panStep = 60;
const zoomStep = 1.35;

/** The map of the situation: loads the theatre, shows the seat's picture, and tells developments on it. */
export function MapPanel({ scenario, view, telling, onTeller, renderWords }: MapSlotProps) {
  const { t, i18n } = useTranslation();
  const host = useRef<HTMLDivElement>(null);
  const [standing, setStanding] = useState<Standing | undefined>(undefined);
  const [drawn, setDrawn] = useState(false);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [room, setRoom] = useState<ZoomRoom>({ closer: true, farther: true });
  const controls = useRef<HTMLDivElement>(null);
  const { theme } = useDesk();
  const calm = useCalm();
  const { language } = i18n;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt makes the map anew; language and motion are told to the one that stands.
  useEffect(() => {
    const place = host.current;
    if (!place) return;
    let left = false;
    let stage: Stage | undefined;
    const fail = () => {
      if (!left) setFailed(true);
    };
    // The picture is never what a turn waits for: its code comes when there is a place for it and the page has nothing else to do.
    const loaded = whenInSight(place)
      .then(whenFree)
      .then(() => (left ? undefined : import('../theatre/index')));
    loaded.then(async (theatre) => {
      await whenInSight(place);
      if (left || theatre === undefined) return;
      stage = theatre.createStage(place, { language, reducedMotion: calm, onFailure: fail, onRoom: setRoom });
      setStanding({ theatre, stage });
      // What goes wrong with the picture is told to `fail`.
      stage.ready.then(
        () => {
          if (!left) setDrawn(true);
        },
        () => undefined,
      );
    }, fail);
    return () => {
      left = true;
      setStanding(undefined);
      setDrawn(false);
      stage?.destroy();
    };
  }, [attempt]);

  useEffect(
    () => standing?.stage.show(standing.theatre.pictureOf(scenario, view)),
    [standing, scenario, view],
  );

  // Names and symbols keep clear of the buttons that lie over the map.
  useEffect(() => {
    const [over, place] = [controls.current, host.current];
    if (!standing || !over || !place) return;
    const tell = () => standing.stage.cover([boxWithin(place, over)]);
    const watch = new ResizeObserver(tell);
    watch.observe(over);
    watch.observe(place);
    return () => watch.disconnect();
  }, [standing]);

  // The telling may have gone close to one place; the next turn is decided before the whole theatre.
  const told = useRef(false);
  useEffect(() => {
    if (told.current && !telling) {
      standing?.stage.skip();
      standing?.stage.reset();
    }
    told.current = telling;
  }, [standing, telling]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is read from the page when it changes.
  useEffect(() => standing?.stage.setTheme(), [standing, theme]);
  useEffect(() => standing?.stage.setReducedMotion(calm), [standing, calm]);
  useEffect(() => standing?.stage.setLanguage(language), [standing, language]);

  useEffect(() => {
    // What is told before there is a picture to tell it on would be over when the picture comes.
    onTeller(standing && drawn ? tellerOf(standing, scenario) : undefined);
    return () => onTeller(undefined);
  }, [standing, drawn, scenario, onTeller]);

  const stage = standing?.stage;
  return (
    <section className="map" aria-label={t('room.map.heading')} aria-busy={!drawn && !failed}>
      {/** biome-ignore lint/a11y/useSemanticElements: no element stands for a picture that is moved by keys. */}
      <div
        className="map-host"
        ref={host}
        role="group"
        aria-label={t('room.map.moved')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved by keys as by hand.
        tabIndex={0}
        onKeyDown={(event) => stage && moveByKey(event, stage)}
      />
      {standing || failed ? null : <p className="map-words map-loading">{t('room.map.loading')}</p>}
      {failed ? (
        <div className="map-words notice" data-tone="unknown">
          <p>{t('room.map.failed')}</p>
          <Button
            className="plain-button"
            onPress={() => {
              setFailed(false);
              setAttempt(attempt + 1);
            }}
          >
            {t('room.map.retry')}
          </Button>
        </div>
      ) : null}
      {standing && stage && !failed ? (
        <div className="map-controls" ref={controls}>
          <Button
            className="icon-button"
            aria-label={t('room.map.closer')}
            aria-disabled={!room.closer}
            onPress={() => stage.zoomBy(zoomStep)}
          >
            <Plus aria-hidden="true" size={18} />
          </Button>
          <Button
            className="icon-button"
            aria-label={t('room.map.farther')}
            aria-disabled={!room.farther}
            onPress={() => stage.zoomBy(1 / zoomStep)}
          >
            <Minus aria-hidden="true" size={18} />
          </Button>
          <Button className="icon-button" aria-label={t('room.map.whole')} onPress={() => stage.reset()}>
            <Maximize aria-hidden="true" size={16} />
          </Button>
          {renderWords(inWords(standing, scenario, view))}
        </div>
      ) : null}
    </section>
  );
}

/** What the key and the map in words are made from. */
function inWords(
  { theatre, stage }: Standing,
  scenario: MapSlotProps['scenario'],
  view: MapSlotProps['view'],
): Parameters<MapSlotProps['renderWords']>[0] {
  const picture = theatre.pictureOf(scenario, view);
  return {
    marks: theatre.legendOf(picture),
    rows: theatre.describePicture(picture),
    onPaint: (canvas, mark) => stage.paintMark(canvas, mark),
    onFind: (place) => stage.focus(place),
  };
}

/** Where an element lies over another, as left, top, right, bottom. */
function boxWithin(place: HTMLElement, over: HTMLElement): readonly [number, number, number, number] {
  const [outer, inner] = [place.getBoundingClientRect(), over.getBoundingClientRect()];
  return [inner.left - outer.left, inner.top - outer.top, inner.right - outer.left, inner.bottom - outer.top];
}

/** Resolves when an element has a size; a map that is begun on a folded tab would have nothing to draw on. */
function whenInSight(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const watch = new ResizeObserver(() => {
      if (element.clientWidth === 0 || element.clientHeight === 0) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(element);
  });
}

/** Resolves when the page has been read in and has nothing else to do. */
function whenFree(): Promise<void> {
  return new Promise((resolve) => whenIdle(resolve));
}

/** Tells a development by playing its cues; a cue is never shorter than the time to read its words. */
function tellerOf({ theatre, stage }: Standing, scenario: MapSlotProps['scenario']): Teller {
  /** What the stage plays for, so that a telling that is broken off does not take away what is shown instead. */
  let now: Development | undefined;
  return {
    rest: () => {
      now = undefined;
      stage.skip();
      stage.reset();
    },
    show: (development) => {
      now = undefined;
      const cues = theatre.cuesOf(scenario, [development]);
      if (cues.length === 0) {
        // What was shown before stands for something else.
        stage.skip();
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
        else stage.skip();
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

function moveByKey(event: KeyboardEvent, stage: Stage): void {
  const act = mapActOf(event);
  if (act === undefined) return;
  event.preventDefault();
  mapActs[act](stage);
}

const mapActs: Readonly<Record<MapAct, (stage: Stage) => void>> = {
  left: (stage) => stage.panBy(panStep, 0),
  right: (stage) => stage.panBy(-panStep, 0),
  up: (stage) => stage.panBy(0, panStep),
  down: (stage) => stage.panBy(0, -panStep),
  closer: (stage) => stage.zoomBy(zoomStep),
  farther: (stage) => stage.zoomBy(1 / zoomStep),
  whole: (stage) => stage.reset(),
};
