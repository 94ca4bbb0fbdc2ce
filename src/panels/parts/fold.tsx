import { ChevronRight } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

interface FoldProps {
  /** The few words that are always there; pressing them shows the rest. */
  readonly heading: ReactNode;
  readonly children: ReactNode;
  /** The rest is made when it is first opened, and then kept as it is while it is folded away. */
  readonly isLate?: boolean;
  /** It stands open at first, for whoever came to read it. */
  readonly startsOpen?: boolean;
  /** It stands open whatever was pressed, as on paper. */
  readonly isHeldOpen?: boolean;
  /** What was opened comes into view, from behind the bar at the bottom of its page. */
  readonly comesIntoView?: boolean;
  readonly className?: string;
}

/** Something that is one press away: closed at first, and opened by the browser itself. */
export function Fold({
  heading,
  children,
  isLate = false,
  startsOpen = false,
  isHeldOpen = false,
  comesIntoView = false,
  className,
}: FoldProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  const [wasOpened, setOpened] = useState(!isLate || startsOpen);
  const whole = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (isOpen && comesIntoView) whole.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, comesIntoView]);
  return (
    <details
      ref={whole}
      className={className === undefined ? 'fold' : `fold ${className}`}
      open={isOpen || isHeldOpen}
      onToggle={({ currentTarget }) => {
        if (isHeldOpen) return;
        setOpen(currentTarget.open);
        setOpened(true);
      }}
    >
      <summary>
        <ChevronRight aria-hidden="true" size={16} className="fold-mark" />
        {heading}
      </summary>
      <div className="fold-content">{wasOpened || isHeldOpen ? children : null}</div>
    </details>
  );
}
