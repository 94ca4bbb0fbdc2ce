import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';

interface DebriefHeadProps {
  /** Of the crisis. */
  readonly title: string;
  /** The name of the side that was played. */
  readonly side: string;
  readonly heading?: Ref<HTMLHeadingElement>;
  /** Whether history is shown, so that nothing need be said of what comes first. */
  readonly isOpen?: boolean;
  /** What else is to be known of the play. */
  readonly children?: ReactNode;
}

/** What the debrief is of, and what it is for. */
export function DebriefHead({ title, side, heading, isOpen = false, children }: DebriefHeadProps) {
  const { t } = useTranslation();
  return (
    <header className="debrief-head">
      <p className="kicker">{t('debrief.kicker', { name: side })}</p>
      <h1 className="debrief-title" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
      {isOpen ? null : <p className="debrief-lead">{t('debrief.lead')}</p>}
    </header>
  );
}
