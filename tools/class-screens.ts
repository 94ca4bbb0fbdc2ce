import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { planNamed } from '../src/scenario/index';
import { builtCrisis } from '../test/browser/line-of-play';
import { type Client, clientOf } from '../test/server/client';
import type { Screen, Visit } from './screens';

const stages = ['lobby', 'brief', 'turn', 'reveal', 'debrief'] as const;
type Stage = (typeof stages)[number];

/** A class that stands in some stage, with the devices that belong to it. */
interface PhotographedClass {
  readonly id: string;
  readonly code: string;
  readonly host: Client;
  readonly wall: Client;
  readonly hands: readonly Client[];
}

/** Every screen of a class that is photographed, by the name of its picture; a class server must stand behind the page. */
export const classScreens: Readonly<Record<string, Screen>> = {
  'class-new': async (page, visit) => {
    await page.goto(`${visit.address}#/class/new`);
    await page.getByRole('button', { name: visit.words('host.make.go') }).waitFor();
  },
  'class-new-more': async (page, visit) => {
    await page.goto(`${visit.address}#/class/new`);
    await page.locator('.more-choices summary').click();
    await page.getByText(visit.words('host.make.toldInvented')).scrollIntoViewIfNeeded();
  },
  'class-host-lobby': hostAt('lobby', 'host.lobby.heading'),
  'class-host-board': hostAt('turn', 'host.board.heading'),
  'class-host-table': async (page, visit) => {
    await hostAt('turn', 'host.board.heading')(page, visit);
    await page
      .getByRole('button', { name: visit.words('host.board.open') })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    await page.waitForTimeout(500);
  },
  'class-host-debrief': async (page, visit) => {
    await hostAt('debrief', 'host.debriefing.heading')(page, visit);
    await page.locator('.class-figures svg').first().waitFor();
  },
  'class-host-time': hostSheet('turn', 'host.board.heading', 'host.board.all.time'),
  'class-host-absent': hostSheet('debrief', 'host.debriefing.heading', 'host.closing.absent'),
  'class-results': resultsPage,
  'class-results-print': async (page, visit) => {
    await resultsPage(page, visit);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.waitForTimeout(500);
  },
  'class-wall-code': wallAt('lobby', '.wall-letters'),
  'class-wall-public': wallAt('turn', '.wall-tables'),
  'class-wall-reveal': wallAt('reveal', '.wall-reveal'),
  'class-wall-river': wallAt('debrief', '.river-wall svg.river'),
  'class-join': async (page, visit) => {
    await page.goto(`${visit.address}#/join`);
    await page.getByRole('heading', { level: 1, name: visit.words('hand.join.heading') }).waitFor();
  },
  'class-hand-lobby': handAt('lobby'),
  'class-hand-brief': handAt('brief'),
  'class-hand-room': handAt('turn'),
  'class-hand-orders': async (page, visit) => {
    await handAt('turn')(page, visit);
    await openTab(page, visit.words('room.tabs.orders'));
  },
  'class-hand-desk': async (page, visit) => {
    await handAt('turn')(page, visit);
    await openTab(page, visit.words('hand.desk.label'));
  },
  'class-hand-reveal': handAt('reveal'),
  'class-hand-debrief': handAt('debrief'),
  'class-hand-result': async (page, visit) => {
    await handAt('debrief')(page, visit);
    await page.getByRole('button', { name: visit.words('hand.debrief.result') }).click();
    await page.getByRole('dialog').waitFor();
    await page.waitForTimeout(500);
  },
};

/** What a page of the teacher is headed, by its key. */
type Heading = 'host.lobby.heading' | 'host.board.heading' | 'host.debriefing.heading';

function hostAt(stage: Stage, heading: Heading): Screen {
  return async (page, visit) => {
    const { address, words } = visit;
    const { id, host } = await classAt(visit, stage);
    await page.goto(`${address}#/host/${id}/${host.token}`);
    await page.getByRole('heading', { level: 1, name: words(heading) }).waitFor();
    await page.waitForTimeout(1000);
  };
}

/** A page of the teacher with the sheet that a button opens. */
function hostSheet(
  stage: Stage,
  heading: Heading,
  button: 'host.board.all.time' | 'host.closing.absent',
): Screen {
  return async (page, visit) => {
    await hostAt(stage, heading)(page, visit);
    await page
      .getByRole('button', { name: visit.words(button), exact: true })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    await page.waitForTimeout(500);
  };
}

/** The Class page with the file of the class, as its teacher saves it. */
async function resultsPage(page: Page, visit: Visit): Promise<void> {
  await hostAt('debrief', 'host.debriefing.heading')(page, visit);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: visit.words('host.closing.save') }).click();
  const path = await (await saved).path();
  await page.goto(`${visit.address}#/class`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: visit.words('classPage.add.files') }).click();
  await (await chooser).setFiles({
    name: 'a.class.json',
    mimeType: 'application/json',
    buffer: readFileSync(path),
  });
  await page.locator('.class-figures svg.river').first().waitFor();
  await page.waitForTimeout(1000);
}

