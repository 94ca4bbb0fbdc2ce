import { createElement, type ReactNode } from 'react';
import { VisuallyHidden } from 'react-aria/VisuallyHidden';
import { useTranslation } from './react-i18next';

/** Closes what lies over the page, for screen readers; the package's own says so in its languages, and the page has others. */
export function DismissButton({ onDismiss }: { readonly onDismiss?: () => void }): ReactNode {
  const { t } = useTranslation();
  const button = {
    'aria-label': t('shell.dismiss'),
    tabIndex: -1,
    onClick: () => onDismiss?.(),
    style: { width: 1, height: 1 },
  };
  return createElement(VisuallyHidden, null, createElement('button', { type: 'button', ...button }));
}
