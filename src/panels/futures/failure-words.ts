import type { AnalysisProblem } from '../../analysis/index';
import type { ForkProblem } from '../../engine/index';
import { countedTurn } from '../../scenario/index';
import { closedReason, nameOf } from '../../words/index';
import { sayClosed } from '../words/say';
import type { FailedBy } from './analyst';
import { type FuturesView, trackName } from './view';

/** Why no more is counted: where, why, and what to do, in the words of the interface. */
export function failureWords(view: FuturesView, failed: FailedBy): string {
  const { t } = view;
  if (failed === 'broken') return t('futures.broken');
  const [where, why] = placeAndCause(view, failed);
  return t('futures.refused.sentence', { where, why, code: failed.code });
}

function placeAndCause(view: FuturesView, problem: AnalysisProblem): readonly [string, string] {
  const { t, scenario, lexicon, figures } = view;
  const words = { crisis: scenario.about.title, seen: t('futures.seat') };
  const play = t('futures.refused.where.play');
  switch (problem.code) {
    case 'A001':
      return [play, t('futures.refused.A001', { ...words, other: problem.scenario })];
    case 'A002':
      return [
        t('futures.refused.where.turn', { turn: countedTurn(scenario, problem.turn) }),
        t('futures.refused.A002', words),
      ];
    case 'A003':
    case 'A004':
      return [
        t('futures.refused.where.side', { name: nameOf(lexicon, problem.seat) }),
        t(`futures.refused.${problem.code}`, words),
      ];
    case 'A005':
      return [play, t('futures.refused.A005')];
    case 'A006':
      return forkPlaceAndCause(view, problem.problem);
    case 'A007':
      return [
        t('futures.refused.where.plays'),
        t('futures.refused.A007', { plays: figures.count(problem.plays) }),
      ];
    case 'A008':
      return [t('futures.refused.where.history', words), t('futures.refused.A008')];
    default:
      return problem satisfies never;
  }
}

function forkPlaceAndCause(view: FuturesView, problem: ForkProblem): readonly [string, string] {
  const { t, scenario, lexicon } = view;
  switch (problem.why) {
    case 'turn':
      return [
        t('futures.refused.where.turn', { turn: countedTurn(scenario, problem.turn) }),
        t('futures.refused.A006.turn'),
      ];
    case 'unknown':
      return [
        t('shell.quoted', { text: problem.name }),
        t('futures.refused.A006.unknown', { crisis: scenario.about.title }),
      ];
    case 'closed': {
      const { actor, track, option: id, status } = problem.problem;
      const option = lexicon.option(actor, id);
      const label = option?.label ?? id;
      const where = t('futures.refused.where.track', {
        side: nameOf(lexicon, actor),
        track: trackName(view, actor, track),
      });
      if (option === undefined || status?.closed === undefined)
        return [where, t('futures.refused.A006.closedPlain', { option: label })];
      const reason = closedReason(sayClosed(t), lexicon, option, status.closed, t('shell.list.separator'));
      return [where, t('futures.refused.A006.closed', { option: label, reason })];
    }
    default:
      return problem satisfies never;
  }
}
