import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgainProps } from './again-props';
import { ForkPart } from './forks/fork-part';
import { viewOf } from './view';
import './futures.css';
import './fork.css';

/** A moment of the game once more: one order is changed on the same board, and the endings that could follow are shown. */
export function Again(props: AgainProps) {
  const { state, lexicon, seat } = props;
  const { t, i18n } = useTranslation();
  const view = useMemo(
    () => viewOf(lexicon, seat, state.seat, t, i18n.language),
    [lexicon, seat, state.seat, t, i18n.language],
  );
  return <ForkPart {...props} view={view} />;
}
