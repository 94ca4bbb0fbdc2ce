import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../test/fixtures/border';
import { playOut } from '../../test/fixtures/plays';
import { checkForgedRecords } from '../../test/fixtures/record-corpus';
import { base64UrlToBytes, bytesToBase64Url, checksum, sha256Hex } from '../base/index';
import { decodeLink, decodeText, encodeLink, encodeText, type GameRecord, replay } from './index';

const scenario = borderScenario();
const { record } = playOut(scenario, 9, 'weights');
const text = encodeText(record);

/** A text with a check that is right for it, whatever it says. */
function checked(lines: readonly string[]): string {
  const body = `${lines.join('\n')}\n`;
  return `${body}check ${sha256Hex(body).slice(0, 8)}\n`;
}

/** The lines of the text without its check, changed. */
function withLines(change: (lines: string[]) => readonly string[]): string {
  return checked(change(text.trimEnd().split('\n').slice(0, -1)));
}

describe('a text record', () => {
  test('that is cut at any line or letter is refused', () => {
    const lines = text.trimEnd().split('\n');
    for (let count = 0; count < lines.length; count++)
      expect(decodeText(`${lines.slice(0, count).join('\n')}\n`)).toHaveProperty('problem');
    for (let length = 0; length < text.length - 1; length++)
      expect(decodeText(text.slice(0, length))).toHaveProperty('problem');
  });

  test('says that its check is missing, with what could be read', () => {
    expect(decodeText(text.replace(/check .*\n$/, ''))).toEqual({
      problem: {
        code: 'R003',
        unchecked: true,
        shown: { scenario: 'river-border', hash: scenario.hash, seed: 9, turns: record.turns.length },
      },
    });
  });

  test('is the same with the line ends and the mark of another system', () => {
    expect(decodeText(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`)).toEqual({ record });
    expect(decodeText(text.trimEnd())).toEqual({ record });
  });

  test.each<[string, (lines: string[]) => readonly string[]]>([
    ['a seed that is no number', (lines) => lines.map((line) => (line === 'seed 9' ? 'seed nine' : line))],
    [
      'a seed that is too large',
      (lines) => lines.map((line) => (line === 'seed 9' ? 'seed 4294967296' : line)),
    ],
    [
      'a seed that is written otherwise',
      (lines) => lines.map((line) => (line === 'seed 9' ? 'seed 009' : line)),
    ],
    ['no seed', (lines) => lines.filter((line) => line !== 'seed 9')],
    ['two seeds', (lines) => lines.flatMap((line) => (line === 'seed 9' ? [line, line] : [line]))],
    [
      'a path for a scenario',
      (lines) => lines.map((line) => line.replace('river-border', '../river-border')),
    ],
    ['a device for a scenario', (lines) => lines.map((line) => line.replace('river-border', '/dev/zero'))],
    [
      'half an edition',
      (lines) => lines.map((line) => (line.startsWith('edition') ? line.slice(0, 30) : line)),
    ],
    [
      'a few digits of an edition',
      (lines) => lines.map((line) => (line.startsWith('edition') ? line.slice(0, 16) : line)),
    ],
    ['an empty line', (lines) => [...lines.slice(0, 5), '', ...lines.slice(5)]],
    ['a turn out of its order', (lines) => lines.map((line) => (line === 'turn 2' ? 'turn 3' : line))],
    [
      'results of a turn that is not played',
      (lines) => [...lines, 'turn 5', 'given', 'outcome north.military hit'],
    ],
    ['events of a turn after the next', (lines) => [...lines, 'turn 5', 'turn 6', 'given', 'inject flood']],
    [
      'an event thrown in twice',
      (lines) => lines.flatMap((line) => (line === 'turn 2' ? [line, 'throw flood', 'throw flood'] : [line])),
    ],
  ])('with %s is refused, whatever its check says', (_, change) => {
    const { problem } = decodeText(withLines(change)) as { problem: { code: string } };
    expect(problem).toMatchObject({ code: 'R003' });
    expect(JSON.stringify(problem)).not.toMatch(/null|NaN/);
  });
});

describe('a link whose check is right for it', () => {
  // An event that is thrown in stands behind the turns, and takes a code of two bytes there.
  const acted: GameRecord = { ...record, acts: [{ turn: 2, inject: 'flood' }] };
  const bytes = [...(base64UrlToBytes(encodeLink(acted)) ?? [])].slice(0, -4);
  const read = (body: readonly number[]) =>
    decodeLink(bytesToBase64Url(Uint8Array.from([...body, ...checksum(Uint8Array.from(body))])), scenario);

  test('is taken as it was made', () => {
    expect(read(bytes)).toEqual({ record: acted });
  });

  test('is refused where it was cut, wherever that was', () => {
    for (let length = 30; length < bytes.length; length += 1)
      expect(read(bytes.slice(0, length)), `${length} bytes`).toMatchObject({ problem: { code: 'R003' } });
  });

  test('is refused where something stands behind its end', () => {
    expect(read([...bytes, 0])).toMatchObject({ problem: { code: 'R003' } });
  });
});

test('a link whose events are not in the order of their turns is refused', () => {
  const acts = [2, 1].map((turn) => ({ turn, inject: 'flood' }));
  const read = [acts, acts.toReversed()].map((one) =>
    decodeLink(encodeLink({ ...record, acts: one }), scenario),
  );
  expect(read).toMatchObject([{ problem: { code: 'R003' } }, { record: { acts: acts.toReversed() } }]);
});

describe('a record whose letters are right and whose turns are not', () => {
  const turns = record.turns;
  test.each<[string, Partial<GameRecord>, number, object]>([
    [
      'tells a result that its order lacks',
      {
        turns: [{ north: { military: 'raise-alert' } }, { north: { military: 'strike' } }],
        given: { 2: { outcomes: { 'north.military': 'peace' }, injects: [], exposed: [] } },
      },
      2,
      { kind: 'result', name: 'north.military', result: 'peace' },
    ],
    [
      'tells a result of no order',
      { turns: [{}], given: { 1: { outcomes: { 'north.military': 'hit' }, injects: [], exposed: [] } } },
      1,
      { kind: 'result', result: 'hit' },
    ],
    [
      'exposes what is no secret',
      {
        turns: [{ north: { military: 'raise-alert' } }],
        given: { 1: { outcomes: {}, injects: [], exposed: ['north.military'] } },
      },
      1,
      { kind: 'result', result: 'exposed' },
    ],
    [
      'throws in an event that is not there',
      { acts: [{ turn: 2, inject: 'comet' }] },
      2,
      { kind: 'inject', inject: 'comet' },
    ],
    [
      'is to throw one in later',
      { turns: turns.slice(0, 1), acts: [{ turn: 4, inject: 'comet' }] },
      4,
      { kind: 'inject', inject: 'comet' },
    ],
    [
      'tells an event that is not there',
      { given: { 1: { outcomes: {}, injects: ['comet'], exposed: [] } } },
      1,
      { kind: 'inject', inject: 'comet' },
    ],
    [
      'orders what is not there',
      { turns: [{ north: { diplomacy: 'sing' } }] },
      1,
      { kind: 'orders', problems: [{ actor: 'north', option: 'sing', why: 'unknown' }] },
    ],
    [
      'orders for a stranger',
      { turns: [{ east: { diplomacy: 'call' } }] },
      1,
      { kind: 'orders', problems: [{ actor: 'east', option: 'call', why: 'unknown' }] },
    ],
    ['goes on after the end', { turns: [...turns, {}, {}] }, turns.length + 1, { kind: 'over' }],
  ])('%s: stops there, and what is shown can be kept', (_, change, turn, why) => {
    const { game, stopped } = replay(scenario, { ...record, ...change });
    expect(stopped?.turn).toBe(turn);
    expect(stopped?.why).toMatchObject(why);
    expect(game.record.turns).toHaveLength(Math.min(turn - 1, change.turns?.length ?? turns.length));
    const again = replay(scenario, game.record);
    expect(again.stopped).toBeUndefined();
    expect(again.game.state).toEqual(game.state);
    expect(decodeText(encodeText(game.record))).toEqual({ record: game.record });
    expect(decodeLink(encodeLink(game.record), scenario)).toEqual({ record: game.record });
  });
});

test('whatever a record says, what is shown of it is the same game from its text, its link and its file', () => {
  checkForgedRecords(scenario, 100);
});
