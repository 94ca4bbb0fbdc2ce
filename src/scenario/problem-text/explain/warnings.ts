// Longer than most files, because it is a table: every warning with its example.
import type { Explanations } from './explanation';
import { guardsStood } from './guards-stood';
import { meeting } from './meeting';

/** A short brief with a want, for what is said of it at the end. */
const shortBrief = [
  'actors/hill.yaml',
  'brief:\n',
  'brief:\n  short:\n    who: You sit on the council.\n    wants:\n      - text: Order at all times\n    red-lines: [No fighting]\n    unknown: [Who sent the lorry]\n',
] as const;
const deadlyScuffle = [
  'actors/hill.yaml',
  "        odds: '10 + 10 * tension'\n",
  "        odds: '10 + 10 * tension'\n        killed: { civilians: few }\n",
] as const;

const calmReading = '      quiet: { text: Nobody was hurt., claimant: Hillmark, sources: [S1] }\n';
const readAsCalm = [
  'history.yaml',
  guardsStood.outcome,
  `${guardsStood.outcome}  readings:\n    hill.border:\n${calmReading}`,
] as const;
const readAsScuffle = [
  'history.yaml',
  calmReading,
  `${calmReading}      scuffle: { text: A guard was hurt., claimant: Shoreland, sources: [S2] }\n`,
] as const;

const quietText = '        text: The guards stand about, drink tea, and go home.\n';
const keptQuiet = [
  'actors/hill.yaml',
  `${quietText}        effects:
          - add: { pressure: -1 }
          - news: { head: Guards keep a quiet watch at the bridge, tone: neutral }
`,
  `${quietText}        seen-by: [shore]\n`,
] as const;
const scuffleText = '        text: Stones fly across the river, and a guard is hurt.\n';
const openScuffle = `${scuffleText}        effects:
          - add: { tension: 2 }
          - news: { head: 'Stones fly at the bridge, and a guard is hurt', tone: force }
`;
const keptScuffle = `${scuffleText}        seen-by: [shore]\n`;

