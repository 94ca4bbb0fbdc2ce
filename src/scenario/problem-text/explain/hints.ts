import type { Explanations } from './explanation';

/** The hints: questions to the author, who may have meant it so. */
export const hintsExplained = {
  H101: {
    means:
      'Two orders of different kinds, given in the same turn, set one fact to different values, and the kinds decide which stands.',
    matters:
      'Force prevails over signals, and signals over secrecy; the hint says which of the two it is here.',
    example: ['actors/shore.yaml', '      - add: { pressure: -2 }\n', '      - set: { bridge: closed }\n'],
  },
  H102: {
    means: 'The debrief has no concepts, or no questions.',
    matters: 'The debrief is where players come to understand what they did.',
    example: [
      'debrief.yaml',
      'questions:\n  - ask: Who gave way in this play, and did it look like giving way?\n    good:\n      - Names the act that ended the quarrel, and who had to explain it at home.\n      - Says what the other side did at the same time that made it easier.\n    concepts: [audience-costs]\n',
      '',
    ],
  },
  H103: {
    means: 'A side has weights for its orders, and a policy that does not look at them.',
    matters: 'The weights change nothing.',
    example: ['actors/shore.yaml', 'kind: weights', 'kind: random'],
  },
  H104: {
    means: 'The turns have less than two minutes each in the time that `minutes` gives.',
    matters: 'A class would not get through.',
    example: ['scenario.yaml', 'solo: 10', 'solo: 5'],
  },
  H105: {
    means: 'The option says of no case in which it was really done or considered.',
    matters: 'Players may take an invented option for one that a government would think of.',
    example: [
      'actors/shore.yaml',
      '    precedent: { text: Ferries crossed by night in 2021., sources: [S1] }\n',
      '',
    ],
  },
  H106: {
    means:
      'In many plays that aimed at it, this was never reached, and there are too many positions to prove that it cannot be.',
    matters: 'It may be so rare that no class will ever see it. `explore` looks longer.',
  },
  H107: {
    means: '`foreseeable` shows an option from the first turn on, closed. This one is shown there anyway.',
    matters: 'The line does nothing.',
    example: ['actors/hill.yaml', '', '    foreseeable: true\n', { after: "    cameo: '114'\n" }],
  },
  H108: {
    means: 'The reason why a foreseeable option is closed speaks of something that can be so only later.',
    matters: 'A player reads in the first turn what may come.',
    example: [
      'actors/shore.yaml',
      '    needs: a closed bridge\n',
      '    needs: a closed bridge\n    foreseeable: true\n',
    ],
  },
  H109: {
    means: 'All advisers who speak of an option are for it, or all are against it.',
    matters: 'An order that nobody opposes is no dilemma, and one that nobody defends is a trap.',
    example: ['actors/shore.yaml', '      trade: { stance: against, says: Paper fills no shelf. }\n', ''],
  },
  H110: {
    means: 'What a side did in history is opposed by fewer advisers than what it did not do.',
    matters: 'Players could read off the advice what really happened.',
    example: [
      'actors/hill.yaml',
      'guard: { stance: against, says: Not before they sign for it. }',
      'guard: { stance: divided, says: Not before they sign for it. }',
    ],
  },
  H111: {
    means: 'Some texts have more words than there is time to read them in a turn.',
    matters: 'What is too long is skipped, and the turn is decided without it.',
    example: ['actors/hill.yaml', 'label: Call the envoy home', 'label: Call the envoy home to the capital'],
  },
  H112: {
    means: 'Longer texts are measured by the length of their sentences and words, and some are hard to read.',
    matters: 'Students read them in minutes, and often in their second language.',
    example: [
      'scenario.yaml',
      'hook: One bridge, two towns that shout, and a lorry that may not cross. You have until market day.',
      'hook: Intergovernmental disagreements concerning international transportation necessitate extraordinary deliberation.',
    ],
  },
  H113: {
    means: 'A term is explained, and no text uses one of its forms.',
    matters: 'The explanation can never be opened.',
    example: [
      'glossary.yaml',
      '- { id: bridge, term: Bridge, forms: bridge, means: A way across a river. }\n',
      "- { id: bridge, term: Bridge, forms: 'span, arch', means: A way across a river. }\n",
    ],
  },
} as const satisfies Explanations;
