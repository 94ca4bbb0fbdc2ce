import type { Source } from '../../../scenario/index';

/** What a printed list tells of a source, in this order and as far as it is known: title, publisher, date and address. */
export function sourceFacts({ title, by, date, url }: Source): readonly string[] {
  return [title, by, date ?? '', url === undefined ? '' : shortAddress(url)].filter((fact) => fact !== '');
}

/** An address as it is typed. */
function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
