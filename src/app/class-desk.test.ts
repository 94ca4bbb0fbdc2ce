import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../test/fixtures/border';
import { playOut } from '../../test/fixtures/plays';
import { finish, recordCheckerOf } from '../analysis/index';
import { countPlays } from '../debrief/index';
import { encodeLink } from '../engine/index';
import { encodeResult, gather, readResults, type Source } from '../session/index';
import type { FromWorker, ToWorker } from './channel';
import { openClassDesk } from './class-desk';
import type { StoredClass } from './class-store';
import type { IntakeJob, IntakeReport } from './intake-work';

const scenario = borderScenario();
const check = recordCheckerOf(scenario);
const games = [1, 2, 3].map((seed) => playOut(scenario, seed, 'weights'));

function code(at: number, name: string): string {
  const record = games[at]?.record;
  if (record === undefined) throw new Error('there is no such game');
  const encoded = encodeResult({
    ...{ link: encodeLink(record), seat: 'north', mark: `${at}`.repeat(32), name, notes: [], words: {} },
  });
  if ('problem' in encoded) throw new Error(encoded.problem.code);
  return encoded.code;
}

/** Does the work of the worker at once, or when it is told to, and answers as the worker does. */
class Hand extends EventTarget {
  readonly waiting: (() => void)[] = [];
  isSlow = false;

  postMessage(message: ToWorker<IntakeJob>): void {
    if (message.say !== 'start') return;
    const { number, asked } = message;
    const work = () => this.say({ number, told: reportOf(asked), isLast: true });
    if (this.isSlow) this.waiting.push(work);
    else queueMicrotask(work);
  }

  terminate(): void {}

  say(data: FromWorker<IntakeReport, never>): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function reportOf(job: IntakeJob): IntakeReport {
  if (job.do === 'read') {
    const isCrisis = ({ text }: Source) => text.startsWith('a crisis');
    const texts = job.texts.filter((one) => !isCrisis(one));
    return { do: 'read', intake: finish(readResults(texts)), crises: job.texts.filter(isCrisis) };
  }
  if (job.do === 'look') return { do: 'look', codes: [] };
  if (job.do === 'count') return { do: 'count', counted: countPlays(job.scenario, job.plays, job.names) };
  return { do: 'gather', gathered: finish(gather(job.scenario, check, job.found)) };
}

function open(stored: readonly StoredClass[] = [], isHere = true) {
  const hand = new Hand();
  let ids = 0;
  const desk = openClassDesk({
    stored,
    startWorker: () => hand as unknown as Worker,
    newId: () => `class-${++ids}`,
    now: () => 0,
    scenarioOf: async (crisis) => (isHere && crisis === scenario.about.id ? scenario : undefined),
    openCrisis: async ({ text }) => {
      if (text !== 'a crisis') return { said: ['It has an error.', 'Line 1: no.'] };
      isHere = true;
      return { title: scenario.about.title };
    },
    titleOf: (crisis) => (crisis === scenario.about.id ? scenario.about.title : crisis),
  });
  return { hand, desk, acts: desk.acts, id: () => desk.get().shown[0]?.id ?? '' };
}

const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setTimeout(done, 0));
};

function namesIn(
  { desk }: Pick<ReturnType<typeof open>, 'desk'>,
  place = 0,
): readonly string[] | string | undefined {
  const sorting = desk.get().shown[place]?.sorting;
  return sorting?.is === 'sorted' ? sorting.gathered.members.map(({ play }) => play.name) : sorting?.is;
}

