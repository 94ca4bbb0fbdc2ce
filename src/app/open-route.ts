import type { SaveEntry, ShelfEntry, Sight } from '../panels/index';
import { LostError, type Opened } from './flow';
import { heldPlays } from './held-plays';
import { loadBriefScreen, loadClassPage, loadPlayScreen } from './later';
import { listCrises, scenarioFor } from './library';
import { keepMasked } from './masked-crises';
import { takeMessage } from './messages';
import { wantedPageLanguage } from './page-language';
import { prepare } from './prepare';
import { hashOf, type RecordRoute, type Route } from './route';
import { listPlays } from './saves';
import { showSight } from './sight';

/** Makes a route ready to be shown; throws LostError for one that leads nowhere. Loads the engine only for routes that need it. */
export async function openRoute(route: Route, meanwhile?: (sight: Sight) => void): Promise<Opened> {
  // A failure here comes again below, and is reported there.
  if (meanwhile && (route.at === 'room' || route.at === 'debrief')) {
    await showSight(route.play, route.at, meanwhile).catch(() => undefined);
  }
  prepare(route);
  switch (route.at) {
    case 'shelf':
      return openShelf();
    case 'brief':
      return openBrief(route.scenario, route.seat);
    case 'room':
    case 'debrief':
      return openPlay(route.play, route.at);
    case 'record':
      return openRecord(route);
    case 'lead':
      return (await import('./lead')).openLead(route.page, route.words);
    case 'join':
    case 'hand':
      return (await import('./class-screens')).openClass(route);
    case 'class':
      return openClass(route.code);
    case 'nowhere':
      throw new LostError({ why: 'unknown', word: route.hash });
    default:
      return route satisfies never;
  }
}

async function openShelf(): Promise<Opened> {
  const [listing, stored] = await Promise.all([
    listCrises(wantedPageLanguage()),
    listPlays().catch(() => undefined),
  ]);
  const saves = withHeld(stored)?.map((save) => namedAs(save, listing.entries));
  const problem = takeMessage();
  return { screen: 'shelf', listing, saves, ...(problem ? { problem } : {}) };
}

/** The saved plays, and before them those that could not be saved; neither, where the browser lets nothing be read. */
function withHeld(stored: readonly SaveEntry[] | undefined): readonly SaveEntry[] | undefined {
  const held = heldPlays().map(({ id, scenarioKey, entry, time }) => ({
    ...entry,
    id,
    crisis: scenarioKey,
    time,
  }));
  if (stored === undefined && held.length === 0) return undefined;
  const others = (stored ?? []).filter(({ id }) => !held.some((one) => one.id === id));
  return [...held, ...others];
}

/** A saved play under the names that its crisis has on the shelf, which may be in another language than the play was kept in. */
function namedAs(save: SaveEntry, entries: readonly ShelfEntry[]): SaveEntry {
  const crisis = entries.find(({ key }) => key === save.crisis);
  const side = crisis?.sides.find(({ code }) => code === save.side.code);
  return crisis === undefined || side === undefined ? save : { ...save, title: crisis.title, side };
}

async function openClass(code: string | undefined): Promise<Opened> {
  const desk = await loadClassPage();
  return { screen: 'classPage', desk, ...(code === undefined ? {} : { code }) };
}

async function openBrief(key: string, seat: string): Promise<Opened> {
  const [scenario] = await Promise.all([scenarioFor(key), loadBriefScreen()]);
  if (!scenario) throw new LostError({ why: 'noScenario', word: key });
  const actor = scenario.actors.find(({ id, playable }) => id === seat && playable);
  if (!actor) throw new LostError({ why: 'noSeat', word: seat });
  const { readyWords } = await import('./words');
  await readyWords(scenario);
  return { screen: 'brief', key, scenario, actor };
}

async function openPlay(play: string, screen: 'room' | 'debrief'): Promise<Opened> {
  const plays = await import('./plays');
  const opened = await plays.openPlay(play);
  if (opened === 'no-play') throw new LostError({ why: 'noPlay', word: play });
  if (opened === 'no-storage') throw new LostError({ why: 'noStorage', word: play });
  if (opened === 'no-scenario') throw new LostError({ why: 'noScenario', word: play });
  const { view, brokenOff, passing } = opened.session.get();
  // A debrief before the end would tell how history went on; and a play that its class has left has nothing but its debrief.
  const isOver = view.phase === 'over' && passing?.isTogether !== false;
  const isLeft = brokenOff !== undefined && brokenOff.by === undefined;
  const shown = isLeft ? 'debrief' : brokenOff !== undefined || isOver ? screen : 'room';
  if (shown !== screen) history.replaceState(null, '', hashOf({ at: shown, play }));
  const { scenario, reading } = opened.session.get();
  const [{ readyWords, readyMask }, { isMasked }] = await Promise.all([
    import('./words'),
    import('../session/index'),
  ]);
  const masked = isMasked(opened.session.get());
  keepMasked(opened.scenarioKey, masked);
  await Promise.all([
    loadPlayScreen(shown, passing !== undefined),
    masked ? readyMask(scenario) : readyWords(scenario, reading),
  ]);
  const notice = takeMessage()?.sentence;
  return { screen: shown, ...opened, ...(notice === undefined ? {} : { notice }) };
}

/** A play that came as a link becomes a play of this browser, and the address says so, so that a reload does not take it twice. */
async function openRecord(route: RecordRoute): Promise<Opened> {
  const { openLink } = await import('./opening');
  const play = await openLink(route);
  history.replaceState(null, '', hashOf(play === undefined ? { at: 'shelf' } : { at: 'room', play }));
  return play === undefined ? openShelf() : openPlay(play, 'room');
}
