import { useTranslation } from 'react-i18next';
import type { WallLink, WallSight } from '../../classroom/index';
import type { View } from '../../engine/index';
import { countedTurn, isPlanOver, turnsPlayed } from '../../scenario/index';
import { type Lexicon, wordFor } from '../../words/index';
import { Inline } from '../parts/prose';
import { Sparkline } from '../parts/sparkline';
import { ToneMark } from '../parts/tone-mark';
import { useRoomTime } from '../parts/use-link';
import { Deadlines } from '../room/deadlines-later';
import { leftOf, minutesText } from '../words/clock';
import { BesideWallMap } from './wall-map';
import { type RenderWallMap, type TableOfWall, tablesOf } from './wall-parts';

interface WallPublicProps {
  readonly sight: WallSight;
  readonly lexicon: Lexicon;
  readonly link: WallLink;
  readonly renderMap: RenderWallMap;
}

/** Tables beside each other that have room for a map of their own. */
const mostWithMaps = 2;

/** What everybody may know: of one table with its map, or of all tables beside each other. */
export function WallPublic({ sight, lexicon, link, renderMap }: WallPublicProps) {
  const { t } = useTranslation();
  const { show } = sight.wall;
  const tables = tablesOf(sight);
  const chosen =
    tables.find(({ table }) => table === show.table) ?? (tables.length === 1 ? tables[0] : undefined);
  const map = (table: TableOfWall) => (
    <div className="room-map">
      {renderMap({
        scenario: lexicon.scenario,
        view: table.view,
        telling: false,
        renderBeside: (map) => <BesideWallMap lexicon={lexicon} map={map} roomy={chosen !== undefined} />,
        onTeller: () => {},
      })}
    </div>
  );
  if (chosen === undefined) {
    return (
      <ul className="wall-tables">
        {tables.map((table) => (
          <li key={table.table} className="wall-table">
            <WallTableHead table={table} lexicon={lexicon} link={link} paused={sight.room.paused} />
            <WallCurves view={table.view} lexicon={lexicon} />
            <WallNews table={table} lexicon={lexicon} most={tables.length > 4 ? 2 : 4} />
            {tables.length > mostWithMaps ? null : map(table)}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className="wall-one">
      {map(chosen)}
      <section
        className="wall-side"
        aria-label={t('wall.table', { table: chosen.table })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys.
        tabIndex={0}
      >
        <WallTableHead table={chosen} lexicon={lexicon} link={link} paused={sight.room.paused} />
        <WallCurves view={chosen.view} lexicon={lexicon} />
        <Deadlines lexicon={lexicon} journal={chosen.view.journal} />
        <section aria-labelledby="wall-news-heading">
          <h2 id="wall-news-heading" className="section-heading">
            {t('wall.news')}
          </h2>
          <WallNews table={chosen} lexicon={lexicon} most={8} />
        </section>
      </section>
    </div>
  );
}

interface HeadProps {
  readonly table: TableOfWall;
  readonly lexicon: Lexicon;
  readonly link: WallLink;
  readonly paused: boolean;
}

function WallTableHead({ table, lexicon, link, paused }: HeadProps) {
  const { t, i18n } = useTranslation();
  const now = useRoomTime(link);
  const { scenario } = lexicon;
  const over = table.phase === 'over';
  const ending = scenario.endings.find(({ id }) => id === table.view.ending);
  return (
    <header className="wall-head">
      <h2 className="wall-name">{t('wall.table', { table: table.table })}</h2>
      <p className="wall-where">
        {over
          ? null
          : `${t('wall.turn', {
              turn: countedTurn(scenario, table.turn),
              turns: turnsPlayed(scenario),
            })} · `}
        {over && ending !== undefined
          ? t('wall.ended', { ending: ending.title })
          : t(
              `wall.phase.${table.brokenOff && !isPlanOver(scenario, table.view.turn - 1) ? 'brokenOff' : table.phase}`,
            )}
      </p>
      {over || (table.clock === undefined && !paused) ? null : (
        <p className="wall-clock">
          {paused
            ? t('wall.paused')
            : table.clock && t('wall.left', { left: minutesText(leftOf(table.clock, now), i18n.language) })}
        </p>
      )}
    </header>
  );
}

function WallCurves({ view, lexicon }: { readonly view: View; readonly lexicon: Lexicon }) {
  return (
    <ul className="wall-curves">
      {view.indicators
        .filter(({ asOf }) => asOf === undefined)
        .slice(0, 4)
        .map(({ id, value, past }) => {
          const indicator = lexicon.indicator(id);
          return indicator === undefined ? null : (
            <li key={id}>
              <span className="curve-label">{indicator.label}</span>
              <Sparkline
                values={[...past, value]}
                min={indicator.min}
                max={indicator.max}
                room={lexicon.scenario.turns.length + 2}
              />
              <span className="curve-value">{wordFor(indicator, value) ?? value}</span>
            </li>
          );
        })}
    </ul>
  );
}

interface NewsProps {
  readonly table: TableOfWall;
  readonly lexicon: Lexicon;
  readonly most: number;
}

/** The latest of what everybody can read: first what the class reports itself, then what the game does. */
function WallNews({ table, lexicon, most }: NewsProps) {
  const { t } = useTranslation();
  const own = table.news.toReversed();
  const game = table.view.journal.flatMap((entry) => (entry.kind === 'news' ? [entry.news] : [])).reverse();
  const items = [...new Set(game)].flatMap((place) => {
    const item = lexicon.scenario.news[place];
    return item === undefined ? [] : [{ place, item }];
  });
  if (own.length + items.length === 0) return <p className="soft">{t('room.wire.none')}</p>;
  return (
    <ul className="wall-news">
      {own.slice(0, most).map(({ id, by, head, body }) => (
        <li key={`own ${id}`}>
          <p className="wire-head" dir="auto">
            {by === 'host' ? null : <span className="soft">{t('wall.press')} </span>}
            {head}
          </p>
          {body === '' ? null : <p dir="auto">{body}</p>}
        </li>
      ))}
      {items.slice(0, Math.max(0, most - own.length)).map(({ place, item }) => (
        <li key={place}>
          <p className="wire-head">
            <ToneMark tone={item.tone} />
            <span>
              <Inline text={item.head} lexicon={lexicon} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
