import { judgeForecasts } from '../../../debrief/index';
import { countedTurn } from '../../../scenario/index';
import { forecastsTold } from '../lesson/forecasts';
import { escaped } from './markdown-parts';
import type { Writing } from './writing';

/** The student's forecasts with what came of each; nothing where none was made. */
export function markdownForecasts({ debrief, own, t }: Writing): readonly string[] {
  const report = judgeForecasts(own.notes, own.words, debrief.answers);
  if (report.forecasts.length === 0) return [];
  return [
    `### ${t('debrief.forecasts.heading')}`,
    report.forecasts
      .map(({ turn, claim, chance, came }) => {
        const said = t('debrief.forecasts.said', {
          turn: countedTurn(debrief.scenario, turn),
          chance,
          claim: escaped(claim),
        });
        return `- ${said}${came === undefined ? '' : ` ${t(`debrief.forecasts.${came}`)}.`}`;
      })
      .join('\n'),
    report.judged === 0 ? '' : forecastsTold(t, report),
  ];
}
