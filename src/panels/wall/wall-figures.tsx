import { useMemo } from 'react';
import { playsOfWall, type WallSight } from '../../classroom/index';
import type { Lexicon } from '../../words/index';
import { FiguresLater } from '../host/figures-later';

interface WallFiguresProps {
  readonly sight: WallSight;
  readonly lexicon: Lexicon;
  readonly show: 'river' | 'moments';
}

/** What all tables did, large and without names. */
export function WallFigures({ sight, lexicon: { scenario }, show }: WallFiguresProps) {
  const key = JSON.stringify(sight.wall.tables.map(({ record }) => record));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what the figures are made of.
  const plays = useMemo(() => playsOfWall(sight, scenario), [key, scenario]);
  return <FiguresLater scenario={scenario} plays={plays} name="" show={show} />;
}
