import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';

interface FoldProps {
  /** The few words that are always there; pressing them shows the rest. */
  readonly heading: string;
  readonly children: ReactNode;
  /** The rest is made when it is first opened, and then kept as it is while it is folded away. */
  readonly isLate?: boolean;
}

/** Something that is one press away: closed at first, and opened by the browser itself. */
export function Fold({ heading, children, isLate = false }: FoldProps) {
  const [wasOpened, setOpened] = useState(!isLate);
  return (
    <details className="fold" onToggle={() => setOpened(true)}>
      <summary>
        <ChevronRight aria-hidden="true" size={16} className="fold-mark" />
        {heading}
      </summary>
      <div className="fold-content">{wasOpened ? children : null}</div>
    </details>
  );
}
