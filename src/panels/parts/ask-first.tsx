import { type ReactNode, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { Button } from './button';

interface AskFirstProps {
  /** What stands on the button. */
  readonly children: ReactNode;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly tone?: string;
  readonly onYes: () => void;
}

/**
 * A button for what cannot be taken back: the first press asks beside it, where nothing else moves, and the answer that changes
 * nothing has the focus.
 */
export function AskFirst({ children, question, yes, no, tone, onYes }: AskFirstProps) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const toned = tone === undefined ? {} : { 'data-tone': tone };
  return (
    <>
      <Button ref={button} className="plain-button" {...toned} onPress={() => setAsking(true)}>
        {children}
      </Button>
      <Popover className="popover" triggerRef={button} isOpen={asking} onOpenChange={setAsking}>
        <Dialog className="popover-body ask-first" role="alertdialog">
          <Heading slot="title" level={2} className="ask-question">
            {question}
          </Heading>
          <Button className="plain-button" autoFocus onPress={() => setAsking(false)}>
            {no}
          </Button>
          <Button
            className="plain-button"
            {...toned}
            onPress={() => {
              setAsking(false);
              onYes();
            }}
          >
            {yes}
          </Button>
        </Dialog>
      </Popover>
    </>
  );
}
