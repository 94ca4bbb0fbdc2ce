interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Choosable[];
  readonly onChange: (value: string) => void;
}

/** One of several, or a group of them under a name. */
export type Choosable =
  | { readonly value: string; readonly label: string }
  | {
      readonly group: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
    };

/** One of several by the browser's own list, which a phone shows in its own way. */
export function Choice({ id, label, value, options, onChange }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="hand-input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((one) =>
          'group' in one ? (
            <optgroup key={one.group} label={one.group}>
              {one.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ) : (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ),
        )}
      </select>
    </div>
  );
}
