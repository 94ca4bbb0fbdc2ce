import { useTranslation } from 'react-i18next';
import type { ClassHand, Hand } from '../../classroom/index';
import { countedTurn, isPlanOver } from '../../scenario/index';
import type { Lexicon } from '../../words/index';
import { Masthead } from '../parts/masthead';
import { useHeadline } from '../parts/use-headline';
import { brokenWords } from './broken-words';
import { ClassNotices } from './class-notices';
import { ClassStatus } from './class-status';
import { classTitle } from './sentences';

interface StoppedProps {
  readonly hand: Hand;
  readonly value: ClassHand;
  readonly lexicon: Lexicon;
  /** Turns that were worked out. */
  readonly played: number;
}

/** A play that was ended before its end, until the debrief is opened. */
export function Stopped({ hand, value, lexicon, played: resolved }: StoppedProps) {
  const { t } = useTranslation();
  const { scenario } = lexicon;
  const plan = isPlanOver(scenario, resolved) ? scenario.playing : undefined;
  const heading = useHeadline<HTMLHeadingElement>(`${t('hand.over.heading')} · ${t('shell.name')}`, 'over');
  return (
    <div className="screen">
      <Masthead end={<ClassStatus hand={hand} value={value} />}>
        <p className="masthead-title">{classTitle(value.sight.room, lexicon)}</p>
      </Masthead>
      <ClassNotices hand={hand} value={value} lexicon={lexicon} />
      <main id="main" className="hand-page">
        <h1 ref={heading} tabIndex={-1}>
          {t('hand.over.heading')}
        </h1>
        <p>{brokenWords(t, scenario, plan, countedTurn(scenario, resolved))}</p>
        <p className="hand-wait" role="status">
          {t('hand.over.foot')}
        </p>
      </main>
    </div>
  );
}
