import type { ReactNode } from 'react';

interface WideTableProps {
  readonly caption: string;
  readonly children: ReactNode;
}

/** A table that scrolls in its own place where the window is narrow, by keys as well. */
export function WideTable({ caption, children }: WideTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a pointer.
    <section className="scroller" aria-label={caption} tabIndex={0}>
      <table className="figures futures-wide">
        <caption className="hidden-text">{caption}</caption>
        {children}
      </table>
    </section>
  );
}
