import type { ReactNode } from 'react';

interface ScrollTableProps {
  readonly caption: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A table that scrolls in its own place where the window is narrow, by keys as well. */
export function ScrollTable({ caption, className = '', children }: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a pointer.
    <section className="class-scroller" aria-label={caption} tabIndex={0}>
      <table className={`class-table ${className}`}>
        <caption className="hidden-text">{caption}</caption>
        {children}
      </table>
    </section>
  );
}
