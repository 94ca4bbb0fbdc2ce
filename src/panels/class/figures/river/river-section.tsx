import { useId, useMemo, useState } from 'react';
import type { River } from '../../../../debrief/index';
import { Section } from '../section';
import { useWidth } from '../use-width';
import { type ClassView, sideName, trackName } from '../view';
import { type BandLook, bandLooks } from './bands';
import { RiverDrawing } from './river-drawing';
import { RiverTables } from './river-table';
import { divisiveSentence, riverAlt } from './river-words';

interface RiverSectionProps {
  /** One class, or two of the same crisis. */
  readonly views: readonly [ClassView, ...ClassView[]];
}

/** What was done turn by turn on a track that the reader chooses. */
export function RiverSection({ views }: RiverSectionProps) {
  const [view] = views;
  const { t, counted } = view;
  const seats = counted.seats;
  const first = mostDivided(view);
  const [chosen, setChosen] = useState(first);
  const seat = seats.find((one) => one.seat === chosen.seat) ?? seats[0];
  const river = seat?.rivers.find(({ track }) => track === chosen.track) ?? seat?.rivers[0];
  const ids = { seat: useId(), track: useId() };
  if (seat === undefined || river === undefined) return null;
  return (
    <Section heading={t('classFigures.river.heading')} wide>
      <div className="river-intro">
        <p className="class-help">{t('classFigures.river.help')}</p>
        <div className="class-choices paper-hidden">
          <span className="class-choice">
            <label htmlFor={ids.seat}>{t('classFigures.river.seat')}</label>
            <select
              id={ids.seat}
              value={seat.seat}
              onChange={({ target }) => {
                const next = seats.find((one) => one.seat === target.value);
                setChosen({ seat: target.value, track: next === undefined ? '' : dividedTrack(next.rivers) });
              }}
            >
              {seats.map((one) => (
                <option key={one.seat} value={one.seat}>
                  {sideName(view, one.seat)}
                </option>
              ))}
            </select>
          </span>
          <span className="class-choice">
            <label htmlFor={ids.track}>{t('classFigures.river.track')}</label>
            <select
              id={ids.track}
              value={river.track}
              onChange={({ target }) => setChosen({ seat: seat.seat, track: target.value })}
            >
              {seat.rivers.map(({ track }) => (
                <option key={track} value={track}>
                  {trackName(view, seat.seat, track)}
                </option>
              ))}
            </select>
          </span>
        </div>
      </div>
      <Rivers views={views} seat={seat.seat} track={river.track} />
      {counted.hasHistory ? null : <p className="class-help">{t('classFigures.river.noHistory')}</p>}
    </Section>
  );
}

/** The rivers of one track, with one key for all of them. */
function Rivers({
  views,
  seat,
  track,
}: RiverSectionProps & { readonly seat: string; readonly track: string }) {
  const [view] = views;
  const shown = useMemo(
    () =>
      views.flatMap((one) => {
        const river = one.counted.seats
          .find((found) => found.seat === seat)
          ?.rivers.find((found) => found.track === track);
        return river === undefined ? [] : [{ view: one, river }];
      }),
    [views, seat, track],
  );
  const looks = bandLooks(
    view,
    seat,
    track,
    shown.map(({ river }) => river),
  );
  return (
    <>
      <h3 className="river-title">
        {sideName(view, seat)} · {trackName(view, seat, track)}
      </h3>
      <div className="rivers">
        {shown.map(({ view: one, river }, at) => (
          // Two classes may have one name.
          // biome-ignore lint/suspicious/noArrayIndexKey: the two stand where they stand.
          <OneRiver key={at} view={one} seat={seat} river={river} looks={looks} isNamed={views.length > 1} />
        ))}
      </div>
      <RiverKey looks={looks} view={view} />
      {shown.map(({ view: one, river }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the two stand where they stand.
        <div key={at}>
          {views.length > 1 ? <h4>{one.name}</h4> : null}
          <RiverTables view={one} seat={seat} river={river} looks={looks} />
        </div>
      ))}
    </>
  );
}

interface OneRiverProps {
  readonly view: ClassView;
  readonly seat: string;
  readonly river: River;
  readonly looks: ReturnType<typeof bandLooks>;
  readonly isNamed: boolean;
}

function OneRiver({ view, seat, river, looks, isNamed }: OneRiverProps) {
  const { place, width, scale } = useWidth<HTMLDivElement>();
  return (
    <figure className="river-figure">
      <figcaption>
        {isNamed ? <span className="river-class">{view.name}</span> : null}
        {divisiveSentence(view, river)}
      </figcaption>
      <div ref={place} className="river-place">
        {width === 0 ? null : (
          <RiverDrawing
            river={river}
            looks={looks}
            view={view}
            alt={riverAlt(view, seat, river)}
            width={width}
            scale={scale}
          />
        )}
      </div>
    </figure>
  );
}

/** What letters and colours stand for. */
export function RiverKey({
  looks,
  view: { t, counted },
}: {
  readonly looks: ReadonlyMap<string, BandLook>;
  readonly view: ClassView;
}) {
  return (
    <ul className="river-key" aria-label={t('classFigures.river.key')}>
      {counted.hasHistory ? (
        <li>
          <svg viewBox="0 0 24 16" aria-hidden="true">
            <line className="river-thread" x1="0" x2="24" y1="8" y2="8" strokeWidth="4" />
          </svg>
          {t('classFigures.river.history')}
        </li>
      ) : null}
      {[...looks.values()].map(({ choice, name, letter, hue, striped }) => (
        <li key={choice}>
          <svg viewBox="0 0 24 16" aria-hidden="true">
            <rect className="river-bar" data-band={hue} width="24" height="16" />
            {striped ? <path className="river-stripes" d="M2,16L10,0M10,16L18,0M18,16L26,0" /> : null}
          </svg>
          <b>{letter}</b> {name}
        </li>
      ))}
    </ul>
  );
}

interface Chosen {
  readonly seat: string;
  readonly track: string;
}

/** The river opens where the class was most divided. */
export function mostDivided({ counted }: ClassView): Chosen {
  const moment = counted.moments.find((one) => one.kind === 'most-divisive');
  if (moment !== undefined) return { seat: moment.seat, track: moment.track };
  const [first] = counted.seats;
  return { seat: first?.seat ?? '', track: first?.rivers[0]?.track ?? '' };
}

function dividedTrack(rivers: readonly River[]): string {
  const divisions = rivers.map(({ track, turns }) => ({
    track,
    division: Math.max(0, ...turns.map(({ division }) => division)),
  }));
  return divisions.toSorted((one, other) => other.division - one.division)[0]?.track ?? '';
}
