import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { borderDocument, draftOf } from '../../../test/fixtures/border';
import { amountOf, holds, type Reading } from '../compiled/evaluate';
import { gatherNames } from '../document/names';
import { readExpression } from './cel';
import type { Scope } from './cel-typed';

const names = gatherNames(draftOf(borderDocument()).document);
const scope: Scope = { names, own: 'north', knows: 'outcomes' };

const reading: Reading = {
  turn: 3,
  indicators: { tension: 7, trust: 2, 'north.resolve': 4, 'south.resolve': 6 },
  facts: { bridge: 'closed', mole: 'none' },
  postures: {
    north: { value: { diplomacy: 'talking', military: 'alerted' } },
    south: { value: { diplomacy: 'talking', military: 'guarded' } },
  },
  taken: { north: { protest: { times: 2 } }, south: {} },
  happened: { flood: 1 },
  orders: { north: { military: 'strike' } },
  outcomes: { 'north.military': 'miss' },
};

describe('an expression that is right', () => {
  test.each<[string, number | boolean]>([
    ['turn', 3],
    ['tension + trust * 2 - 1', 10],
    ['resolve', 4],
    ['south.resolve > resolve', true],
    ['-tension / 2', -3],
    ['-tension % 4', -3],
    ['7 / 2', 3],
    ['bridge == "closed"', true],
    ['bridge in ["open", "destroyed"]', false],
    ['military == "alerted" && south.military != "struck"', true],
    ['taken.north["protest"]', 2],
    ['taken.south["strike"] == 0', true],
    ['happened["flood"] > 0', true],
    ['orders.north.military == "strike"', true],
    ['orders.south.military == "hold"', true],
    ['outcomes.north.military == "miss"', true],
    ['outcomes.north.diplomacy == ""', true],
    ['tension > 5 ? 40 : 5', 40],
    ['!(tension > 5) || trust <= 2', true],
    ['min(tension, 5) + max(trust, 3) + abs(-4)', 12],
    ['turn in [1, 3]', true],
    ['0x1f', 31],
  ])('%s is %s', (source, value) => {
    const typed = readExpression(source, scope);
    if ('code' in typed) throw new Error(`${typed.code} at ${typed.offset}: ${JSON.stringify(typed.facts)}`);
    const result =
      typed.type.is === 'number' ? amountOf(typed.expression, reading) : holds(typed.expression, reading);
    expect(result).toBe(value);
  });

  test('carries the range it can take', () => {
    const typed = readExpression('tension > 5 ? 10 * tension : -2', scope);
    expect('type' in typed && typed.type).toEqual({ is: 'number', low: -2, high: 100 });
  });
});

describe('an expression that is wrong', () => {
  test.each<[string, string, number, Record<string, unknown>]>([
    ['tensoin > 3', 'E201', 0, { kind: 'name', name: 'tensoin' }],
    ['tension > 3 && north.resolv > 1', 'E201', 15, { name: 'north.resolv' }],
    ['taken.nroth["protest"] > 0', 'E201', 0, { kind: 'actor', name: 'nroth' }],
    ['taken.north["protset"] > 0', 'E201', 0, { kind: 'option', name: 'protset' }],
    ['happened["fire"] > 0', 'E201', 0, { kind: 'inject', name: 'fire' }],
    ['bridge == "opne"', 'E203', 10, { value: 'opne' }],
    ['south.military in ["struk"]', 'E203', 19, { value: 'struk' }],
    ['bridge == south.military', 'E307', 0, {}],
    ['tension == "high"', 'E302', 0, { left: 'number', right: 'text' }],
    ['tension + true', 'E302', 10, { left: 'truth', right: 'number' }],
    ['tension ? 1 : 2', 'E302', 0, { right: 'truth' }],
    ['tension > 1 ? 1 : true', 'E302', 0, {}],
    ['bridge < "open"', 'E302', 0, {}],
    ['(turn > 1) < (turn > 2)', 'E302', 1, {}],
    ['turn in ["a"]', 'E302', 9, {}],
    ['turn in [tension]', 'E303', 9, {}],
    ['abs(1, 2)', 'E303', 0, { form: 'abs()' }],
    ['0 - 9007199254740991 - tension', 'E305', 0, {}],
    ['1.5', 'E303', 0, { form: '1.5' }],
    ['null', 'E303', 0, {}],
    ['[1, 2].all(x, x > 0)', 'E303', 0, { form: '.all()' }],
    ['bridge.matches("^(a+)+$")', 'E303', 0, { form: '.matches()' }],
    ['size(bridge)', 'E303', 0, { form: 'size()' }],
    ['{"a": 1}', 'E303', 0, { form: 'map' }],
    ['tension / trust', 'E309', 0, {}],
    ['tension / 0', 'E309', 0, {}],
    ['tension >', 'E301', 9, {}],
    ['', 'E301', 0, {}],
    ['"open', 'E301', 0, {}],
    ['9007199254740993', 'E305', 0, {}],
    ['tension * 100000000 * 100000000', 'E305', 0, {}],
    ['__proto__', 'E301', 0, {}],
    ['constructor', 'E201', 0, {}],
    ['taken.constructor["x"]', 'E201', 0, {}],
  ])('%s gives %s at %i', (source, code, offset, facts) => {
    expect(readExpression(source, scope)).toMatchObject({ code, offset, facts });
  });

  test('outcomes are not known while orders are carried out', () => {
    const orders = { ...scope, knows: 'orders' } as const;
    expect(readExpression('outcomes.north.military == "hit"', orders)).toMatchObject({ code: 'E306' });
    expect(readExpression('orders.north.military == "strike"', orders)).not.toHaveProperty('code');
  });

  test.each(['orders.north.military == "strike"', 'outcomes.north.military == "hit"'])(
    '%s is not known before orders are given',
    (source) => {
      expect(readExpression(source, { ...scope, knows: 'situation' })).toMatchObject({ code: 'E306' });
    },
  );

  test.each([
    ['parentheses', `${'('.repeat(250)}1${')'.repeat(250)}`],
    ['negations', `${'!'.repeat(590)}true`],
    ['a long sum', Array(150).fill('1').join(' + ')],
    ['a long text', 'tension + '.repeat(10_000)],
    ['a long word', `bridge == "${'x'.repeat(600)}"`],
    ['much space', `tension >${' '.repeat(600)}1`],
    ['a long list', `turn in [${Array(60).fill('1').join(', ')}]`],
  ])('%s beyond the limits are refused', (_, source) => {
    expect(readExpression(source, scope)).toMatchObject({ code: 'E304' });
  });

  test('is never a crash, whatever stands there', () => {
    const word = fc.constantFrom(
      'tension',
      'north',
      '.',
      '[',
      ']',
      '"open"',
      '(',
      ')',
      '&&',
      '?',
      ':',
      '1',
      '-',
      '!',
      'in',
      '==',
      ' ',
      'taken',
      '\\',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 25 }).map((words) => words.join(' ')),
          fc.string({ maxLength: 80 }),
        ),
        (source) => {
          const typed = readExpression(source, scope);
          expect(
            'code' in typed ? typed.offset >= 0 && typed.offset <= Math.max(600, source.length) : true,
          ).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
