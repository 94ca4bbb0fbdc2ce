import type { Explanations } from './explanation';
import { meeting } from './meeting';

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
    example: [
      'actors/hill.yaml',
      "      roads: { stance: against, says: 'One stone, and nobody buys or sells.' }\n",
      '',
    ],
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
  H114: {
    means: 'What a side did in history has advisers who are for it, and none who is against it.',
    matters: 'Players could read off the advice what really happened.',
    example: [
      'actors/hill.yaml',
      'roads: { stance: against, says: We shall sit on our cabbages. }',
      'roads: { stance: divided, says: We shall sit on our cabbages. }',
    ],
  },
  H115: {
    means:
      'An option is foreseeable, and some turn may show why it is closed although an event that would open it cannot have come.',
    matters: 'The reason would tell players of something that lies ahead of them.',
    example: [
      'actors/hill.yaml',
      '    when: tension <= 5\n    needs: calmer days\n',
      `    when: 'happened["empty-shelves"] == 0 || bridge == "closed"'\n    needs: full shelves or a closed bridge\n    foreseeable: true\n`,
      {
        with: [
          ['injects.yaml', 'turn: t2', 'turn: t1'],
          ['history.yaml', '  injects: [empty-shelves]\n', ''],
          [
            'history.yaml',
            '    shore: { diplomacy: protest-note }\n',
            '    shore: { diplomacy: protest-note }\n  injects: [empty-shelves]\n',
          ],
        ],
      },
    ],
  },
  H116: {
    means: 'In most test plays an indicator or a fact stands at the edge of what it can be.',
    matters: 'It cannot move on, so what players do from then on changes nothing that they see.',
    example: [
      'rules.yaml',
      '- add: { hill.pressure: 1, shore.pressure: 1 }',
      '- add: { hill.pressure: 4, shore.pressure: 4 }',
      { with: [['rules.yaml', `when: 'bridge == "closed" && turn >= 2'`, 'when: turn >= 1']] },
    ],
  },
  H117: {
    means: 'Nearly every time when the side could give something else, it gives this order.',
    matters: 'Either everybody would choose it, and there is nothing to decide, or its weight is wrong.',
    example: [
      'actors/hill.yaml',
      "propose-talks: '10 + 10 * (6 - tension)'",
      "propose-talks: '1000 + 1000 * (6 - tension)'",
    ],
  },
  H118: {
    means: 'The side never gives this order in the test plays, although it often could.',
    matters: 'Nobody seems to have a reason for it, or its weight is wrong.',
    example: ['actors/hill.yaml', 'send-guards: 10', 'send-guards: 0'],
  },
  H119: {
    means: 'Another order of the same track nearly always takes the turn in which this one could be given.',
    matters: 'A side gives one order on each track in a turn, so one of the two is hardly ever seen.',
    example: ['actors/shore.yaml', "propose-talks: '10 + 10 * (6 - tension)'", 'propose-talks: 3000'],
  },
  H120: {
    means: 'An option waits for an order of another side, and that order takes effect without it.',
    matters: 'That may be intended. Where both sides must agree, each has to wait for the other.',
    example: [
      'actors/hill.yaml',
      '',
      '    with: [shore.propose-talks]\n    answered: { label: Both come, text: Both sides come to the bridge. }\n    alone: { label: Nobody comes, text: Nobody comes to the bridge. }\n',
      { after: meeting.after },
    ],
  },
} as const satisfies Explanations;
