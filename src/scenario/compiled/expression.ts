/**
 * Our own small tree of a checked expression: plain JSON, so that a compiled scenario carries no parser.
 * Every number is a whole number; text stands only for members of closed lists.
 */
export type Expression =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'truth'; readonly value: boolean }
  | { readonly op: 'text'; readonly value: string }
  | { readonly op: 'turn' }
  | { readonly op: 'indicator'; readonly id: string }
  | { readonly op: 'fact'; readonly id: string }
  | { readonly op: 'posture'; readonly actor: string; readonly track: string }
  | { readonly op: 'order'; readonly actor: string; readonly track: string }
  | { readonly op: 'outcome'; readonly actor: string; readonly track: string }
  | { readonly op: 'taken'; readonly actor: string; readonly option: string }
  | { readonly op: 'happened'; readonly inject: string }
  | { readonly op: 'not' | 'negate' | 'abs'; readonly of: Expression }
  | { readonly op: Binary; readonly left: Expression; readonly right: Expression }
  | {
      readonly op: 'if';
      readonly test: Expression;
      readonly yes: Expression;
      readonly no: Expression;
    }
  | { readonly op: 'in'; readonly item: Expression; readonly list: readonly Expression[] };

const binaries = [
  'and',
  'or',
  'equal',
  'unequal',
  'less',
  'at-most',
  'more',
  'at-least',
  'plus',
  'minus',
  'times',
  'divide',
  'remainder',
  'min',
  'max',
] as const;
export type Binary = (typeof binaries)[number];
