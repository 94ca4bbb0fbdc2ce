/** A piece of a line of a scenario's text, in the order in which it stands on the page. */
export type Piece =
  | { readonly kind: 'text' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'sources'; readonly ids: readonly string[]; readonly text: string };

const marks =
  /\*\*([^*]+)\*\*|\*([^*]+)\*|\s?\[((?:[A-Z][A-Za-z]{0,7}\d{1,4})(?:,\s*[A-Z][A-Za-z]{0,7}\d{1,4})*)\]([.,;:!?…،؛؟۔)»”’]*)/g;

/**
 * The pieces of a line: plain text, *emphasis*, **strong** and references such as [S16]. A full stop or comma after a reference comes
 * before it, so that no line of the page begins with one.
 */
export function piecesOf(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: whole, 1: strong, 2: emphasis, 3: ids, 4: end = '', index } of line.matchAll(marks)) {
    pieces.push({ kind: 'text', text: line.slice(done, index) + end });
    if (strong !== undefined) pieces.push({ kind: 'strong', text: strong });
    else if (emphasis !== undefined) pieces.push({ kind: 'emphasis', text: emphasis });
    else if (ids !== undefined) {
      pieces.push({
        kind: 'sources',
        ids: ids.split(/,\s*/),
        text: whole.slice(0, whole.length - end.length),
      });
    }
    done = index + whole.length;
  }
  pieces.push({ kind: 'text', text: line.slice(done) });
  return pieces.filter(({ text }) => text !== '');
}
