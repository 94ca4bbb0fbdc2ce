import type { River } from '../../../../debrief/index';
import { countedTurn } from '../../../../scenario/index';
import { type ClassView, choiceName, sideName, trackName } from '../view';

/** What a river shows, in one sentence for who cannot see it; the table has it in order. */
export function riverAlt(view: ClassView, seat: string, river: River): string {
  const { t } = view;
  const turns = river.turns.map(({ turn, bands, history }) => {
    const told = bands.map(({ choice, count }) => {
      const band = t('classFigures.river.altBand', { choice: choiceName(view, seat, choice), count });
      return choice === history ? t('classFigures.river.altHistory', { band }) : band;
    });
    return t('classFigures.river.altTurn', {
      turn: countedTurn(view.scenario, turn),
      bands: told.join(t('shell.list.separator')),
    });
  });
  return t('classFigures.river.alt', {
    side: sideName(view, seat),
    track: trackName(view, seat, river.track),
    turns: turns.join(t('shell.list.clauses')),
  });
}

/** Which turn divided the plays most, and how much; nothing of a single play. */
export function divisiveSentence(
  { t, figures, scenario }: ClassView,
  { divisive, turns, plays }: River,
): string {
  if (plays < 2) return '';
  const division = turns.find(({ turn }) => turn === divisive)?.division ?? 0;
  return divisive === undefined
    ? t('classFigures.river.undivided')
    : t('classFigures.river.divisive', {
        turn: countedTurn(scenario, divisive),
        share: figures.share(division),
      });
}
