import type { Explanations } from './explanation';

/** The shape of the document: keys and values. */
export const shapeExplained = {
  E101: {
    means: 'The format does not have a key of this name at this place.',
    matters:
      'What stands under it would have no effect. Often it is misspelt, or indented too far or too little.',
    example: ['endings.yaml', 'title: Stones and sticks', 'tittle: Stones and sticks'],
  },
  E102: {
    means: 'A key that this part must have is not there.',
    matters: 'Without it the part cannot be shown or played.',
    example: ['endings.yaml', '  title: Stones and sticks\n', ''],
  },
  E103: {
    means:
      'The value has the wrong kind: a text where a number belongs, a list where a word belongs, a word that is not among those allowed.',
    matters: 'The program would have to guess what is meant. The message lists what is allowed.',
    example: ['endings.yaml', 'priority: 30', 'priority: high'],
  },
  E104: {
    means: 'A text is longer than the room that its place on the screen has, or there is none at all.',
    matters:
      'It would be cut off or leave a gap. The limit counts characters, and long texts are not read anyway.',
    example: ['endings.yaml', 'title: Stones and sticks', "title: ''"],
  },
  E105: {
    means: 'A number is too small or too great, or a list has too few or too many entries.',
    matters: 'The limits keep a game readable, and safe to compute.',
    example: ['scenario.yaml', 'minutes: { solo: 10, class: 30 }', 'minutes: { solo: 0, class: 30 }'],
  },
  E106: {
    means:
      'An id has characters that ids do not have. Ids are small letters and digits, joined by hyphens or, for names in expressions, by underscores.',
    matters:
      'Ids stand in expressions, in links and in the names of files, where spaces and capitals would go wrong.',
    example: ['endings.yaml', 'id: clash', 'id: The Clash'],
  },
} as const satisfies Explanations;
