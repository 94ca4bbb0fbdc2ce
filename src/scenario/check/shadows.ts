import { indicatorId } from '../document/names';
import type { Checking } from './context';

/** Names of an actor's own that hide what everybody else means by them: its expressions can no longer speak of that (W133). */
export function checkShadows({ draft, report }: Checking): void {
  const { actors, indicators, facts } = draft.document;
  const meanings = new Map([
    ...Object.keys(facts).map((id) => [id, 'fact'] as const),
    ...Object.entries(indicators).map(([id, { of }]) => [indicatorId(id, of), 'indicator'] as const),
    ...Object.keys(actors).map((id) => [id, 'actor'] as const),
  ]);
  for (const [actor, { tracks }] of Object.entries(actors)) {
    for (const name of Object.keys(tracks)) {
      const kind = meanings.get(name);
      if (kind !== undefined)
        report('W133', ['actors', actor, 'tracks', name], { name, actor, own: 'track', kind });
    }
  }
  for (const [key, { of }] of Object.entries(indicators)) {
    const [actor, name] = indicatorId(key, of).split('.');
    const kind = name === undefined ? undefined : meanings.get(name);
    if (actor !== undefined && name !== undefined && kind !== undefined)
      report('W133', ['indicators', key], { name, actor, own: 'indicator', kind });
  }
}
