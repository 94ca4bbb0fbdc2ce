import type { ReactNode } from 'react';
import { Sheet } from '../parts/sheet';
import { useHostDesk } from './desk';

interface HostSheetProps {
  readonly heading: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
}

/** A sheet over the teacher's page. What is told there is told here too, since the page behind is dimmed and silent meanwhile. */
export function HostSheet({ children, ...sheet }: HostSheetProps) {
  const { told } = useHostDesk();
  return (
    <Sheet {...sheet}>
      {children}
      <p className="host-told" role="status">
        {told}
      </p>
    </Sheet>
  );
}
