import { type Curve, rungs } from '../../debrief/index';
import { indicatorName, withMinus } from '../../words/index';
import { table } from './markdown-parts';
import { scoreLine } from './objectives';
import type { Writing } from './writing';

/** The parts of the debrief that are figures: distance, curves, objectives. */
export function markdownFigures(writing: Writing): readonly string[] {
  return [...distance(writing), ...curves(writing), ...objectives(writing)];
}

function distance({ debrief, t, language }: Writing): readonly string[] {
  if (debrief.distance === undefined) return [];
  const { alignment, dimensions } = debrief.distance.seat;
  const { escalation, timing } = dimensions;
  const figure = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const rung = (step: number) => t(`debrief.distance.rung.${rungs[step] ?? 'normal'}`);
  return [
    `## ${t('debrief.part.distance')}`,
    `${t('debrief.distance.help')} **${t('debrief.distance.grade')}**`,
    `### ${t('debrief.distance.escalation')}`,
    table(
      [t('debrief.distance.turn'), t('debrief.side.play'), t('debrief.side.history')],
      escalation.byTurn.map(({ turn, play, history }) => [
        String(turn),
        turn > debrief.played ? '—' : rung(play),
        rung(history),
      ]),
    ),
    `### ${t('debrief.distance.timing')}`,
    t('debrief.distance.timingSummary', timing),
    `### ${t('debrief.distance.kind')}`,
    t('debrief.distance.kindSummary', {
      distance: figure.format(alignment.distance),
      similarity: figure.format(alignment.similarity),
    }),
  ];
}

function curves({ debrief, t, lexicon }: Writing): readonly string[] {
  const turns = debrief.scenario.turns.length;
  const told = (value: number | undefined) => (value === undefined ? '—' : withMinus(String(value)));
  const rows = (curve: Curve, label: string) => [
    [`${label}: ${t('debrief.side.play')}`, ...moments(turns).map((turn) => told(curve.play[turn]))],
    [`${label}: ${t('debrief.side.history')}`, ...moments(turns).map((turn) => told(curve.history[turn]))],
  ];
  return [
    `## ${t('debrief.part.curves')}`,
    table(
      ['', ...moments(turns).map((turn) => (turn === 0 ? t('debrief.curves.start') : String(turn)))],
      [
        ...debrief.indicators.flatMap((curve) => rows(curve, indicatorName(lexicon, curve.indicator))),
        ...rows(debrief.weights.seat, `${t('debrief.curves.weights')}, ${t('debrief.curves.seat')}`),
        ...rows(debrief.weights.all, `${t('debrief.curves.weights')}, ${t('debrief.curves.all')}`),
      ],
    ),
  ];
}

/** The start and every turn. */
function moments(turns: number): readonly number[] {
  return Array.from({ length: turns + 1 }, (_, turn) => turn);
}

function objectives({ debrief, t }: Writing): readonly string[] {
  if (debrief.objectives.length === 0) return [];
  const isOver = debrief.ending !== undefined;
  return [
    `## ${t('debrief.part.objectives')}`,
    t(isOver ? 'debrief.objectives.help' : 'debrief.objectives.helpBroken'),
    debrief.objectives
      .map(({ label, play, history }) => {
        const lines = [
          scoreLine(t, play, 'play', isOver),
          history === undefined ? '' : scoreLine(t, history, 'history', true),
        ];
        return `- **${label}** ${lines.filter(Boolean).join('; ')}`;
      })
      .join('\n'),
  ];
}
