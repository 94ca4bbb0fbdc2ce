import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Masthead } from './masthead';
import { useHeadline } from './use-headline';

interface NoticeProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A page that only says something, with its heading focused: nothing is here, or something went wrong. */
export function Notice({ heading, children }: NoticeProps) {
  const { t } = useTranslation();
  const headline = useHeadline<HTMLHeadingElement>(`${heading} · ${t('shell.name')}`, heading);
  return (
    <div className="screen">
      <Masthead />
      <main id="main" className="notice-page">
        <h1 ref={headline} tabIndex={-1}>
          {heading}
        </h1>
        {children}
      </main>
    </div>
  );
}
