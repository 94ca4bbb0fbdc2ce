import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unclear } from './class-draft';

interface NumberFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly most: number;
  readonly what: Unclear;
  readonly unclear: readonly Unclear[];
  readonly onChange: (text: string) => void;
}

/** A whole number; what is wrong with it is said below it once the form was sent. */
export function NumberField({ label, help, value, most, what, unclear, onChange }: NumberFieldProps) {
  const [field, note] = [useId(), useId()];
  const isWrong = unclear.includes(what);
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        inputMode="numeric"
        autoComplete="off"
        value={value}
        aria-invalid={isWrong || undefined}
        data-invalid={isWrong ? '' : undefined}
        aria-describedby={note}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <div id={note}>
        {help === undefined ? null : <p className="soft">{help}</p>}
        <FieldNeed what={what} unclear={unclear} most={most} />
      </div>
    </div>
  );
}

interface FieldNeedProps {
  readonly what: Unclear;
  readonly unclear: readonly Unclear[];
  readonly most?: number;
}

/** What a field needs, once the form was sent. */
export function FieldNeed({ what, unclear, most = 0 }: FieldNeedProps) {
  const { t } = useTranslation();
  return unclear.includes(what) ? (
    <p className="field-error" role="alert">
      {t(`host.make.need.${what}`, { most })}
    </p>
  ) : null;
}
