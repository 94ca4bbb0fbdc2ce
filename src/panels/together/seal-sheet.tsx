import './together.css';
import { useTranslation } from 'react-i18next';
import { betFor } from '../../engine/index';
import type { RoomState, Session } from '../../session/index';
import { type Lexicon, nameOf } from '../../words/index';
import { Button } from '../parts/button';
import { Sheet } from '../parts/sheet';
import { Told } from '../parts/told';
import { summarySentence } from '../room/commit-bar';
import { chanceWord } from '../words/chance';
import { PairAgrees } from './pair-agrees';

interface SealSheetProps {
  readonly lexicon: Lexicon;
  readonly state: RoomState;
  readonly send: Session['send'];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onSeal: () => void;
}

/** The last look at the orders of a turn, where more than one person has to do with them: a pair agrees, or the device is handed over. */
export function SealSheet({ lexicon, state, send, isOpen, onClose, onSeal }: SealSheetProps) {
  const { t, i18n } = useTranslation();
  const { passing, draftNote, scenario, view, seat } = state;
  const next = passing?.next;
  const asked = betFor(scenario, view.turn, seat);
  const { forecast } = draftNote;
  return (
    <Sheet
      heading={t(next === undefined ? 'together.agree.heading' : 'together.seal.heading')}
      isOpen={isOpen}
      onClose={onClose}
    >
      <p className="seal-orders">{summarySentence(t, lexicon, state, i18n.language)}</p>
      {asked === undefined || forecast === undefined ? null : (
        <p>
          <Told>{asked.bet.ask}</Told>{' '}
          {t('room.bet.chance', {
            chance: forecast.chance,
            word: t(`room.bet.word.${chanceWord(forecast.chance)}`),
          })}
        </p>
      )}
      {next === undefined ? (
        <PairAgrees
          differed={draftNote.disagreed ?? ''}
          onDiffer={(text) => {
            const { disagreed: _, ...note } = draftNote;
            send({ do: 'note', note: text === '' ? note : { ...note, disagreed: text } });
          }}
          onAgreed={onSeal}
        />
      ) : (
        <>
          <p>{t('together.seal.help')}</p>
          <Button className="main-button" onPress={onSeal}>
            {t('together.seal.button', { name: nameOf(lexicon, next) })}
          </Button>
        </>
      )}
      <Button className="plain-button" onPress={onClose}>
        {t('together.agree.notYet')}
      </Button>
    </Sheet>
  );
}
