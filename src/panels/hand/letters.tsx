import { Mail } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassHand, Hand } from '../../classroom/index';
import type { View } from '../../engine/index';
import { countedTurn } from '../../scenario/index';
import { type Lexicon, nameOf } from '../../words/index';
import { Button } from '../parts/button';
import { onceOpen } from '../parts/once-open';
import { promiseSentence } from './sentences';

const LetterSheet = onceOpen(() => import('./letter-sheet').then(({ LetterSheet }) => LetterSheet));

interface LettersProps {
  readonly hand: Hand;
  readonly value: ClassHand;
  readonly lexicon: Lexicon;
  readonly view: View;
}

/** What the delegation wrote to other sides, and what reached it, with the promises in it; the newest last. */
export function Letters({ hand, value, lexicon, view }: LettersProps) {
  const { t } = useTranslation();
  const [writing, setWriting] = useState(false);
  const { room, seat } = value.sight;
  if (seat === undefined) return null;
  const mayWrite = room.letters !== 'off';
  return (
    <section aria-labelledby="desk-letters">
      <div className="section-head">
        <h3 id="desk-letters" className="section-heading">
          {t('hand.letters.heading')}
        </h3>
        {mayWrite && value.stage === 'deliberation' ? (
          <Button className="quiet-button" onPress={() => setWriting(true)}>
            <Mail aria-hidden="true" size={16} />
            {t('hand.letters.write')}
          </Button>
        ) : null}
      </div>
      {mayWrite ? null : <p className="soft">{t('hand.letters.off')}</p>}
      {mayWrite && seat.letters.length === 0 ? <p className="soft">{t('hand.letters.none')}</p> : null}
      <ul className="hand-items">
        {seat.letters.map((letter) => {
          const isOwn = letter.from === seat.side;
          const promise = letter.promised && promiseSentence(t, lexicon, letter.from, letter.promised);
          return (
            <li key={letter.id} data-own={isOwn ? '' : undefined}>
              <p className="kicker">
                {isOwn
                  ? t('hand.letters.sentTo', { name: nameOf(lexicon, letter.to) })
                  : t('hand.letters.from', { name: nameOf(lexicon, letter.from) })}
                {' · '}
                {t('hand.desk.turn', { turn: countedTurn(lexicon.scenario, letter.turn) })}
                {isOwn ? ` · ${t(`hand.letters.state.${letter.state}`)}` : ''}
              </p>
              {letter.text === '' ? null : <p dir="auto">{letter.text}</p>}
              {promise === undefined ? null : (
                <p className="hand-promise">
                  <strong>{t('hand.letters.promise')}:</strong> {t('hand.promise.quoted', { promise })}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <LetterSheet
        hand={hand}
        value={value}
        lexicon={lexicon}
        view={view}
        isOpen={writing}
        onClose={() => setWriting(false)}
      />
    </section>
  );
}
