import { Pause, Play, Square, Volume2 } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { keepRate, keptRate, type Rate, rates } from './kept-rate';
import { type Speaker, speakerOf } from './speaker';
import { spokenBlocks } from './spoken-blocks';
import './aloud.css';

interface AloudControlsProps {
  readonly of: string;
  readonly isSmall?: boolean;
  readonly isOpen: boolean;
}

/** Where the reading stands: at a block, from 0, while it is read or paused. */
type Stand = { readonly is: 'silent' } | { readonly is: 'reading' | 'paused'; readonly at: number };

/** Marks the block that is read. */
const mark = 'data-aloud';

/** Begins to read only when it is pressed; while it reads, the same button pauses it, and others stop it and change its speed. */
export function AloudControls({ of, isSmall = false }: AloudControlsProps) {
  const { t } = useTranslation();
  const id = useId();
  const [stand, setStand] = useState<Stand>({ is: 'silent' });
  const [rate, setRate] = useState<Rate>(keptRate);
  const main = useRef<HTMLButtonElement>(null);
  const speaker = useRef<Speaker | undefined>(undefined);
  useEffect(() => {
    const stop = () => {
      speaker.current?.stop();
      unmark();
    };
    // Who leaves the page is not read to any longer.
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      stop();
    };
  }, []);
  const begin = () => {
    const blocks = spokenBlocks(document.querySelectorAll(of));
    speaker.current = speakerOf(blocks, {
      onBlock: (at) => {
        unmark();
        const element = blocks[at]?.element;
        element?.setAttribute(mark, '');
        element?.scrollIntoView({ block: 'nearest' });
        setStand({ is: 'reading', at });
      },
      onEnd: () => {
        unmark();
        setStand({ is: 'silent' });
      },
    });
    speaker.current.readFrom(0, rate);
  };
  const press = () => {
    switch (stand.is) {
      case 'silent':
        return begin();
      case 'paused':
        return speaker.current?.readFrom(stand.at, rate);
      case 'reading':
        speaker.current?.stop();
        return setStand({ is: 'paused', at: stand.at });
      default:
        return stand satisfies never;
    }
  };
  const stop = () => {
    speaker.current?.stop();
    unmark();
    setStand({ is: 'silent' });
    main.current?.focus();
  };
  const change = (next: Rate) => {
    setRate(next);
    keepRate(next);
    if (stand.is === 'reading') speaker.current?.readFrom(stand.at, next);
  };
  const does = { silent: 'read', reading: 'pause', paused: 'goOn' } as const;
  const Icon = { silent: Volume2, reading: Pause, paused: Play }[stand.is];
  return (
    <div className="aloud print-hidden" data-silent={stand.is === 'silent' ? '' : undefined}>
      {isSmall && stand.is === 'silent' ? (
        <Button ref={main} className="icon-button" title={t('aloud.read')} onPress={press}>
          <Icon aria-hidden="true" size={18} />
        </Button>
      ) : (
        <Button ref={main} className="quiet-button" onPress={press}>
          <Icon aria-hidden="true" size={16} />
          {t(`aloud.${does[stand.is]}`)}
        </Button>
      )}
      {stand.is === 'silent' ? null : (
        <>
          <Button className="quiet-button" onPress={stop}>
            <Square aria-hidden="true" size={14} />
            {t('aloud.stop')}
          </Button>
          <label className="aloud-speed" htmlFor={id}>
            {t('aloud.speed')}
            <select
              id={id}
              value={rate}
              onChange={({ target }) => change(rates.find((one) => String(one) === target.value) ?? 1)}
            >
              {rates.map((one) => (
                <option key={one} value={one}>
                  {t(`aloud.rate.${rateNames[one]}`)}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </div>
  );
}

const rateNames = { 0.75: 'slow', 1: 'normal', 1.25: 'quick', 1.5: 'fast' } as const satisfies Record<
  Rate,
  string
>;

function unmark(): void {
  for (const marked of document.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark);
}
