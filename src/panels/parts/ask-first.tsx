import { type ReactNode, useState } from 'react';
import { Button } from './button';

interface AskFirstProps {
  /** What stands on the button. */
  readonly children: ReactNode;
  readonly label?: string;
  readonly className?: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly tone?: string;
  readonly onYes: () => void;
}

/** A button for what cannot be taken back: the first press asks, and the answer that changes nothing has the focus. */
export function AskFirst(props: AskFirstProps) {
  const { children, label, className = 'plain-button', question, yes, no, tone, onYes } = props;
  const [state, setState] = useState<'shut' | 'asking' | 'answered'>('shut');
  if (state === 'asking') {
    return (
      <fieldset className="ask-first">
        <legend>{question}</legend>
        <Button className="plain-button" autoFocus onPress={() => setState('answered')}>
          {no}
        </Button>
        <Button
          className="plain-button"
          {...(tone === undefined ? {} : { 'data-tone': tone })}
          onPress={() => {
            setState('answered');
            onYes();
          }}
        >
          {yes}
        </Button>
      </fieldset>
    );
  }
  return (
    <Button
      className={className}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(tone === undefined ? {} : { 'data-tone': tone })}
      autoFocus={state === 'answered'}
      onPress={() => setState('asking')}
    >
      {children}
    </Button>
  );
}
