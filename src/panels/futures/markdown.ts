import type { EndingShares, GameAnalysis } from '../../analysis/index';
import type { GameRecord } from '../../engine/index';
import { countedTurn } from '../../scenario/index';
import { playsOf } from '../../words/index';
import { table } from '../debrief/text/markdown-parts';
import { marksOf } from './decisions/marks';
import { thinkersSentence } from './decisions/thinkers';
import { deciderSentence } from './heading-words';
import { spreadWords } from './spread-words';
import type { Counting } from './use-job';
import { decidedTurns, type FuturesView, orderName, trackName, turnTitle } from './view';

/** What else could have happened as a text: the endings that each turn still allowed, and those after every order that was open. */
export function futuresMarkdown(
  view: FuturesView,
  record: GameRecord,
  { result, done }: Counting<GameAnalysis>,
): readonly string[] {
  const { t, figures, seat } = view;
  const head = [`## ${t('debrief.part.futures')}`, t('futures.help')];
  if (result === undefined) return [...head, t('futures.unready')];
  const { plays, each, exact } = playsOf(result);
  const thinkers = thinkersSentence(view, record, result.policies);
  const counted =
    done < 1
      ? t('futures.printedEarly', { percent: Math.floor(done * 100) })
      : t(exact ? 'futures.countedExact' : 'futures.counted', {
          plays: figures.count(plays),
          each: figures.count(each),
        });
  return [
    ...head,
    ...(thinkers === undefined ? [] : [thinkers]),
    counted,
    ...decidedTurns(view, result).flatMap(({ turn, before, decisions }) => [
      `### ${turnTitle(view, turn)}`,
      `${spreadWords(view, before)}.`,
      ...decisions.map((decision) =>
        table(
          [trackName(view, seat, decision.track), t('futures.draw.share_')],
          decision.alternatives.map((one) => [
            [orderName(view, seat, one.option), ...marksOf(view, one).map((mark) => `(${mark})`)].join(' '),
            spreadWords(view, one.prospect),
          ]),
        ),
      ),
    ]),
    t('futures.method.grade'),
  ];
}

/** Where a play was heading when it was broken off, as a text. */
export function headingMarkdown(
  view: FuturesView,
  { turns }: GameRecord,
  { result, done }: Counting<EndingShares>,
): readonly string[] {
  const { t, figures, scenario } = view;
  const head = [
    `## ${t('debrief.part.heading')}`,
    t('futures.heading.help', { count: countedTurn(scenario, turns.length) }),
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
      endings
        .toSorted((one, other) => other.share - one.share)
        .map((one) => [
          scenario.endings.find(({ id }) => id === one.id)?.title ?? one.id,
          figures.chance(one),
        ]),
    ),
  ];
}
