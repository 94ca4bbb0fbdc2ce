import stringWidth from 'string-width';

/**
 * Breaks a text into lines of at most `width` columns at spaces; a longer word stands alone on its line.
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

/** Letters as a reader sees them: a mark that joins the letter before it is part of that letter. */
const letters = new Intl.Segmenter();

function piecesOf(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let rest = [...letters.segment(word)].map(({ segment }) => segment);
  while (rest.length > 1 && lengthOf(rest.join('')) > width) {
    const fitting = fittingIn(rest, width);
    const joint = rest.slice(0, fitting).findLastIndex((letter) => '-./_'.includes(letter));
    const end = joint > 0 ? joint + 1 : fitting;
    pieces.push(rest.slice(0, end).join(''));
    rest = rest.slice(end);
  }
  return [...pieces, rest.join('')];
}

/** How many letters go into a width; one at least, however wide it is. */
function fittingIn(word: readonly string[], width: number): number {
  let taken = 0;
  const tooFar = word.findIndex((letter) => {
    taken += lengthOf(letter);
    return taken > width;
  });
  return Math.max(1, tooFar < 0 ? word.length : tooFar);
}

/** How many columns a text takes on a terminal: letters of Chinese take two, marks over letters and colours none. */
export function lengthOf(text: string): number {
  return stringWidth(text);
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
