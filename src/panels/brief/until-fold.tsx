import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold } from '../parts/fold';
import type { UntilFormProps } from './until-form';

const UntilForm = lazy(() => import('./until-form').then(({ UntilForm }) => ({ default: UntilForm })));

/** The time that a player has, closed at first, since most play without a clock. */
export function UntilFold(props: UntilFormProps) {
  const { t } = useTranslation();
  return (
    <Fold heading={t('brief.until.heading')} isLate>
      <Suspense fallback={null}>
        <UntilForm {...props} />
      </Suspense>
    </Fold>
  );
}
