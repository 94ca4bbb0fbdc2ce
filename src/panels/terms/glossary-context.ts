import { createContext } from 'react';
import type { Scenario } from '../../scenario/index';

/** The crisis whose terms are explained, and the language in which it is told. Absent where nothing is explained. */
export const GlossaryContext = createContext<
  { readonly scenario: Scenario; readonly language: string } | undefined
>(undefined);

/** What leads to a concept of the debrief by its id; undefined for one that this play did not show. Absent during the play. */
export const ConceptWayContext = createContext<((concept: string) => (() => void) | undefined) | undefined>(
  undefined,
);
