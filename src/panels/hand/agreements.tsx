import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement, ClassHand, Hand } from '../../classroom/index';
import { countedTurn } from '../../scenario/index';
import { type Lexicon, nameOf } from '../../words/index';
import { Button } from '../parts/button';
import { WrittenField } from '../parts/written-field';
import { listOf } from '../words/summary';

interface AgreementsProps {
  readonly hand: Hand;
  readonly value: ClassHand;
  readonly lexicon: Lexicon;
}

const longest = 1000;

/** Texts that heads of several sides sign, with a way to draft one. */
export function Agreements({ hand, value, lexicon }: AgreementsProps) {
  const { t } = useTranslation();
  const [drafting, setDrafting] = useState(false);
  const { seat, room } = value.sight;
  if (seat === undefined || room.sides.length < 2 || room.letters === 'off') return null;
  const isOpen = value.stage === 'deliberation';
  return (
    <section aria-labelledby="desk-agreements">
      <div className="section-head">
        <h3 id="desk-agreements" className="section-heading">
          {t('hand.agreements.heading')}
        </h3>
        {isOpen && value.isHead && !drafting ? (
          <Button className="quiet-button" onPress={() => setDrafting(true)}>
            {t('hand.agreements.draft')}
          </Button>
        ) : null}
      </div>
      <p className="soft">
        {t('hand.agreements.help')} {value.isHead ? '' : t('hand.agreements.headOnly')}
      </p>
      <ul className="hand-items">
        {seat.agreements.map((agreement) => (
          <li key={agreement.id}>
            <OneAgreement agreement={agreement} side={seat.side} lexicon={lexicon} />
            {isOpen &&
            value.isHead &&
            agreement.state === 'passed' &&
            !agreement.signed.includes(seat.side) ? (
              <Button
                className="plain-button"
                onPress={() => hand.say({ do: 'sign', agreement: agreement.id })}
              >
                {t('hand.agreements.sign', { side: nameOf(lexicon, seat.side) })}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {isOpen && value.isHead && drafting ? (
        <DraftAgreement
          hand={hand}
          others={room.sides.filter((side) => side !== seat.side)}
          lexicon={lexicon}
          onDone={() => setDrafting(false)}
        />
      ) : null}
    </section>
  );
}

interface OneAgreementProps {
  readonly agreement: Agreement;
  readonly side: string;
  readonly lexicon: Lexicon;
}

function OneAgreement({ agreement, side, lexicon }: OneAgreementProps) {
  const { t, i18n } = useTranslation();
  const { parties, signed, text, turn, state, by } = agreement;
  const names = (sides: readonly string[]) =>
    listOf(
      sides.map((one) => nameOf(lexicon, one)),
      i18n.language,
    );
  const open = parties.filter((one) => !signed.includes(one));
  const says = [
    names(parties),
    t('hand.desk.turn', { turn: countedTurn(lexicon.scenario, turn) }),
    ...(by === side && state !== 'passed' ? [t(`hand.letters.state.${state}`)] : []),
    ...(signed.length === 0 ? [] : [t('hand.agreements.signed', { names: names(signed) })]),
    ...(open.length === 0 ? [] : [t('hand.agreements.open', { names: names(open) })]),
  ];
  return (
    <>
      <p className="kicker">{says.join(' · ')}</p>
      <p dir="auto">{text}</p>
    </>
  );
}

interface DraftAgreementProps {
  readonly hand: Hand;
  readonly others: readonly string[];
  readonly lexicon: Lexicon;
  readonly onDone: () => void;
}

function DraftAgreement({ hand, others, lexicon, onDone }: DraftAgreementProps) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>(others.slice(0, 1));
  const isEmpty = text.trim() === '' || chosen.length === 0;
  return (
    <div className="form hand-draft">
      {others.length < 2 ? null : (
        <fieldset>
          <legend>{t('hand.agreements.with')}</legend>
          {others.map((side) => (
            <label key={side} className="hand-check">
              <input
                type="checkbox"
                id={`${id}-${side}`}
                checked={chosen.includes(side)}
                onChange={(event) => {
                  const rest = chosen.filter((one) => one !== side);
                  setChosen(event.currentTarget.checked ? [...rest, side] : rest);
                }}
              />{' '}
              {nameOf(lexicon, side)}
            </label>
          ))}
        </fieldset>
      )}
      <WrittenField
        label={t('hand.agreements.text')}
        value={text}
        longest={longest}
        rows={4}
        onChange={setText}
      />
      <div className="hand-acts">
        <Button
          className="main-button"
          isDisabled={isEmpty}
          onPress={() => {
            hand.say({ do: 'draft-agreement', with: [...chosen], text: text.trim() });
            onDone();
          }}
        >
          {t('hand.agreements.send')}
        </Button>
        <Button className="quiet-button" onPress={onDone}>
          {t('hand.letters.cancel')}
        </Button>
      </div>
    </div>
  );
}
