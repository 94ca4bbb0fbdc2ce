import type { Explanations } from './explanation';

/** Reading: bytes, YAML and files. */
export const filesExplained = {
  E001: {
    means: 'A file must be plain text in UTF-8; this one has bytes or control characters that are no text.',
    matters:
      'What an editor does not show would reach the reader, or change what a word is. Save the file again as UTF-8.',
    example: ['endings.yaml', 'title: Stones and sticks', 'title: Stones \u0007and sticks'],
  },
  E002: {
    means: 'A file may have 2 MB, a whole crisis 4 MB and 200 files.',
    matters: 'Nothing so large is a crisis that a class can load; most often a wrong file is in the folder.',
  },
  E003: {
    means:
      'The text does not follow the rules of YAML: an indent, a quote, a colon or a bracket is not where it must be.',
    matters: 'Until the file can be read, nothing else in it is checked.',
    example: [
      'actors/hill.yaml',
      'risk: Paper can be answered with paper.',
      "risk: 'Paper isn't an answer.'",
    ],
  },
  E004: {
    means: 'One map has the same key twice, and only one of the two could count.',
    matters: 'Nobody can tell which of the two was meant.',
    example: [
      'scenario.yaml',
      'title: The held lorry',
      'title: The held lorry\n    title: The lorry is held',
    ],
  },
  E005: {
    means: 'A few words, such as `constructor`, mean something to the program itself and cannot be keys.',
    matters: 'A crisis is data and must not be able to change how the program works.',
    example: ['scenario.yaml', '  bridge:\n', '  constructor: {}\n  bridge:\n'],
  },
  E006: {
    means: 'YAML has signs for copying and marking values (`&`, `*`, `!`, `<<`). Scenarios do without them.',
    matters: 'A file can then be read from top to bottom. A text that begins with such a sign needs quotes.',
    example: [
      'actors/hill.yaml',
      "when: 'tension <= 5'",
      'when: !(tension > 5)',
      { with: [['actors/hill.yaml', 'when: tension <= 5', "when: 'tension <= 5'"]] },
    ],
  },
  E007: {
    means:
      'The document is nested more than 32 levels deep, has too many values, or is wrong nearly everywhere.',
    matters: 'Most often a bracket is not closed, or the file is not a scenario at all.',
    example: [
      'scenario.yaml',
      'authors: [Your name]',
      'authors: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]',
    ],
  },
  E008: {
    means: 'A part of the crisis may be in `scenario.yaml` or in a file of its own, but not in both.',
    matters: 'Only one of the two could count.',
    example: ['scenario.yaml', 'facts:\n', 'rules: []\n\nfacts:\n'],
  },
  E009: {
    means: 'The folder has no `scenario.yaml` and no other file that belongs to a scenario.',
    matters: 'Most often the folder above or below was meant.',
    example: ['a.yaml', '', 'x: 1', { alone: true, with: [['b.yaml', '', 'y: 2']] }],
  },
  E010: {
    means: 'The folder has a YAML or JSON file with a name that no part of a scenario has.',
    matters: 'What is in it would not be read, and its author would look in vain for its effect.',
    example: ['inject.yaml', '', '- id: storm\n'],
  },
  E011: {
    means: 'The first line of `scenario.yaml` says for which version of the format it is written.',
    matters: 'A program that does not know that version would misread it.',
    example: ['scenario.yaml', 'format: 1', 'format: 2'],
  },
  E012: {
    means:
      "The one file that was named is something else: a saved game, a web page, an archive, another program's file.",
    matters: 'No part of it can be checked. Name the folder of the crisis, or its `.crisis.json` file.',
    example: ['diary.yaml', '', 'Dear diary,', { alone: true }],
  },
} as const satisfies Explanations;
