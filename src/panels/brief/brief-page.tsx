import '../styles/brief.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor, Scenario } from '../../scenario/index';
import { type Lexicon, lexiconOf } from '../../words/index';
import { ActorMark } from '../parts/actor-mark';
import { Masthead } from '../parts/masthead';
import { Inline, Prose } from '../parts/prose';
import { SourceRefs } from '../parts/source-refs';
import { useHeadline } from '../parts/use-headline';
import { daySpan } from '../words/dates';
import { Statements } from './statements';

interface BriefPageProps {
  readonly scenario: Scenario;
  readonly actor: Actor;
  readonly map?: ReactNode;
  /** At the end of the strip on top. */
  readonly status?: ReactNode;
  /** Above everything else. */
  readonly notices?: ReactNode;
  /** The way on. */
  readonly children: ReactNode;
}

/** What a side is told before it decides, with a way on at its end. */
export function BriefPage({ scenario, actor, map, status, notices, children }: BriefPageProps) {
  const { t, i18n } = useTranslation();
  const lexicon = lexiconOf(scenario);
  const title = t('brief.youAre', { name: actor.name });
  const heading = useHeadline<HTMLHeadingElement>(
    `${t('brief.title', { name: actor.name })} · ${scenario.about.title} · ${t('shell.name')}`,
    actor.id,
  );
  const first = scenario.turns[0];
  const last = scenario.turns.at(-1);
  return (
    <div className="screen">
      <Masthead end={status}>
        <p className="masthead-title">{scenario.about.title}</p>
      </Masthead>
      {notices}
      <main id="main" className="brief">
        <header className="brief-head">
          <p className="kicker">
            {t('brief.kicker')} · {first && last ? daySpan(first.from, last.to, i18n.language) : null}
          </p>
          <h1 className="brief-title" ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p className="brief-seat">
            <ActorMark actor={actor} large />
            {actor.seat === undefined ? null : t('brief.seat', { seat: actor.seat })}
          </p>
        </header>
        <div className="brief-columns">
          <div className="brief-main">
            <BriefText lexicon={lexicon} actor={actor} />
            <div className="brief-pair">
              <Objectives actor={actor} />
              <Advisers actor={actor} />
            </div>
          </div>
          <aside className="brief-aside" aria-label={t('brief.situation')}>
            {map === undefined ? null : (
              <figure className="brief-map">
                {map}
                <figcaption className="soft">{t('room.map.policy')}</figcaption>
              </figure>
            )}
            <section aria-labelledby="brief-summary">
              <h2 id="brief-summary" className="section-heading">
                {t('brief.situation')}
              </h2>
              <Prose className="brief-summary" text={scenario.about.summary} lexicon={lexicon} />
              <SourceRefs ids={scenario.about.sources} lexicon={lexicon} />
            </section>
            <ContentNotes scenario={scenario} />
          </aside>
        </div>
        {children}
      </main>
    </div>
  );
}

function ContentNotes({ scenario }: Pick<BriefPageProps, 'scenario'>) {
  const { t } = useTranslation();
  const { contentNotes } = scenario.about;
  if (contentNotes.length === 0) return null;
  return (
    <section aria-labelledby="brief-notes">
      <h2 id="brief-notes" className="section-heading">
        {t('brief.content')}
      </h2>
      {contentNotes.map((note) => (
        <p key={note} className="soft">
          {note}
        </p>
      ))}
    </section>
  );
}

interface PartProps {
  readonly lexicon: Lexicon;
  readonly actor: Actor;
}

function BriefText({ lexicon, actor }: PartProps) {
  const { t } = useTranslation();
  const { brief } = actor;
  if (!brief) return null;
  return (
    <>
      <section aria-labelledby="brief-who">
        <h2 id="brief-who" className="section-heading">
          {t('brief.who')}
        </h2>
        <Prose className="brief-lead" text={brief.who} lexicon={lexicon} />
        <SourceRefs ids={brief.sources} lexicon={lexicon} />
      </section>
      <div className="brief-pair">
        <PlainList id="brief-wants" heading={t('brief.wants')} items={brief.wants} lexicon={lexicon} />
        <PlainList id="brief-red" heading={t('brief.redLines')} items={brief.redLines} lexicon={lexicon} />
      </div>
      <div className="brief-pair">
        <Statements id="brief-knows" heading={t('brief.knows')} statements={brief.knows} lexicon={lexicon} />
        <div className="brief-stack">
          <PlainList
            id="brief-unknown"
            heading={t('brief.unknown')}
            items={brief.unknown}
            lexicon={lexicon}
          />
          <Statements
            id="brief-binds"
            heading={t('brief.constraints')}
            statements={brief.constraints}
            lexicon={lexicon}
          />
        </div>
      </div>
    </>
  );
}

interface PlainListProps {
  readonly id: string;
  readonly heading: string;
  readonly items: readonly string[];
  readonly lexicon: Lexicon;
}

function PlainList({ id, heading, items, lexicon }: PlainListProps) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-heading">
        {heading}
      </h2>
      <ul className="plain-list">
        {items.map((item) => (
          <li key={item}>
            <Inline text={item} lexicon={lexicon} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Advisers({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  if (actor.advisers.length === 0) return null;
  return (
    <section aria-labelledby="brief-advisers">
      <h2 id="brief-advisers" className="section-heading">
        {t('brief.advisers')}
      </h2>
      <dl className="plain-terms">
        {actor.advisers.map(({ id, office, leans }) => (
          <div key={id}>
            <dt>{office}</dt>
            {leans === undefined ? null : (
              <dd>
                <Inline text={leans} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}

function Objectives({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  if (actor.objectives.length === 0) return null;
  return (
    <section aria-labelledby="brief-objectives">
      <h2 id="brief-objectives" className="section-heading">
        {t('brief.objectives')}
      </h2>
      <dl className="plain-terms">
        {actor.objectives.map(({ id, label, text }) => (
          <div key={id}>
            <dt>{label}</dt>
            {text === undefined ? null : (
              <dd>
                <Inline text={text} />
              </dd>
            )}
          </div>
        ))}
      </dl>
      <p className="soft">{t('brief.objectivesHelp')}</p>
    </section>
  );
}
