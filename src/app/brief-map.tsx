import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { entryOf } from '../course/index';
import { dayInShort, type MiniMapMark } from '../panels/index';
import type { Scenario } from '../scenario/index';
import { partiesOf } from './parties';
import { Thumbnail } from './thumbnail';

/** The small map of a brief: the parties, and what happened before the first turn, with its days. */
export function BriefMap({ scenario }: { readonly scenario: Scenario }) {
  const { t, i18n } = useTranslation();
  const marks = useMemo(() => marksOf(scenario, i18n.language), [scenario, i18n.language]);
  return (
    <Thumbnail
      theatre={scenario.theatre}
      lands={partiesOf(entryOf(scenario))}
      marks={marks}
      label={scenario.theatre.alt ?? t('shelf.mapAlt', { title: scenario.about.title })}
    />
  );
}

function marksOf({ about, theatre }: Scenario, language: string): readonly MiniMapMark[] {
  return (about.earlier ?? []).flatMap(({ on, at }) =>
    theatre.places
      .filter(({ id }) => id === at)
      .map((place) => ({ at: place.at, name: place.label, day: dayInShort(on, language) })),
  );
}
