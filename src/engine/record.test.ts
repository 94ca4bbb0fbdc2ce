import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { borderDocument, borderScenario, compileDocument } from '../../test/fixtures/border';
import { playOut } from '../../test/fixtures/plays';
import { base64UrlToBytes, bytesToBase64Url, checksum } from '../base/index';
import { policyKinds } from '../scenario/index';
import { decodeLink, decodeText, encodeLink, encodeText, type GameRecord, replay } from './index';

const scenario = borderScenario();

describe('a seat in a record', () => {
  test.each(['human', ...policyKinds] as const)(
    'may be %s, in text and in a link of the same length',
    (seat) => {
      const { record } = playOut(scenario, 9, 'weights');
      const seated: GameRecord = { ...record, seats: { north: 'human', south: seat } };
      expect(decodeText(encodeText(seated))).toEqual({ record: seated });
      expect(decodeLink(encodeLink(seated), scenario)).toEqual({ record: seated });
      expect(encodeLink(seated).length).toBe(encodeLink(record).length);
    },
  );

  test('is read as it was before policies could think', () => {
    // Made with seed 9 and `weights` in both seats when there were only four policies.
    const link = '0wEMcml2ZXItYm9yZGVy9ITP84kT1UEAAAAJAoFAApHZAgQDLlMWXPWmA4P09abK2QH1pgLXv3BoAACQrvLL';
    expect(decodeLink(link, scenario)).toEqual({ record: playOut(scenario, 9, 'weights').record });
  });

  test('of a kind that is not known here is refused, and not taken for a person', () => {
    const { record } = playOut(scenario, 9, 'weights');
    const bytes = [...(base64UrlToBytes(encodeLink(record)) ?? [])].slice(0, -4);
    // Mark, version, the name with its length, 8 bytes of the edition, 4 of the seed, the count of seats, the first actor's code.
    const at = 2 + 1 + record.scenario.length + 8 + 4 + 1 + 2;
    expect(bytes[at]).toBe(2);
    bytes[at] = 99;
    const newer = bytesToBase64Url(Uint8Array.from([...bytes, ...checksum(Uint8Array.from(bytes))]));
    expect(decodeLink(newer, scenario)).toMatchObject({ problem: { code: 'R005', name: '#63' } });
    const text = encodeText(record).replace('seat north weights', 'seat north clairvoyant');
    expect(decodeText(text)).toMatchObject({ problem: { code: 'R003' } });
  });
});

describe('a record that is not right', () => {
  const game = playOut(scenario, 9, 'weights');
  const text = encodeText(game.record);
  const link = encodeLink(game.record);

  test('is refused by name', () => {
    expect(decodeText('Dear teacher')).toEqual({ problem: { code: 'R001' } });
    expect(decodeText(text.replace('demarche 1', 'demarche 7'))).toEqual({
      problem: { code: 'R002', version: 7 },
    });
    expect(decodeText(text.replace('seed 9', 'seed 8'))).toMatchObject({
      problem: { code: 'R003', shown: { scenario: 'river-border' } },
    });
    expect(decodeLink('hello', scenario)).toEqual({ problem: { code: 'R001' } });
    expect(decodeLink(`${link.slice(0, 30)}x${link.slice(31)}`, scenario)).toMatchObject({
      problem: { code: 'R003' },
    });
    const elsewhere = encodeLink({ ...game.record, scenario: 'other' });
    expect(decodeLink(elsewhere, scenario)).toMatchObject({
      problem: { code: 'R004', shown: { scenario: 'other', turns: game.record.turns.length } },
    });
    const strange = encodeLink({ ...game.record, turns: [{ north: { diplomacy: 'sing' } }] });
    expect(decodeLink(strange, scenario)).toMatchObject({ problem: { code: 'R005', turn: 1 } });
  });

  test('is never a crash, however it is damaged', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: text.length }),
        fc.string({ maxLength: 5 }),
        fc.nat({ max: 5 }),
        (at, put, cut) => {
          for (const decode of [(s: string) => decodeText(s), (s: string) => decodeLink(s, scenario)]) {
            for (const source of [text, link]) {
              const damaged = source.slice(0, at) + put + source.slice(at + cut);
              const result = decode(damaged);
              if ('record' in result && damaged !== source) replay(scenario, result.record);
            }
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('of another edition replays as far as it goes and says so', () => {
    const document = borderDocument();
    document.about.title = 'The River, second edition';
    const second = compileDocument(document);
    expect(replay(second, game.record)).toMatchObject({ edition: 'other', game: { phase: 'over' } });
    const illegal: GameRecord = { ...game.record, turns: [{}, { north: { military: 'strike' } }, {}] };
    expect(replay(scenario, illegal)).toMatchObject({
      stopped: { turn: 2, why: { kind: 'orders', problems: [{ why: 'closed' }] } },
      game: { state: { turn: 2 } },
    });
  });
});
