import { beforeEach, describe, expect, test } from 'vitest';
import { borderScenario } from '../../test/fixtures/border';
import { flowFrom, LostError, type Opened } from './flow';
import { dropHeldPlay, heldPlay, heldPlays, holdPlay } from './held-plays';
import { LoadError } from './load-error';
import { addScenario } from './opened-scenarios';
import { beginPlay, openPlay } from './plays';
import { BehindError, refusalOf } from './saves';

/* These run where there is no database at all, which is what some private windows are. */

const scenario = borderScenario();
const choices = { seed: 5, others: {}, company: { is: 'alone' } } as const;
let key = '';

beforeEach(async () => {
  for (const { id } of heldPlays()) dropHeldPlay(id);
  key = await addScenario(scenario, {});
});

describe('why something could not be stored', () => {
  test.each<[unknown, string]>([
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [new DOMException('', 'SecurityError'), 'blocked'],
    [new DOMException('', 'InvalidStateError'), 'blocked'],
    [new DOMException('', 'UnknownError'), 'blocked'],
    [new BehindError(), 'behind'],
    [new DOMException('', 'DataCloneError'), 'fault'],
    [new DOMException('', 'ConstraintError'), 'fault'],
    [new DOMException('', 'TransactionInactiveError'), 'fault'],
    [new TypeError('Cannot read properties of undefined'), 'fault'],
    [new Error('the scenario has no actor x'), 'fault'],
    ['a word', 'fault'],
    [undefined, 'fault'],
  ])('%s: %s', (error, why) => expect(refusalOf(error)).toBe(why));
});

describe('without storage', () => {
  test('a play that is not there is not called unsaved, but out of reach', async () => {
    expect(await openPlay('0123456789abcdef')).toBe('no-storage');
  });

  test('a play goes on, says that it is blocked, and is kept when another one begins', async () => {
    const first = await beginPlay(key, scenario, 'north', choices);
    const opened = await openPlay(first);
    if (typeof opened === 'string') throw new Error(opened);
    opened.session.send({ do: 'note', note: { reason: 'To be kept.' } });
    opened.session.send({ do: 'commit' });
    await opened.session.leave();
    expect(opened.session.get().saving).toEqual({ state: 'failed', why: 'blocked' });
    expect(heldPlays()).toMatchObject([{ id: first, entry: { title: scenario.about.title, turn: 2 } }]);

    const second = await beginPlay(key, scenario, 'south', choices);
    expect(second).not.toBe(first);
    const again = await openPlay(first);
    if (typeof again === 'string') throw new Error(again);
    expect(again.session.get()).toMatchObject({ seat: 'north', notes: [{ turn: 1, reason: 'To be kept.' }] });
    expect(again.session.get().game.record.turns).toHaveLength(1);
  });

  test('a mistake of ours in opening a play is not taken for a play that is not there', async () => {
    const id = await beginPlay(key, scenario, 'north', choices);
    await beginPlay(key, scenario, 'south', choices);
    await new Promise((done) => setTimeout(done, 0));
    const held = heldPlay(id);
    if (held === undefined) throw new Error('the play is not held');
    const { record: _, ...damaged } = held.play;
    holdPlay({ ...held, play: damaged as typeof held.play });
    await expect(openPlay(id)).rejects.toThrow(TypeError);
  });
});

describe('what the page says when a place cannot be opened', () => {
  test.each<[unknown, string]>([
    [new LostError({ why: 'noStorage', word: 'x' }), 'noStorage'],
    [new TypeError('Failed to fetch'), 'network'],
    [new TypeError('Failed to fetch dynamically imported module: https://example.org/a.js'), 'part'],
    [new TypeError('NetworkError when attempting to fetch resource.'), 'network'],
    [new TypeError('Load failed'), 'network'],
    [new Error('Unable to preload CSS for /assets/a.css'), 'part'],
    [new LoadError('500 Internal Server Error'), 'network'],
    [new TypeError("Cannot read properties of undefined (reading 'turns')"), 'broken'],
    [new Error('no actor north'), 'broken'],
  ])('%s: %s', async (error, why) => {
    const open = async (): Promise<Opened> => {
      throw error;
    };
    const flow = flowFrom({ at: 'shelf' }, open);
    await new Promise<void>((resolve) => flow.subscribe(resolve));
    expect(flow.get()).toMatchObject({ is: 'lost', lost: { why } });
  });
});
