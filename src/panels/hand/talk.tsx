import { SendHorizontal } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassHand, Hand } from '../../classroom/index';
import { Button } from '../parts/button';
import { writtenDirection } from '../parts/written-direction';

interface TalkProps {
  readonly hand: Hand;
  readonly value: ClassHand;
}

const longest = 500;

/** What the members of a delegation say to each other. */
export function Talk({ hand, value }: TalkProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { self, seat, room } = value.sight;
  const said = seat?.talk ?? [];
  const count = said.length + value.talking.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each further line moves the list.
  useEffect(() => {
    const lines = list.current;
    if (lines) lines.scrollTop = lines.scrollHeight;
  }, [count]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    hand.say({ do: 'talk', text: text.trim() });
    setText('');
    field.current?.focus();
  };
  return (
    <section className="hand-talk" aria-labelledby="desk-talk">
      <h3 id="desk-talk" className="section-heading">
        {t('hand.talk.heading')}
      </h3>
      {count === 0 ? <p className="soft">{t('hand.talk.none')}</p> : null}
      {count === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keys.
        <ol ref={list} className="talk-lines" aria-labelledby="desk-talk" tabIndex={0}>
          {said.map(({ id, by, name, text: line }) => (
            <li key={id} data-own={by === self.hand ? '' : undefined}>
              <span className="talk-by">{by === self.hand ? t('hand.talk.you') : name}</span>{' '}
              <span dir="auto">{line}</span>
            </li>
          ))}
          {value.talking.map(({ id, text: line }) => (
            <li key={`new ${id}`} data-own="">
              <span className="talk-by">{t('hand.talk.you')}</span> <span dir="auto">{line}</span>{' '}
              <span className="soft">({t('hand.talk.sending')})</span>
            </li>
          ))}
        </ol>
      )}
      {room.phase === 'play' ? (
        <form className="talk-form" onSubmit={send}>
          <input
            ref={field}
            className="hand-input"
            dir={writtenDirection(text)}
            maxLength={longest}
            value={text}
            aria-label={t('hand.talk.field')}
            placeholder={t('hand.talk.field')}
            autoComplete="off"
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" className="plain-button" aria-label={t('hand.talk.send')}>
            <SendHorizontal aria-hidden="true" size={16} className="turns-with-direction" />
          </Button>
        </form>
      ) : null}
    </section>
  );
}
