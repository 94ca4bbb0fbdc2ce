import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClassHand, type Hand, viewOf } from '../../classroom/index';
import type { Scenario } from '../../scenario/index';
import { lexiconOf } from '../../words/index';
import { Button } from '../parts/button';
import { Masthead } from '../parts/masthead';
import { useHeadline } from '../parts/use-headline';
import { WrittenField } from '../parts/written-field';
import { Wire } from '../room/wire';
import '../styles/room-index.css';
import { ClassNotices } from './class-notices';
import { ClassStatus } from './class-status';
import { NewsList } from './desk-news';
import { Place } from './place';
import { classTitle } from './sentences';

interface PressProps {
  readonly hand: Hand;
  readonly value: ClassHand;
  readonly scenario: Scenario;
  readonly address: string;
}

const longestHead = 120;
const longestBody = 1000;

/** What a hand without a seat has to do: to watch what is public, and to report it. */
export function Press({ hand, value, scenario, address }: PressProps) {
  const { t } = useTranslation();
  const lexicon = lexiconOf(scenario);
  const { self, room, seat } = value.sight;
  const heading = useHeadline<HTMLHeadingElement>(
    `${t('hand.press.heading')} · ${classTitle(room, lexicon)} · ${t('shell.name')}`,
    'press',
  );
  const view = viewOf(value.sight);
  const news = self.press?.news ?? seat?.news ?? [];
  return (
    <div className="screen">
      <Masthead end={<ClassStatus hand={hand} value={value} />}>
        <p className="masthead-title">{classTitle(room, lexicon)}</p>
      </Masthead>
      <ClassNotices hand={hand} value={value} lexicon={lexicon} />
      <main id="main" className="hand-page">
        <p className="kicker">{scenario.about.title}</p>
        <h1 ref={heading} tabIndex={-1}>
          {t('hand.press.heading')}
        </h1>
        <p>
          {t('hand.press.lead')}{' '}
          {self.press === undefined ? '' : t('hand.press.table', { table: self.press.table })}
        </p>
        {room.phase === 'play' ? <Report hand={hand} /> : null}
        <Reports value={value} />
        <section aria-labelledby="press-news">
          <h2 id="press-news" className="section-heading">
            {t('hand.press.news')}
          </h2>
          {news.length === 0 && view === undefined ? <p className="soft">{t('hand.press.none')}</p> : null}
          <NewsList news={news} scenario={scenario} />
          {view === undefined ? null : <Wire lexicon={lexicon} journal={view.journal} />}
        </section>
        <Place hand={hand} value={value} lexicon={lexicon} address={address} />
      </main>
    </div>
  );
}

function Report({ hand }: { readonly hand: Hand }) {
  const { t } = useTranslation();
  const [head, setHead] = useState('');
  const [body, setBody] = useState('');
  return (
    <section className="form" aria-labelledby="press-write">
      <h2 id="press-write" className="section-heading">
        {t('hand.press.write')}
      </h2>
      <WrittenField label={t('hand.press.head')} value={head} longest={longestHead} onChange={setHead} />
      <WrittenField
        label={t('hand.press.body')}
        help={t('hand.press.bodyHelp')}
        value={body}
        longest={longestBody}
        rows={5}
        onChange={setBody}
      />
      <Button
        className="main-button"
        isDisabled={head.trim() === ''}
        onPress={() => {
          hand.say({ do: 'report', head: head.trim(), body: body.trim() });
          setHead('');
          setBody('');
        }}
      >
        {t('hand.press.send')}
      </Button>
    </section>
  );
}

function Reports({ value }: { readonly value: ClassHand }) {
  const { t } = useTranslation();
  const { reports } = value.sight.self;
  if (reports.length === 0) return null;
  return (
    <section aria-labelledby="press-yours">
      <h2 id="press-yours" className="section-heading">
        {t('hand.press.yours')}
      </h2>
      <ul className="hand-items">
        {[...reports].reverse().map(({ id, head, body, state }) => (
          <li key={id}>
            <p className="kicker">{t(`hand.press.state.${state}`)}</p>
            <h3 dir="auto">{head}</h3>
            {body === '' ? null : <p dir="auto">{body}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
