import { type RefCallback, useCallback } from 'react';

/** Keeps a text to the whole lines that its place has room for, so that a cut shows as an ellipsis and never as half a line. */
export function useWholeLines(): RefCallback<HTMLElement> {
  return useCallback((text: HTMLElement | null) => {
    if (text === null) return;
    const fit = () => {
      text.style.webkitLineClamp = '';
      const line = Number.parseFloat(getComputedStyle(text.firstElementChild ?? text).lineHeight);
      const room = Math.max(1, Math.floor((text.clientHeight + 2) / line));
      // Letters reach a little beyond their lines.
      if (Math.round(text.scrollHeight / line) > room) text.style.webkitLineClamp = String(room);
    };
    const watch = new ResizeObserver(fit);
    watch.observe(text);
    // What is cut keeps its size when its place grows.
    if (text.parentElement !== null) watch.observe(text.parentElement);
    return () => watch.disconnect();
  }, []);
}
