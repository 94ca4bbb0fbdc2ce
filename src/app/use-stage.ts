import { useEffect, useReducer, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCalm, useDesk } from '../panels/index';
import type { Scenario } from '../scenario/index';
import type { Stage, ZoomRoom } from '../theatre/index';
import { whenIdle } from './idle';
import { mapFiles } from './map-files';

type Theatre = typeof import('../theatre/index');

/** A map that stands ready, with the folder that made it. */
export interface Standing {
  readonly theatre: Theatre;
  readonly stage: Stage;
}

/** A map in the making, and what its place on the page needs. */
export type StageInPlace = ReturnType<typeof useStage>;

/**
 * Loads the theatre when there is a place for it and keeps its stage in step with the page: theme, language, motion, and what lies over
 * the map. A map whose graphics were lost is made anew without them.
 */
export function useStage(scenario: Scenario, onTap?: (place: string | undefined) => void) {
  const { i18n } = useTranslation();
  const map = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [standing, setStanding] = useState<Standing | undefined>(undefined);
  const [drawn, setDrawn] = useState(false);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [room, setRoom] = useState<ZoomRoom>({ closer: true, farther: true });
  /** After the graphics were lost, the map is drawn without them. */
  const plain = useRef(false);
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
        ...{ language, reducedMotion: calm, plain: plain.current, masked: maskedNames(scenario) },
        map: () => mapFiles(scenario.theatre),
        ...{ theatre: scenario.theatre, emblems: scenario.actors.map(({ emblem }) => emblem) },
        ...{ onFailure: fail, onRoom: setRoom, ...(onTap ? { onTap } : {}) },
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

  // Names and symbols keep clear of what lies over the map.
  useEffect(() => {
    const [whole, place] = [map.current, host.current];
    if (!standing || !whole || !place) return;
    const tell = () => {
      const over = [...whole.querySelectorAll<HTMLElement>('[data-over-map]')];
      standing.stage.cover(over.map((one) => boxWithin(place, one)));
    };
    const sizes = new ResizeObserver(tell);
    // What lies over the map comes and goes with what the page tells beside it.
    const watchAll = () => {
      for (const one of [place, ...whole.querySelectorAll('[data-over-map]')]) sizes.observe(one);
    };
    const comings = new MutationObserver(watchAll);
    watchAll();
    comings.observe(whole, { childList: true, subtree: true });
    return () => {
      comings.disconnect();
      sizes.disconnect();
    };
  }, [standing]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is read from the page when it changes.
  useEffect(() => {
    standing?.stage.setTheme();
    repaint();
  }, [standing, theme]);
  useEffect(() => standing?.stage.setReducedMotion(calm), [standing, calm]);
  useEffect(() => standing?.stage.setLanguage(language), [standing, language]);

  const retry = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { map, host, standing, drawn, failed, room, retry };
}

/** Where an element lies over another, as left, top, right, bottom. */
function boxWithin(place: HTMLElement, over: HTMLElement): readonly [number, number, number, number] {
  const [outer, inner] = [place.getBoundingClientRect(), over.getBoundingClientRect()];
  return [inner.left - outer.left, inner.top - outer.top, inner.right - outer.left, inner.bottom - outer.top];
}

/** Resolves when an element has a size and is near what is read; a map that is begun on a folded tab would have nothing to draw on. */
function whenInSight(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const watch = new IntersectionObserver(
      (seen) => {
        const isNear = seen.some(
          ({ isIntersecting, boundingClientRect: { width, height } }) => isIntersecting && width * height > 0,
        );
        if (!isNear) return;
        watch.disconnect();
        resolve();
      },
      { rootMargin: '200px' },
    );
    watch.observe(element);
  });
}

/** Resolves when the page has been read in and has nothing else to do. */
function whenFree(): Promise<void> {
  return new Promise((resolve) => whenIdle(resolve));
}

/** What the lands of a masked crisis are called on its map; undefined for an open one. */
function maskedNames({ masked, actors }: Scenario): Readonly<Record<string, string>> | undefined {
  return masked && Object.fromEntries(actors.map(({ id, name }) => [masked.lands[id] ?? id, name]));
}
