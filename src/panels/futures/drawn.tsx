import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Size } from './draw';

type Kit = typeof import('./draw');

interface DrawnProps {
  readonly alt: string;
  /** Must keep its identity while nothing changes. */
  readonly draw: (kit: Kit, size: Size) => SVGSVGElement | HTMLElement;
  readonly className?: string;
}

const narrowest = 260;

/** A drawing that follows the width of its place; the library that draws is loaded with the first one. */
export function Drawn({ alt, draw, className }: DrawnProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => {
      setWidth(Math.max(narrowest, Math.round(entry?.contentRect.width ?? 0)));
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (width === 0) return;
    let wanted = true;
    const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    import('./draw')
      .then((kit) => {
        if (!wanted) return;
        place.current?.replaceChildren(draw(kit, { width, scale }));
        setFailed(false);
      })
      .catch(() => {
        if (wanted) setFailed(true);
      });
    return () => {
      wanted = false;
    };
  }, [width, draw]);
  return (
    <>
      <div className={`curve-chart ${className ?? ''}`} ref={place} role="img" aria-label={alt} />
      {failed ? <p className="soft">{t('debrief.curves.failed')}</p> : null}
    </>
  );
}
