import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold } from '../parts/fold';
import type { PlayOptionsProps } from './play-options-form';

const PlayOptionsForm = lazy(() =>
  import('./play-options-form').then(({ PlayOptionsForm }) => ({ default: PlayOptionsForm })),
);

/** The options of a play, closed at first, since a first play needs none; their fields are loaded when they are first opened. */
export function PlayOptions(props: PlayOptionsProps) {
  const { t } = useTranslation();
  return (
    <Fold heading={t('brief.options.heading')} isLate comesIntoView>
      <Suspense fallback={null}>
        <PlayOptionsForm {...props} />
      </Suspense>
    </Fold>
  );
}
