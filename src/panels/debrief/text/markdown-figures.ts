import { rungs } from '../../../debrief/index';
import { countedTurn, turnsBefore } from '../../../scenario/index';
import { numberText } from '../../words/numbers';
import { aimLine } from '../lesson/objectives';
import { table } from './markdown-parts';
import type { Writing } from './writing';

/** How far the game escalated beside history, and each aim by itself. */
export function markdownFigures(writing: Writing): readonly string[] {
  return [...objectives(writing), ...distance(writing)];
}

function distance({ debrief, t, language }: Writing): readonly string[] {
  if (debrief.distance === undefined) return [];
  const { escalation, timing } = debrief.distance.seat.dimensions;
  const rung = (step: number) => t(`debrief.distance.rung.${rungs[step] ?? 'normal'}`);
  return [
    `## ${t('debrief.part.distance')}`,
    t('debrief.distance.help'),
    table(
      [t('debrief.distance.turn'), t('debrief.side.play'), t('debrief.side.history')],
      escalation.byTurn
        .slice(turnsBefore(debrief.scenario))
        .map(({ turn, play, history }) => [
          numberText(countedTurn(debrief.scenario, turn), language),
          turn > debrief.played ? '—' : rung(play),
          rung(history),
        ]),
    ),
    t('debrief.distance.timingSummary', timing),
  ];
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
          aimLine(t, play, 'play', isOver),
          history === undefined ? '' : aimLine(t, history, 'history', true),
        ];
        return `- **${label}** ${lines.filter(Boolean).join(t('shell.list.clauses'))}`;
      })
      .join('\n'),
  ];
}
