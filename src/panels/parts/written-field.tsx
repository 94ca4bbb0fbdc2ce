import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import { writtenDirection } from './written-direction';

interface WrittenFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  /** How many characters there is room for. */
  readonly longest: number;
  /** Absent: one line. */
  readonly rows?: number;
  readonly placeholder?: string;
  readonly onChange: (text: string) => void;
  /** On paper the text itself stands in place of the field. */
  readonly print?: boolean;
}

/** From which part of its room on a field says how much of it is taken. */
const nearlyFull = 0.8;

/**
 * A field for the student's own words, in whatever direction they are written. It says when its room runs short and, once it is
 * full, that nothing more is taken: a pasted text would else lose its end without a word.
 */
export function WrittenField(props: WrittenFieldProps) {
  const { label, help, value, longest, rows, placeholder, onChange, print = false } = props;
  const { t } = useTranslation();
  const full = value.length >= longest;
  const isNearlyFull = value.length >= longest * nearlyFull;
  const screenOnly = print ? 'print-hidden' : '';
  return (
    <TextField
      className={print ? 'field debrief-answer' : 'field'}
      value={value}
      maxLength={longest}
      onChange={onChange}
    >
      <Label>{label}</Label>
      {print && help !== undefined ? <Text slot="description">{help}</Text> : null}
      {rows === undefined ? (
        <Input dir={writtenDirection(value)} placeholder={placeholder ?? ''} />
      ) : (
        <TextArea dir={writtenDirection(value)} rows={rows} className={screenOnly} />
      )}
      {print || help === undefined ? null : <Text slot="description">{help}</Text>}
      {/* Told aloud only when there is no more room: each letter counted aloud would be noise. */}
      <span className={`soft ${screenOnly}`}>
        <span aria-hidden={full ? 'true' : undefined}>
          {isNearlyFull ? t('shell.field.room', { count: value.length, longest }) : null}
        </span>
        <span role="status">{full ? ` ${t('shell.field.full', { longest })}` : ''}</span>
      </span>
      {print ? (
        <p className="print-only debrief-written" dir="auto">
          {value === '' ? '—' : value}
        </p>
      ) : null}
    </TextField>
  );
}
