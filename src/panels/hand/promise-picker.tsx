import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Letter } from '../../classroom/index';
import type { View } from '../../engine/index';
import { type OptionKind, optionKinds } from '../../scenario/index';
import { type Lexicon, optionLabel } from '../../words/index';
import { Button } from '../parts/button';
import { Choice } from './choice';
import { promiseSentence } from './sentences';

type Promised = NonNullable<Letter['promised']>;

interface PromisePickerProps {
  readonly lexicon: Lexicon;
  readonly view: View;
  readonly side: string;
  readonly to: string;
  readonly promised: Promised | undefined;
  readonly onChange: (promised: Promised | undefined) => void;
}

/** A promise put together from what the sides can do: to do something or not, and perhaps on a condition. */
export function PromisePicker({ lexicon, view, side, to, promised, onChange }: PromisePickerProps) {
  const { t } = useTranslation();
  const id = useId();
  const own = view.tracks.flatMap(({ options }) => options.map(({ option }) => option));
  const ownKinds = kindsOf(lexicon, side, own);
  const [firstKind] = ownKinds;
  const theirKinds = kindsOf(lexicon, to, lexicon.actor(to)?.options.map((option) => option.id) ?? []);
  if (firstKind === undefined) return null;
  if (promised === undefined) {
    return (
      <div className="field">
        <Button
          className="plain-button"
          onPress={() => onChange({ will: 'not-do', what: { kind: ownKinds.at(-1) ?? firstKind } })}
        >
          {t('hand.promise.add')}
        </Button>
        <p className="soft">{t('hand.promise.help')}</p>
      </div>
    );
  }
  const { will, what, ifKind } = promised;
  const chosen = 'option' in what ? `option ${what.option}` : `kind ${what.kind}`;
  const change = (next: Partial<Promised>) => {
    const { ifKind: condition, ...rest } = { ...promised, ...next };
    onChange(condition === undefined ? rest : { ...rest, ifKind: condition });
  };
  return (
    <fieldset className="hand-promise-form">
      <legend>{t('hand.letters.promise')}</legend>
      <Choice
        id={`${id}-will`}
        label={t('hand.promise.will')}
        value={will}
        options={[
          { value: 'do', label: t('hand.promise.do') },
          { value: 'not-do', label: t('hand.promise.notDo') },
        ]}
        onChange={(value) => change({ will: value === 'do' ? 'do' : 'not-do' })}
      />
      <Choice
        id={`${id}-what`}
        label={t('hand.promise.what')}
        value={chosen}
        options={[
          {
            group: t('hand.promise.ofKind'),
            options: ownKinds.map((kind) => ({
              value: `kind ${kind}`,
              label: t(`hand.promise.kinds.${kind}`),
            })),
          },
          {
            group: t('hand.promise.ofOptions'),
            options: own.map((option) => ({
              value: `option ${option}`,
              label: optionLabel(lexicon, side, option),
            })),
          },
        ]}
        onChange={(value) => {
          const [sort, name = ''] = value.split(' ');
          change({ what: sort === 'kind' ? { kind: name } : { option: name } });
        }}
      />
      <Choice
        id={`${id}-if`}
        label={t('hand.promise.condition')}
        value={ifKind ?? ''}
        options={[
          { value: '', label: t('hand.promise.always') },
          ...theirKinds.map((kind) => ({
            value: kind,
            label: t('hand.promise.ifThem', { condition: t(`hand.promise.conditionKind.${kind}`) }),
          })),
        ]}
        onChange={(value) => change({ ifKind: value === '' ? undefined : value })}
      />
      <p className="hand-promise" aria-live="polite">
        {t('hand.promise.quoted', { promise: promiseSentence(t, lexicon, side, promised) })}
      </p>
      <Button className="quiet-button" onPress={() => onChange(undefined)}>
        {t('hand.promise.remove')}
      </Button>
    </fieldset>
  );
}

/** The kinds of some options of an actor, in the order of the vocabulary. */
function kindsOf(lexicon: Lexicon, actor: string, options: readonly string[]): readonly OptionKind[] {
  const found = new Set(options.map((option) => lexicon.option(actor, option)?.kind));
  return optionKinds.filter((kind) => found.has(kind));
}
