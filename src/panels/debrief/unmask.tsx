import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../scenario/index';
import { namesAnswer, unmask } from '../../session/index';
import { Button } from '../parts/button';
import { Masthead } from '../parts/masthead';
import { Told } from '../parts/told';
import { useHeadline } from '../parts/use-headline';
import { useSession } from '../parts/use-session';
import { daySpan } from '../words/dates';
import { Answer } from './own-words';
import type { DebriefScreenProps } from './screen-props';
import './debrief.css';

interface UnmaskProps extends Pick<DebriefScreenProps, 'session'> {
  /** The crisis as it was told. */
  readonly mask: Scenario;
}

/** The end of a play under invented names, before its debrief: who they really were, and what the names would have changed. */
export function Unmask({ session, mask }: UnmaskProps) {
  const { t, i18n } = useTranslation();
  const state = useSession(session);
  const { scenario } = state;
  const { about, actors, turns } = scenario;
  const heading = useHeadline<HTMLHeadingElement>(
    `${t('debrief.unmask.heading')} · ${t('shell.name')}`,
    `unmask ${state.id}`,
  );
  const [first, last] = [turns[0], turns.at(-1)];
  return (
    <div className="screen debrief">
      <Masthead>
        <p className="masthead-title">
          <Told>{mask.about.title}</Told>
        </p>
      </Masthead>
      <main id="main" className="debrief-main">
        <header className="debrief-head">
          <h1 className="debrief-title" ref={heading} tabIndex={-1}>
            {t('debrief.unmask.heading')}
          </h1>
          <ul className="unmask-list">
            {actors
              .filter(({ playable }) => playable)
              .map(({ id, name }) => (
                <li key={id}>
                  {t('debrief.unmask.was', {
                    masked: mask.actors.find((one) => one.id === id)?.name ?? name,
                    name,
                  })}
                </li>
              ))}
          </ul>
          {first === undefined || last === undefined ? null : (
            <p className="soft">
              {t('debrief.unmask.when', {
                title: about.title,
                days: daySpan(first.from, last.to, i18n.language),
              })}
            </p>
          )}
        </header>
        <Answer
          label={t('debrief.unmask.question')}
          help={t('debrief.unmask.help')}
          question={namesAnswer}
          state={state}
          send={session.send}
        />
        <Button className="main-button" onPress={() => session.send(unmask)}>
          {t('debrief.unmask.on')}
        </Button>
      </main>
    </div>
  );
}
