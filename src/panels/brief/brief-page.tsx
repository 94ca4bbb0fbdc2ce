import '../styles/brief.css';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor, Scenario, ShortBrief } from '../../scenario/index';
import { type Lexicon, lexiconOf } from '../../words/index';
import { Aloud } from '../aloud/aloud';
import { ActorMark } from '../parts/actor-mark';
import { Fold } from '../parts/fold';
import { Masthead } from '../parts/masthead';
import { Inline, Prose } from '../parts/prose';
import { useIsTranslated } from '../parts/reading';
import { Told } from '../parts/told';
import { useHeadline } from '../parts/use-headline';
import { BriefMore } from './brief-more';
import { EarlierEvents } from './earlier-events';
import { LineList } from './line-list';
import { cautionOf, shortBriefOf } from './short-brief';

interface BriefPageProps {
  readonly scenario: Scenario;
  readonly actor: Actor;
  readonly map?: ReactNode;
  /** At the end of the strip on top. */
  readonly status?: ReactNode;
  /** Above everything else. */
  readonly notices?: ReactNode;
  /** More that is one press away, beside the rest of the brief. */
  readonly options?: ReactNode;
  /** The way on. */
  readonly children: ReactNode;
}

/** What a side is told before it decides: a few lines, the rest one press away, and a way on at its end. */
export function BriefPage({ scenario, actor, map, status, notices, options, children }: BriefPageProps) {
  const { t } = useTranslation();
  const lexicon = lexiconOf(scenario);
  const heading = useHeadline<HTMLHeadingElement>(
    `${t('brief.title', { name: actor.name })} · ${scenario.about.title} · ${t('shell.name')}`,
    actor.id,
  );
  const isTranslated = useIsTranslated();
  const brief = shortBriefOf(actor);
  const caution = cautionOf(scenario.about.contentNotes);
  return (
    <div className="screen">
      <Masthead end={status}>
        <p className="masthead-title">
          <Told>{scenario.about.title}</Told>
        </p>
      </Masthead>
      {notices}
      <main id="main" className="brief">
        <header className="brief-head">
          <ActorMark actor={actor} large />
          <h1 className="brief-title" ref={heading} tabIndex={-1}>
            {t('brief.youAre', { name: actor.name })}
          </h1>
          <Aloud of=".brief-head, .brief-columns, .brief-more" isSmall />
          {caution === undefined ? null : (
            <p className="brief-caution">
              <TriangleAlert aria-hidden="true" size={16} />
              <Inline text={caution} lexicon={lexicon} />
            </p>
          )}
        </header>
        <div className="brief-columns">
          {brief === undefined ? null : <Prose className="brief-lead" text={brief.who} lexicon={lexicon} />}
          <EarlierEvents scenario={scenario} lexicon={lexicon} map={map} />
          {brief === undefined ? null : <Aims brief={brief} lexicon={lexicon} />}
        </div>
        <div className="brief-rest">
          <Fold heading={t('brief.more')} comesIntoView>
            <BriefMore scenario={scenario} actor={actor} lexicon={lexicon} />
          </Fold>
          {options}
          {isTranslated ? <p className="soft">{t('brief.unreviewed')}</p> : null}
        </div>
        {children}
      </main>
    </div>
  );
}

/** What it wants, will not accept and does not know. */
function Aims({ brief, lexicon }: { readonly brief: ShortBrief; readonly lexicon: Lexicon }) {
  const { t } = useTranslation();
  return (
    <div className="brief-aims">
      <LineList heading={t('brief.wants')} items={brief.wants} lexicon={lexicon} />
      <LineList heading={t('brief.redLines')} items={brief.redLines} lexicon={lexicon} />
      <LineList heading={t('brief.unknown')} items={brief.unknown} lexicon={lexicon} />
    </div>
  );
}
