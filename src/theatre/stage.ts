import Phaser from 'phaser';
import { assetUrls } from './assets';
import { type Backdrop, makeBackdrop } from './backdrop';
import type { Box, Camera, Room, Size } from './camera';
import { sightOf } from './cue-sight';
import { listenToGestures } from './gestures';
import { loadMap, type MapData } from './map-data';
import { composers } from './marks';
import { fontOf } from './overlay-painter';
import { advancePlay, endPlay, type Play, scrubPlay, shareOf, speedPlay, startPlay } from './player';
import { TheatreScene } from './scene';
import { loadSheet, makeSprites, type Sprites } from './sprites';
import { readTheme, type Theme } from './theme';
import type { MapCue, Picture, PlayOptions, Stage, StageOptions } from './types';
import { makeViewer, type Viewer } from './viewer';

/** What is there once the map is loaded. */
interface Loaded {
  readonly map: MapData;
  readonly sprites: Sprites;
  readonly backdrop: Backdrop;
}

const glideMilliseconds = 320;
const longestStep = 100;
const mostDensity = 2;
/** While hands move the map its picture is stretched, and drawn anew this often. */
const redrawMilliseconds = 70;

/**
 * Makes the map in a host element, which gives it its size and its colours (theme.ts names them). The canvas is hidden from
 * assistive technology, because the page says the same in words. Keys are the page's: Phaser listens to none.
 */
