import { useTranslation } from 'react-i18next';
import type { ClassHand, News } from '../../classroom/index';
import { countedTurn, type Scenario } from '../../scenario/index';

/** News of this class and notes of the teacher, the newest first. */
export function DeskNews({ value, scenario }: { readonly value: ClassHand; readonly scenario: Scenario }) {
  const { t } = useTranslation();
  const { self, seat } = value.sight;
  const news = seat?.news ?? [];
  if (news.length + self.notices.length === 0) return null;
  return (
    <section aria-labelledby="desk-news">
      <h3 id="desk-news" className="section-heading">
        {t('hand.desk.news')}
      </h3>
      <NewsList news={news} scenario={scenario} />
      <ul className="hand-items">
        {[...self.notices].reverse().map(({ id, turn, text }) => (
          <li key={id}>
            <p className="kicker">
              {t('hand.desk.fromTeacher')} ·{' '}
              {t('hand.desk.turn', { turn: Math.max(1, countedTurn(scenario, turn)) })}
            </p>
            <p dir="auto">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** News items with who reported them, the newest first. */
export function NewsList({
  news,
  scenario,
}: {
  readonly news: readonly News[];
  readonly scenario: Scenario;
}) {
  const { t } = useTranslation();
  return (
    <ul className="hand-items">
      {[...news].reverse().map(({ id, turn, by, head, body }) => (
        <li key={id}>
          <p className="kicker">
            {by === 'host' ? t('hand.desk.fromHost') : t('hand.desk.fromPress', { name: by.press })} ·{' '}
            {t('hand.desk.turn', { turn: Math.max(1, countedTurn(scenario, turn)) })}
          </p>
          <h4 dir="auto">{head}</h4>
          {body === '' ? null : <p dir="auto">{body}</p>}
        </li>
      ))}
    </ul>
  );
}
