import type { Translate } from '../strings/index';

/** What a result is called on the page; by its place in the list, from 0, where names are hidden. */
export function nameOfMember(t: Translate, name: string, place: number, isHidden: boolean): string {
  if (isHidden) return t('classPage.who.numbered', { number: place + 1 });
  return name === '' ? t('classPage.who.nameless') : name;
}
