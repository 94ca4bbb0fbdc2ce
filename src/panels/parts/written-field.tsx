import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';

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

/**
 * A field for the student's own words, in whatever direction they are written. It says how much room there is and, once it is
 * full, that nothing more is taken: a pasted text would else lose its end without a word.
 */
export function WrittenField(props: WrittenFieldProps) {
  const { label, help, value, longest, rows, placeholder, onChange, print = false } = props;
  const { t } = useTranslation();
  const full = value.length >= longest;
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
        <Input dir="auto" placeholder={placeholder ?? ''} />
      ) : (
        <TextArea dir="auto" rows={rows} className={screenOnly} />
      )}
      {print || help === undefined ? null : <Text slot="description">{help}</Text>}
      {/* Told aloud only when there is no more room: each letter counted aloud would be noise. */}
      <span className={`soft field-room ${screenOnly}`} data-full={full ? '' : undefined}>
        <span aria-hidden={full ? 'true' : undefined}>
          {t('shell.field.room', { count: value.length, longest })}
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
