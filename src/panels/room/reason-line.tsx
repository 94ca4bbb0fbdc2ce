import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { writtenDirection } from '../parts/written-direction';

interface ReasonLineProps {
  readonly label: string;
  readonly value: string;
  readonly isDisabled: boolean;
  readonly onChange: (text: string) => void;
  readonly onLeave: (() => void) | undefined;
}

/** How many characters a reason has room for. */
const longest = 600;

/** One line for the student's own reason; once it is full it says so, since a pasted text would else lose its end without a word. */
export function ReasonLine({ label, value, isDisabled, onChange, onLeave }: ReasonLineProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="reason">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir={writtenDirection(value)}
        autoComplete="off"
        maxLength={longest}
        value={value}
        readOnly={isDisabled}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
      />
      <span role="status" className="soft">
        {value.length >= longest ? t('shell.field.full', { longest }) : ''}
      </span>
    </div>
  );
}
