import { useCallback, useState } from 'react';
import type { ClassHand } from '../../classroom/index';

/** What stands on the desk and came from others, by a name of its own. */
function arrivedFor({ sight }: Pick<ClassHand, 'sight'>): readonly string[] {
  const { self, seat } = sight;
  if (seat === undefined) return [];
  return [
    ...seat.talk.filter(({ by }) => by !== self.hand).map(({ id }) => `talk ${id}`),
    ...seat.letters.filter(({ from }) => from !== seat.side).map(({ id }) => `letter ${id}`),
    ...seat.agreements.filter(({ by }) => by !== seat.side).map(({ id }) => `agreement ${id}`),
    ...seat.news.map(({ id }) => `news ${id}`),
  ];
}

/** How much has arrived on the desk since it was last looked at; what was there when the page opened counts as read. */
export function useUnread(value: ClassHand): { readonly unread: number; readonly seen: () => void } {
  const arrived = arrivedFor(value);
  const [read, setRead] = useState<ReadonlySet<string>>(() => new Set(arrived));
  const unread = arrived.filter((one) => !read.has(one)).length;
  const key = arrived.join();
  const seen = useCallback(() => setRead(new Set(key.split(','))), [key]);
  return { unread, seen };
}
