import { adjudicationMutants } from './adjudication';
import { authorMutants } from './author';
import { baseMutants } from './base';
import { classroomMutants } from './classroom';
import { engineMutants } from './engine';
import { kernelMutants } from './kernel';
import { linterMutants } from './linter';
import { meaningMutants } from './meaning';
import type { Mutant } from './mutant';
import { proofMutants } from './proofs';
import { readingMutants } from './reading';
import { recordMutants } from './record';
import { shownMutants } from './shown';
import { toldMutants } from './told';
import { worldMutants } from './world';

/** Every mutant, lowest folder first. */
export const everyMutant: readonly Mutant[] = [
  ...baseMutants,
  ...readingMutants,
  ...meaningMutants,
  ...linterMutants,
  ...worldMutants,
  ...adjudicationMutants,
  ...engineMutants,
  ...shownMutants,
  ...recordMutants,
  ...toldMutants,
  ...kernelMutants,
  ...proofMutants,
  ...authorMutants,
  ...classroomMutants,
];
