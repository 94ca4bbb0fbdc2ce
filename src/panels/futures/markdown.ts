import type { AnalysedTurn, GameAnalysis } from '../../analysis/index';
import { verdictOf } from '../../debrief/index';
import type { GameRecord } from '../../engine/index';
import { isRounded, nameOf, playsOf } from '../../words/index';
import { table } from '../debrief/markdown-parts';
import { decisionSentences, horizonWords } from './decisions/decision-words';
import { thinkersSentence } from './decisions/thinkers';
import type { Counting } from './use-job';
import { type FuturesView, trackName } from './view';

/** What else could have come as a text: the outlook, what moved it, and every decision in sentences. */
export function futuresMarkdown(
  view: FuturesView,
  record: GameRecord,
  { result, done }: Counting<GameAnalysis>,
): readonly string[] {
  const { t, figures } = view;
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
  const share = (cause: 'choice' | 'others' | 'luck') =>
    t('futures.figure.inHundred', { share: figures.share(result.shares[cause]) });
  return [
    ...head,
    t('futures.onlyAims', { name: nameOf(view.lexicon, view.seat) }),
    ...(thinkers === undefined ? [] : [thinkers]),
    counted,
    `### ${t('futures.curve.heading')}`,
    outlookTable(view, result),
    `### ${t('futures.shares.heading')}`,
    [
      `- ${t('futures.shares.choiceYours')}: ${share('choice')}`,
      `- ${t('futures.shares.others')}: ${share('others')}`,
      `- ${t('futures.shares.luck')}: ${share('luck')}`,
    ].join('\n'),
    ...(isRounded(Object.values(result.shares)) ? [t('futures.rounded')] : []),
    `### ${t('futures.turns.heading')}`,
    t('futures.turns.help'),
    ...result.turns.flatMap((turn) => oneTurn(view, turn, result)),
    t('futures.method.grade'),
  ];
}

function outlookTable({ t, figures, isYours }: FuturesView, { curve, turns }: GameAnalysis): string {
  return table(
    [
      t('futures.curve.moment'),
      t('futures.curve.expected'),
      t(isYours ? 'futures.curve.choiceYours' : 'futures.curve.choice'),
      t('futures.curve.others'),
      t('futures.curve.luck'),
    ],
    curve.map((point, at) => {
      const movement = turns.find(({ turn }) => turn === at)?.movement;
      return [
        at === 0 ? t('futures.curve.start') : t('futures.curve.after', { turn: at }),
        figures.estimate(point),
        ...(['choice', 'others', 'luck'] as const).map((by) =>
          movement === undefined ? '—' : figures.difference(movement[by]),
        ),
      ];
    }),
  );
}

function oneTurn(view: FuturesView, analysed: AnalysedTurn, analysis: GameAnalysis): readonly string[] {
  const { t, scenario, seat } = view;
  const { turn, decisions } = analysed;
  const title = t('futures.turns.title', { turn, title: scenario.turns[turn - 1]?.title ?? '' });
  return [
    `**${title}**: ${t(`futures.turns.verdict.${verdictOf(analysed)}`)}.`,
    ...horizonWords(view, analysis, analysed),
    decisions
      .map(
        (decision) =>
          `- **${trackName(view, seat, decision.track)}** ${decisionSentences(view, decision)
            .map(({ text }) => text)
            .join(' ')}`,
      )
      .join('\n'),
  ];
}
