import { holds, type Reading } from './evaluate';
import type { Expression } from './expression';

/** The place of the form of a text that is told: the first whose condition holds, or past the end of the list for the text itself. */
export function formOf(forms: readonly { readonly when: Expression }[], reading: Reading): number {
  const at = forms.findIndex(({ when }) => holds(when, reading));
  return at < 0 ? forms.length : at;
}

/** The text in the form that was told; the text itself, where it has no other form or no place was kept. */
export function inForm(
  text: string,
  forms: readonly { readonly text: string }[] | undefined,
  form: number | undefined,
): string {
  return (form === undefined ? undefined : forms?.[form]?.text) ?? text;
}
