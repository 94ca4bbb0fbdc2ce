import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Term } from '../../scenario/index';
import { Button } from '../parts/button';
import { onceOpen } from '../parts/once-open';
import { isFirstMark, noteMark, onFirstMarks } from './first-marks';

const TermPopover = onceOpen(() => import('./term-popover').then(({ TermPopover }) => TermPopover));

interface TermMarkProps {
  readonly term: Term;
  /** The words as they stand in the text. */
  readonly children: string;
}

/** A term in a text: a button that opens its explanation where it is first used in its part of the screen, and else plain words. */
export function TermMark({ term, children }: TermMarkProps) {
  const place = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    const element = place.current;
    return element === null ? undefined : noteMark(element, term.id);
  }, [term.id]);
  const isFirst = useSyncExternalStore(
    onFirstMarks,
    () => isFirstMark(place.current),
    () => false,
  );
  const onward = useRef<(() => void) | undefined>(undefined);
  useEffect(() => {
    const go = onward.current;
    if (isOpen || go === undefined) return;
    onward.current = undefined;
    // The closing explanation first gives the focus back to the term.
    requestAnimationFrame(go);
  }, [isOpen]);
  const goOn = (go: () => void) => {
    onward.current = go;
    setOpen(false);
  };
  return (
    <span ref={place}>
      {isFirst ? (
        <Button
          ref={button}
          className="term"
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onPress={() => setOpen(true)}
        >
          {children}
        </Button>
      ) : (
        children
      )}
      {isFirst && isOpen ? (
        <TermPopover term={term} button={button} isOpen onOpenChange={setOpen} onGoOn={goOn} />
      ) : null}
    </span>
  );
}
