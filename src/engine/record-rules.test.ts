import { describe, expect, test } from 'vitest';
import { draftOf } from '../../test/fixtures/border';
import { type RuleRow, sectionOf, unquoted } from '../../test/fixtures/page';
import { type SmallCrisis, small, smallDocument } from '../../test/fixtures/small';
import { told } from '../../test/fixtures/small-play';
import { sha256Hex } from '../base/index';
import { compile, shortCode } from '../scenario/index';
import {
  decodeLink,
  decodeText,
  encodeLink,
  encodeText,
  type GameRecord,
  historyRecord,
  proveHistory,
  replay,
} from './index';

/* What docs/engine.md says of records: a row for every sentence. */

const outcomes = [
  { id: 'hit', label: 'hit', odds: 1, text: 'Hit.' },
  { id: 'miss', label: 'miss', odds: 1, text: 'Missed.' },
];
const crisis: SmallCrisis = {
  options: {
    'north.act.push': { kind: 'covert', visibility: 'covert', exposure: { odds: 50 }, outcomes },
    'south.act.press': {},
  },
  injects: [{ id: 'flood', odds: 50, once: false }],
};
const scenario = small(crisis);
const record: GameRecord = {
  version: 1,
  scenario: 'small-crisis',
  hash: scenario.hash,
  seed: 4_000_000_000,
  seats: { north: 'human', south: 'weights' },
  turns: [{ north: { act: 'push' }, south: { act: 'press' } }, {}],
  given: { 1: told({ injects: ['flood'], outcomes: { 'north.act': 'miss' }, exposed: ['north.act'] }) },
  acts: [{ turn: 2, inject: 'flood' }],
};
const body = [
  'demarche 1',
  'scenario small-crisis',
  `edition ${scenario.hash}`,
  'seed 4000000000',
  'seat north human',
  'seat south weights',
  'turn 1',
  'given',
  'inject flood',
  'outcome north.act miss',
  'exposed north.act',
  'orders',
  'order north act push',
  'order south act press',
  'turn 2',
  'throw flood',
  'orders',
  '',
].join('\n');
const text = `${body}check ${sha256Hex(body).slice(0, 8)}\n`;

/** The code with which a text or a link is refused; `record` where it is taken. */
function codeOf(read: ReturnType<typeof decodeText>): string {
  return 'problem' in read ? read.problem.code : 'record';
}

/** Two options of north whose names have one code; by the birthday paradox some hundreds of names hold a pair. */
function twins(): readonly [string, string] {
  const known = new Map<number, string>();
  for (let at = 0; at < 5000; at++) {
    const name = `way-${at}`;
    const code = shortCode(`north.${name}`);
    const other = known.get(code);
    if (other !== undefined) return [other, name];
    known.set(code, name);
  }
  throw new Error('no two names have one code');
}