/** The warnings: what should be mended before anybody plays. */
export const warningsExplained = {
  W101: {
    means: 'A text says what really happened, and no source stands beside it.',
    matters: 'Whoever reads it cannot look it up, and its author cannot show that it is so.',
    example: ['history.yaml', ', confidence: established, sources: [S1] }', ', confidence: established }'],
  },
  W102: {
    means: 'A source is listed, and no text refers to it.',
    matters: 'A list of sources should say what the crisis rests on, and nothing else.',
    example: ['sources.yaml', '', 'S2: { title: Other notes, by: Me, kind: analysis }\n', { after: '' }],
  },
  W103: {
    means: 'No adviser of the side says a word about this option.',
    matters:
      'Players weigh an order by what speaks for and against it. An option without advice looks like one that nobody thought of.',
    example: [
      'actors/shore.yaml',
      "    advice:\n      trade: { stance: divided, says: 'Once, and not again.' }\n",
      '',
    ],
  },
  W105: {
    means: 'CAMEO is the table of kinds of acts by which orders are sorted, and it has no such code.',
    matters:
      'The step on the ladder and the weight of the act are read from the table. `codes` finds a code by a word.',
    example: ['actors/shore.yaml', "cameo: '061'", "cameo: '0619'"],
  },
  W106: {
    means: 'No side sees this fact or indicator, and no expression reads it.',
    matters: 'It has no effect on anything.',
    example: [
      'scenario.yaml',
      '',
      '  mole: { label: Mole, values: [a, b], start: a, seen-by: [] }\n',
      { after: 'facts:\n' },
    ],
  },
  W107: {
    means: 'A track has a posture into which no order, outcome, rule or inject ever leads.',
    matters: 'What is open only there can never be ordered.',
    example: [
      'actors/shore.yaml',
      '',
      '      away:\n        on: { night-ferry: away, open-stores: away }\n',
      { after: '    start: waiting\n    postures:\n' },
    ],
  },
  W108: {
    means: 'In this posture the track has no order at all.',
    matters: 'The side can only wait until something else moves the track. Sometimes that is meant.',
    example: [
      'actors/shore.yaml',
      'on: { night-ferry: waiting, open-stores: waiting }',
      'on: { night-ferry: waiting, open-stores: done }\n      done: {}',
    ],
  },
  W109: {
    means:
      'In no play is this option ever open: its condition cannot hold, or it stands in postures that cannot be reached.',
    matters: 'Its author wrote it for nothing, or the condition says something other than it should.',
    example: ['actors/hill.yaml', 'when: tension <= 5', 'when: tension < 3 && tension > 4'],
  },
  W110: {
    means: 'In some turn a side has at most one order that it could give.',
    matters: 'Without a choice there is no decision, and a turn in which nothing is decided is long.',
    example: [
      'actors/shore.yaml',
      "    cameo: '114'\n",
      "    cameo: '114'\n    when: turn > 1\n    needs: time\n",
      {
        with: [
          [
            'actors/shore.yaml',
            "    cameo: '036'\n",
            "    cameo: '036'\n    when: turn > 1\n    needs: time\n",
          ],
        ],
      },
    ],
  },
  W111: {
    means: 'Two orders of the same kind, given in the same turn, set one fact to different values.',
    matters:
      'Which one stands is decided by the order of the values in the list, and that is rarely what is meant.',
    example: [
      'actors/shore.yaml',
      '      - add: { pressure: -1 }\n      - news: { head: Shoreland opens',
      '      - set: { bridge: open }\n      - news: { head: Shoreland opens',
    ],
  },
  W112: {
    means:
      'A translation has a line for a text that is not there, lacks one, is too long, or refers to other sources.',
    matters: 'Until it is mended, readers of that language see the text of the document.',
    example: ['scenario.yaml', 'languages: [en]', 'languages: [en, fa]'],
  },
  W113: {
    means: 'The map has no description in words, or a side names an emblem that does not exist.',
    matters: 'Those who cannot see the map read the description. `emblems` lists what there is.',
    example: ['actors/hill.yaml', 'emblem: none', 'emblem: irr'],
  },
  W114: {
    means:
      'A condition, or the weight by which the computer chooses for a side, reads what that side cannot see.',
    matters:
      'Whether the option is open would tell a player a secret, and a computer would decide by what it cannot know.',
    example: [
      'actors/hill.yaml',
      "recall-envoy: 'pressure >= 5 ? 30 : 5'",
      "recall-envoy: 'shore.pressure >= 5 ? 30 : 5'",
    ],
  },
  W115: {
    means: 'No play ends this way: the condition of the ending can never hold.',
    matters: 'A game has fewer endings than its author thinks.',
    example: ['endings.yaml', 'when: tension >= 6', 'when: tension >= 6 && turn > 3'],
  },
  W116: {
    means: 'This inject or rule happens in no play.',
    matters: 'Its condition, its odds or its turn say something other than they should.',
    example: ['injects.yaml', 'odds: 30', 'odds: 0'],
  },
  W117: {
    means: 'This fact or indicator stays as it starts in every play.',
    matters: 'Players watch what is shown to them. What never changes belongs in a text.',
    example: [
      'scenario.yaml',
      '',
      '  rain: { label: Rain, hint: How much it rains., min: 0, max: 3, start: 1 }\n',
      { after: 'indicators:\n' },
    ],
  },
  W118: {
    means: 'A text or a list refers to a source, such as [S7], that `sources` does not have.',
    matters: 'The reader would press it and find nothing.',
    example: ['history.yaml', 'Shoreland protested in writing.', 'Shoreland protested in writing [S7].'],
  },
  W119: {
    means:
      'Texts have paragraphs, *emphasis*, **strong** and references such as [S1]. Other marks are shown as they are written.',
    matters: 'The reader would see them.',
    example: ['rules.yaml', 'nobody has to be the first.', 'nobody has to be the <b>first</b>.'],
  },
  W120: {
    means:
      'With `holds` a text says what must be so when it is told. In a play that the check made, it is told where that is not so.',
    matters: 'A player would read something that is not true in that game.',
    example: [
      'endings.yaml',
      '  holds: tension >= 6\n',
      '  holds: tension >= 7\n',
      { after: '  title: Stones and sticks\n' },
    ],
  },
  W121: {
    means:
      'Of two outcomes of one order, the one in which more people die is worth more to the side that gave the order.',
    matters:
      'Players would learn that killing pays. Let the deaths cost something, or give both outcomes the same relief.',
    example: [
      'actors/hill.yaml',
      '        killed: {}\n',
      '        killed: { civilians: few }\n',
      { after: '        text: The guards stand about, drink tea, and go home.\n' },
    ],
  },
  W122: {
    means: 'A text that follows the play, or a question, depends on what its readers cannot see.',
    matters: 'From the text that they are told they could read off the secret.',
    example: [
      'scenario.yaml',
      '    bet: { ask: Will the bridge close?, true-when: \'bridge == "closed"\', by: t2 }\n',
      '    bet: { ask: Will Shoreland lose patience?, true-when: shore.pressure > 4, by: t2 }\n',
      { after: '    title: The held lorry\n' },
    ],
  },
  W124: {
    means: 'A picture has no place, so the map never shows it.',
    matters:
      'The map shows a deed where it took place, or not at all. `cues` says which places each picture needs.',
    example: ['rules.yaml', '  cue: { kind: talks, to: alder }', '  cue: talks'],
  },
  W125: {
    means: 'The explanation of a term has more than 25 words.',
    matters: 'Whoever opens it is in the middle of another sentence.',
    example: [
      'glossary.yaml',
      '- { id: bridge, term: Bridge, forms: bridge, means: A way across a river. }\n',
      '- { id: bridge, term: Bridge, forms: bridge, means: A bridge is a way over a river for people and carts and lorries and sheep and whoever else has to get from one bank of it to the other. }\n',
    ],
  },
  W126: {
    means:
      'The mask of invented names names something that no text has, calls two sides alike, or makes a text too long.',
    matters: 'Players behind the mask would see a name that is wrong or does not fit.',
    example: [
      'mask.yaml',
      'names: { Hillmark: Ostrel }\n',
      'names: { Hillmark: Ostrel, Shoreland: Ostrel }\n',
    ],
  },
  W127: {
    means: 'Behind the mask of invented names, a text still has a real name.',
    matters: 'Players would know at once whose crisis it is.',
    example: [
      'mask.yaml',
      'names: { Hillmark: Elvara, Shoreland: Tessin, Hillton: Ostrel, Shoreby: Marn, Alder: Birch, HM: EL, SL: TE }\n',
      'names: { Hillmark: Elvara }\n',
    ],
  },
  W128: {
    means: 'An order of force can end in a way of which no news tells.',
    matters: 'The page would head the turn with the order itself, and not with what happened.',
    example: [
      'actors/hill.yaml',
      "          - news: { head: 'Stones fly at the bridge, and a guard is hurt', tone: force }\n",
      '',
    ],
  },
  W129: {
    means: 'What is said of a want at the end has a condition that holds at no end of the crisis.',
    matters: 'The sentence is written for nothing, or its condition says something other than it should.',
    example: [
      'actors/hill.yaml',
      '        at-the-end: [{ when: tension > 3, text: There is none. }, { text: It is calm. }]\n',
      '        at-the-end: [{ when: tension > 6, text: There is none. }, { text: It is calm. }]\n',
      { after: '      - text: Order at all times\n', with: [shortBrief] },
    ],
  },
  W130: {
    means:
      "People were killed by orders of a side, and nothing that is said of the side's wants at the end speaks of them.",
    matters: 'A player whose orders killed would be told only what was gained.',
    example: [
      'actors/hill.yaml',
      `        at-the-end: [{ when: 'taken.hill["send-guards"] > 0', text: People died for it. }, { text: It is calm. }]\n`,
      '        at-the-end: It is calm.\n',
      { after: '      - text: Order at all times\n', with: [shortBrief, deadlyScuffle] },
    ],
  },
  W131: {
    means:
      'There is no map of this name, or a place lies outside the extent and nothing ever leads the map to it.',
    matters:
      'Another map is drawn than its author thinks, or the place is never seen. `map` says where a point lies.',
    example: ['scenario.yaml', '  map: west-asia\n', '  map: west-asai\n', { after: 'theatre:\n' }],
  },
  W132: {
    means: 'A place or the extent makes sense only if longitude and latitude change places.',
    matters: 'Longitude comes first. Most books and web pages give latitude first.',
    example: ['scenario.yaml', 'at: [62, 19]', 'at: [19, 62]'],
  },
  W133: {
    means:
      'A track or an indicator of one actor has the name of a fact, of an indicator of all, or of an actor.',
    matters: 'In everything that this actor writes the name means its own, and the other cannot be reached.',
    example: [
      'scenario.yaml',
      '  stock: { label: Stock, values: [full, low], start: full }\n',
      '  supply: { label: Supply, values: [full, low], start: full }\n',
      { after: 'facts:\n' },
    ],
  },
  W134: {
    means:
      'A rule changes what players see, and no side sees all that its condition reads or gets news of it.',
    matters: 'A number moves, and nobody is ever told why.',
    example: [
      'rules.yaml',
      `when: 'bridge == "closed" && turn >= 2'`,
      `when: 'hill.pressure >= 4 && shore.pressure >= 4'`,
    ],
  },
  W135: {
    means: 'The more people are killed, the better an aim of a side is met.',
    matters: 'Players would learn that killing pays.',
    example: [
      'actors/hill.yaml',
      "    score: 'tension <= 2 ? 10 : 10 - 2 * tension'\n",
      '    score: dead\n',
      {
        with: [
          [
            'scenario.yaml',
            'indicators:\n',
            'indicators:\n  dead: { label: People killed, hint: A count., min: 0, max: 9, start: 0, rising: worse }\n',
          ],
        ],
      },
    ],
  },
  W136: {
    means: 'A text names a day after its turn, and all its sources were published on that day or later.',
    matters: 'Players would read what nobody could know yet.',
    example: [
      'scenario.yaml',
      '    setting: The lorry was held on 2 May [S2].\n',
      '    setting: The lorry was let go on 8 May [S2].\n',
      {
        after: '    title: The held lorry\n',
        with: [
          [
            'sources.yaml',
            'S1:\n',
            "S2: { title: Other notes, by: Me, date: '2030-05-09', kind: analysis }\nS1:\n",
          ],
        ],
      },
    ],
  },
  W141: {
    means: 'Two readings of one result name the same sources.',
    matters: 'Readings differ because sources do. Nobody could look up which source says what.',
    example: [
      'history.yaml',
      '      scuffle: { text: A guard was hurt., claimant: Shoreland, sources: [S2] }\n',
      '      scuffle: { text: A guard was hurt., claimant: Shoreland, sources: [S1] }\n',
      { after: calmReading, with: [...guardsStood.changes, readAsCalm] },
    ],
  },
  W142: {
    means: 'If a reading of history were true, what history did afterwards would not have been possible.',
    matters: 'Then the crisis contradicts that reading, or a condition of it is too narrow.',
    example: [
      'actors/hill.yaml',
      '    when: tension <= 3\n    needs: calmer days\n',
      '    when: tension <= 2\n    needs: calmer days\n',
      {
        after: "    cameo: '085'\n    target: alder\n",
        with: [...guardsStood.changes, readAsCalm, readAsScuffle],
      },
    ],
  },
  W143: {
    means:
      'Of the forms of a text that follows the play, one is never told: its condition cannot hold, or one above it always does.',
    matters:
      'The first form whose condition holds is told, so a wide condition hides the narrower ones below it.',
    example: [
      'scenario.yaml',
      `    setting:
      - { when: tension >= 4, text: Both towns shout. }
      - { when: tension >= 2, text: Both towns grumble. }
      - { text: Both towns are calm. }
`,
      `    setting:
      - { when: tension >= 2, text: Both towns grumble. }
      - { when: tension >= 4, text: Both towns shout. }
      - { text: Both towns are calm. }
`,
      { after: '    title: Empty shelves\n' },
    ],
  },
  W144: {
    means:
      'An option takes effect only together with others, and there is no turn in which all of them can be given.',
    matters: 'Players could give it as often as they like; nothing would ever come of it.',
    example: [
      'actors/hill.yaml',
      '    with: [shore.propose-talks]\n',
      '    with: [shore.night-ferry]\n    when: \'bridge == "open"\'\n    needs: an open bridge\n',
      { after: meeting.after, with: meeting.changes },
    ],
  },
  W145: {
    means: 'An option changes the same things whether the orders that it waits for are given or not.',
    matters: 'Its card says that it needs the other side, and the play shows that it does not.',
    example: [
      'actors/hill.yaml',
      '    alone: { label: Nobody comes, text: Nobody comes to the bridge. }\n',
      '    alone:\n      label: Nobody comes\n      text: Nobody comes to the bridge.\n      effects:\n        - add: { tension: -1, pressure: 1 }\n        - news: { head: Hillmark offers to talk, tone: cooperation }\n',
      {
        after: meeting.after,
        with: [
          [
            'actors/hill.yaml',
            meeting.risk,
            `${meeting.risk}    with: [shore.propose-talks]\n    answered: { label: Both come, text: Both sides come to the bridge. }\n`,
          ],
        ],
      },
    ],
  },
  W152: {
    means: 'A side is told every result of an order but one.',
    matters:
      'Where it is told none, it knows that this one came. A secret needs at least two results that are kept.',
    example: ['actors/hill.yaml', '', '        seen-by: [shore]\n', { after: quietText }],
  },
  W153: {
    means:
      'Two results are kept from a side and yet do different things before its eyes: to values or a posture that it sees, or in what it is told.',
    matters: 'The side would know the result in the moment in which it comes.',
    example: [
      'actors/hill.yaml',
      '',
      '        effects: [{ add: { tension: 2 } }]\n',
      { after: keptScuffle, with: [keptQuiet, ['actors/hill.yaml', openScuffle, keptScuffle]] },
    ],
  },
} as const satisfies Explanations;
