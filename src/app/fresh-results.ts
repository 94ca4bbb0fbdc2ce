import type { Found } from '../session/index';

/** Those of the results that say something which none of the known ones says, nor one before them in the list. */
export function freshIn(known: readonly Found[], found: readonly Found[]): readonly Found[] {
  const alike = new Map<string, Found[]>();
  const add = (one: Found): boolean => {
    const key = briefly(one);
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [one]);
    else if (others.some((other) => wholly(other) === wholly(one))) return false;
    else others.push(one);
    return true;
  };
  for (const one of known) add(one);
  return found.filter(add);
}

/** What tells most results apart; few are alike in it, so that few have to be compared word for word. */
function briefly({ link, seat, mark, name }: Found): string {
  return `${link} ${seat} ${mark} ${name}`;
}

/** What two results have in common that say the same, wherever they were found. */
function wholly({ place: _, isBrokenOff: __, ...result }: Found): string {
  return JSON.stringify(result);
}
