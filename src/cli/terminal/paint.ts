import { randomBytes } from 'node:crypto';
import colours from 'picocolors';
import { cleanText } from './clean';

/** The ways in which a command sets off what it prints. */
export type Paint = Readonly<
  Record<'bold' | 'dim' | 'italic' | 'cyan' | 'red' | 'yellow', (text: string) => string>
>;

/**
 * Stands for ESC in what we painted ourselves until it is printed, so that no other ESC gets through. Nobody who writes a file
 * can know it.
 */
const mark = `\ue000${randomBytes(8).toString('hex')}\ue001`;
const startOfSequence = '\u001b';

/** Paints for a terminal that has colours, or leaves texts as they are. */
export function paintOf(isColourful: boolean): Paint {
  const real = colours.createColors(isColourful);
  const marked = (brush: (text: string) => string) => (text: string) =>
    // Our own marks become ESC for a moment, because picocolors restores the outer colour where an inner one ends.
    brush(printable(text)).replaceAll(startOfSequence, mark);
  return {
    bold: marked(real.bold),
    dim: marked(real.dim),
    italic: marked(real.italic),
    cyan: marked(real.cyan),
    red: marked(real.red),
    yellow: marked(real.yellow),
  };
}

/** A text as it may be printed: cleaned, with the colours that it was given here and no others. */
export function printable(text: string): string {
  return cleanText(text).replaceAll(mark, startOfSequence);
}
