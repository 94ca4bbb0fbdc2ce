import type { ButtonHTMLAttributes, MouseEvent, Ref } from 'react';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'onClick'> {
  readonly onPress?: () => void;
  readonly isDisabled?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly 'data-tone'?: string;
}

/**
 * A button of the page's own. It takes what the widget package's button takes, and is one element instead of a dozen hooks: the first
 * screen loads no widgets, and a turn's long lists are quick. Where a button belongs to a menu, a popover or a field, the package's stays.
 */
export function Button({ onPress, isDisabled = false, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      disabled={isDisabled}
      data-disabled={isDisabled ? '' : undefined}
      onClick={(event) => {
        takeFocus(event);
        onPress?.();
      }}
    />
  );
}

/** Safari gives a pressed button no focus, and a sheet gives the focus back to where it was. */
function takeFocus({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
  if (document.activeElement !== currentTarget) currentTarget.focus({ preventScroll: true });
}
