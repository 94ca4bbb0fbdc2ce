import type { DocumentActor, ScenarioDocument } from '../document/schema';
import { wordsOfWant } from '../document/variants';

type ShortBrief = NonNullable<NonNullable<DocumentActor['brief']>['short']>;

/** All that a crisis and a side say before the game begins, in the order in which it is read. */
export function openingText({ earlier = [] }: ScenarioDocument['about'], short: ShortBrief): string {
  const lists = [short.wants.map(wordsOfWant), short['red-lines'], short.unknown];
  return [short.who, ...earlier.map(({ text }) => text), ...lists.flat()].join(' ');
}
