import { Maximize, Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useReducer, useRef, useState } from 'react';
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
import { useMapReplay } from './use-map-replay';

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
export function MapPanel({ scenario, view, telling, onTeller, renderBeside }: MapSlotProps) {
  const { t, i18n } = useTranslation();
  const host = useRef<HTMLDivElement>(null);
  const [standing, setStanding] = useState<Standing | undefined>(undefined);
  const [drawn, setDrawn] = useState(false);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [room, setRoom] = useState<ZoomRoom>({ closer: true, farther: true });
  const map = useRef<HTMLElement>(null);
  /** After the graphics were lost, the map is drawn without them. */
  const plain = useRef(false);
  const [tapped, setTapped] = useState<string | undefined>(undefined);
  const [, repaint] = useReducer((count: number) => count + 1, 0);
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
      stage = theatre.createStage(place, {
        ...{ language, reducedMotion: calm, plain: plain.current },
        ...{ onFailure: fail, onRoom: setRoom, onTap: setTapped },
        onLost: () => {
          plain.current = true;
          if (!left) setAttempt((count) => count + 1);
        },
      });
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

  // Names and symbols keep clear of what lies over the map.
  useEffect(() => {
    const [whole, place] = [map.current, host.current];
    if (!standing || !whole || !place) return;
    const tell = () => {
      const over = whole.querySelectorAll<HTMLElement>('[data-over-map]');
      standing.stage.cover([...over].map((one) => boxWithin(place, one)));
    };
    const watch = new ResizeObserver(tell);
    for (const one of whole.querySelectorAll('[data-over-map]')) watch.observe(one);
    watch.observe(place);
    return () => watch.disconnect();
  }, [standing]);

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

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is read from the page when it changes.
  useEffect(() => {
    standing?.stage.setTheme();
    repaint();
  }, [standing, theme]);
  useEffect(() => standing?.stage.setReducedMotion(calm), [standing, calm]);
  useEffect(() => standing?.stage.setLanguage(language), [standing, language]);

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

  const stage = standing?.stage;
  return (
    <section className="map" ref={map} aria-label={t('room.map.heading')} aria-busy={!drawn && !failed}>
      {/** biome-ignore lint/a11y/useSemanticElements: no element stands for a picture that is moved by keys. */}
      <div
        className="map-host"
        ref={host}
        role="group"
        aria-label={t('room.map.moved')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved by keys as by hand.
        tabIndex={0}
        onKeyDown={(event) => {
          // The card over the map is left by Escape wherever the focus is.
          if (event.key === 'Escape') setTapped(undefined);
          else if (stage) moveByKey(event, stage);
        }}
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
        <div className="map-controls" data-over-map="">
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
        </div>
      ) : null}
      {standing
        ? renderBeside({
            ...inWords(standing, scenario, view),
            ...{ tapped, replay: failed ? undefined : replay },
            onTapped: (place) => {
              setTapped(place);
              // The card that had the focus is gone.
              if (place === undefined) host.current?.focus({ preventScroll: true });
            },
          })
        : null}
    </section>
  );
}

/** What the key and the map in words are made from. */
function inWords(
  { theatre, stage }: Standing,
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
