import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClassHand, type HandNews, newsBetween } from '../../classroom/index';
import type { Lexicon } from '../../words/index';
import { newsSentence } from './sentences';
import { silent, type Telling, tellNow, withNews } from './telling-others';

interface OthersAloudProps {
  readonly lexicon: Lexicon;
  readonly value: ClassHand;
}

/** How often it is looked whether something can be said, in milliseconds. */
const look = 500;

/**
 * The one live region of a class: what the others did, collected to one sentence in five seconds at most, and never while somebody
 * types. What is seen on the screen is not said a second time anywhere else.
 */
export function OthersAloud({ lexicon, value }: OthersAloudProps) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const telling = useRef<Telling<HandNews>>(silent);
  const typed = useRef(0);
  const before = useRef(value.sight);
  const latest = useRef({ t, lexicon, value });
  useEffect(() => {
    latest.current = { t, lexicon, value };
    if (before.current === value.sight) return;
    telling.current = withNews(telling.current, newsBetween(before.current, value.sight), overtakes);
    before.current = value.sight;
  }, [t, lexicon, value]);
  useEffect(() => {
    const note = ({ target }: Event) => {
      if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)
        typed.current = Date.now();
    };
    addEventListener('input', note, true);
    const timer = setInterval(() => {
      const { told, telling: next } = tellNow(telling.current, Date.now(), typed.current);
      telling.current = next;
      const [first] = told;
      if (first === undefined) return;
      const now = latest.current;
      const sentence = newsSentence(now.t, now.lexicon, now.value, first);
      const count = told.length - 1;
      setSaid(count === 0 ? sentence : now.t('hand.heard.many', { first: sentence, count }));
    }, look);
    return () => {
      removeEventListener('input', note, true);
      clearInterval(timer);
    };
  }, []);
  return (
    <p className="hidden-text" role="status" aria-label={t('hand.heard.heading')}>
      {said}
    </p>
  );
}

/** Whether one thing makes another that has not been told yet pointless to tell. */
function overtakes(later: HandNews, earlier: HandNews): boolean {
  if (later.is === 'proposed') return earlier.is === 'proposed' && earlier.track === later.track;
  if (later.is === 'ready' || later.is === 'not-ready') {
    return (earlier.is === 'ready' || earlier.is === 'not-ready') && earlier.by === later.by;
  }
  if (later.is === 'stage') return ['stage', 'proposed', 'ready', 'not-ready'].includes(earlier.is);
  return later.is === 'talk' && earlier.is === 'talk' && earlier.by === later.by;
}