function wallAt(stage: Stage, part: string): Screen {
  return async (page, visit) => {
    const { address } = visit;
    const { id, wall } = await classAt(visit, stage);
    await page.goto(`${address}#/wall/${id}/${wall.token}`);
    await page.locator(part).waitFor();
    await page.waitForTimeout(1500);
  };
}

function handAt(stage: Stage): Screen {
  return async (page, visit) => {
    const { address } = visit;
    const { id, hands } = await classAt(visit, stage);
    await page.goto(`${address}app.webmanifest`);
    await page.evaluate(([key, token]) => localStorage.setItem(key, token), [
      `demarche:class:${id}`,
      hands[0]?.token ?? '',
    ] as const);
    await page.goto(`${address}#/hand/${id}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(1500);
  };
}

async function openTab(page: Page, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name });
  if (await tab.isVisible()) await tab.click();
}

const classes = new Map<Stage, Promise<PhotographedClass>>();

/** The class of a stage; all pictures of a run share it. */
function classAt(visit: Visit, stage: Stage): Promise<PhotographedClass> {
  const found = classes.get(stage) ?? leadTo(visit, stage);
  classes.set(stage, found);
  return found;
}

async function leadTo(visit: Visit, stage: Stage): Promise<PhotographedClass> {
  const made = await gather(visit);
  const first = 1 + (planNamed(builtCrisis(), visit.plan)?.first ?? 0);
  for (const next of stages.slice(1, stages.indexOf(stage) + 1)) await lead(made, next, first);
  return made;
}

/** Five students at two tables, in the lobby. */
async function gather({ address, language, plan }: Visit): Promise<PhotographedClass> {
  const [host, wall] = [clientOf(address), clientOf(address)];
  const choices = {
    ...{ crisis: 'iran-pakistan-2024', sides: ['iran', 'pakistan'], students: 6, tables: 2 },
    ...{ letters: 'approved', minutes: 60 },
    ...(plan === undefined ? {} : { plan }),
  };
  const { json, status } = await host.post('class', { choices, wall: wall.digest });
  if (status !== 200) throw new Error(`the class could not be made: ${JSON.stringify(json)}`);
  if (language !== 'en') await host.send(json.id, { do: 'set', reading: `${language} plain` });
  const hands: Client[] = [];
  for (let count = 0; count < 5; count++) {
    const hand = clientOf(address);
    await hand.send(json.id, { do: 'join' });
    hands.push(hand);
  }
  return { id: json.id, code: json.code, host, wall, hands };
}

/** One more turn, in which one table does as history did, and one does not. */
async function playOn(
  { id, host, hands }: Pick<PhotographedClass, 'id' | 'host' | 'hands'>,
  turn: number,
): Promise<void> {
  await host.send(id, { do: 'go-on', table: 'all' });
  const orders = builtCrisis().history.find((line) => line.turn === turn - 1)?.orders ?? {};
  for (const hand of hands.slice(0, 3)) {
    for (const [track, option] of Object.values(orders).flatMap((own) => Object.entries(own)))
      await hand.send(id, { do: 'propose', turn, track, option });
    await hand.send(id, { do: 'commit', turn });
  }
  await host.send(id, { do: 'resolve-now', table: 'all' });
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

/** From one stage to the next; `turn` is the first that is decided. */
async function lead({ id, host, hands }: PhotographedClass, stage: Stage, turn: number): Promise<void> {
  const [head, , , , mate] = hands;
  switch (stage) {
    case 'lobby':
      return;
    case 'brief':
      await host.send(id, { do: 'go-on', table: 'all' });
      await host.send(id, { do: 'show', what: 'public' });
      return;
    case 'turn':
      await host.send(id, { do: 'go-on', table: 'all' });
      await head?.send(id, { do: 'propose', turn, track: 'diplomacy', option: 'ministers-call' });
      await mate?.send(id, { do: 'propose', turn, track: 'message', option: 'stay-silent' });
      await mate?.send(id, { do: 'talk', text: 'I would rather talk to them first.' });
      await head?.send(id, {
        ...{ do: 'letter', to: 'pakistan', text: 'Nothing will cross the border from our side.' },
        promised: { will: 'not-do', what: { kind: 'force' } },
      });
      await host.send(id, { do: 'clock', table: 'all', minutes: 60 });
      await mate?.send(id, { do: 'help', is: true });
      return;
    case 'reveal':
      await host.send(id, { do: 'resolve-now', table: 'all' });
      await host.send(id, { do: 'show', what: 'reveal', table: 1 });
      return;
    case 'debrief':
      for (const next of [turn + 1, turn + 2]) await playOn({ id, host, hands }, next);
      await host.send(id, { do: 'debrief' });
      await host.send(id, { do: 'step', step: 'river', minutes: 5 });
      await host.send(id, { do: 'show', what: 'river' });
      return;
    default:
      stage satisfies never;
  }
}
