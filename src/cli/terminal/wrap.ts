/**
 * Breaks a text into lines of at most `width` characters at spaces; a longer word stands alone on its line.
 * Every line begins with `indent`, or the first with `first` where it is given (a number, a mark). Line breaks are kept.
 */
export function wrap(text: string, width: number, indent = '', first = indent): readonly string[] {
  const lines: string[] = [];
  let lead = first;
  for (const paragraph of text.split('\n')) {
    let line = lead;
    let isEmpty = true;
    for (const word of paragraph.split(' ').filter((part) => part !== '')) {
      if (!isEmpty && lengthOf(line) + 1 + lengthOf(word) > width) {
        lines.push(line);
        line = indent;
        isEmpty = true;
      }
      line += isEmpty ? word : ` ${word}`;
      isEmpty = false;
    }
    lines.push(line.trimEnd());
    lead = indent;
  }
  return lines;
}

/** A text in which no word takes more than `width` columns; longer ones are broken, behind a hyphen, stop or stroke if they can be. */
export function breakWords(text: string, width: number): string {
  return text
    .split(' ')
    .flatMap((word) => piecesOf(word, width))
    .join(' ');
}

function piecesOf(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let letters = [...word];
  while (letters.length > width) {
    const joint = letters.slice(0, width).findLastIndex((letter) => '-./_'.includes(letter));
    const end = joint > 0 ? joint + 1 : width;
    pieces.push(letters.slice(0, end).join(''));
    letters = letters.slice(end);
  }
  return [...pieces, letters.join('')];
}

/** How many columns a text takes; letters that take two or none are rare here and counted as one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** A text filled with spaces to a width; longer texts stay as they are. */
export function fill(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const gap = ' '.repeat(Math.max(0, width - lengthOf(text)));
  return side === 'left' ? text + gap : gap + text;
}

/** How many columns the widest of some texts takes. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(lengthOf));
}
