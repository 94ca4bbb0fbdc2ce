import { Copy } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../parts/button';

interface CopiedFieldProps {
  readonly label: string;
  readonly text: string;
  readonly button: string;
  /** Whether the browser has copied it; where it does not, the text is marked and can be copied by hand. */
  readonly onCopied: (done: boolean) => void;
}

/** A text to take away: it is selected when it is entered, so that it can be copied where the browser lets no page do that. */
export function CopiedField({ label, text, button, onCopied }: CopiedFieldProps) {
  const field = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      onCopied(true);
    } catch {
      onCopied(false);
      document.getElementById(field)?.focus();
    }
  };
  return (
    <>
      <label className="hidden-text" htmlFor={field}>
        {label}
      </label>
      <textarea
        id={field}
        className="link-field"
        dir="ltr"
        readOnly
        rows={3}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button className="plain-button" onPress={() => void copy()}>
        <Copy aria-hidden="true" size={16} />
        {button}
      </Button>
    </>
  );
}
