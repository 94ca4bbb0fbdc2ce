import type { ReactNode } from 'react';
import type { FuturesView } from './view';

interface SharesTableProps {
  readonly caption: string;
  readonly view: FuturesView;
  /** Its bodies, with a row for each ending or kind of ending. */
  readonly children: ReactNode;
}

/** A table of endings, each with its share of the plays. */
export function SharesTable({ caption, view: { t }, children }: SharesTableProps) {
  return (
    <table className="figures">
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('futures.draw.ending')}</th>
          <th scope="col">{t('futures.draw.share_')}</th>
        </tr>
      </thead>
      {children}
    </table>
  );
}
