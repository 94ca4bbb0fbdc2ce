import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassHand, Hand, Letter } from '../../classroom/index';
import type { View } from '../../engine/index';
import { type Lexicon, nameOf } from '../../words/index';
import { Button } from '../parts/button';
import { Sheet } from '../parts/sheet';
import { WrittenField } from '../parts/written-field';
import { Choice } from './choice';
import { PromisePicker } from './promise-picker';

interface LetterSheetProps {
  readonly hand: Hand;
  readonly value: ClassHand;
  readonly lexicon: Lexicon;
  readonly view: View;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const longest = 1000;

/** A message to another side, perhaps with a promise. */
export function LetterSheet({ hand, value, lexicon, view, isOpen, onClose }: LetterSheetProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [promised, setPromised] = useState<Letter['promised']>(undefined);
  const id = useId();
  const { room, seat } = value.sight;
  const others = room.sides.filter((side) => side !== seat?.side);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const to = others.find((side) => side === chosen) ?? others[0];
  if (seat === undefined || to === undefined) return null;
  const isEmpty = text.trim() === '' && promised === undefined;
  const send = () => {
    if (isEmpty) return;
    hand.say({ do: 'letter', to, text: text.trim(), ...(promised === undefined ? {} : { promised }) });
    setText('');
    setPromised(undefined);
    onClose();
  };
  return (
    <Sheet heading={t('hand.letters.write')} isOpen={isOpen} onClose={onClose}>
      <div className="form">
        <Choice
          id={`${id}-to`}
          label={t('hand.letters.to')}
          value={to}
          options={others.map((side) => ({ value: side, label: nameOf(lexicon, side) }))}
          onChange={(side) => {
            setChosen(side);
            // A condition may speak of what only the other side could do.
            setPromised(undefined);
          }}
        />
        <WrittenField
          label={t('hand.letters.text')}
          help={t(room.letters === 'approved' ? 'hand.letters.approved' : 'hand.letters.free')}
          value={text}
          longest={longest}
          rows={5}
          onChange={setText}
        />
        <PromisePicker
          key={to}
          lexicon={lexicon}
          view={view}
          side={seat.side}
          to={to}
          promised={promised}
          onChange={setPromised}
        />
        <Button className="main-button" isDisabled={isEmpty} onPress={send}>
          {t('hand.letters.send')}
        </Button>
      </div>
    </Sheet>
  );
}
