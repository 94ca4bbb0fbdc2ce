import { createContext, type ReactNode, use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrinting } from './printing';

/** The parts of the debrief in their order; each has a heading of the same name. */
export const parts = [
  'words',
  'ended',
  'timeline',
  'distance',
  'curves',
  'luck',
  'objectives',
  'heading',
  'futures',
  'fork',
  'concepts',
  'questions',
  'last',
  'limits',
  'sources',
  'keep',
] as const;
export type PartName = (typeof parts)[number];

/** The parts that this debrief has; some need a history or somebody who analyses. */
export const PartsContext = createContext<readonly PartName[]>(parts);

interface PartProps {
  readonly name: PartName;
  readonly help?: string;
  readonly children: ReactNode;
}

/** One part of the debrief with its heading, which the contents lead to. */
export function Part({ name, help, children }: PartProps) {
  const { t } = useTranslation();
  const number = use(PartsContext).indexOf(name) + 1;
  return (
    <section className="debrief-part" aria-labelledby={headingId(name)}>
      <h2 className="debrief-heading" id={headingId(name)} tabIndex={-1}>
        <span className="debrief-number">{number}</span> {t(`debrief.part.${name}`)}
      </h2>
      {help === undefined ? null : <p className="debrief-help">{help}</p>}
      {children}
    </section>
  );
}

export function headingId(name: PartName): string {
  return `debrief-${name}`;
}

/** Moves the reader to an element and gives it the focus; addresses after # belong to the app's own pages. */
export function goTo(id: string): void {
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}

interface FoldProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  /** Makes the content at once, for what needs time to draw and must be ready for paper. */
  readonly ready?: boolean;
}

/** Something folded away until it is asked for; on paper it is open. */
export function Fold({ summary, children, className, ready = false }: FoldProps) {
  const [open, setOpen] = useState(false);
  const printing = usePrinting();
  const shown = open || printing;
  return (
    <details className={className ? `fold ${className}` : 'fold'} open={shown}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a control. */}
      <summary
        onClick={(event) => {
          event.preventDefault();
          setOpen(!open);
        }}
      >
        {summary}
      </summary>
      {shown || ready ? <div className="fold-body">{children}</div> : null}
    </details>
  );
}
