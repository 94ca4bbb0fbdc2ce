/** Names of people in one line, with the comma of the script that they are written in. */
export function listedNames(names: readonly string[]): string {
  const isArabic = names.some((name) => /\p{Script=Arabic}/u.test(name));
  return names.join(isArabic ? '، ' : ', ');
}
