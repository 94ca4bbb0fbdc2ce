import { onceOpen } from '../parts/once-open';

/** What is under way, loaded when there is something; most crises set no deadlines. */
export const DeadlineList = onceOpen(() =>
  import('./deadline-list').then(({ DeadlineList }) => DeadlineList),
);
