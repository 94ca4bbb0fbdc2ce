import { useId } from 'react';

interface RangeProps {
  readonly label: string;
  /** The value in words, beside the label and as the control says it. */
  readonly words: string;
  /** What else is to be known of it. */
  readonly note?: string | undefined;
  readonly least: number;
  readonly most: number;
  readonly step?: number;
  readonly value: number;
  readonly isDisabled?: boolean;
  /** Told each new value, and the one that stands when a hand leaves the control, which may be that from which it began. */
  readonly onChange: (value: number) => void;
  readonly className?: string;
}

/** A number chosen on a line: the browser's own control, which is as large as it looks and works by keys, hand and voice. */
export function Range(props: RangeProps) {
  const { label, words, note, least, most, step = 1, value, isDisabled = false, onChange, className } = props;
  const id = useId();
  return (
    <div className={className ? `range ${className}` : 'range'} data-disabled={isDisabled ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      {/* The control says it itself; told here too, each step would be heard twice. */}
      <output htmlFor={id} aria-hidden="true">
        {words}
      </output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        disabled={isDisabled}
        aria-valuetext={words}
        {...(note === undefined ? {} : { 'aria-describedby': `${id}-note` })}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        onPointerUp={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      {note === undefined ? null : (
        <p id={`${id}-note`} className="range-note" aria-hidden="true">
          {note}
        </p>
      )}
    </div>
  );
}
