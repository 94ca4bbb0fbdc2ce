import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countPlays } from '../../debrief/index';
import { ClassFigures } from '../class/figures/class-figures';
import { MomentsSection } from '../class/figures/moments-section';
import { RiverWall } from '../class/figures/river/river-wall';
import { classViewOf } from '../class/figures/view';
import type { FiguresProps } from './figures-props';

/** The figures of a class, in full or one of them for a wall. */
export function Figures({ scenario, plays, name, show }: FiguresProps) {
  switch (show) {
    case 'all':
      return <AllFigures scenario={scenario} plays={plays} name={name} />;
    case 'river':
      return <RiverWall scenario={scenario} plays={plays} />;
    case 'moments':
      return <Moments scenario={scenario} plays={plays} />;
    default:
      return show satisfies never;
  }
}

function AllFigures({ scenario, plays, name }: Omit<FiguresProps, 'show'>) {
  // The figures are worked out anew for a new list of classes.
  const classes = useMemo(() => [{ name, scenario, plays }] as const, [name, scenario, plays]);
  return <ClassFigures classes={classes} names="shown" />;
}

function Moments({ scenario, plays }: Pick<FiguresProps, 'scenario' | 'plays'>) {
  const { t, i18n } = useTranslation();
  const view = useMemo(() => {
    const { figures } = countPlays(scenario, plays, 'hidden');
    return classViewOf({ name: '', scenario, counted: figures }, false, t, i18n.language);
  }, [scenario, plays, t, i18n.language]);
  return <MomentsSection view={view} />;
}
