import { useEffect, useState } from 'react';
import { addStrings } from '../strings/index';

type Part = typeof import('./class-figures-part');

let there: Part | undefined;

/** The code of the figures, which comes with the first result; undefined until it is there. What cannot be loaded is thrown while drawing. */
export function useFigures(isWanted: boolean): Part | undefined {
  const [part, setPart] = useState(there);
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    if (!isWanted || there !== undefined) return;
    Promise.all([import('./class-figures-part'), addStrings('classFigures')]).then(
      ([loaded]) => {
        there = loaded;
        setPart(loaded);
      },
      (error: unknown) => setFailure({ error }),
    );
  }, [isWanted]);
  if (failure !== undefined) throw failure.error;
  return part;
}
