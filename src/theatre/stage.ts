import { loadSource } from './assets';
import type { BackdropSource } from './backdrop';
import { boundsOf, hasSameLand, isSeenAlike } from './bounds';
import { type Box, leastScale } from './camera';
import { framingOf } from './follow';
import { makeGame } from './game';
import { listenToGestures } from './gestures';
import { deferred, densityOf, sizeOf, unitOf } from './host';
import { paintLegendMark } from './legend-painter';
import { markAt } from './mark-at';
import { fontOf } from './overlay-painter';
import { makePainting, type Painting } from './painting';
import { makePlayback } from './playback';
import type { TheatreScene } from './scene';
import { readTheme } from './theme';
import type { MapCue, Picture, Stage, StageOptions, ZoomRoom } from './types';
import { makeViewer, type Viewer } from './viewer';

const glideMilliseconds = 320;
const followMilliseconds = 650;
const lingerMilliseconds = 1400; // After the last cue the camera waits this long for more before it goes home.
const longestStep = 100;

/**
 * Makes the map in a host element, which gives it its size and its colours (theme.ts names them). The canvas is hidden from
 * assistive technology, because the page says the same in words. Keys are the page's: the map listens to none.
 */
export function createStage(host: HTMLElement, options: StageOptions): Stage {
  const begun = performance.now();
  const control = new AbortController();
  let theme = readTheme(host);
  let language = options.language ?? 'en';
  let reduced = options.reducedMotion ?? false;
  let size = sizeOf(host);
  let density = densityOf(size, devicePixelRatio);
  let picture: Picture | undefined;
  /** What is shown when the cue that plays has come to its end. */
  let waiting: Picture | undefined;
  let covered: readonly Box[] = [];
  let can: ZoomRoom = { closer: true, farther: true };
  let loaded: BackdropSource | undefined;
  let scene: TheatreScene | undefined;
  let painting: Painting | undefined;
  let viewer: Viewer | undefined;
  /** The camera goes along with the cues until hands take it. */
  let following = false;
  let lingers: number | undefined;
  let lastFrame = begun;
  let resizing = false;
  let startup = 0;
  const frames = { count: 0, total: 0, longest: 0 };
  const first = deferred();
  first.promise.catch((reason: Error) => {
    if (!control.signal.aborted) options.onFailure?.(reason);
  });

  const game = makeGame(host, size, density, theme.colours.sea, options.plain === true, {
    onLost: () => options.onLost?.(),
    onCreate(made) {
      scene = made;
      wake();
    },
    onFrame: frame,
    onCost: measure,
  });
  const playback = makePlayback(reduced, follow, () => {
    showWaiting();
    lingers = following ? lingerMilliseconds : undefined;
  });
  const stopGestures = listenToGestures(host, {
    pan: (dx, dy) => takeOver((view) => view.pan(dx, dy)),
    zoom: (factor, at) => takeOver((view) => view.zoom(factor, at)),
    tap(at) {
      const drawn = painting?.composition;
      if (drawn) options.onTap?.(markAt(drawn, at));
    },
    rest: wake,
    mayPan: () => viewer !== undefined && !viewer.home,
  });
  const watch = new ResizeObserver(resizeSoon);
  watch.observe(host);
  loadFonts();
  // The page's own fonts come after the page; until then the map is written in the system's.
  document.fonts.addEventListener('loadingdone', loadFonts, { signal: control.signal });
  load().catch((reason: unknown) =>
    first.reject(reason instanceof Error ? reason : new Error(String(reason))),
  );

  async function load(): Promise<void> {
    loaded = await loadSource(control.signal, options);
    wake();
  }

  /** One frame: move the camera and the play, paint what has changed, and rest when nothing moves. */
  function frame(): void {
    const now = performance.now();
    const passed = Math.min(longestStep, now - lastFrame);
    lastFrame = now;
    if (!scene || !loaded || !picture || size.width === 0 || size.height === 0) {
      game.rest();
      return;
    }
    painting ??= makePainting(scene, loaded, wake);
    viewer ??= makeViewer(boundsOf(loaded.map, picture, size));
    if (viewer.gliding) viewer.advance(passed);
    else playback.advance(passed);
    linger(viewer, passed);
    tellRoom(viewer);
    const look = {
      ...{ picture, theme, camera: viewer.camera, size, density, unit: unitOf(size), language, covered },
      farthest: leastScale(boundsOf(loaded.map, picture, size)),
      // The corners would show where in the world a masked crisis is.
      whole: viewer.home && options.masked === undefined,
    };
    painting.paintMap(look, viewer.goal);
    painting.paintCue(look, playback.cue, playback.share, playback.before);
    if (startup === 0) {
      startup = now - begun;
      first.resolve();
    }
    if (!viewer.gliding && !playback.moving && lingers === undefined && painting.isFresh(viewer.camera))
      game.rest();
  }

  /** Tells the page when there comes to be, or no longer is, more to see closer or farther off. */
  function tellRoom(view: Viewer): void {
    const next = view.can;
    if (next.closer === can.closer && next.farther === can.farther) return;
    can = next;
    options.onRoom?.(can);
  }

  function setPicture(next: Picture): void {
    const before = picture;
    picture = next;
    waiting = undefined;
    if (viewer && loaded && !isSeenAlike(before, next)) viewer.setBounds(boundsOf(loaded.map, next, size));
    redraw(hasSameLand(before, next) ? 'overlay' : 'all');
  }

  function showWaiting(): void {
    if (waiting) setPicture(waiting);
  }

  function follow(cue: MapCue): void {
    if (!following || !viewer || !loaded) return;
    const framing = framingOf(loaded.map, cue, Math.min(size.width, size.height));
    const glide = milliseconds(followMilliseconds);
    if (framing) viewer.goTo(framing.point, framing.scale, glide);
    else if (!viewer.home) viewer.goHome(glide);
  }

  function linger(view: Viewer, passed: number): void {
    if (lingers === undefined) return;
    lingers -= passed;
    if (lingers > 0) return;
    lingers = undefined;
    if (!view.home) view.goHome(milliseconds(followMilliseconds));
  }

  function change(act: (view: Viewer) => void): void {
    if (viewer) act(viewer);
    wake();
  }

  function takeOver(act: (view: Viewer) => void): void {
    following = false;
    lingers = undefined;
    change(act);
  }

  function startCues(begin: () => void): void {
    following = true;
    lingers = undefined;
    showWaiting();
    Object.assign(frames, { count: 0, total: 0, longest: 0 });
    begin();
    wake();
  }

  function redraw(what: 'overlay' | 'all'): void {
    painting?.spoil(what);
    wake();
  }

  /** The page that changed its layout is shown first, with the map as it was drawn; the next frame draws it anew. */
  function resizeSoon(): void {
    if (!resizing) requestAnimationFrame(resize);
    resizing = true;
  }

  function resize(): void {
    resizing = false;
    const next = sizeOf(host);
    const nextDensity = densityOf(next, devicePixelRatio);
    if (control.signal.aborted || next.width === 0 || next.height === 0) return;
    if (next.width === size.width && next.height === size.height && nextDensity === density) return;
    [size, density] = [next, nextDensity];
    game.resize(size, density);
    if (viewer && loaded && picture) viewer.setBounds(boundsOf(loaded.map, picture, size));
    redraw('all');
  }

  function wake(): void {
    game.wake();
  }

  function measure(cost: number): void {
    if (!playback.moving) return;
    frames.count += 1;
    frames.total += cost;
    frames.longest = Math.max(frames.longest, cost);
  }

  function milliseconds(moving: number): number {
    return reduced ? 0 : moving;
  }

  function loadFonts(): void {
    const styles = ['party', 'country', 'sea', 'place', 'capital', 'unit'] as const;
    const fonts = styles.map((style) => document.fonts.load(fontOf(style, theme, 1)));
    Promise.allSettled(fonts).then(() => redraw('all'));
  }

  return {
    ready: first.promise,
    show(next) {
      // What a cue does is seen when it is done: an envoy is home when the plane has landed.
      if (picture && playback.moving) waiting = next;
      else setPicture(next);
    },
    play: (cues, given = {}) => startCues(() => playback.start(cues, given)),
    skip() {
      playback.skip();
      wake();
    },
    scrub(index) {
      following = true;
      playback.scrub(index);
      wake();
    },
    setReducedMotion(next) {
      reduced = next;
      playback.setStill(next);
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
    panBy: (x, y) => takeOver((view) => view.panTo(x, y, milliseconds(glideMilliseconds))),
    zoomBy: (factor) => takeOver((view) => view.zoomTo(factor, milliseconds(glideMilliseconds))),
    reset: () => takeOver((view) => view.goHome(milliseconds(glideMilliseconds))),
    focus(id) {
      const place = picture?.places.find((one) => one.id === id);
      if (!place || !loaded) return;
      const point = loaded.map.project(place.at);
      const glide = milliseconds(glideMilliseconds);
      takeOver((view) => view.goTo(point, Math.max(view.camera.scale, 0.9 * unitOf(size)), glide));
    },
    cover(boxes) {
      if (String(boxes) === String(covered)) return;
      covered = boxes;
      redraw('overlay');
    },
    paintMark(canvas, mark) {
      if (!loaded || !picture) return;
      paintLegendMark(canvas, mark, { theme, sprites: loaded.sprites, density, picture });
    },
    cost: () => ({
      held: scene?.held ?? { objects: 0, textures: 0 },
      startup,
      drawing: painting?.cost ?? 0,
      frame: {
        mean: frames.count === 0 ? 0 : frames.total / frames.count,
        longest: frames.longest,
        frames: frames.count,
      },
    }),
    destroy() {
      if (control.signal.aborted) return;
      control.abort();
      watch.disconnect();
      stopGestures();
      first.reject(new Error('the map was taken down before it was ready'));
      game.destroy();
    },
  };
}
