import { useTranslation } from 'react-i18next';
import type { Letter } from '../../classroom/index';
import { countedTurn } from '../../scenario/index';
import { kindWords, optionLabel } from '../../words/index';
import type { Translate } from '../strings/index';
import { useHostDesk } from './desk';

/** What a letter promises, in a sentence; nothing where it promises nothing. */
export function PromiseLine({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation();
  const { lexicon } = useHostDesk();
  const { promised } = letter;
  if (promised === undefined) return null;
  const { will, what, ifKind } = promised;
  const thing =
    'option' in what
      ? t(`host.table.promise.option.${will}`, { option: optionLabel(lexicon, letter.from, what.option) })
      : t(`host.table.promise.kind.${will}`, { kind: kindName(t, what.kind) });
  const promise = t('host.table.promise.line', {
    turn: countedTurn(lexicon.scenario, letter.turn),
    what: thing,
  });
  return (
    <p className="promise-line">
      {ifKind === undefined
        ? promise
        : t('host.table.promise.ifKind', { promise, kind: kindName(t, ifKind) })}
    </p>
  );
}

function kindName(t: Translate, kind: string): string {
  return isKind(kind) ? t(`room.orders.kinds.${kind}`) : kind;
}

function isKind(kind: string): kind is keyof typeof kindWords {
  return Object.hasOwn(kindWords, kind);
}
