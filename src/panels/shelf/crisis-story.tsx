import { ChevronRight } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorMark } from '../parts/actor-mark';
import { Fold } from '../parts/fold';
import type { Company } from '../together/company';
import { minutesFor } from '../together/minutes';
import { daySpan } from '../words/dates';
import { numberText } from '../words/numbers';
import type { ShelfEntry } from './shelf-entry';

export type RenderThumbnail = (entry: ShelfEntry) => ReactNode;

interface CrisisStoryProps {
  readonly entry: ShelfEntry;
  /** It was just opened: the page goes to it. */
  readonly isFound: boolean;
  readonly renderThumbnail: RenderThumbnail;
}

/** One crisis on the shelf: a picture, a hook, and the sides with their problems, each of which is a way in. */
export function CrisisStory({ entry, isFound, renderThumbnail }: CrisisStoryProps) {
  const { t, i18n } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFound) heading.current?.focus();
  }, [isFound]);
  const id = `story-${entry.key}`;
  const facts = [
    daySpan(entry.from, entry.to, i18n.language),
    t('shelf.minutes', { count: entry.minutes.solo }),
    ...(entry.imported ? [t('shelf.imported')] : []),
  ];
  return (
    <article
      className="story"
      aria-labelledby={id}
      {...(entry.language === undefined || entry.language === i18n.language
        ? {}
        : { lang: entry.language, 'data-words': entry.language })}
    >
      <div className="story-picture">{renderThumbnail(entry)}</div>
      <div className="story-text">
        <p className="kicker">{facts.join(' · ')}</p>
        <h2 id={id} className="story-title" ref={heading} tabIndex={-1}>
          {entry.title}
        </h2>
        <p className="story-hook">{entry.hook ?? entry.pitch}</p>
        <ul className="sides">
          {entry.sides.map((side) => (
            <li key={side.id}>
              <SideLink entry={entry} side={side} />
            </li>
          ))}
        </ul>
        <Details entry={entry} />
      </div>
    </article>
  );
}

interface SideLinkProps {
  readonly entry: ShelfEntry;
  readonly side: ShelfEntry['sides'][number];
}

function SideLink({ entry, side }: SideLinkProps) {
  const { t } = useTranslation();
  const problem = side.problem ?? side.seat;
  return (
    <a className="side" href={`#/crisis/${encodeURIComponent(entry.key)}/${side.id}`}>
      <span aria-hidden="true">
        <ActorMark actor={side} large />
      </span>
      <span className="side-text">
        <span className="side-name">
          <span className="hidden-text">{t('shelf.play', { name: side.name })}</span>
          <span aria-hidden="true">{side.name}</span>
        </span>{' '}
        {problem === undefined ? null : <span className="side-problem">{problem}</span>}
      </span>
      <ChevronRight aria-hidden="true" size={20} className="side-way" />
    </a>
  );
}

/** Two people with a side each; which sides changes nothing of the time. */
const twoSides: Company = { is: 'sides', others: ['other'] };

/** What a teacher asks before choosing a crisis. */
function Details({ entry }: Pick<SideLinkProps, 'entry'>) {
  const { t, i18n } = useTranslation();
  const timeFor = (company: Company) =>
    t('shelf.minutes', {
      count: minutesFor(company, { solo: entry.minutes.solo, turns: entry.turns }),
    });
  return (
    <Fold heading={t('shelf.details')} comesIntoView>
      <dl className="story-facts">
        <div>
          <dt>{t('shelf.turns')}</dt>
          <dd>{numberText(entry.turns, i18n.language)}</dd>
        </div>
        <div>
          <dt>{t('shelf.inClass')}</dt>
          <dd>{t('shelf.minutes', { count: entry.minutes.class })}</dd>
        </div>
        {(entry.plans ?? []).map(({ id, name, minutes }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{t('shelf.minutes', { count: minutes.solo })}</dd>
          </div>
        ))}
        <div className="story-notes">
          <dt>{t('shelf.together')}</dt>
          <dd>{t('shelf.togetherHow', { pair: timeFor({ is: 'pair' }), sides: timeFor(twoSides) })}</dd>
        </div>
        <div>
          <dt>{t('shelf.level')}</dt>
          <dd>{t(`shelf.levels.${entry.level}`)}</dd>
        </div>
        {entry.contentNotes.length === 0 ? null : (
          <div className="story-notes">
            <dt>{t('shelf.notes')}</dt>
            <dd>{entry.contentNotes.join(' ')}</dd>
          </div>
        )}
      </dl>
    </Fold>
  );
}
