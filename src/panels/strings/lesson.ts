import { curves } from './debrief-beside';
import { forecasts, objectives, questions } from './debrief-judged';

/** What only the second layer of the debrief says, and what is printed or saved of it. */
export const debrief = { curves, forecasts, objectives, questions } as const;
