import { Presentation } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { River } from '../../../../debrief/index';
import { Button } from '../../../parts/button';
import { Section } from '../section';
import { useWidth } from '../use-width';
import { type ClassView, sideName, trackName } from '../view';
import { type BandLook, bandLooks } from './bands';
import { type ChosenRiver, mostDivided, RiverChoice, riverThere } from './river-choice';
import { RiverDrawing } from './river-drawing';
import { RiverTables } from './river-table';
import { divisiveSentence, riverAlt } from './river-words';

interface RiverSectionProps {
  /** One class, or two of the same crisis. */
  readonly views: readonly [ClassView, ...ClassView[]];
  /** Shows what is chosen on the wall; undefined where there is none. */
  readonly onWall: ((seat: string, track: string) => void) | undefined;
}

/** What was done turn by turn on a track that the reader chooses. */
export function RiverSection({ views, onWall }: RiverSectionProps) {
  const [view] = views;
  const { t, counted } = view;
  const [chosen, setChosen] = useState(() => mostDivided(view));
  const shown = riverThere(view, chosen);
  if (shown === undefined) return null;
  return (
    <Section heading={t('classFigures.river.heading')} wide>
      <div className="river-intro">
        <p className="class-help">{t('classFigures.river.help')}</p>
        <div className="class-choices paper-hidden">
          <RiverChoice view={view} chosen={shown} onChoose={setChosen} />
          {onWall === undefined ? null : (
            <Button className="plain-button" onPress={() => onWall(shown.seat, shown.track)}>
              <Presentation aria-hidden="true" size={16} />
              {t('classFigures.river.toWall')}
            </Button>
          )}
        </div>
      </div>
      <Rivers views={views} {...shown} />
      {counted.hasHistory ? null : <p className="class-help">{t('classFigures.river.noHistory')}</p>}
    </Section>
  );
}

/** The rivers of one track, with one key for all of them. */
function Rivers({ views, seat, track }: Pick<RiverSectionProps, 'views'> & ChosenRiver) {
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
  const { place, width, scale } = useWidth<HTMLDivElement>(isNamed ? 2 : 1);
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
