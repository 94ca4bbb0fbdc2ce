import type { GameAnalysis } from '../../../analysis/index';
import type { GameRecord } from '../../../engine/index';
import { isThinkingKind } from '../../../scenario/index';
import { policyName } from '../../words/policy-name';
import type { FuturesView } from '../view';

/** Which sides thought in the play, and by what the figures take them to go instead; nothing where nobody did. */
export function thinkersSentence(
  view: FuturesView,
  { seats }: Pick<GameRecord, 'seats'>,
  policies: GameAnalysis['policies'],
): string | undefined {
  const { t, scenario } = view;
  const thinkers = scenario.actors.flatMap(({ id, name, policy }) => {
    const kind = seats[id] ?? policy.kind;
    const taken = policies[id];
    return isThinkingKind(kind) && taken !== undefined ? [{ name, kind, taken }] : [];
  });
  const [first] = thinkers;
  if (first === undefined) return undefined;
  const way = (taken: string) =>
    taken === 'weights' || taken === 'random'
      ? t(`futures.thought.way.${taken}`)
      : t('futures.thought.way.other', { policy: policyName(t, taken) });
  const isAlike = thinkers.every(({ taken }) => taken === first.taken);
  return t('futures.thought.sentence', {
    sides: joined(
      view,
      thinkers.map(({ name, kind }) => t(`futures.thought.was.${kind}`, { name })),
    ),
    taken: isAlike
      ? t('futures.thought.taken', { who: whoOf(view, thinkers.length), way: way(first.taken) })
      : joined(
          view,
          thinkers.map(({ name, taken }) => t('futures.thought.taken', { who: name, way: way(taken) })),
        ),
  });
}

function whoOf({ t }: FuturesView, count: number): string {
  if (count === 1) return t('futures.thought.it');
  return t(count === 2 ? 'futures.thought.both' : 'futures.thought.all');
}

/** "a, b and c". */
function joined({ t }: FuturesView, parts: readonly string[]): string {
  const start = parts.slice(0, -1).join(t('shell.list.separator'));
  return [start, ...parts.slice(-1)].filter((part) => part !== '').join(t('futures.thought.and'));
}