describe('the classes on the page', () => {
  test('take a crisis that was missing, and sort what waited for it', async () => {
    const page = open([], false);
    page.acts.addText(page.id(), 'Pasted', `${code(0, 'Anna')}`);
    await settled();
    expect(namesIn(page)).toBe('no-scenario');
    page.acts.addText(page.id(), 'bad.crisis.json', 'a crisis with errors');
    await settled();
    expect(page.desk.get()).toMatchObject({
      opened: [],
      problems: [{ code: 'crisis', said: ['It has an error.', 'Line 1: no.'] }],
    });
    page.acts.addText(page.id(), 'our.crisis.json', 'a crisis');
    await settled();
    expect(namesIn(page)).toEqual(['Anna']);
    expect(page.desk.get()).toMatchObject({ opened: [scenario.about.title], problems: [] });
  });

  test('begin with one that is empty, and take what is pasted once', async () => {
    const page = open();
    expect(namesIn(page)).toBe('empty');
    page.acts.addText(page.id(), 'Pasted', `${code(0, 'Anna')}\n${code(1, 'Ben')}\nDR1-broken`);
    await settled();
    expect(namesIn(page)).toEqual(['Anna', 'Ben']);
    expect(page.desk.get()).toMatchObject({
      added: { fresh: 2, known: 0 },
      problems: [{ code: 'result-code' }],
    });
    page.acts.addText(page.id(), 'Pasted', `${code(1, 'Ben')}\n${code(2, 'Cem')}`);
    await settled();
    expect(namesIn(page)).toEqual(['Anna', 'Ben', 'Cem']);
    expect(page.desk.get()).toMatchObject({ added: { fresh: 1, known: 1 }, problems: [] });
  });

  test('remove the result that was meant, also while others are still being sorted', async () => {
    const page = open();
    page.acts.addText(page.id(), 'Pasted', [0, 1, 2].map((at) => code(at, 'ABC'[at] ?? '')).join('\n'));
    await settled();
    // The list that is seen is still the old one when the second is pressed.
    page.acts.remove(page.id(), [0]);
    page.acts.remove(page.id(), [1]);
    await settled();
    expect(namesIn(page)).toEqual(['C']);
  });

  test('stop when they are told to, and go on when they are asked', async () => {
    const page = open();
    page.hand.isSlow = true;
    page.acts.addText(page.id(), 'Pasted', code(0, 'Anna'));
    page.acts.stop();
    for (const work of page.hand.waiting.splice(0)) work();
    await settled();
    expect(page.desk.get()).not.toHaveProperty('work');
    expect(namesIn(page)).toBe('empty');
    page.hand.isSlow = false;
    page.acts.addText(page.id(), 'Pasted', code(0, 'Anna'));
    await settled();
    page.hand.isSlow = true;
    page.acts.sortAgain(page.id());
    await settled();
    page.acts.stop();
    expect(namesIn(page)).toBe('stopped');
    page.hand.isSlow = false;
    page.acts.sortAgain(page.id());
    await settled();
    expect(namesIn(page)).toEqual(['Anna']);
  });

  test('say that the worker broke off, and can be sorted again', async () => {
    const page = open();
    page.hand.isSlow = true;
    page.acts.addText(page.id(), 'Pasted', code(0, 'Anna'));
    page.hand.waiting.splice(0)[0]?.();
    await settled();
    page.hand.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    await settled();
    expect(page.desk.get()).toMatchObject({
      fault: 'out of memory',
      shown: [{ sorting: { is: 'stopped' } }],
    });
    page.hand.isSlow = false;
    page.acts.sortAgain(page.id());
    await settled();
    expect(namesIn(page)).toEqual(['Anna']);
  });

  test('say of each code that the camera reads what came of it, and stop no other work for it', async () => {
    const page = open();
    page.hand.isSlow = true;
    page.acts.addText(page.id(), 'Pasted', code(0, 'Anna'));
    const read = page.acts.addScan(page.id(), 'Camera', `${code(1, 'Ben')}\n${code(0, 'Anna')}`);
    page.hand.isSlow = false;
    for (const work of page.hand.waiting.splice(0)) work();
    expect(await read).toEqual({ fresh: ['Ben'], known: ['Anna'], problems: [] });
    expect(await page.acts.addScan(page.id(), 'Camera', 'milk, eggs')).toMatchObject({
      ...{ fresh: [], known: [], problems: [{ code: 'nothing' }] },
    });
    await settled();
    expect(namesIn(page)).toEqual(['Anna', 'Ben']);
  });

  test('take what came with the address only if somebody says so', async () => {
    const page = open();
    page.desk.offer(code(0, 'Anna'), 'Link');
    await settled();
    expect(page.desk.get().offered).toHaveLength(1);
    expect(namesIn(page)).toBe('empty');
    page.acts.answerOffer(false);
    await settled();
    expect(page.desk.get()).not.toHaveProperty('offered');
    expect(namesIn(page)).toBe('empty');
    page.desk.offer(code(0, 'Anna'), 'Link');
    await settled();
    page.acts.answerOffer(true);
    await settled();
    expect(namesIn(page)).toEqual(['Anna']);
  });

  test('stand beside each other, and one that is deleted leaves the other', async () => {
    const page = open();
    page.acts.addText(page.id(), 'Pasted', code(0, 'Anna'));
    await settled();
    page.acts.show(1, undefined);
    const [, second] = page.desk.get().shown;
    page.acts.addText(second?.id ?? '', 'Pasted', code(1, 'Ben'));
    await settled();
    expect([namesIn(page, 0), namesIn(page, 1)]).toEqual([['Anna'], ['Ben']]);
    page.acts.deleteClass(page.id());
    await settled();
    expect(page.desk.get().classes).toHaveLength(1);
    expect(namesIn(page)).toEqual(['Ben']);
    page.acts.deleteClass(page.id());
    await settled();
    expect(namesIn(page)).toBe('empty');
  });

  test('show the crisis with the most results, and another if it is chosen', async () => {
    const page = open();
    page.acts.addText(page.id(), 'Pasted', `${code(0, 'Anna')}\n${code(1, 'Ben')}`);
    await settled();
    const sorted = page.desk.get().shown[0]?.sorting;
    const found = sorted?.is === 'sorted' ? sorted.found : [];
    const strange = found.map((one) => ({ ...one, crisis: { id: 'far-away', edition: '0'.repeat(16) } }));
    const again = open([{ id: 'a', name: '10b', found: [...strange.slice(0, 1), ...found], time: 0 }]);
    await settled();
    expect(again.desk.get().shown).toMatchObject([
      {
        name: '10b',
        crisis: scenario.about.id,
        crises: [{ count: 2 }, { id: 'far-away', title: 'far-away', count: 1 }],
      },
    ]);
    again.acts.showCrisis('a', 'far-away');
    await settled();
    expect(again.desk.get().shown).toMatchObject([{ sorting: { is: 'no-scenario', crisis: 'far-away' } }]);
  });

  test('say that the browser keeps nothing, and go on', async () => {
    const page = open();
    page.acts.rename(page.id(), '10b');
    await settled();
    expect(page.desk.get()).toMatchObject({ unkept: 'blocked', shown: [{ name: '10b' }] });
  });
});
