import { Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { agreeingOf } from '../parts/keys';
import { ReasonLine } from '../room/reason-line';
import { pairNames } from './pair-names';

interface PairAgreesProps {
  /** What the two did not agree on. */
  readonly differed: string;
  readonly onDiffer: (text: string) => void;
  /** Both agree. */
  readonly onAgreed: () => void;
}

/** A button for each of two people, which a key of its own presses too, and a line for what they did not agree on. */
export function PairAgrees({ differed, onDiffer, onAgreed }: PairAgreesProps) {
  const { t } = useTranslation();
  const [given] = useState(pairNames);
  const [agreed, setAgreed] = useState<readonly [boolean, boolean]>([false, false]);
  const names = [given[0] || t('together.agree.first'), given[1] || t('together.agree.second')] as const;
  const press = (who: 0 | 1) => {
    const [first, second] = agreed;
    const next = who === 0 ? ([!first, second] as const) : ([first, !second] as const);
    setAgreed(next);
    if (next[0] && next[1]) onAgreed();
  };
  const pressNow = useRef(press);
  pressNow.current = press;
  useEffect(() => {
    // As long as this is open, nothing else on the page has the focus.
    const onKey = (event: KeyboardEvent) => {
      const who = event.target instanceof HTMLInputElement || event.repeat ? undefined : agreeingOf(event);
      if (who === undefined) return;
      event.preventDefault();
      pressNow.current(who);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const one = agreed[0] ? names[0] : agreed[1] ? names[1] : undefined;
  return (
    <>
      <div className="pair-differs">
        <ReasonLine
          label={t('together.agree.differ')}
          value={differed}
          isDisabled={false}
          onChange={onDiffer}
          onLeave={undefined}
        />
      </div>
      <p className="soft">{t('together.agree.help')}</p>
      <div className="pair-agrees">
        {([0, 1] as const).map((who) => (
          <Button
            key={who}
            className="plain-button"
            aria-pressed={agreed[who]}
            aria-keyshortcuts={`${who + 1}`}
            onPress={() => press(who)}
          >
            <kbd>{who + 1}</kbd>
            <bdi>{t('together.agree.agreed', { name: names[who] })}</bdi>
            {agreed[who] ? <Check aria-hidden="true" size={18} /> : null}
          </Button>
        ))}
      </div>
      <p role="status" className="soft">
        {one === undefined ? '' : t('together.agree.waits', { name: one })}
      </p>
    </>
  );
}
