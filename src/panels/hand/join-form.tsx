import './hand.css';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeLetters } from '../../classroom/index';
import { Button } from '../parts/button';
import { Masthead } from '../parts/masthead';
import { useHeadline } from '../parts/use-headline';

/** Why somebody is not in a class yet; `seconds` only where one has to wait. */
export interface JoinProblem {
  readonly why:
    | 'code'
    | 'pin'
    | 'no-such'
    | 'no-pin'
    | 'no-server'
    | 'unreachable'
    | 'busy'
    | 'not-open'
    | 'full'
    | 'taken';
  readonly seconds?: number;
}

interface JoinFormProps {
  /** A code that came with the address. */
  readonly code: string;
  /** Only a PIN is asked for: the class is known, and this device has no place in it. */
  readonly known?: boolean;
  readonly onJoin: (code: string) => Promise<JoinProblem | undefined>;
  readonly onReturn: (code: string, pin: string) => Promise<JoinProblem | undefined>;
}

/** A code as it was typed, in the form in which it is known: without spaces, in capitals. */
export function tidyCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s.-]+/g, '');
  return code.length === 6 && [...code].every((letter) => codeLetters.includes(letter)) ? code : undefined;
}

/** A PIN as it was typed, without spaces. */
export function tidyPin(typed: string): string | undefined {
  const pin = typed.replace(/[\s.-]+/g, '');
  return /^\d{6}$/.test(pin) ? pin : undefined;
}

/** The way into a class: a code, or a PIN for who is in it already on another device. */
export function JoinForm({ code: given, known = false, onJoin, onReturn }: JoinFormProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState(given);
  const [pin, setPin] = useState('');
  const [returning, setReturning] = useState(known);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<JoinProblem | undefined>(undefined);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Whoever has to type it again need not look for the field.
    if (problem !== undefined) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problem]);
  const heading = useHeadline<HTMLHeadingElement>(`${t('hand.join.title')} · ${t('shell.name')}`, 'join');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const [goodCode, goodPin] = [known ? '' : tidyCode(code), tidyPin(pin)];
    if (goodCode === undefined) setProblem({ why: 'code' });
    else if (returning && goodPin === undefined) setProblem({ why: 'pin' });
    else {
      setBusy(true);
      setProblem(undefined);
      const trouble = await (returning && goodPin !== undefined
        ? onReturn(goodCode, goodPin)
        : onJoin(goodCode));
      setBusy(false);
      setProblem(trouble);
    }
  };
  return (
    <div className="screen">
      <Masthead />
      <main id="main" className="hand-page hand-join">
        <h1 ref={heading} tabIndex={-1}>
          {t('hand.join.heading')}
        </h1>
        <p>{t(known ? 'hand.join.lost' : 'hand.join.lead')}</p>
        <form ref={form} className="form" onSubmit={(event) => void submit(event)} noValidate>
          {known ? null : (
            <div className="field">
              <label htmlFor={`${id}-code`}>{t('hand.join.code')}</label>
              <input
                id={`${id}-code`}
                className="hand-code"
                dir="ltr"
                value={code}
                maxLength={12}
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                aria-describedby={`${id}-help ${id}-problem`}
                aria-invalid={problem?.why === 'code' || problem?.why === 'no-such'}
                onChange={(event) => setCode(event.currentTarget.value)}
              />
              <p id={`${id}-help`} className="soft">
                {t('hand.join.codeHelp')}
              </p>
            </div>
          )}
          {returning ? (
            <div className="field">
              <label htmlFor={`${id}-pin`}>{t('hand.join.pin')}</label>
              <input
                id={`${id}-pin`}
                className="hand-code"
                dir="ltr"
                inputMode="numeric"
                value={pin}
                maxLength={9}
                autoComplete="off"
                aria-describedby={`${id}-pin-help ${id}-problem`}
                aria-invalid={problem?.why === 'pin' || problem?.why === 'no-pin'}
                onChange={(event) => setPin(event.currentTarget.value)}
              />
              <p id={`${id}-pin-help`} className="soft">
                {t('hand.join.pinHelp')}
              </p>
            </div>
          ) : null}
          <div id={`${id}-problem`} role="alert">
            {problem === undefined ? null : (
              <p className="notice" data-tone="threat">
                {problem.why === 'busy'
                  ? t('hand.join.problem.busy', { count: problem.seconds ?? 10 })
                  : t(`hand.join.problem.${problem.why}`)}
              </p>
            )}
          </div>
          <Button type="submit" className="main-button" aria-disabled={busy}>
            {busy ? t('hand.join.joining') : t(returning ? 'hand.join.back' : 'hand.join.go')}
          </Button>
        </form>
        {known ? (
          <p>
            <a href="#/join">{t('hand.join.anew')}</a>
          </p>
        ) : returning ? null : (
          <Button className="link-button" onPress={() => setReturning(true)}>
            {t('hand.join.again')}
          </Button>
        )}
      </main>
    </div>
  );
}
