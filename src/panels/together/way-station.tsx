import './together.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionState } from '../../session/index';
import { ActorMark, type MarkedActor } from '../parts/actor-mark';
import { Masthead } from '../parts/masthead';
import { SaveState } from '../parts/save-state';
import { Told } from '../parts/told';
import { useHeadline } from '../parts/use-headline';

interface WayStationProps {
  readonly state: Pick<SessionState, 'scenario' | 'saving'>;
  readonly actor?: MarkedActor | undefined;
  readonly kicker?: string;
  readonly heading: string;
  /** The heading gets the focus whenever this changes. */
  readonly headingKey: string;
  readonly children: ReactNode;
}

/** A page on which the device changes hands: what it is of, a heading that has the focus, and a way on. */
export function WayStation({ state, actor, kicker, heading, headingKey, children }: WayStationProps) {
  const { t } = useTranslation();
  const headline = useHeadline<HTMLHeadingElement>(`${heading} · ${t('shell.name')}`, headingKey);
  return (
    <div className="screen">
      <Masthead end={<SaveState saving={state.saving} />}>
        <p className="masthead-title">
          <Told>{state.scenario.about.title}</Told>
        </p>
      </Masthead>
      <main id="main" className="way-station">
        {actor === undefined ? null : <ActorMark actor={actor} large />}
        <div>
          {kicker === undefined ? null : <p className="kicker">{kicker}</p>}
          <h1 ref={headline} tabIndex={-1}>
            {heading}
          </h1>
        </div>
        {children}
      </main>
    </div>
  );
}
