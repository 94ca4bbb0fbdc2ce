import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { useKeptFocus } from './keep-focus';

interface SheetProps {
  readonly heading: string;
  readonly kicker?: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
}

/** A page laid over the edge of the screen; Escape, the button and a press outside close it. */
export function Sheet({ heading, kicker, isOpen, onClose, children, wide = false }: SheetProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className="sheet-overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={wide ? 'sheet sheet-wide' : 'sheet'}>
        <Dialog className="sheet-page">
          <header className="sheet-head">
            <div>
              {kicker === undefined ? null : <p className="kicker">{kicker}</p>}
              <Heading slot="title" level={2} className="sheet-title">
                {heading}
              </Heading>
            </div>
            <Button className="icon-button" aria-label={t('shell.close')} onPress={onClose}>
              <X aria-hidden="true" size={20} />
            </Button>
          </header>
          <SheetBody heading={heading}>{children}</SheetBody>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Keeps the focus where what had it goes: outside of the sheet, no key would close it. */
function SheetBody({ heading, children }: Pick<SheetProps, 'heading' | 'children'>) {
  const body = useKeptFocus<HTMLElement>();
  return (
    <section
      ref={body}
      className="sheet-body"
      aria-label={heading}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a page that scrolls must be reachable by keys.
      tabIndex={0}
    >
      {children}
    </section>
  );
}
