import { type RefCallback, useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus inside a part of the page in which buttons come and go by what others do: where the focused one goes, the nearest
 * element around it that is marked `data-home`, or else the part itself, takes the focus. Both need a `tabIndex` of -1.
 */
export function useKeptFocus<Part extends HTMLElement>(): RefCallback<Part> {
  const last = useRef<{ readonly at: Element; readonly homes: readonly HTMLElement[] } | undefined>(
    undefined,
  );
  // The part may come later than the page around it, which has to connect first.
  const watch = useCallback((root: Part | null) => {
    if (root === null) return;
    const note = (event: FocusEvent) => {
      if (!(event.target instanceof Element)) return;
      const homes: HTMLElement[] = [];
      for (let at: Element | null = event.target; at !== null && at !== root; at = at.parentElement) {
        if (at instanceof HTMLElement && at.dataset.home !== undefined) homes.push(at);
      }
      last.current = { at: event.target, homes: [...homes, root] };
    };
    const forget = (event: FocusEvent) => {
      // Leaving by one's own wish goes somewhere; an element that is taken away leaves the focus nowhere.
      if (event.relatedTarget instanceof Element && !root.contains(event.relatedTarget))
        last.current = undefined;
    };
    root.addEventListener('focusin', note);
    root.addEventListener('focusout', forget);
    return () => {
      root.removeEventListener('focusin', note);
      root.removeEventListener('focusout', forget);
    };
  }, []);
  useLayoutEffect(() => {
    const had = last.current;
    if (had === undefined || had.at.isConnected || document.activeElement !== document.body) return;
    had.homes.find((home) => home.isConnected)?.focus({ preventScroll: true });
  });
  return watch;
}
