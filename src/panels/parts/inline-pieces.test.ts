import { expect, test } from 'vitest';
import { piecesOf } from './inline-pieces';

/** A line, and its pieces as they stand one after another on the page, divided by strokes. */
test.each<[string, string]>([
  ['Plain words.', 'Plain words.'],
  ['It *was* **so**.', 'It |<em>was| |<b>so|.'],
  ['It was claimed [S16]. Nobody knew.', 'It was claimed.|S16| Nobody knew.'],
  ['It was claimed. [S16] Nobody knew.', 'It was claimed.|S16| Nobody knew.'],
  ['So he said [S1, S2], and left (at noon [S3]).', 'So he said,|S1+S2| and left (at noon).|S3'],
  ['[S4] A line.', 'S4| A line.'],
  ['کہا گیا [S5]۔ پھر', 'کہا گیا۔|S5| پھر'],
  ['No reference: [16], [see S1].', 'No reference: [16], [see S1].'],
])('%s', (line, expected) => {
  const told = piecesOf(line).map((piece) => {
    switch (piece.kind) {
      case 'text':
        return piece.text;
      case 'strong':
        return `<b>${piece.text}`;
      case 'emphasis':
        return `<em>${piece.text}`;
      case 'sources':
        return piece.ids.join('+');
      default:
        return piece satisfies never;
    }
  });
  expect(told.join('|')).toBe(expected);
});
