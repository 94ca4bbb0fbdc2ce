import type { EndingShares } from '../../analysis/index';
import type { GameRecord } from '../../engine/index';
import { table } from '../debrief/markdown-parts';
import { byShare, deciderSentence } from './heading-words';
import type { Counting } from './use-job';
import type { FuturesView } from './view';

/** Where a play was heading when it was broken off, as a text. */
export function headingMarkdown(
  view: FuturesView,
  { turns }: GameRecord,
  { result, done }: Counting<EndingShares>,
): readonly string[] {
  const { t, figures, scenario } = view;
  const head = [
    `## ${t('debrief.part.heading')}`,
    t('futures.heading.help', { count: turns.length }),
    t('futures.heading.property'),
  ];
  if (result === undefined) return [...head, t('futures.unready')];
  const { method, endings } = result;
  const plays = method.by === 'sample' ? method.plays : 0;
  return [
    ...head,
    deciderSentence(view, result),
    done < 1
      ? t('futures.printedEarly', { percent: Math.floor(done * 100) })
      : t('futures.heading.counted', { plays: figures.count(plays) }),
    table(
      [t('futures.draw.ending'), t('futures.draw.share_')],
      byShare(endings).map((one) => [
        scenario.endings.find(({ id }) => id === one.id)?.title ?? one.id,
        figures.chance(one),
      ]),
    ),
  ];
}
