import { useId } from 'react';

interface PickOneProps<Choice extends string> {
  readonly label: string;
  readonly value: Choice;
  /** What each choice is called, in the order in which they stand. */
  readonly choices: Readonly<Record<Choice, string>>;
  readonly onPick: (choice: Choice) => void;
}

/** One of a few choices, by the browser's own buttons for that. */
export function PickOne<Choice extends string>({ label, value, choices, onPick }: PickOneProps<Choice>) {
  const name = useId();
  return (
    <fieldset className="pick-one">
      <legend>{label}</legend>
      {keysOf(choices).map((choice) => (
        <label key={choice} className="pick">
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === value}
            onChange={() => onPick(choice)}
          />
          <span>{choices[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}
