import { afterEach, describe, expect, test } from 'vitest';
import { cuttable, type KeptClass, keepClass } from '../../../test/fixtures/kept-class';
import { twoNeighbours } from '../../../test/fixtures/two-neighbours';
import { type Hand, openHand } from './hand';
import { forgetUnanswered, openUnanswered, type TextShelf } from './unanswered';

const id = '0011223344556677';
const day = 86_400_000;
const now = () => 1_000 * day;

/** What a browser keeps, as a map. */
function shelfOf(kept = new Map<string, string>()): TextShelf & { readonly kept: Map<string, string> } {
  return {
    kept,
    names: () => [...kept.keys()],
    get: (name) => kept.get(name) ?? null,
    put: (name, text) => void kept.set(name, text),
    remove: (name) => void kept.delete(name),
  };
}

const refusing: TextShelf = {
  names: () => {
    throw new DOMException('no', 'SecurityError');
  },
  get: () => null,
  put: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
  remove: () => undefined,
};

const opened: Hand[] = [];
afterEach(() => {
  for (const hand of opened.splice(0)) hand.leave();
});

/** A hand of a class that is deliberating, whose pages can be opened one after the other. */
async function handOf() {
  const lesson = keepClass(twoNeighbours, { students: 2, tables: 1, letters: 'free' });
  const link = await lesson.join('one');
  await lesson.join('two');
  for (let times = 0; times < 2; times += 1) await lesson.host({ do: 'go-on', table: 'all' });
  const page = (shelf: TextShelf) => {
    const cut = cuttable(link);
    const hand = openHand(cut, openUnanswered(shelf, id, now));
    opened.push(hand);
    return { cut, hand };
  };
  return { lesson, page };
}

const saidBy = ({ kept }: KeptClass) => ({
  talk: kept.get().tables[0]?.seats.flatMap(({ talk }) => talk.map(({ text }) => text)),
  note: kept.get().hands[0]?.notes[0]?.reason,
});

describe('what a hand has said and nobody has answered', () => {
  test('is said by the next page, once, in its order and at its latest, though the first page says it too', async () => {
    const { lesson, page } = await handOf();
    const shelf = shelfOf();
    const first = page(shelf);
    first.cut.cut();
    first.hand.say({ do: 'talk', text: 'one' });
    first.hand.say({ do: 'note', turn: 1, reason: 'Bec' });
    first.hand.say({ do: 'note', turn: 1, reason: 'Because' });
    first.hand.say({ do: 'talk', text: 'two' });
    first.hand.say({ do: 'note', turn: 1, reason: 'Because it is just' });
    expect(shelf.kept.size).toBe(1);
    const second = page(shelf);
    expect(second.hand.get()?.talking.map(({ text }) => text)).toEqual(['one', 'two']);
    await second.hand.settled();
    await first.cut.mend();
    await first.hand.settled();
    expect(saidBy(lesson)).toEqual({ talk: ['one', 'two'], note: 'Because it is just' });
    expect(shelf.kept.size).toBe(0);
  });

  test('is told as refused where the room has gone on, and then forgotten', async () => {
    const { lesson, page } = await handOf();
    const shelf = shelfOf();
    const first = page(shelf);
    first.cut.cut();
    first.hand.say({ do: 'ready', turn: 1, is: true });
    await lesson.host({ do: 'resolve-now', table: 'all' });
    await lesson.host({ do: 'go-on', table: 'all' });
    const second = page(shelf);
    await second.hand.settled();
    expect(second.hand.get()?.refused?.why).toBe('wrong-turn');
    expect(shelf.kept.size).toBe(0);
  });

  test('does without a browser that keeps nothing', async () => {
    const { lesson, page } = await handOf();
    const { hand } = page(refusing);
    hand.say({ do: 'talk', text: 'heard' });
    await hand.settled();
    expect(saidBy(lesson).talk).toEqual(['heard']);
    forgetUnanswered(refusing, id);
  });
});

describe('what a browser has kept', () => {
  const record = (at: number, text: string) =>
    JSON.stringify({
      at,
      said: [{ number: { device: 'a'.repeat(16), count: 1 }, message: { do: 'talk', text } }],
    });
  const textsIn = (shelf: TextShelf, of = id) =>
    openUnanswered(shelf, of, now).before.map(({ message }) => 'text' in message && message.text);

  test('is taken over by the next page of the same class, the oldest first', () => {
    const other = 'f'.repeat(16);
    const shelf = shelfOf(
      new Map([
        [`demarche:said:${id}:b`, record(now() - 1, 'late')],
        [`demarche:said:${id}:c`, record(now() - 2, 'early')],
        [`demarche:said:${other}:d`, record(now() - 3, 'elsewhere')],
      ]),
    );
    expect(textsIn(shelf)).toEqual(['early', 'late']);
    expect(shelf.kept.size).toBe(2);
    expect(textsIn(shelf)).toEqual(['early', 'late']);
    forgetUnanswered(shelf, id);
    expect(textsIn(shelf)).toEqual([]);
    expect(textsIn(shelf, other)).toEqual(['elsewhere']);
  });

  test.each([
    ['too old', record(now() - 31 * day, 'old')],
    ['none of ours', '{"at":1,"said":[{"message":{"do":"close"}}]}'],
    ['no JSON', '{'],
    ['longer than it may be', JSON.stringify({ at: now(), said: Array(301).fill({}) })],
  ])('is thrown away where it is %s', (_, text) => {
    const shelf = shelfOf(
      new Map([
        [`demarche:said:${'f'.repeat(16)}:a`, text],
        ['another', 'stays'],
      ]),
    );
    expect(textsIn(shelf)).toEqual([]);
    expect([...shelf.kept]).toEqual([['another', 'stays']]);
  });

  test('is bounded', () => {
    const shelf = shelfOf();
    const unanswered = openUnanswered(shelf, id, now);
    const say = (text: string) => ({ number: unanswered.next(), message: { do: 'talk', text } as const });
    unanswered.keep([say('word')]);
    expect(shelf.kept.size).toBe(1);
    unanswered.keep(Array.from({ length: 300 }, () => say('word '.repeat(400))));
    expect(shelf.kept.size).toBe(0);
    unanswered.keep(Array.from({ length: 400 }, () => say('word')));
    expect(textsIn(shelf)).toHaveLength(300);
  });
});
