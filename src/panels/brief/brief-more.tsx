import { useTranslation } from 'react-i18next';
import type { Actor, Brief, Scenario } from '../../scenario/index';
import type { Lexicon } from '../../words/index';
import { Inline, Prose } from '../parts/prose';
import { SourceRefs } from '../parts/source-refs';
import { LineList } from './line-list';
import { Statements } from './statements';

interface BriefMoreProps {
  readonly scenario: Scenario;
  readonly actor: Actor;
  readonly lexicon: Lexicon;
}

/** The whole brief of a side, for whoever asks for more than the few lines before the game. */
export function BriefMore({ scenario, actor, lexicon }: BriefMoreProps) {
  const { t } = useTranslation();
  const { contentNotes } = scenario.about;
  return (
    <div className="brief-more">
      {actor.brief === undefined ? null : (
        <WholeBrief {...{ brief: actor.brief, seat: actor.seat, lexicon }} />
      )}
      <Objectives actor={actor} />
      <Advisers actor={actor} />
      <Situation scenario={scenario} lexicon={lexicon} />
      <LineList heading={t('brief.content')} items={contentNotes} lexicon={lexicon} />
    </div>
  );
}

interface WholeBriefProps {
  readonly brief: Brief;
  readonly seat: string | undefined;
  readonly lexicon: Lexicon;
}

function WholeBrief({ brief, seat, lexicon }: WholeBriefProps) {
  const { t } = useTranslation();
  const { short } = brief;
  // What stands above word for word is not said twice.
  const unless = (shown: readonly string[] | undefined, items: readonly string[]) =>
    short !== undefined && shown?.join() === items.join() ? [] : items;
  return (
    <>
      <section aria-labelledby="brief-who">
        <h2 id="brief-who" className="section-heading">
          {seat ?? t('brief.who')}
        </h2>
        <Prose text={brief.who} lexicon={lexicon} />
        <SourceRefs ids={brief.sources} lexicon={lexicon} />
      </section>
      <LineList
        heading={t('brief.inFull', { heading: t('brief.wants') })}
        items={unless(short?.wants, brief.wants)}
        lexicon={lexicon}
      />
      <LineList
        heading={t('brief.inFull', { heading: t('brief.redLines') })}
        items={unless(short?.redLines, brief.redLines)}
        lexicon={lexicon}
      />
      <Statements id="brief-knows" heading={t('brief.knows')} statements={brief.knows} lexicon={lexicon} />
      <LineList
        heading={t('brief.inFull', { heading: t('brief.unknown') })}
        items={unless(short?.unknown, brief.unknown)}
        lexicon={lexicon}
      />
      <Statements
        id="brief-binds"
        heading={t('brief.constraints')}
        statements={brief.constraints}
        lexicon={lexicon}
      />
    </>
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

function Situation({ scenario, lexicon }: Pick<BriefMoreProps, 'scenario' | 'lexicon'>) {
  const { t } = useTranslation();
  const { summary, sources, earlier = [] } = scenario.about;
  const all = [...new Set([...sources, ...earlier.flatMap((event) => event.sources)])];
  return (
    <section aria-labelledby="brief-summary">
      <h2 id="brief-summary" className="section-heading">
        {t('brief.situation')}
      </h2>
      <Prose text={summary} lexicon={lexicon} />
      <SourceRefs ids={all} lexicon={lexicon} />
      <p className="soft">{t('room.map.policy')}</p>
    </section>
  );
}
