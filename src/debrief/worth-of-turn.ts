import type { AnalysedTurn, Decision } from '../analysis/index';

/** The verdict on a turn, with the decision named also where luck made no sure difference; slight is what surely scored higher, but perhaps by next to nothing. */
export function verdictOf({ verdict, decisions }: AnalysedTurn) {
  if (verdict === 'costly-good' || verdict === 'costly-bad') return verdict;
  const isSlight = decisions.some(({ alternatives }) =>
    alternatives.some(({ standing }) => standing === 'better'),
  );
  if (verdict === 'sound-good') return isSlight ? 'slight-good' : verdict;
  if (verdict === 'sound-bad') return isSlight ? 'slight-bad' : verdict;
  if (decisions.length === 0) return 'neither';
  if (decisions.some(({ quality }) => quality === 'costly')) return 'neither-costly';
  return isSlight ? 'neither-slight' : 'neither-sound';
}

/** Whether no open order can be told apart from what was chosen. */
export function allEven({ alternatives }: Decision): boolean {
  return alternatives.every(({ chosen, standing }) => chosen || standing === 'even');
}
