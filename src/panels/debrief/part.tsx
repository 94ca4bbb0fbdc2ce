import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold as CommonFold } from '../parts/fold';
import { usePrinting } from './paper/printing';

/** The parts of each layer of the debrief in their order; each has a heading of the same name. */
export const partsOf = {
  story: ['words', 'ended', 'paths', 'moments', 'people', 'chance', 'question'],
  again: ['fork'],
  class: [
    'timeline',
    'objectives',
    'curves',
    'beliefs',
    'deadlines',
    'luck',
    'concepts',
    'questions',
    'disputed',
    'last',
    'limits',
    'sources',
    'keep',
  ],
  seminar: ['draw', 'heading', 'futures', 'distance', 'classes', 'method'],
} as const;

export type Layer = keyof typeof partsOf;
export type PartName = (typeof partsOf)[Layer][number];

/** The layers in the order in which they are offered. */
export const layers = ['story', 'again', 'class', 'seminar'] as const satisfies readonly Layer[];

interface PartProps {
  readonly name: PartName;
  readonly help?: string;
  /** In place of the usual heading. */
  readonly title?: string | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One part of the debrief with its heading, to which the contents lead. */
export function Part({ name, help, title, className, children }: PartProps) {
  const { t } = useTranslation();
  return (
    <section
      className={className === undefined ? 'debrief-part' : `debrief-part ${className}`}
      aria-labelledby={headingId(name)}
    >
      <h2 className="debrief-heading" id={headingId(name)} tabIndex={-1}>
        {title ?? t(`debrief.part.${name}`)}
      </h2>
      {help === undefined ? null : <p className="debrief-help">{help}</p>}
      {children}
    </section>
  );
}

/** The id of a part's heading. */
export function headingId(name: PartName): string {
  return `debrief-${name}`;
}

/** The id of the order that was given on a track, where orders are changed. */
export function givenOrderId(track: string): string {
  return `fork-order-${track}`;
}

/**
 * Moves the reader to an element and gives it the focus, as soon as it is there; addresses after # belong to the app's own pages. A
 * part that is still loading is waited for until the reader goes somewhere else. What is meant in it has the focus instead, and is
 * brought into view too.
 */
export function goTo(id: string, within?: string): void {
  const target = document.getElementById(id);
  if (target === null) {
    whenThere(id, within);
    return;
  }
  target.scrollIntoView({ block: 'start' });
  const meant = within === undefined ? null : document.getElementById(within);
  meant?.scrollIntoView({ block: 'nearest' });
  (meant ?? target).focus({ preventScroll: true });
}

function whenThere(id: string, within: string | undefined): void {
  const stop = new AbortController();
  const watch = new MutationObserver(() => {
    if (document.getElementById(id) === null) return;
    stop.abort();
    goTo(id, within);
  });
  watch.observe(document.body, { childList: true, subtree: true });
  stop.signal.addEventListener('abort', () => watch.disconnect());
  for (const act of ['pointerdown', 'focusin', 'hashchange'] as const)
    addEventListener(act, () => stop.abort(), { signal: stop.signal, once: true });
}

interface FoldProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** Something folded away until it is asked for; on paper it is open. */
export function Fold({ summary, children, className = '' }: FoldProps) {
  return (
    <CommonFold
      heading={summary}
      isLate
      isHeldOpen={usePrinting()}
      className={`fold-apart ${className}`.trim()}
    >
      {children}
    </CommonFold>
  );
}

/** Leads to a part of the debrief as soon as it is on the page, which takes some frames. */
export function goToWhenDrawn(id: string, frames: number): void {
  if (document.getElementById(id) !== null) goTo(id);
  else if (frames > 0) requestAnimationFrame(() => goToWhenDrawn(id, frames - 1));
}
