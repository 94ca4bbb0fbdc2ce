/** Where somebody was in a long page: what had the focus, what stood at the top, and how far down each was in the window. */
interface ReadingPlace {
  readonly focus?: { readonly tag: string; readonly name: string; readonly top: number };
  readonly anchor?: { readonly id: string; readonly top: number };
}

const kept = new Map<string, ReadingPlace>();

/** What is read is looked for above this share of the window. */
const readAbove = 0.4;

/** Milliseconds for which a page that still grows is held to the place. */
const patience = 20_000;

/** Keeps where the reader is on a page, by a key of the page. */
export function keepPlace(page: string): void {
  const focused = document.activeElement;
  const isFocused = focused instanceof HTMLElement && focused !== document.body;
  const top = isFocused ? focused.getBoundingClientRect().top : Number.NaN;
  const isSeen = top >= 0 && top < innerHeight;
  // What is hidden has no place in the window.
  const anchor = [...document.querySelectorAll<HTMLElement>('main [id]')]
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => ({ id: element.id, top: element.getBoundingClientRect().top }))
    .filter((one) => one.top < innerHeight * readAbove)
    .sort((a, b) => b.top - a.top)[0];
  kept.set(page, {
    ...(isFocused && isSeen ? { focus: { tag: focused.tagName, name: nameOf(focused), top } } : {}),
    ...(anchor === undefined ? {} : { anchor }),
  });
}

/**
 * Takes the reader back to where they were on a page, if that was kept. The page may still be filling, so it is held to the place while
 * it grows, until the reader does something or all has stood for long. Returns how to stop.
 */
export function returnToPlace(page: string): () => void {
  const place = kept.get(page);
  if (place === undefined) return () => undefined;
  const control = new AbortController();
  const { signal } = control;
  const stop = () => {
    control.abort();
    growing.disconnect();
    filling.disconnect();
    clearTimeout(timer);
  };
  const hold = () => {
    const focus = place.focus && findNamed(place.focus.tag, place.focus.name);
    if (focus && document.activeElement !== focus) focus.focus({ preventScroll: true });
    const anchor = place.anchor && document.getElementById(place.anchor.id);
    const [element, top] = focus ? [focus, place.focus?.top ?? 0] : [anchor, place.anchor?.top ?? 0];
    if (!element) return;
    const away = element.getBoundingClientRect().top - top;
    if (Math.abs(away) > 1) scrollBy({ top: away, behavior: 'instant' });
  };
  const growing = new ResizeObserver(hold);
  const filling = new MutationObserver(hold);
  const timer = setTimeout(stop, patience);
  for (const act of ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const)
    addEventListener(act, stop, { signal, capture: true, passive: true });
  growing.observe(document.body);
  filling.observe(document.body, { childList: true, subtree: true });
  hold();
  return stop;
}

function findNamed(tag: string, name: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(tag.toLowerCase())].find((one) => nameOf(one) === name);
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? (element.id || (element.textContent ?? '').trim());
}