const rows: readonly RuleRow[] = [
  {
    says: "A record holds what decides a game and nothing that follows from it: format version, scenario and edition (the SHA-256 of the document without its translations), seed, who held which seat, the orders of each turn (policies' orders included, so that a replay needs no policy), results that were told instead of drawn, and white-cell acts.",
    shows:
      'a replay of it has a record with the same and nothing else, with the orders of a policy beside those of a person',
    when: () => replay(scenario, record).game.record,
    gives: record,
  },
  {
    says: '- **Text form**: a fact a line, so that two plays can be compared line by line; the last line checks the rest.',
    shows: 'each of these facts on its line, and back',
    when: () => [encodeText(record), decodeText(text)],
    gives: [text, { record }],
  },
  {
    says: '- **Text form**: a fact a line, so that two plays can be compared line by line; the last line checks the rest.',
    shows: 'a text is refused that has another fact, another check, or none',
    when: () =>
      [text.replace('miss', 'hit'), text.replace(/check ./, 'check x'), body].map((one) =>
        codeOf(decodeText(one)),
      ),
    gives: ['R003', 'R003', 'R003'],
  },
  {
    says: '- **Link form**: a few hundred characters.',
    shows: 'the whole record in fewer than 120, and back',
    when: () => {
      const link = encodeLink(record);
      return [link.length < 120, decodeLink(link, scenario)];
    },
    gives: [true, { record }],
  },
  {
    says: 'Options, outcomes and injects go by 16-bit codes made from their names, so a link survives an edition that adds or reorders;',
    shows: 'read on an edition with other options, outcomes and injects before and between its own',
    when: () => {
      const later = small({
        options: {
          'south.act.wait': {},
          'south.act.press': {},
          'north.act.pull': {},
          'north.act.push': {
            ...crisis.options?.['north.act.push'],
            outcomes: [{ id: 'draw', label: 'draw', odds: 1, text: 'Drawn.' }, ...outcomes.toReversed()],
          },
        },
        injects: [{ id: 'drought' }, ...(crisis.injects ?? [])],
      });
      const read = decodeLink(encodeLink(record), later);
      return 'record' in read && { ...read.record, hash: '' };
    },
    gives: { ...record, hash: '' },
  },
  {
    says: 'two names with one code are refused when the scenario is compiled (E211).',
    shows: 'for two options of one side',
    when: () => {
      const options = Object.fromEntries(twins().map((name) => [`north.act.${name}`, {}]));
      return compile(draftOf(smallDocument({ options }))).problems.map(({ code }) => code);
    },
    gives: ['E211'],
  },
  {
    says: 'A record of another edition is replayed as far as it goes, and says so.',
    shows: 'whole where its orders are still open, up to the turn in which one is closed otherwise',
    when: () =>
      [{}, { when: 'heat > 9' }].map((more) => {
        const options = { ...crisis.options, 'south.act.press': { label: 'Press on', ...more } };
        const { game, edition, stopped } = replay(small({ ...crisis, options }), record);
        return [edition, game.state.turn, stopped?.turn];
      }),
    gives: [
      ['other', 3, undefined],
      ['other', 1, 1],
    ],
  },
  {
    says: 'A damaged, foreign or newer one is refused by name:',
    shows: 'and one as it was made is not',
    when: () => [codeOf(decodeText(text)), codeOf(decodeLink(encodeLink(record), scenario))],
    gives: ['record', 'record'],
  },
  {
    says: 'R001 | not a record of Demarche |',
    shows: 'a letter, and an address',
    when: () => [codeOf(decodeText('Dear teacher\n')), codeOf(decodeLink('https://example.org', scenario))],
    gives: ['R001', 'R001'],
  },
  {
    says: 'R002 | made by a newer version |',
    shows: 'version 2',
    when: () => codeOf(decodeText(text.replace('demarche 1', 'demarche 2'))),
    gives: 'R002',
  },
  {
    says: 'R003 | damaged: part of it is missing or was changed |',
    shows: 'a link with another letter, wherever it stands behind the version, and one that was cut anywhere',
    when: () => {
      const link = encodeLink(record);
      const places = Array.from({ length: link.length - 4 }, (_, at) => at + 3);
      const changed = places.map(
        (at) => `${link.slice(0, at)}${link[at] === 'A' ? 'Q' : 'A'}${link.slice(at + 1)}`,
      );
      const cut = places.filter((at) => at > 40 && at % 4 !== 1).map((at) => link.slice(0, at));
      return [changed, cut].map((links) => [
        ...new Set(links.map((one) => codeOf(decodeLink(one, scenario)))),
      ]);
    },
    gives: [['R003'], ['R003']],
  },
  {
    says: 'R004 | of another scenario |',
    shows: 'a link of another',
    when: () => codeOf(decodeLink(encodeLink({ ...record, scenario: 'great-crisis' }), scenario)),
    gives: 'R004',
  },
  {
    says: 'R005 | names something that this edition does not have |',
    shows: 'an option, an outcome, an event and a side that are gone',
    when: () =>
      [
        { ...record, turns: [{ north: { act: 'sing' } }, {}] },
        { ...record, given: { 1: told({ outcomes: { 'north.act': 'draw' } }) } },
        { ...record, acts: [{ turn: 2, inject: 'drought' }] },
        { ...record, seats: { east: 'human' as const } },
      ].map((one) => codeOf(decodeLink(encodeLink(one), scenario))),
    gives: ['R005', 'R005', 'R005', 'R005'],
  },
  {
    says: 'History is a record too: its results are told, not drawn. `proveHistory` replays it and says at which turn and why it cannot.',
    shows: 'an outcome that is told against odds of 0; without it, the turn and the cause',
    when: () => {
      const sure = [{ ...outcomes[0], odds: 0 }, outcomes[1]];
      const options = { 'north.act.push': { outcomes: sure } };
      const push = { turn: 't1', orders: { north: { act: 'push' } } };
      const whole = (history: readonly Record<string, unknown>[]) => ({ turns: 1, options, history });
      const past = small(whole([{ ...push, outcomes: { 'north.act': 'hit' } }]));
      const untold = whole([push]);
      const [order] = replay(past, historyRecord(past)).game.journal;
      return [
        order?.kind === 'order' && order.outcome,
        proveHistory(small(untold), draftOf(smallDocument(untold))).map(({ facts }) => facts),
      ];
    },
    gives: ['hit', [{ turn: 1, name: 'north.act', why: 'outcome' }]],
  },
];

describe('a record', () => {
  test.each(rows)('$shows', ({ when, gives }) => expect(when()).toEqual(gives));

  test('has a row for every sentence of the page, and rows quote nothing else', () => {
    const section = sectionOf('docs/engine.md', '## Records').replace('| code | why | | --- | --- |', '');
    expect(
      unquoted(
        section,
        rows.map(({ says }) => says),
      ),
    ).toEqual({ left: [], strange: [] });
  });
});
