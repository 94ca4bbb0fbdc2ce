import { adjudicationMutants } from './adjudication';
import { baseMutants } from './base';
import { classroomMutants } from './classroom';
import { engineMutants } from './engine';
import { kernelMutants } from './kernel';
import type { Mutant } from './mutant';
import { recordMutants } from './record';
import { shownMutants } from './shown';
import { toldMutants } from './told';
import { worldMutants } from './world';

/** Every mutant, lowest folder first. */
export const everyMutant: readonly Mutant[] = [
  ...baseMutants,
  ...worldMutants,
  ...adjudicationMutants,
  ...engineMutants,
  ...shownMutants,
  ...recordMutants,
  ...toldMutants,
  ...kernelMutants,
  ...classroomMutants,
];
