import { cameoOf } from '../../scenario/index';
import { namedCodes } from '../strings/cameo';
import type { Translate } from '../strings/index';

/** What CAMEO calls a code, in the language of the page: of a code that other languages have no name for, they say the kind of act. */
export function cameoName(t: Translate, code: string, language: string): string {
  const known = cameoOf(code);
  if (known === undefined) return '';
  if (language.split('-')[0] === 'en') return known.label;
  return t(`debrief.cameo.${namedCodes.includes(code) ? code : known.root}`);
}
