import { Scorm12API } from 'scorm-again';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { borderScenario } from '../../../test/fixtures/border';
import { decodeSuspended } from '../../course/index';
import { beginLocal, resumeLocal, type SaveStore, type Session } from '../../session/index';
import { act, read } from './ask';
import { linkCourse } from './course-link';
import type { ScormApi } from './find-api';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const scenario = borderScenario();
const nowhere: SaveStore = { save: async () => {} };
const crisis = scenario.about.id;
const mark = '0123456789abcdef'.repeat(2);
const start = 1_760_000_000_000;

/** A course system of others' making, as if the student had left this in it. */
function system(core: Readonly<Record<string, string>> = {}, suspended = ''): Scorm12API {
  const api = new Scorm12API({ autocommit: false, logLevel: 5 });
  api.loadFromJSON({ cmi: { core, suspend_data: suspended } }, '');
  return api;
}

function began(id = '0123456789abcdef', seed = 5): Session {
  return beginLocal({ id, scenario, seat: 'north', seed, others: {}, mark, store: nowhere });
}

function link(api: ScormApi, now = () => start) {
  return linkCourse(api, crisis, now);
}

const play = (api: Scorm12API) => decodeSuspended(api.cmi.suspend_data, scenario);

describe('a visit', () => {
  test('begins, is incomplete, and keeps every turn at once, words after a while, and the rest at its end', () => {
    const api = system();
    const commit = vi.spyOn(api, 'LMSCommit');
    let now = start;
    const visit = link(api, () => now);
    expect(visit.get()).toMatchObject({ link: 'open', isCompleted: false });
    expect(api.cmi.core.lesson_status).toBe('incomplete');
    const session = began();
    visit.follow(session);
    vi.runAllTimers();
    expect(play(api)).toMatchObject({ id: '0123456789abcdef', time: start / 1000 });
    const before = commit.mock.calls.length;
    session.send({ do: 'choose', track: 'military', option: 'raise-alert' });
    session.send({ do: 'note', note: { reason: 'Be' } });
    vi.advanceTimersByTime(1000);
    expect(commit.mock.calls.length).toBe(before);
    vi.advanceTimersByTime(5000);
    expect(play(api)).toMatchObject({ play: { draftNote: { reason: 'Be' } } });
    session.send({ do: 'note', note: { reason: 'Because.' } });
    now += 65_500;
    session.send({ do: 'commit' });
    vi.advanceTimersByTime(0);
    expect(play(api)).toMatchObject({ play: { notes: [{ turn: 1, reason: 'Because.' }] } });
    session.send({ do: 'write', question: 'intended', text: 'Quiet.' });
    visit.end();
    expect(play(api)).toMatchObject({ play: { words: { intended: 'Quiet.' } } });
    expect(api.isTerminated()).toBe(true);
    const { core } = JSON.parse(JSON.stringify(api.cmi));
    expect(core).toMatchObject({ exit: 'suspend', session_time: '00:01:05.5', score: { raw: '' } });
    expect(visit.get()).toEqual({
      link: 'open',
      left: 0,
      isTooLong: false,
      isElsewhere: false,
      isCompleted: false,
    });
  });

  test('says once that the game is over, and never that it is not', () => {
    const api = system();
    const visit = link(api);
    visit.follow(began());
    visit.complete();
    expect(api.cmi.core.lesson_status).toBe('completed');
    expect(visit.get().isCompleted).toBe(true);
    visit.end();
    const later = system({ lesson_status: 'completed' }, api.cmi.suspend_data);
    expect(link(later).get().isCompleted).toBe(true);
    expect(later.cmi.core.lesson_status).toBe('completed');
  });

  test('finds what an earlier one left, which a new game replaces only with its first turn', () => {
    const first = system();
    const one = link(first);
    one.follow(began());
    one.end();
    const second = system({ lesson_status: 'incomplete', entry: 'resume' }, first.cmi.suspend_data);
    const visit = link(second);
    expect(visit.suspended).toBe(first.cmi.suspend_data);
    const session = began('fedcba9876543210', 6);
    visit.follow(session);
    vi.runAllTimers();
    expect(play(second)).toMatchObject({ id: '0123456789abcdef' });
    session.send({ do: 'commit' });
    vi.runAllTimers();
    expect(play(second)).toMatchObject({ id: 'fedcba9876543210' });
  });

  test('leaves a fork out, and says so', () => {
    const api = system();
    const visit = link(api);
    const session = began();
    session.send({ do: 'commit' });
    visit.follow(session);
    vi.runAllTimers();
    const kept = api.cmi.suspend_data;
    const { game, draft, draftNote } = session.get();
    const forkedFrom = { turn: 1, seat: 'north', track: 'military', option: 'hold' } as const;
    const fork = { id: 'fedcba9876543210', seat: 'north', record: game.record, draft, draftNote };
    const saved = { ...fork, notes: [], words: {}, forkedFrom };
    visit.follow(resumeLocal(scenario, saved, nowhere).session);
    visit.complete();
    vi.runAllTimers();
    expect(visit.get()).toMatchObject({ isElsewhere: true, isCompleted: false });
    expect(api.cmi.suspend_data).toBe(kept);
    visit.follow(session);
    expect(visit.get().isElsewhere).toBe(false);
  });

  test.each(['review', 'browse'])('for %s reads, and writes nothing', (mode) => {
    const api = system({ lesson_mode: mode, lesson_status: 'passed' }, 'D1.x');
    const set = vi.spyOn(api, 'LMSSetValue');
    const visit = link(api);
    expect(visit.get().link).toBe('review');
    expect(visit.suspended).toBe('D1.x');
    const session = began();
    visit.follow(session);
    session.send({ do: 'commit' });
    vi.runAllTimers();
    visit.complete();
    visit.end();
    expect(set).not.toHaveBeenCalled();
  });
});

