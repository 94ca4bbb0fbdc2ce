// Longer than most files, because it is one table: a row for every sentence.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  misfitOf,
  proveHistory,
  replay,
  tellStop,
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
const text = checked(body);

/** A text with the last line that belongs to it. */
function checked(body: string): string {
  return `${body}check ${sha256Hex(body).slice(0, 8)}\n`;
}

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
    says: "A record holds what decides a game and nothing that follows from it: format version, scenario and edition (the SHA-256 of the document without its translations), seed, who held which seat, the orders of each turn (policies' orders included, so that a replay needs no policy), results that were given instead of drawn, and acts of the white cell.",
    shows:
      'a replay of it has a record with the same and nothing else, with the orders of a policy beside those of a person',
    when: () => replay(scenario, record).game.record,
    gives: record,
  },
  {
    says: '- **Text form**: one fact on each line, so that two plays can be compared line by line; the last line checks the rest.',
    shows: 'each of these facts on its line, and back',
    when: () => [encodeText(record), decodeText(text)],
    gives: [text, { record }],
  },
  {
    says: '- **Text form**: one fact on each line, so that two plays can be compared line by line; the last line checks the rest.',
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
    says: 'Options, outcomes and injects are written as 16-bit codes made from their names, so a link still works in an edition that adds or reorders some;',
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
    says: 'two names with the same code are refused when the scenario is compiled (E211).',
    shows: 'for two options of one side',
    when: () => {
      const options = Object.fromEntries(twins().map((name) => [`north.act.${name}`, {}]));
      return compile(draftOf(smallDocument({ options }))).problems.map(({ code }) => code);
    },
    gives: ['E211'],
  },
  {
    says: 'A record comes from somebody else, so it is read strictly once and trusted afterwards. `decodeText` and `decodeLink` accept only what `encodeText` and `encodeLink` would write in the same way; the line endings of another system and blank lines at the end are accepted too.',
    shows:
      'accepted with other line endings and blank lines, refused with a zero before the seed and a letter behind the link',
    when: () => [
      codeOf(decodeText(text.replaceAll('\n', '\r\n'))),
      codeOf(decodeText(`${text}\n\n`)),
      codeOf(decodeText(checked(body.replace('seed 4', 'seed 04')))),
      codeOf(decodeLink(`${encodeLink(record)}A`, scenario)),
    ],
    gives: ['record', 'record', 'R003', 'R003'],
  },
  {
    says: 'A record that is damaged, foreign or newer is refused with a code:',
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
    says: 'R003 | damaged: part of it is missing or was changed,',
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
    says: 'it says what no game could have written, or its `check` line is missing |',
    shows: 'turn 1 and then turn 3, and a text without its last line',
    when: () => [checked(body.replace('turn 2', 'turn 3')), body].map((one) => codeOf(decodeText(one))),
    gives: ['R003', 'R003'],
  },
  {
    says: 'R004 | of another scenario |',
    shows: 'a link of another',
    when: () => codeOf(decodeLink(encodeLink({ ...record, scenario: 'great-crisis' }), scenario)),
    gives: 'R004',
  },
  {
    says: 'R005 | names something that this edition does not have;',
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
    says: 'turn 0 stands for the sides |',
    shows: 'a side that is not there, in a link and by `misfitOf`',
    when: () => {
      const east = { ...record, seats: { east: 'human' as const } };
      const read = decodeLink(encodeLink(east), scenario);
      return ['problem' in read ? read.problem : read, misfitOf(east, scenario)];
    },
    gives: [
      expect.objectContaining({ code: 'R005', turn: 0 }),
      expect.objectContaining({ code: 'R005', turn: 0 }),
    ],
  },
  {
    says: '`misfitOf(record, scenario)` gives R004, and R005 where the record seats an actor that does not exist.',
    shows: 'a record of another scenario, one with a side that is not there, and one that fits',
    when: () =>
      [{ ...record, scenario: 'great-crisis' }, { ...record, seats: { east: 'human' as const } }, record].map(
        (one) => misfitOf(one, scenario)?.code,
      ),
    gives: ['R004', 'R005', undefined],
  },
  {
    says: 'A link contains codes in place of names, so anything unknown in it is R005; a text is followed as far as it goes.',
    shows: 'an unknown order in turn 2: the link is refused, the text is replayed to the end of turn 1',
    when: () => {
      const unknown = { ...record, turns: [record.turns[0] ?? {}, { north: { act: 'sing' } }] };
      const read = decodeText(encodeText(unknown));
      return [
        codeOf(decodeLink(encodeLink(unknown), scenario)),
        'record' in read && replay(scenario, read.record).game.state.turn,
      ];
    },
    gives: ['R005', 2],
  },
  {
    says: 'If the last line of a text, `check`, is missing, the text was cut short and nothing says how much is gone, so it is refused.',
    shows: 'a text cut behind any of its lines',
    when: () => {
      const lines = text.trimEnd().split('\n');
      return [
        ...new Set(
          lines.slice(1).map((_, at) => codeOf(decodeText(`${lines.slice(0, at + 1).join('\n')}\n`))),
        ),
      ];
    },
    gives: ['R003'],
  },
  {
    says: 'Anyone who writes a record by hand must add that line: `check`, and the first eight digits of the SHA-256 of everything before it, with the line feed at the end of each line. `sha256sum play.txt | cut -c1-8` prints them.',
    shows: 'the last line that the engine writes, and a text that was given that line by hand',
    when: () => [
      encodeText(record).endsWith(`check ${sha256Hex(body).slice(0, 8)}\n`),
      codeOf(decodeText(checked(body))),
    ],
    gives: [true, 'record'],
  },
  {
    says: '`replay` never throws on a record, whatever is in it.',
    shows:
      'another scenario, a strange side, a strange order and result, a turn too many, and no turn at all',
    when: () =>
      [
        { ...record, scenario: 'great-crisis' },
        { ...record, seats: { east: 'human' as const } },
        { ...record, turns: [{ east: { west: 'sing' } }] },
        { ...record, given: { 9: told({ outcomes: { 'east.west': 'north' } }) } },
        { ...record, turns: Array.from({ length: 99 }, () => ({})), given: {}, acts: [] },
        { ...record, turns: [], given: {}, acts: [] },
      ].map((one) => typeof replay(scenario, one).game),
    gives: Array.from({ length: 6 }, () => 'object'),
  },
  {
    says: 'A record of another edition is replayed as far as it goes, and the result says so.',
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
    says: 'Where a record cannot be followed any further, `stopped` holds the `turn` and `why`, and the game stands before that turn:',
    shows: 'stopped at an order in turn 2, with turn 2 waiting for orders; nothing where it goes to its end',
    when: () =>
      [{ ...record, turns: [record.turns[0] ?? {}, { north: { act: 'sing' } }] }, record].map((one) => {
        const { game, stopped } = replay(scenario, one);
        return [game.state.turn, game.phase, stopped?.turn, stopped?.why.kind];
      }),
    gives: [
      [2, 'deciding', 2, 'orders'],
      [3, 'deciding', undefined, undefined],
    ],
  },
  {
    says: '`orders` | gives orders that are closed there or do not exist; each is listed with its reason |',
    shows: 'an order that does not exist, and one whose condition fails',
    when: () =>
      [
        replay(scenario, { ...record, turns: [{ north: { act: 'sing' } }] }),
        replay(
          small({ ...crisis, options: { ...crisis.options, 'south.act.press': { when: 'heat > 9' } } }),
          record,
        ),
      ].map(({ stopped }) => stopped?.why),
    gives: [
      {
        kind: 'orders',
        problems: [expect.objectContaining({ actor: 'north', option: 'sing', why: 'unknown' })],
      },
      { kind: 'orders', problems: [expect.objectContaining({ actor: 'south', option: 'press' })] },
    ],
  },
  {
    says: '`result` | gives a result that cannot follow from the orders: an outcome of another option, an exposure of an act that is not secret, a result without an order |',
    shows: 'each of the three',
    when: () =>
      [
        told({ outcomes: { 'north.act': 'draw' } }),
        told({ exposed: ['south.act'], outcomes: { 'north.act': 'miss' } }),
        told({ outcomes: { 'north.act': 'miss', 'south.act': 'hit' } }),
      ].map((luck) => replay(scenario, { ...record, given: { 1: luck } }).stopped?.why.kind),
    gives: ['result', 'result', 'result'],
  },
  {
    says: '`inject` | throws in or gives an event that does not exist, or that was not due |',
    shows: 'thrown in, given, and given where its turn has not come',
    when: () => {
      const late = small({ ...crisis, injects: [{ id: 'flood', turn: 't2' }] });
      const given = { 1: told({ injects: ['drought'] }) };
      return [
        replay(scenario, { ...record, given: {}, acts: [{ turn: 1, inject: 'drought' }] }),
        replay(scenario, { ...record, given, acts: [] }),
        replay(late, { ...record, given: { 1: told({ injects: ['flood'] }) }, acts: [] }),
      ].map(({ stopped }) => stopped?.why.kind);
    },
    gives: ['inject', 'inject', 'inject'],
  },
  {
    says: '`over` | goes on after the crisis has ended |',
    shows: 'a turn more than the crisis has',
    when: () => replay(small({ ...crisis, turns: 1 }), { ...record, acts: [] }).stopped,
    gives: { turn: 2, why: { kind: 'over' } },
  },
  {
    says: '`tellStop` makes the sentence.',
    shows: 'the turn and the cause',
    when: () => tellStop(scenario, { turn: 2, why: { kind: 'over' } }),
    gives: 'Turn 2 is not possible: the crisis is over by then, and the record still gives orders.',
  },
  {
    says: 'The record of that game is cut to what is shown, so it can be saved and sent on: what a replay gives can be encoded as a text, a link or a file, decoded again, and replayed to the same game.',
    shows: 'a record that stops in turn 2 keeps one turn, and comes back from its text and its link',
    when: () => {
      const { game } = replay(scenario, {
        ...record,
        turns: [record.turns[0] ?? {}, { north: { act: 'sing' } }],
      });
      const again = [decodeText(encodeText(game.record)), decodeLink(encodeLink(game.record), scenario)];
      return [
        game.record.turns.length,
        ...again.map((read) => 'record' in read && replay(scenario, read.record).game.state),
      ].map((one, at) => (at === 0 ? one : JSON.stringify(one) === JSON.stringify(game.state)));
    },
    gives: [1, true, true],
  },
  {
    says: '`test/fixtures/record-corpus.ts` damages and forges real plays and checks that every way in keeps this promise: with a thousand of them in `npm test`, 24,000 in `test/deep`.',
    shows: 'the numbers that the two tests give it',
    when: () =>
      ['test/record-corpus.test.ts', 'test/deep/record-corpus.test.ts'].map((path) => {
        const written = readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
        return /runCorpus\(1000\)|const mutants = 24_000/.exec(written)?.[0];
      }),
    gives: ['runCorpus(1000)', 'const mutants = 24_000'],
  },
  {
    says: 'History is a record too: its results are given, not drawn. `proveHistory` replays it, and if that fails, says in which turn and why.',
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
    const sections = ['## Records', '### What is accepted', '### What is replayed'];
    const section = sections
      .map((heading) => sectionOf('docs/engine.md', heading))
      .join(' ')
      .replace('| code | why | | --- | --- |', '')
      .replace('| `why` | the record | | --- | --- |', '');
    expect(
      unquoted(
        section,
        rows.map(({ says }) => says),
      ),
    ).toEqual({ left: [], strange: [] });
  });
});
