import type { ReactNode, RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';

/** Where a small dialog stands, and how it opens and closes. */
export interface SmallDialogState {
  /** What it belongs to, which gets the focus back. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

interface SmallDialogProps extends SmallDialogState {
  /** Its name; absent where a heading in it is its title. */
  readonly label?: string;
  readonly className?: string;
  /** On which side of its button it begins. */
  readonly side: 'start' | 'end';
  readonly children: ReactNode;
}

/** A small dialog below the button that it belongs to; Escape and a press outside close it. */
export function SmallDialog({
  button,
  isOpen,
  onOpenChange,
  label,
  className,
  side,
  children,
}: SmallDialogProps) {
  return (
    <Popover
      className="popover"
      placement={`bottom ${side}`}
      triggerRef={button}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      <Dialog
        className={className === undefined ? 'popover-body' : `popover-body ${className}`}
        {...(label === undefined ? {} : { 'aria-label': label })}
      >
        {children}
      </Dialog>
    </Popover>
  );
}
