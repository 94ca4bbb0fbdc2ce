import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Curve } from '../../debrief/index';
import type { Translate } from '../strings/index';
import { CurveTable } from './curve-table';
import { Fold } from './part';

interface CurveFigureProps {
  readonly label: string;
  readonly help?: string;
  readonly curve: Curve;
  readonly range: readonly [number, number];
  readonly words?: readonly { readonly from: number; readonly word: string }[];
  readonly turns: number;
}

/** A chart of one figure in the play and in history, with the same in words and as a table. */
export function CurveFigure({ label, help, curve, range, words = [], turns }: CurveFigureProps) {
  const { t } = useTranslation();
  return (
    <figure className="curve">
      <figcaption>
        <span className="curve-label">{label}</span>
        {help === undefined ? null : <span className="curve-help">{help}</span>}
      </figcaption>
      <Chart alt={altOf(t, label, curve)} curve={curve} range={range} words={words} turns={turns} />
      <Fold summary={t('debrief.curves.table', { label })} className="curve-twin">
        <CurveTable label={label} curve={curve} turns={turns} words={words} />
      </Fold>
    </figure>
  );
}

interface ChartProps extends Required<Pick<CurveFigureProps, 'curve' | 'range' | 'words' | 'turns'>> {
  readonly alt: string;
}

const narrowest = 260;
/** Width of what is drawn while it is folded away. */
const unseen = 420;

/** Draws when it knows its width; the library that draws is loaded with the first chart. */
function Chart({ alt, curve, range, words, turns }: ChartProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => {
      setWidth(Math.max(narrowest, Math.round(entry?.contentRect.width ?? 0)));
    });
    // What is folded away is never observed, and must be ready for paper all the same.
    const now = place.current.clientWidth;
    setWidth(now === 0 ? unseen : Math.max(narrowest, now));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (width === 0) return;
    let wanted = true;
    const names = {
      you: t('debrief.side.you'),
      history: t('debrief.side.history'),
      start: t('debrief.curves.start'),
    };
    const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    import('./draw-curve')
      .then(({ drawCurve }) => {
        if (!wanted) return;
        place.current?.replaceChildren(drawCurve({ curve, range, words, turns, width, scale, names }));
        setFailed(false);
      })
      .catch(() => {
        if (wanted) setFailed(true);
      });
    return () => {
      wanted = false;
    };
  }, [width, curve, range, words, turns, t]);
  return (
    <>
      <div className="curve-chart" ref={place} role="img" aria-label={alt} />
      {failed ? <p className="soft">{t('debrief.curves.failed')}</p> : null}
    </>
  );
}

function altOf(t: Translate, label: string, { play, history }: Curve): string {
  const first = (values: readonly number[]) => values[0] ?? 0;
  const last = (values: readonly number[]) => values.at(-1) ?? 0;
  const mine = { label, playFrom: first(play), playTo: last(play), playTop: Math.max(...play) };
  if (history.length === 0) return t('debrief.curves.altAlone', mine);
  return t('debrief.curves.alt', {
    ...mine,
    historyFrom: first(history),
    historyTo: last(history),
    historyTop: Math.max(...history),
  });
}