export function createStage(host: HTMLElement, options: StageOptions = {}): Stage {
  const begun = performance.now();
  const control = new AbortController();
  let theme: Theme = readTheme(host);
  let language = options.language ?? 'en';
  let reduced = options.reducedMotion ?? false;
  let size = sizeOf(host);
  let density = densityOf();
  let picture: Picture | undefined;
  let loaded: Loaded | undefined;
  let scene: TheatreScene | undefined;
  let viewer: Viewer | undefined;
  let play: Play = startPlay([], 1, false);
  let playOptions: PlayOptions = {};
  let dirty: 'nothing' | 'overlay' | 'all' = 'all';
  let drawn: Camera | undefined;
  let drawnAt = 0;
  let marksStand = false;
  let lastFrame = begun;
  let frameBegun = 0;
  const cost = { startup: 0, drawing: 0, frames: 0, total: 0, longest: 0 };
  let settleReady: { resolve: () => void; reject: (reason: Error) => void } | undefined;
  const ready = new Promise<void>((resolve, reject) => {
    settleReady = { resolve, reject };
  });
  ready.catch((reason: Error) => {
    if (!control.signal.aborted) options.onFailure?.(reason);
  });

  const game = new Phaser.Game({
    type: Phaser.AUTO,
    parent: host,
    scale: {
      mode: Phaser.Scale.NONE,
      width: pixels(size.width),
      height: pixels(size.height),
      zoom: 1 / density,
      expandParent: false,
    },
    backgroundColor: theme.colours.sea,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    disableContextMenu: false,
    callbacks: {
      postBoot: (booted) => {
        if (control.signal.aborted) return;
        booted.canvas.setAttribute('aria-hidden', 'true');
        booted.canvas.style.display = 'block';
        booted.scene.add('theatre', TheatreScene, true, {
          onCreate: (made: TheatreScene) => begin(made),
          onFrame: frame,
        });
      },
    },
  });
  game.events.on(Phaser.Core.Events.PRE_STEP, () => {
    frameBegun = performance.now();
  });
  game.events.on(Phaser.Core.Events.POST_RENDER, () => measureFrame(performance.now() - frameBegun));

  const stopGestures = listenToGestures(host, {
    pan: (dx, dy) => change((view) => view.pan(dx, dy)),
    zoom: (factor, at) => change((view) => view.zoom(factor, at)),
    rest: () => wake(),
    mayPan: () => viewer !== undefined && !viewer.home,
  });
  const watch = new ResizeObserver(() => resize());
  watch.observe(host);

  Promise.all([
    loadMap(options.mapUrl ?? assetUrls.map, control.signal),
    loadSheet(assetUrls.sheet, assetUrls.frames, control.signal),
  ])
    .then(([map, sheet]) => {
      if (control.signal.aborted) return;
      const sprites = makeSprites(sheet);
      loaded = { map, sprites, backdrop: makeBackdrop(map, sprites) };
      wake();
    })
    .catch((reason: unknown) =>
      settleReady?.reject(reason instanceof Error ? reason : new Error(String(reason))),
    );
  loadFonts();

  function begin(made: TheatreScene): void {
    if (control.signal.aborted) return;
    scene = made;
    wake();
  }

  /** One frame: move the camera and the play, draw what has changed, and rest when nothing moves. */
  function frame(): void {
    const now = performance.now();
    const passed = Math.min(longestStep, now - lastFrame);
    lastFrame = now;
    if (control.signal.aborted || !scene || !loaded || !picture) {
      rest();
      return;
    }
    viewer ??= makeViewer(roomOf(loaded.map, picture));
    viewer.advance(passed);
    movePlay(passed);
    drawBackdrop(scene, loaded, picture, viewer, now);
    drawMarks(scene, loaded, viewer);
    if (settleReady) {
      cost.startup = now - begun;
      settleReady.resolve();
      settleReady = undefined;
    }
    if (!viewer.gliding && play.state !== 'playing' && dirty === 'nothing' && drawn === viewer.camera) rest();
  }

  function drawBackdrop(
    on: TheatreScene,
    { backdrop }: Loaded,
    shown: Picture,
    view: Viewer,
    now: number,
  ): void {
    const moved = drawn !== view.camera;
    const due = now - drawnAt >= redrawMilliseconds || drawn === undefined;
    if (dirty === 'all' || (moved && due)) {
      const look = {
        picture: shown,
        theme,
        camera: view.camera,
        size,
        density,
        unit: unitOf(size),
        language,
      };
      const from = performance.now();
      on.showBackdrop(backdrop.draw(look));
      on.moveBackdrop(0, 0, 1);
      cost.drawing = performance.now() - from;
      [drawn, drawnAt, dirty] = [view.camera, now, 'nothing'];
    } else if (dirty === 'overlay' && drawn) {
      on.showBackdrop(
        backdrop.drawOverlay({
          picture: shown,
          theme,
          camera: drawn,
          size,
          density,
          unit: unitOf(size),
          language,
        }),
      );
      dirty = 'nothing';
    } else if (moved && drawn) {
      const stretch = view.camera.scale / drawn.scale;
      const left = (drawn.x - view.camera.x) * view.camera.scale * density;
      const top = (drawn.y - view.camera.y) * view.camera.scale * density;
      on.moveBackdrop(left, top, stretch);
    }
  }

  function drawMarks(on: TheatreScene, { map, sprites }: Loaded, view: Viewer): void {
    const cue = play.state === 'over' ? undefined : play.cues[play.index];
    if (!cue) {
      if (marksStand) on.clearMarks();
      marksStand = false;
      return;
    }
    const sight = sightOf(map.project, view.camera, size, unitOf(size), picture, cue);
    const colourOf = (actor: string) => picture?.actors.find(({ id }) => id === actor)?.colour;
    on.showMarks(composers[cue.kind](cue, shareOf(play), sight), { theme, sprites, density, colourOf });
    marksStand = true;
  }

  function movePlay(passed: number): void {
    const { play: next, events } = advancePlay(play, passed);
    play = next;
    for (const event of events) {
      if (event.kind === 'end') playOptions.onEnd?.();
      else announce(event.index);
    }
  }

  function announce(index: number): void {
    const cue = play.cues[index];
    if (cue) playOptions.onCue?.(index, cue);
  }

  function startCues(cues: readonly MapCue[]): void {
    play = startPlay(cues, play.speed, reduced);
    Object.assign(cost, { frames: 0, total: 0, longest: 0 });
    if (play.state === 'over') playOptions.onEnd?.();
    else announce(0);
    wake();
  }

  function change(act: (view: Viewer) => void): void {
    if (viewer) act(viewer);
    wake();
  }

  function redraw(what: 'overlay' | 'all'): void {
    dirty = dirty === 'all' ? 'all' : what;
    wake();
  }

  function resize(): void {
    if (control.signal.aborted) return;
    const next = sizeOf(host);
    if (next.width === 0 || next.height === 0) return;
    if (next.width === size.width && next.height === size.height && density === densityOf()) return;
    size = next;
    density = densityOf();
    if (game.isBooted) {
      game.scale.setZoom(1 / density);
      game.scale.resize(pixels(size.width), pixels(size.height));
    }
    if (viewer && loaded && picture) viewer.setRoom(roomOf(loaded.map, picture));
    redraw('all');
  }

  function roomOf({ frame: [width, height], project }: MapData, { extent }: Picture): Room {
    return { size, frame: [0, 0, width, height], extent: boxOf(extent, project) };
  }

  function wake(): void {
    if (!control.signal.aborted && game.isRunning && !game.loop.running) {
      lastFrame = performance.now();
      game.loop.wake();
    }
  }

  function rest(): void {
    if (game.loop.running) game.loop.sleep();
  }

  function measureFrame(milliseconds: number): void {
    if (play.state !== 'playing') return;
    cost.frames += 1;
    cost.total += milliseconds;
    cost.longest = Math.max(cost.longest, milliseconds);
  }

  function loadFonts(): void {
    const wanted = (['party', 'country', 'sea', 'place', 'capital'] as const).map((style) =>
      document.fonts.load(fontOf(style, theme, 1)),
    );
    Promise.allSettled(wanted).then(() => redraw('all'));
  }

  function pixels(length: number): number {
    return Math.max(1, Math.round(length * density));
  }

  const glide = () => (reduced ? 0 : glideMilliseconds);
  return {
    ready,
    show(next) {
      const sameExtent = picture !== undefined && String(picture.extent) === String(next.extent);
      const sameParties = picture !== undefined && partiesOf(picture) === partiesOf(next);
      picture = next;
      if (!sameExtent && viewer && loaded) viewer.setRoom(roomOf(loaded.map, next));
      redraw(sameExtent && sameParties ? 'overlay' : 'all');
    },
    play(cues, given = {}) {
      playOptions = given;
      play = speedPlay(play, given.speed ?? play.speed);
      startCues(cues);
    },
    pause() {
      if (play.state === 'playing') play = { ...play, state: 'paused' };
    },
    resume() {
      if (play.state === 'paused') play = { ...play, state: 'playing' };
      wake();
    },
    skip() {
      if (play.state === 'over') return;
      play = endPlay(play);
      playOptions.onEnd?.();
      wake();
    },
    replay: () => startCues(play.cues),
    scrub(index) {
      play = scrubPlay(play, index);
      announce(play.index);
      wake();
    },
    setSpeed(speed) {
      play = speedPlay(play, speed);
    },
    setReducedMotion(next) {
      reduced = next;
      play = { ...play, still: next };
    },
    setTheme() {
      theme = readTheme(host);
      loaded?.sprites.forget();
      loadFonts();
      redraw('all');
    },
    setLanguage(next) {
      language = next;
      redraw('overlay');
    },
    resize,
    panBy: (x, y) => change((view) => view.panTo(x, y, glide())),
    zoomBy: (factor) => change((view) => view.zoomTo(factor, glide())),
    reset: () => change((view) => view.goHome(glide())),
    focus(id) {
      const place = picture?.places.find((one) => one.id === id);
      if (!place || !loaded) return;
      const point = loaded.map.project(place.at);
      change((view) => view.goTo(point, Math.max(view.camera.scale, 0.9 * unitOf(size)), glide()));
    },
    cost: () => ({
      startup: cost.startup,
      drawing: cost.drawing,
      frame: {
        mean: cost.frames === 0 ? 0 : cost.total / cost.frames,
        longest: cost.longest,
        frames: cost.frames,
      },
    }),
    destroy() {
      if (control.signal.aborted) return;
      control.abort();
      watch.disconnect();
      stopGestures();
      settleReady?.reject(new Error('the map was taken down before it was ready'));
      settleReady = undefined;
      game.events.removeAllListeners(Phaser.Core.Events.PRE_STEP);
      game.events.removeAllListeners(Phaser.Core.Events.POST_RENDER);
      game.destroy(true);
      if (!game.loop.running && game.isRunning) game.loop.wake();
    },
  };
}

function partiesOf({ actors }: Picture): string {
  return actors.map(({ emblem, colour, party }) => `${emblem} ${colour} ${party}`).join();
}

function sizeOf(host: HTMLElement): Size {
  return { width: host.clientWidth, height: host.clientHeight };
}

function densityOf(): number {
  return Math.min(mostDensity, Math.max(1, devicePixelRatio));
}

/** Things grow with the canvas, so that a phone is not crowded and the back row can read a projector. */
function unitOf({ width, height }: Size): number {
  return Math.min(1.45, Math.max(0.88, Math.sqrt(width * height) / 720));
}

/** The projected box of an extent: its edges bend, so their middles count too. */
function boxOf([[west, south], [east, north]]: Picture['extent'], project: MapData['project']): Box {
  const middle = (west + east) / 2;
  const points = [west, middle, east].flatMap((longitude) =>
    [south, north].map((latitude) => project([longitude, latitude])),
  );
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
