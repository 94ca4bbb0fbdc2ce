import { type RefCallback, useCallback } from 'react';

/** Keeps a text to the whole lines that its place has room for, so that a cut shows as an ellipsis and never as half a line. */
export function useWholeLines(): RefCallback<HTMLElement> {
  return useCallback((text: HTMLElement | null) => {
    if (text === null) return;
    const fit = () => {
      text.style.webkitLineClamp = '';
      if (text.scrollHeight <= text.clientHeight + 1) return;
      const line = Number.parseFloat(getComputedStyle(text).lineHeight);
      text.style.webkitLineClamp = String(Math.max(1, Math.floor(text.clientHeight / line)));
    };
    const watch = new ResizeObserver(fit);
    watch.observe(text);
    // What is cut keeps its size when its place grows.
    if (text.parentElement !== null) watch.observe(text.parentElement);
    return () => watch.disconnect();
  }, []);
}
