import { expect } from 'vitest';

/*
 * What the tests of the rules use of Vitest, in one process: they are gathered as they are declared, and run one after another up
 * to the first failure. Vitest itself starts a worker for every run, which takes longer than the tables that it runs.
 */

export interface Collected {
  readonly name: string;
  readonly run: () => unknown;
}

/** What a test file gets in place of the module `vitest`, and the tests that it has declared since `take`. */
export function collector() {
  let path: string[] = [];
  let tests: Collected[] = [];

  const describe = (name: string, body: () => void): void => {
    path.push(name);
    body();
    path.pop();
  };
  const test = (name: string, ...rest: readonly unknown[]): void => {
    const run = rest.find((one) => typeof one === 'function') as () => unknown;
    tests.push({ name: [...path, name].join(' > '), run });
  };

  return {
    vitest: {
      expect,
      describe: Object.assign(describe, { each: eachOf(describe) }),
      test: Object.assign(test, { each: eachOf(test) }),
    },
    take: (): readonly Collected[] => {
      const taken = tests;
      tests = [];
      path = [];
      return taken;
    },
  };
}

type Declare = (name: string, ...rest: never[]) => void;

/** `describe.each` and `test.each`: a row that is a list is spread over the arguments. */
function eachOf(declare: Declare) {
  return (rows: readonly unknown[]) =>
    (name: string, ...rest: readonly unknown[]): void => {
      const body = rest.find((one) => typeof one === 'function') as (...row: readonly unknown[]) => unknown;
      for (const row of rows) {
        const run = () => (Array.isArray(row) ? body(...row) : body(row));
        (declare as (name: string, run: () => unknown) => void)(titled(name, row), run);
      }
    };
}

/** The name of a row, for whoever reads which of them has noticed something: as Vitest fills it in, near enough. */
function titled(name: string, row: unknown): string {
  const shows = typeof row === 'object' && row !== null && 'shows' in row ? String(row.shows) : '';
  const members = Array.isArray(row) ? [...row] : [row];
  return name.replaceAll(/\$shows|%[sidoj]/g, (mark) => (mark === '$shows' ? shows : told(members.shift())));
}

function told(member: unknown): string {
  return typeof member === 'object' ? (JSON.stringify(member) ?? '') : String(member);
}
