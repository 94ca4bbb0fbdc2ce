import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterTyping, betweenSentences, silent, tellNow, withNews } from './telling-others';

const none = () => false;

describe('what others did is told', () => {
  test.each<[string, number, number, readonly string[]]>([
    ['at once where it was quiet', 10_000, 0, ['a', 'b']],
    ['not while somebody types', 10_000, 10_000 - afterTyping + 1, []],
    ['again once nobody has typed for a while', 10_000, 10_000 - afterTyping, ['a', 'b']],
  ])('%s', (_, now, typedAt, told) => {
    const telling = withNews(withNews(silent, ['a'], none), ['b'], none);
    expect(tellNow(telling, now, typedAt).told).toEqual(told);
  });

  test('not before the last sentence has been read, and then all of it together', () => {
    const first = tellNow(withNews(silent, ['a'], none), 10_000, 0);
    const more = withNews(withNews(first.telling, ['b'], none), ['c'], none);
    expect(tellNow(more, 10_000 + betweenSentences - 1, 0).told).toEqual([]);
    expect(tellNow(more, 10_000 + betweenSentences, 0).told).toEqual(['b', 'c']);
  });

  test('without what has been overtaken before it could be told', () => {
    const telling = withNews(
      withNews(silent, [1, 20], none),
      [2],
      (later, earlier) => later % 10 === earlier + 1,
    );
    expect(telling.waiting).toEqual([20, 2]);
  });

  test('each thing once, in its order, and never two sentences within five seconds', () => {
    const steps = fc.array(fc.record({ after: fc.nat(4000), happens: fc.nat(2), types: fc.boolean() }));
    fc.assert(
      fc.property(steps, (happenings) => {
        let [telling, now, typedAt, count] = [silent as ReturnType<typeof withNews<number>>, 10_000, 0, 0];
        const told: number[] = [];
        const moments: number[] = [];
        for (const { after, happens, types } of [
          ...happenings,
          { after: 20_000, happens: 0, types: false },
        ]) {
          now += after;
          if (types) typedAt = now;
          for (let at = 0; at < happens; at += 1) {
            telling = withNews(telling, [count], none);
            count += 1;
          }
          const next = tellNow(telling, now, typedAt);
          telling = next.telling;
          told.push(...next.told);
          if (next.told.length > 0) moments.push(now);
        }
        expect(told).toEqual([...Array(count).keys()]);
        expect(moments.every((moment, at) => moment - (moments[at - 1] ?? 0) >= betweenSentences)).toBe(true);
      }),
    );
  });
});
