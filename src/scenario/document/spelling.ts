/** The kinds of ids that a document has; what each looks like is in the schema. */
export type IdKind = 'name' | 'slug' | 'sourceId';

/** The nearest right spelling of an id, or undefined when nothing is left of it. */
export function respell(kind: IdKind, written: string): string | undefined {
  const letters = written
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .trim();
  if (kind === 'sourceId') {
    const [, head = '', digits = ''] = /^([A-Za-z]*)\D*(\d*)/.exec(letters) ?? [];
    const number = digits.slice(0, 4);
    return number === '' ? undefined : `${(head || 'S').charAt(0).toUpperCase()}${head.slice(1, 8)}${number}`;
  }
  const joint = kind === 'name' ? '_' : '-';
  const parts = letters
    .toLowerCase()
    .split(kind === 'name' ? '.' : '\n')
    .map((part) =>
      part
        .replace(/[^a-z0-9]+/g, joint)
        .replace(/^[^a-z]+/, '')
        .slice(0, kind === 'name' ? 40 : 48)
        .replace(new RegExp(`${joint}+$`), ''),
    )
    .filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.slice(0, 2).join('.');
}
