import { expect } from 'vitest';
import { sha256Hex } from '../../../src/base/index';
import { decodeLink, decodeText, encodeLink, encodeText, misfitOf, replay } from '../../../src/engine/index';
import type { RuleRow } from '../../fixtures/page';
import { told } from '../../fixtures/small-play';
import { body, checked, codeOf, record, scenario, text } from './parts';

/** What is accepted as a record, and the codes of what is refused. */
export const accepted: readonly RuleRow[] = [
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
];
