import { type RefObject, useEffect, useRef } from 'react';

/** Gives the page a title and puts the focus on the heading that the reference is given to, whenever `key` changes. */
export function useHeadline<Element extends HTMLElement>(
  title: string,
  key: string,
): RefObject<Element | null> {
  const heading = useRef<Element>(null);
  useEffect(() => {
    document.title = title;
  }, [title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the focus moves.
  useEffect(() => {
    heading.current?.focus({ preventScroll: false });
  }, [key]);
  return heading;
}
