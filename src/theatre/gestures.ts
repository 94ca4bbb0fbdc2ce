import type { Point } from './camera';

/** What hands do to the map, in CSS pixels of the host. */
export interface GestureHandlers {
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number, at: Point) => void;
  /** One finger or button came down and up again on one spot. */
  readonly tap: (at: Point) => void;
  /** Fingers or button are off again. */
  readonly rest: () => void;
  /** Whether one finger moves the map; when not, it scrolls the page. */
  readonly mayPan: () => boolean;
}

/** A finger that moves less than this on its way stays on its spot, in CSS pixels. */
const tapReach = 8;

/** Listens to mouse, wheel and touch on an element; returns how to stop. Two fingers always zoom, one pans once the map is close. */
export function listenToGestures(element: HTMLElement, handlers: GestureHandlers): () => void {
  const fingers = new Map<number, Point>();
  /** Where a finger came down that has not moved since; none while there are two. */
  let still: Point | undefined;
  const control = new AbortController();
  const { signal } = control;
  const at = (event: MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const settle = () => {
    element.style.touchAction = handlers.mayPan() ? 'none' : 'pan-y';
  };

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'mouse' && event.button !== 0) return;
      fingers.set(event.pointerId, at(event));
      still = fingers.size === 1 ? at(event) : undefined;
      element.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const now = at(event);
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      fingers.set(event.pointerId, now);
      if (still && Math.hypot(now[0] - still[0], now[1] - still[1]) > tapReach) still = undefined;
      if (other) pinch(before, now, other, handlers);
      else if (event.pointerType === 'mouse' || handlers.mayPan())
        handlers.pan(now[0] - before[0], now[1] - before[1]);
    },
    { signal },
  );
  const lift = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    settle();
    if (still && event.type === 'pointerup') handlers.tap(still);
    still = undefined;
    if (fingers.size === 0) handlers.rest();
  };
  element.addEventListener('pointerup', lift, { signal });
  element.addEventListener('pointercancel', lift, { signal });
  element.addEventListener(
    'wheel',
    (event) => {
      // Where the map has no wider view to go to, the page goes on scrolling.
      if (event.deltaY > 0 && !handlers.mayPan()) return;
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 18 : 1;
      const turned = Math.max(-240, Math.min(240, event.deltaY * lines));
      handlers.zoom(2 ** (-turned / (event.ctrlKey ? 120 : 320)), at(event));
      settle();
    },
    { signal, passive: false },
  );
  settle();
  return () => control.abort();
}

/** One of two fingers moved: the map follows their middle and spread. */
function pinch(before: Point, now: Point, other: Point, { pan, zoom }: GestureHandlers): void {
  const spread = (point: Point) => Math.max(12, Math.hypot(point[0] - other[0], point[1] - other[1]));
  pan((now[0] - before[0]) / 2, (now[1] - before[1]) / 2);
  zoom(spread(now) / spread(before), [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2]);
}
