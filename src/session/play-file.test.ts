import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedScenarios } from '../../test/shipped';
import { encodeText } from '../engine/index';
import { beginLocal } from './local';
import { decodePlayFile, encodePlayFile } from './play-file';
import type { SaveStore } from './store';

const [shipped] = shippedScenarios();
if (!shipped) throw new Error('no scenario is shipped');
const { scenario } = shipped;
const seat = scenario.actors.find(({ playable }) => playable)?.id ?? '';
const mark = '0123456789abcdef'.repeat(2);
const nowhere: SaveStore = { save: async () => {} };

function played() {
  const session = beginLocal({ id: 'x', mark, scenario, seat, seed: 5, others: {}, store: nowhere });
  session.send({
    do: 'note',
    note: { reason: 'A reason, in “words”.', forecast: { claim: 'Quiet.', chance: 65 } },
  });
  session.send({ do: 'commit' });
  session.send({ do: 'write', question: 'why', text: 'Because.' });
  return session.get();
}

describe('a play file', () => {
  test('gives back the record, the notes and the words', () => {
    const state = played();
    const decoded = decodePlayFile(encodePlayFile(state));
    expect(decoded).toEqual({
      play: {
        mark,
        seat,
        record: state.game.record,
        draft: {},
        draftNote: { reason: '' },
        notes: [{ turn: 1, reason: 'A reason, in “words”.', forecast: { claim: 'Quiet.', chance: 65 } }],
        words: { why: 'Because.' },
        told: 0,
      },
    });
  });

  test('that was made before plays had marks still opens, and one whose mark is none is refused', () => {
    const { mark: _, ...old } = played();
    const text = encodePlayFile(old);
    expect(text).not.toContain('"mark"');
    const decoded = decodePlayFile(text);
    expect(decoded).toMatchObject({ play: { seat } });
    expect(decoded).not.toHaveProperty('play.mark');
    for (const other of ['0123', mark.toUpperCase(), `${mark}0`]) {
      expect(decodePlayFile(encodePlayFile({ ...old, mark: other }))).toEqual({
        problem: { code: 'wrong-shape', part: 'mark' },
      });
    }
  });

  test('keeps that a play was begun under invented names, and says nothing of it otherwise', () => {
    const state = played();
    expect(decodePlayFile(encodePlayFile({ ...state, masked: true }))).toMatchObject({
      play: { masked: true },
    });
    expect(decodePlayFile(encodePlayFile(state))).not.toHaveProperty('play.masked');
    const damaged = encodePlayFile({ ...state, masked: true }).replace('"masked": true', '"masked": "yes"');
    expect(decodePlayFile(damaged)).toEqual({ problem: { code: 'wrong-shape', part: 'masked' } });
  });

  test('may be a bare record, whose human seat is taken', () => {
    const { game } = played();
    const decoded = decodePlayFile(encodeText(game.record));
    expect(decoded).toMatchObject({ play: { seat, record: game.record, notes: [] } });
  });

  test('is never half read: any cut and any changed letter is refused, or reads as the same play', () => {
    const state = played();
    const text = encodePlayFile(state).trimEnd();
    const whole = decodePlayFile(text);
    fc.assert(
      fc.property(fc.nat(text.length - 1), (at) => {
        expect(decodePlayFile(text.slice(0, at))).toHaveProperty('problem');
        const changed = decodePlayFile(`${text.slice(0, at)}~${text.slice(at + 1)}`);
        if ('play' in changed && 'play' in whole) expect(changed.play.record).toEqual(whole.play.record);
      }),
    );
  });

  test('of any shape is read or refused, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(decodePlayFile(JSON.stringify(value))).toHaveProperty('problem');
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodePlayFile(text)).toHaveProperty('problem');
      }),
    );
  });

  test.each([
    ['{"demarche": "play", "version": 3}', { code: 'newer-file', version: 3, known: 1 }],
    ['{"demarche": "play", "version": 1}', { code: 'wrong-shape', part: 'seat' }],
    ['{"demarche": "play",\n', { code: 'broken-json', line: 2 }],
    ['{"__proto__": {"demarche": "play", "version": 1}}', { code: 'not-a-play' }],
    ['[1, 2]', { code: 'not-a-play' }],
    ['', { code: 'not-a-play' }],
  ])('is refused by name: %s', (text, problem) => {
    expect(decodePlayFile(text)).toEqual({ problem });
  });
});
