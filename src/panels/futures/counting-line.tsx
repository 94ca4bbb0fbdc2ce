import { failureWords } from './failure-words';
import type { Counting } from './use-job';
import type { FuturesView } from './view';

interface CountingLineProps {
  readonly counting: Counting<unknown>;
  readonly plays: number;
  /** Says at the end what was counted, so that several ends can be told apart. */
  readonly ended: string;
  readonly exact: boolean;
  readonly view: FuturesView;
}

/** How far the counting has come; its ticks are not announced, its end is, once. */
export function CountingLine({ counting, plays, ended, exact, view }: CountingLineProps) {
  const { t, figures } = view;
  const { result, done, failed } = counting;
  const percent = Math.floor(done * 100);
  const finished = done >= 1;
  return (
    <div className="futures-counting">
      {failed !== undefined ? (
        <p role="alert" className="futures-failed">
          {t('futures.failed', { why: failureWords(view, failed) })}
        </p>
      ) : finished ? null : (
        <p className="soft print-hidden" aria-live="off">
          {result === undefined
            ? t('futures.started')
            : t('futures.counting', { plays: figures.count(plays), percent })}
        </p>
      )}
      <p className="soft" role="status">
        {finished ? (exact ? t('futures.countedExact') : ended) : null}
      </p>
      {finished ? null : <p className="print-only">{t('futures.printedEarly', { percent })}</p>}
    </div>
  );
}
