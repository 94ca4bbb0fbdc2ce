import type { Explanations } from './explanation';
import { guardsStood } from './guards-stood';
import { meeting } from './meeting';

/** Names and meaning. */
export const namesExplained = {
  E201: {
    means:
      'A place names something that the crisis does not have: an actor, option, posture, fact, place or the like.',
    matters:
      'Nothing can happen to what is not there. One unknown name is told once, with all the places that use it.',
    example: ['actors/hill.yaml', 'capital: hillton', 'capital: hiltown'],
  },
  E202: {
    means: 'Two entries of one list have the same id.',
    matters: 'Whatever names the id would mean both.',
    example: ['rules.yaml', '- id: idle-bridge', '- id: two-offers'],
  },
  E203: {
    means: 'A fact, a track or a result has a closed list of values, and this value is not on it.',
    matters: 'A comparison with it could never be true, and setting it would leave the fact without words.',
    example: ['actors/hill.yaml', '- set: { bridge: closed }', '- set: { bridge: shut }'],
  },
  E204: {
    means: 'One option is listed by postures of two tracks.',
    matters: 'A side gives one order on each track in a turn, so an order must belong to one track.',
    example: [
      'actors/hill.yaml',
      'on: { close-bridge: shut, send-guards: watching }',
      'on: { close-bridge: shut, send-guards: watching, recall-envoy: watching }',
    ],
  },
  E205: {
    means: 'The option is written down, but no posture lists it under `on`.',
    matters: 'No player would ever see it.',
    example: [
      'actors/hill.yaml',
      'on: { protest-note: recalled, return-envoy: talking }',
      'on: { protest-note: recalled }',
    ],
  },
  E206: {
    means: 'History says what an order led to, or that it was exposed, where it gives no such order.',
    matters: 'The program replays history and would not know whose result this is.',
    example: [
      'history.yaml',
      '    shore: { diplomacy: protest-note }\n  told:',
      '    shore: { diplomacy: protest-note }\n  outcomes: { hill.diplomacy: quiet }\n  told:',
    ],
  },
  E207: {
    means: 'An option tries to `move` a track by an effect.',
    matters:
      'Orders are given at the same time, and two of them could pull one track in two directions. Rules and injects come one after another and may move tracks.',
    example: [
      'actors/hill.yaml',
      '      - add: { tension: 1, pressure: -1 }\n      - news: { head: Hillmark protests',
      '      - move: { diplomacy: recalled }\n      - news: { head: Hillmark protests',
    ],
  },
  E208: {
    means:
      'An indicator starts outside its range, its `min` is not below its `max`, or the first corner of the extent is not the south-western one.',
    matters:
      'The bar on the screen and everything that compares with it would be wrong, or the map would have no size.',
    example: ['scenario.yaml', 'start: 2\n    words', 'start: 9\n    words'],
  },
  E209: {
    means:
      'Exactly one ending must have no `when`: the one that is told when nothing else holds after the last turn.',
    matters: 'Without it a game could stop without an end, and with two nobody could say which is meant.',
    example: ['endings.yaml', '- id: unsettled\n', '- id: unsettled\n  when: tension > 1\n'],
  },
  E210: {
    means: 'A date is no day of the calendar, or the days of turns and events are not in order.',
    matters: 'Players see the days and count with them.',
    example: ['scenario.yaml', 'from: 2030-05-04', 'from: 2030-05-01'],
  },
  E211: {
    means: 'Links to games use a short code for each id, and these two ids happen to have the same one.',
    matters: 'A link could not say which of the two was ordered. Renaming one of them by a letter is enough.',
    example: ['injects.yaml', '- id: rumour', '- id: rumour-17466'],
  },
  E212: {
    means: 'No actor has `playable: true`.',
    matters: 'There would be no side to choose.',
    example: [
      'actors/hill.yaml',
      'playable: true',
      'playable: false',
      { with: [['actors/shore.yaml', 'playable: true', 'playable: false']] },
    ],
  },
  E213: {
    means: 'An inject needs a `turn` in which it is due, a condition `when`, or both.',
    matters: 'Without either nobody could say when it happens.',
    example: ['injects.yaml', '  when: tension >= 4\n', ''],
  },
  E214: {
    means: 'A name is kept for expressions, such as `turn` or `max`, or stands for two things at once.',
    matters: 'An expression that uses it would mean something other than its author thinks.',
    example: ['scenario.yaml', 'facts:\n', 'facts:\n  turn: { label: Turn, values: [a, b], start: a }\n'],
  },
  E215: {
    means: 'A side that thinks weighs its objectives, and this one has none.',
    matters: 'It would have no reason to prefer one order to another.',
    example: [
      'actors/hill.yaml',
      "  - id: order\n    label: Order at the bridge\n    weight: 2\n    score: 'tension <= 2 ? 10 : 10 - 2 * tension'\n  - id: trade\n    label: Keep trade moving\n    weight: 1\n    score: 'bridge == \"open\" ? 10 : 2'\n",
      '  []\n',
      { with: [['actors/hill.yaml', 'kind: weights', 'kind: cautious']] },
    ],
  },
  E216: {
    means:
      'In a list of texts the first whose condition holds is told. The last must have no `when`, and all the others need one.',
    matters: 'Otherwise there would be plays with no text at all, or texts that are never told.',
    example: [
      'rules.yaml',
      'because: When both offer at once, nobody has to be the first.',
      'because: [{ when: turn > 1, text: Nobody is the first. }, { when: turn == 1, text: It is early. }]',
    ],
  },
  E217: {
    means:
      'A picture ends otherwise than it can: missiles can be stopped, calls can stay unanswered, an arrest can do neither.',
    matters: 'The map would have nothing to draw.',
    example: [
      'rules.yaml',
      'cue: { kind: talks, to: alder }',
      'cue: { kind: talks, to: alder, ends: stopped }',
    ],
  },
  E218: {
    means: 'A shorter way to play ends before it begins, or begins where history does not lead.',
    matters: 'It begins with what history did, so history must be told up to there.',
    example: [
      'plans.yaml',
      '- { id: short, name: Short version, minutes: 6, first: t1, last: t2 }',
      '- { id: short, name: Short version, minutes: 6, first: t2, last: t1 }',
    ],
  },
  E221: {
    means: 'A side is said to believe something of what it sees as it is.',
    matters: 'Whoever sees the truth cannot be wrong about it, and reports would tell it nothing.',
    example: [
      'scenario.yaml',
      '    believes: { shore: 3 }\n',
      '    believes: { hill: 3 }\n',
      { after: '    seen-by: [hill]\n' },
    ],
  },
  E222: {
    means: 'A report tells a side of something about which it believes nothing at the start.',
    matters: 'A report changes a belief. Without one, the side has nothing that could change.',
    example: [
      'actors/hill.yaml',
      '      - report: { to: [hill], what: shore.pressure, value: 2, claimant: the envoy }\n',
      '      - report: { to: [shore], what: hill.pressure, value: 2, claimant: the envoy }\n',
      {
        after: '      - news: { head: Hillmark protests in writing }\n',
        with: [
          ['scenario.yaml', '    seen-by: [shore]\n', '    seen-by: [shore]\n    believes: { hill: 3 }\n'],
        ],
      },
    ],
  },
  E223: {
    means:
      'What sources dispute has fewer than two readings, or none of the result that history follows, or there are too many in all.',
    matters: 'The debrief sets the readings side by side, and the check plays each of them.',
    example: [
      'history.yaml',
      `  readings:
    hill.border:
      quiet: { text: Nobody was hurt., claimant: Hillmark, sources: [S1] }
      scuffle: { text: A guard was hurt., claimant: Shoreland, sources: [S2] }
`,
      `  readings:
    hill.border:
      quiet: { text: Nobody was hurt., claimant: Hillmark, sources: [S1] }
`,
      { after: guardsStood.outcome, with: guardsStood.changes },
    ],
  },
  E225: {
    means:
      'An option waits for an order that can never be given beside it, or says how waiting ends and waits for nothing.',
    matters: 'It would never take effect, or its text would never be read.',
    example: [
      'actors/hill.yaml',
      '    with: [shore.propose-talks]\n',
      '    with: [hill.protest-note]\n',
      { after: meeting.after, with: meeting.changes },
    ],
  },
  E230: {
    means: 'The shares of endings that are wanted in `targets` cannot all be met by the same plays.',
    matters: '`balance` would always tell the author to go on tuning.',
    example: [
      'scenario.yaml',
      '  targets: { endings: { clash: { from: 10, to: 20 } }, families: { conflict: { from: 10, to: 30 } } }\n',
      '  targets: { endings: { clash: { from: 40, to: 50 } }, families: { conflict: { from: 10, to: 30 } } }\n',
      { after: '  languages: [en]\n' },
    ],
  },
} as const satisfies Explanations;
