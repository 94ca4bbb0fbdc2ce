import { useEffect, useMemo, useReducer } from 'react';
import type { ClassState } from '../panels/index';
import type { Scenario } from '../scenario/index';
import { onReadingChoice, wantedWording } from './reading-choice';
import { bringWords, inWords, wordingFor } from './words';

type Sorting = ClassState['shown'][number]['sorting'];
type Sorted = Extract<Sorting, { is: 'sorted' }>;

/** What was sorted, in other words: the same object for the same, so that nothing is counted twice. */
const known = new WeakMap<Sorted, WeakMap<Scenario, Sorted>>();

/** What the Class page shows, with its crises in the words of this browser's reader as soon as these have come. */
export function useWordedClasses(state: ClassState): ClassState {
  const [round, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => onReadingChoice(redraw), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round may be another choice of words.
  useEffect(() => {
    for (const { sorting } of state.shown) {
      if (sorting.is !== 'sorted') continue;
      const wording = wordingFor(sorting.scenario, wantedWording(undefined));
      if (inWords(sorting.scenario, wording) === undefined)
        bringWords(sorting.scenario, wording).then((isHere) => isHere && redraw());
    }
  }, [state, round]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round may find words that were not here before.
  return useMemo(
    () => ({ ...state, shown: state.shown.map((one) => ({ ...one, sorting: wordedSorting(one.sorting) })) }),
    [state, round],
  );
}

function wordedSorting(sorting: Sorting): Sorting {
  if (sorting.is !== 'sorted') return sorting;
  const { scenario } = sorting;
  const told = inWords(scenario, wordingFor(scenario, wantedWording(undefined)));
  if (told === undefined || told === scenario) return sorting;
  const byWords = known.get(sorting) ?? new WeakMap<Scenario, Sorted>();
  known.set(sorting, byWords);
  const made = byWords.get(told) ?? { ...sorting, scenario: told };
  byWords.set(told, made);
  return made;
}
