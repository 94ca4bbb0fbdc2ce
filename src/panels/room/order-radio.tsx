import { Radio, type RadioProps } from 'react-aria-components/RadioGroup';
import { useTranslation } from 'react-i18next';
import { orderActOf } from '../parts/keys';

/**
 * An order among others. Arrows walk over the orders and give none, so that whoever hears them one by one leaves no order behind;
 * Enter gives the one that is focused, as Space and a click do.
 */
export function OrderRadio(props: RadioProps) {
  const { i18n } = useTranslation();
  return (
    <Radio
      {...props}
      onKeyDown={(event) => {
        const act = orderActOf(event, i18n.dir());
        if (act === undefined) {
          event.continuePropagation();
          return;
        }
        event.preventDefault();
        const { currentTarget: radio } = event;
        if (act === 'give') radio.click();
        else neighbourOf(radio, act)?.focus();
      }}
    />
  );
}

/** The radio after another (1) or before it (-1) in its group, which goes round. */
function neighbourOf(radio: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const group = radio.closest('[role="radiogroup"]');
  const radios = [...(group?.querySelectorAll<HTMLElement>('input[type="radio"]') ?? [])];
  return radios[(radios.indexOf(radio) + step + radios.length) % radios.length];
}
