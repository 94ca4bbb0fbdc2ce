import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly heading: string;
  readonly help?: string;
  /** Takes a whole row where others stand two beside each other. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** One of the figures with its heading and what it says. */
export function Section({ heading, help, wide = false, children }: SectionProps) {
  const id = useId();
  return (
    <section className={wide ? 'class-figure class-figure-wide' : 'class-figure'} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {help === undefined ? null : <p className="class-help">{help}</p>}
      {children}
    </section>
  );
}
