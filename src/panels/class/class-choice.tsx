import { Printer } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import type { ClassActs, ClassState } from './class-state';

interface ClassChoiceProps {
  readonly state: ClassState;
  readonly acts: ClassActs;
  readonly areNamesHidden: boolean;
  readonly onHide: (areHidden: boolean) => void;
  /** Whether there is something to print. */
  readonly canPrint: boolean;
}

/** Which class is at hand, which is set beside it, and how they are shown. */
export function ClassChoice({ state, acts, areNamesHidden, onHide, canPrint }: ClassChoiceProps) {
  const { t } = useTranslation();
  const own = useId();
  const { classes, shown } = state;
  const [first, second] = shown;
  const nameOf = (name: string) => (name === '' ? t('classPage.unnamed') : name);
  const options = (without: string | undefined) =>
    classes
      .filter(({ id }) => id !== without)
      .map(({ id, name }) => (
        <option key={id} value={id}>
          {nameOf(name)}
        </option>
      ));
  const chosen = (place: 0 | 1) => (event: { readonly currentTarget: { readonly value: string } }) => {
    const { value } = event.currentTarget;
    acts.show(place, value === 'fresh' ? undefined : value);
  };
  return (
    <div className="class-pickers">
      <div className="field">
        <label htmlFor={`${own}-first`}>{t('classPage.choose')}</label>
        <select id={`${own}-first`} value={first?.id} onChange={chosen(0)}>
          {options(second?.id)}
          <option value="fresh">{t('classPage.fresh')}</option>
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${own}-second`}>{t('classPage.beside')}</label>
        <select id={`${own}-second`} value={second?.id ?? 'none'} onChange={chosen(1)}>
          <option value="none">{t('classPage.none')}</option>
          {options(first?.id)}
          <option value="fresh">{t('classPage.fresh')}</option>
        </select>
      </div>
      <label className="class-check">
        <input
          type="checkbox"
          checked={areNamesHidden}
          onChange={(event) => onHide(event.currentTarget.checked)}
        />
        {t('classPage.who.hide')}
      </label>
      {canPrint ? (
        <Button className="plain-button" onPress={() => print()}>
          <Printer aria-hidden="true" size={16} />
          {t('classPage.print')}
        </Button>
      ) : null}
    </div>
  );
}
