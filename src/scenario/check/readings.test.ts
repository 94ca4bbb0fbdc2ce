import { describe, expect, test } from 'vitest';
import { draftOf } from '../../../test/fixtures/border';
import { accounts, disputedBorder } from '../../../test/fixtures/disputed-border';
import { compile } from '../compile/compile';
import { documentSchema } from '../document/schema';
import { formatProblem } from '../problem-text/problem-text';
import { check } from './check';

const { hit, miss } = accounts;
const of = 'north.military';

function compiled(...given: Parameters<typeof disputedBorder>) {
  return compile(draftOf(disputedBorder(...given)));
}

describe('readings of history', () => {
  test('compile to what is disputed of their turn, the one that history follows first', () => {
    const [, turn] = compiled({ [of]: { hit, miss } }).scenario?.history ?? [];
    const [disputed] = turn?.disputed ?? [];
    expect(disputed).toMatchObject({ actor: 'north', track: 'military', option: 'strike' });
    expect(disputed?.readings).toEqual([
      { outcome: 'miss', ...miss },
      { outcome: 'hit', ...hit },
    ]);
  });

  test('leave turns without them as they were', () => {
    expect(compiled().scenario?.history[0]).not.toHaveProperty('disputed');
  });

  test.each<[what: string, readings: Record<string, object>, followed: string, problem: string]>([
    [
      'an outcome that is none',
      { [of]: { miss, split: hit } },
      'miss',
      `E201 history.1.readings.${of}.split`,
    ],
    [
      'a track without an order',
      { 'south.military': accounts },
      'miss',
      'E206 history.1.readings.south.military.miss',
    ],
    ['a single account', { [of]: { miss } }, 'miss', `E223 history.1.readings.${of}`],
    [
      'accounts without the one that history follows',
      { [of]: { miss, hit: miss } },
      'camp',
      `E223 history.1.readings.${of}`,
    ],
  ])('are refused with %s', (_, readings, followed, problem) => {
    const { problems } = compiled(readings, followed);
    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toContain(problem);
  });

  test('are refused without a claimant, and without sources', () => {
    const parsed = (account: object) =>
      documentSchema.safeParse(disputedBorder({ [of]: { miss, hit: account } }));
    expect(parsed(hit).success).toBe(true);
    expect(parsed({ text: hit.text, sources: hit.sources }).success).toBe(false);
    expect(parsed({ text: hit.text, claimant: hit.claimant, sources: [] }).success).toBe(false);
  });

  test('have an end, since each is a line to play', () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`north.track${at}`, { hit, miss }]),
    );
    const { problems } = compiled(many);
    const just = Object.fromEntries(Object.entries(many).slice(0, 30));
    expect(compiled(just).problems.filter(({ facts }) => facts.why === 'many')).toEqual([]);
    expect(problems.filter(({ code, facts }) => code === 'E223' && facts.why === 'many')).toHaveLength(1);
  });

  test('may not rest on the same sources in another order', () => {
    const sources = (ids: readonly string[]) => ({ sources: ids });
    const both = { miss: { ...miss, ...sources(['S1', 'S2']) }, hit: { ...hit, ...sources(['S2', 'S1']) } };
    const draft = draftOf(disputedBorder({ [of]: both }));
    const { scenario } = compile(draft);
    if (scenario === undefined) throw new Error('the border does not compile');
    expect(check(draft, scenario).filter(({ code }) => code === 'W141')).toHaveLength(1);
  });

  test.each<[what: string, sources: readonly string[], codes: readonly string[]]>([
    ['of their own', ['S2'], []],
    ['of which one is shared', ['S1', 'S2'], []],
    ['that are the same', ['S1'], [`W141 history.1.readings.${of}.hit.sources`]],
    ['that are not listed', ['S9'], [`W118 history.1.readings.${of}.hit.sources.0`]],
  ])('may name sources %s', (_, sources, codes) => {
    const draft = draftOf(disputedBorder({ [of]: { miss, hit: { ...hit, sources } } }));
    const { scenario, problems } = compile(draft);
    if (scenario === undefined) throw new Error(problems.map(formatProblem).join('\n'));
    const told = check(draft, scenario).filter(({ path }) => path[0] === 'history');
    expect(told.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(codes);
  });
});
