import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, compile, limits, newScenario, parse } from '../../src/scenario/index';
import { openChecker } from '../../src/server/checking/checker';
import { bridgeInWords } from '../fixtures/bridge-in-words';
import { shippedScenarios } from '../shipped';
import { clientOf } from './client';
import { joinClass, makeClass, openServers, type Running } from './running';

const servers = openServers();
let server: Running;
beforeAll(async () => {
  server = await servers.start();
});
afterAll(() => servers.clear());

const { draft } = parse(newScenario('our-crisis'));
if (draft === undefined) throw new Error('the template is a crisis');
const { scenario } = compile(draft);
const text = bundle(draft.document);
const sides = (scenario?.actors ?? []).filter(({ playable }) => playable).map(({ id }) => id);
const choices = { crisis: 'our-crisis', sides, students: 2 };

describe('a class on a crisis that its teacher brought', () => {
  it('plays just that crisis, keeps it when the server is started anew, and takes it along when it is deleted', async () => {
    const place = { folder: `${servers.folder}/own` };
    const before = await servers.start(place);
    const made = await makeClass(before.address, choices, text);
    const [hand] = await joinClass(before.address, made, 1);
    if (hand === undefined) throw new Error('one has joined');
    const edition = JSON.parse(JSON.stringify(scenario));
    expect((await hand.ask(`class/${made.id}/scenario`)).json).toEqual(edition);
    expect((await clientOf(before.address).ask(`class/${made.id}/scenario`)).status).toBe(403);
    await before.stop();
    const after = await servers.start(place);
    for (const client of [hand, made.host]) client.moveTo(after.address);
    expect((await hand.ask(`class/${made.id}/scenario`)).json).toEqual(edition);
    expect((await made.host.ask(`class/${made.id}/export`)).json.edition).toEqual(edition);
    for (let step = 0; step < 2; step++)
      expect(await made.host.send(made.id, { do: 'go-on', table: 'all' })).toMatchObject({ ok: true });
    expect(await made.host.send(made.id, { do: 'resolve-now', table: 'all' })).toMatchObject({ ok: true });
    await expect
      .poll(async () => (await hand.ask(`class/${made.id}/poll`)).json.parts?.seat?.phase)
      .toBe('reveal');
    // Who has the crisis from one class cannot make another of its name alone.
    await expect(makeClass(after.address, choices)).rejects.toThrow(/422 .*no-such-crisis/);
    expect((await made.host.post(`class/${made.id}/delete`, {})).json).toEqual({ ok: true });
    expect((await hand.ask(`class/${made.id}/scenario`)).status).toBe(404);
    await after.stop();
  });

  it('may be on a crisis as long as a shipped one in all its languages', async () => {
    for (const { id, draft: shipped, scenario: one } of shippedScenarios()) {
      const crisis = bundle(shipped.document).replaceAll(id, `our-${id}`);
      const played = one.actors.flatMap(({ id: side, playable }) => (playable ? [side] : []));
      const made = await makeClass(
        server.address,
        { ...choices, crisis: `our-${id}`, sides: played },
        crisis,
      );
      expect(made.id).toMatch(/./);
    }
  });

  it('gives everybody in it the words of each language, and tells all which of them the host chose', async () => {
    const crisis = bundle(bridgeInWords());
    const made = await makeClass(server.address, { ...choices, crisis: 'bridge-at-alder' }, crisis);
    const [hand] = await joinClass(server.address, made, 1);
    if (hand === undefined) throw new Error('one has joined');
    const edition = (await hand.ask(`class/${made.id}/scenario`)).json;
    expect(edition).not.toHaveProperty('words');
    const words = await hand.ask(`class/${made.id}/words/fa`);
    expect(words.json).toMatchObject({ hash: edition.hash, plain: { '/about/title': expect.any(String) } });
    const refused = ['xx', 'turns', '__proto__', '..%2fscenario'].map(
      async (language) => (await hand.ask(`class/${made.id}/words/${language}`)).status,
    );
    expect(await Promise.all(refused)).toEqual([404, 404, 404, 404]);
    expect((await clientOf(server.address).ask(`class/${made.id}/words/fa`)).status).toBe(403);
    expect(await made.host.send(made.id, { do: 'set', reading: 'fa plain' })).toMatchObject({ ok: true });
    await expect
      .poll(async () => (await hand.ask(`class/${made.id}/poll`)).json.parts?.room?.reading)
      .toBe('fa plain');
    for (const reading of ['fa', 'fa loud', '<b> plain', 'fa plain x'])
      expect(await made.host.send(made.id, { do: 'set', reading })).not.toMatchObject({ ok: true });
  });

  it('is not made of a crisis with errors, nor of a text that is too long', async () => {
    const host = clientOf(server.address);
    const ask = async (more: object) => await host.post('class', { choices, wall: host.digest, ...more });
    const wrong = await ask({ crisis: text.replace('"playable": true', '"playable": 3') });
    expect(wrong).toMatchObject({ status: 422, json: { problem: { code: 'bad-crisis' } } });
    expect(wrong.json.problem.details).toEqual([
      expect.stringMatching(/^Line \d+(?: \(.+?\))?: .+ \(E1\d\d\)$/),
    ]);
    const told = async (crisis: string) => {
      const { status, json } = await ask({ crisis });
      return [status, json.problem.code];
    };
    expect(await told(' '.repeat(limits.documentBytes + 1))).toEqual([400, 'malformed']);
    expect(await told(' '.repeat(3 * limits.documentBytes))).toEqual([413, 'too-large']);
  });
});

/** A checker whose threads do this after they have said that they are ready. */
const checkerOf = (codes: string[], patience?: number) =>
  openChecker(() => {
    const code = `const { parentPort } = require('worker_threads');
      parentPort.once('message', () => { ${codes.shift()} });
      parentPort.postMessage('ready');`;
    return new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } });
  }, patience);
const answers = "parentPort.postMessage({ edition: 'the edition' })";

describe('the checking of a crisis', () => {
  it.each([
    ['that never ends', 'for (;;) {}'],
    ['that fills the memory', 'const all = []; for (;;) all.push(new Array(100_000).fill(0));'],
    ['that ends without a word', 'process.exit()'],
  ])('%s is broken off, and the next one goes on', async (_what, code) => {
    const checker = checkerOf([code, answers], 500);
    const both = await Promise.allSettled([checker.check('a'), checker.check('b')]);
    expect(both).toMatchObject([
      { status: 'rejected', reason: { code: 'bad-crisis' } },
      { status: 'fulfilled', value: 'the edition' },
    ]);
  });

  it('lets few wait', async () => {
    const checker = checkerOf(Array.from({ length: 6 }, () => answers));
    const all = await Promise.allSettled(Array.from({ length: 6 }, () => checker.check('a')));
    expect(all.map((one) => (one.status === 'fulfilled' ? 'done' : one.reason.code))).toEqual([
      ...['done', 'done', 'done', 'done'],
      ...['too-many', 'too-many'],
    ]);
  });
});