describe('a course that refuses', () => {
  test('gives its code and its words', () => {
    const notBegun = { code: '301', said: 'Not initialized' };
    expect(act(system(), 'keep')).toEqual({ refusal: { step: 'keep', ...notBegun } });
    expect(read(system(), 'cmi.suspend_data')).toEqual({ refusal: { step: 'read', ...notBegun } });
  });

  test('to begin is told, and is given nothing', () => {
    const api = system();
    vi.spyOn(api, 'LMSInitialize').mockReturnValue('false');
    const visit = link(api);
    expect(visit.get()).toMatchObject({
      link: 'refused',
      refusal: { what: 'begin', code: '', said: '' },
    });
    const set = vi.spyOn(api, 'LMSSetValue');
    visit.follow(began());
    vi.runAllTimers();
    visit.complete();
    visit.end();
    expect(set).not.toHaveBeenCalled();
  });

  test('although the visit has begun already goes on with it', () => {
    const api = system();
    api.LMSInitialize('');
    expect(link(api).get().link).toBe('open');
  });

  test('to keep a turn is told, and given it again with the next', () => {
    const api = system();
    const visit = link(api);
    const session = began();
    visit.follow(session);
    vi.runAllTimers();
    const refuse = vi.spyOn(api, 'LMSCommit').mockReturnValue('false');
    session.send({ do: 'commit' });
    vi.runAllTimers();
    expect(visit.get().refusal).toMatchObject({ what: 'keep' });
    refuse.mockRestore();
    session.send({ do: 'commit' });
    vi.runAllTimers();
    expect(visit.get()).not.toHaveProperty('refusal');
    expect(play(api)).toMatchObject({ play: { record: { turns: { length: 2 } } } });
  });

  test.each<[string, unknown, string]>([
    ['an error', new Error('closed'), 'closed'],
    ['a text', 'closed', 'closed'],
    ['nothing', undefined, 'undefined'],
    ['what cannot be made a text', Object.create(null), ''],
    ['an error without words', Object.assign(new Error('x'), { message: Object.create(null) }), ''],
  ])('by throwing %s is told', (_, thrown, said) => {
    const api = system();
    vi.spyOn(api, 'LMSCommit').mockImplementation(() => {
      throw thrown;
    });
    expect(act(api, 'keep')).toEqual({ refusal: { step: 'keep', code: '', said } });
  });

  test('by throwing at every call stops nothing', () => {
    const thrown = () => {
      throw new Error('line one\nline\u202e two'.padEnd(500, '.'));
    };
    const api = new Proxy({} as ScormApi, { get: () => thrown });
    const visit = link(api);
    expect(visit.get()).toMatchObject({ link: 'refused', refusal: { what: 'begin', code: '' } });
    expect(visit.get().refusal?.said).toMatch(/^line one line two\.+$/);
    expect(visit.get().refusal?.said.length).toBe(200);
    const session = began();
    visit.follow(session);
    session.send({ do: 'commit' });
    vi.runAllTimers();
    visit.complete();
    visit.end();
    expect(session.get().game.record.turns).toHaveLength(1);
  });
});
