import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorMark } from '../parts/actor-mark';
import { daySpan } from '../words/dates';
import type { ShelfEntry } from './shelf-entry';

export type RenderThumbnail = (entry: ShelfEntry) => ReactNode;

interface CrisisStoryProps {
  readonly entry: ShelfEntry;
  /** It was just opened: the page goes to it. */
  readonly isFound: boolean;
  readonly renderThumbnail: RenderThumbnail;
}

/** One crisis on the shelf, told as a front page tells it, with a way in for each side. */
export function CrisisStory({ entry, isFound, renderThumbnail }: CrisisStoryProps) {
  const { t, i18n } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFound) heading.current?.focus();
  }, [isFound]);
  const id = `story-${entry.key}`;
  return (
    <article className="story" aria-labelledby={id}>
      <div className="story-side">
        {renderThumbnail(entry)}
        <dl className="story-facts">
          <div>
            <dt>{t('shelf.minutes')}</dt>
            <dd>{t('shelf.minutesValue', entry.minutes)}</dd>
          </div>
          <div>
            <dt>{t('shelf.turns')}</dt>
            <dd>{t('shelf.turnsValue', { count: entry.turns })}</dd>
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
      </div>
      <div className="story-text">
        <p className="kicker">
          {daySpan(entry.from, entry.to, i18n.language)}
          {entry.imported ? ` · ${t('shelf.imported')}` : null}
        </p>
        <h2 id={id} className="story-title" ref={heading} tabIndex={-1}>
          {entry.title}
        </h2>
        <p className="story-pitch">{entry.pitch}</p>
        <h3 className="story-choose">{t('shelf.sides')}</h3>
        <ul className="sides">
          {entry.sides.map((side) => (
            <li key={side.id}>
              <a className="side" href={`#/crisis/${encodeURIComponent(entry.key)}/${side.id}`}>
                <ActorMark actor={side} large />
                <span className="side-text">
                  <span className="side-name">{t('shelf.play', { name: side.name })}</span>
                  {side.seat === undefined ? null : <span className="side-seat">{side.seat}</span>}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}
