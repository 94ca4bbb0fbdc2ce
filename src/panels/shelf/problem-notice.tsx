import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';

/** Why a file or a link could not be opened, in sentences made by whoever knows. */
export interface OpenProblem {
  readonly sentence: string;
  /** What could be read all the same, one line each. */
  readonly details: readonly string[];
}

interface ProblemNoticeProps {
  readonly problem: OpenProblem | undefined;
  /** Something that went well. */
  readonly said: string | undefined;
  readonly onDismiss: () => void;
}

/** Says what happened with a file or a link; read aloud when it comes. */
export function ProblemNotice({ problem, said, onDismiss }: ProblemNoticeProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) place.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  return (
    <div role="alert" ref={place}>
      {problem === undefined && said === undefined ? null : (
        <div className="notice" data-tone={problem ? 'threat' : 'cooperation'}>
          <div>
            {problem ? <h2 className="notice-heading">{t('problems.heading')}</h2> : null}
            <p>{problem?.sentence ?? said}</p>
            {problem && problem.details.length > 0 ? (
              <ul className="notice-details">
                {problem.details.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ) : null}
          </div>
          <Button className="icon-button" aria-label={t('problems.dismiss')} onPress={onDismiss}>
            <X aria-hidden="true" size={18} />
          </Button>
        </div>
      )}
    </div>
  );
}
