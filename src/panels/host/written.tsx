import { useTranslation } from 'react-i18next';
import { unmask } from '../../session/index';
import { useHostDesk } from './desk';

/** What students wrote of their own, as far as they have. */
export function Written() {
  const { t } = useTranslation();
  const { sight } = useHostDesk();
  const { hands, written } = sight.host;
  const name = (hand: string) => hands.find((one) => one.hand === hand)?.name ?? hand;
  const own = written
    .map(({ hand, words }) => ({ hand, texts: Object.entries(words).filter(isOwn) }))
    .filter(({ texts }) => texts.length > 0);
  return (
    <section aria-labelledby="written-heading">
      <h2 id="written-heading" className="section-heading">
        {t('host.debriefing.written')}
      </h2>
      {own.length === 0 ? <p className="soft">{t('host.debriefing.nothingWritten')}</p> : null}
      {own.length === 0 ? null : (
        <details>
          <summary>{t('host.debriefing.wrote', { count: own.length, all: hands.length })}</summary>
          <ul className="written-list">
            {own.map(({ hand, texts }) => (
              <li key={hand}>
                <p className="kicker" dir="auto">
                  {name(hand)}
                </p>
                {texts.map(([question, text]) => (
                  <p key={question} dir="auto">
                    {text}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Marks of how history was shown, and the real names, are kept among the answers, and are none. */
function isOwn([question, text]: readonly [string, string]): boolean {
  return question !== 'history-shown' && question !== unmask.question && text.trim() !== '';
}
