import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countPlays } from '../../debrief/index';
import { ClassFigures } from '../class/figures/class-figures';
import { MomentsSection } from '../class/figures/moments-section';
import { RiverWall } from '../class/figures/river/river-wall';
import { classViewOf } from '../class/figures/view';
import type { FiguresProps } from './figures-props';

/** The figures of a class, in full or one of them for a wall. */
export function Figures(props: FiguresProps) {
  const { scenario, plays, show } = props;
  switch (show) {
    case 'all':
      return <AllFigures {...props} />;
    case 'river':
      return <RiverWall scenario={scenario} plays={plays} />;
    case 'moments':
      return <Moments scenario={scenario} plays={plays} />;
    default:
      return show satisfies never;
  }
}

function AllFigures({ scenario, plays, name, forecasts }: FiguresProps) {
  // The figures are worked out anew for a new list of classes.
  const classes = useMemo(() => [{ name, scenario, plays }] as const, [name, scenario, plays]);
  const { sampled, outlook } = forecasts ?? {};
  return (
    <ClassFigures
      classes={classes}
      names="shown"
      {...(sampled === undefined ? {} : { sampled })}
      {...(outlook === undefined ? {} : { outlook })}
    />
  );
}

function Moments({ scenario, plays }: Pick<FiguresProps, 'scenario' | 'plays'>) {
  const { t, i18n } = useTranslation();
  const view = useMemo(() => {
    const { figures } = countPlays(scenario, plays, 'hidden');
    return classViewOf({ name: '', scenario, counted: figures }, false, t, i18n.language);
  }, [scenario, plays, t, i18n.language]);
  return <MomentsSection view={view} />;
}
