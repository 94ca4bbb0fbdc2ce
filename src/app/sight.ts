import { loadScreen, type Sight } from '../panels/index';
import type { Turn } from '../scenario/index';
import { whenPainted } from './idle';
import { loadPlay, type StoredPlay } from './saves';

type PlayScreen = Sight['screen'];

/**
 * Shows what can be read of a play before the engine and the crisis have come, and resolves when it is painted: whoever opens a play on
 * a slow connection begins to read two seconds sooner. Rejects where that cannot be had, and shows nothing where it is not what the
 * play will begin with.
 */
export async function showSight(
  play: string,
  screen: PlayScreen,
  meanwhile: (sight: Sight) => void,
): Promise<void> {
  const found = loadPlay(play).then((stored) => stored && sightOf(stored, screen));
  const [sight] = await Promise.all([found, loadScreen(`${screen}Sight`)]);
  if (sight === undefined) return;
  meanwhile(sight);
  await new Promise<void>(whenPainted);
}

async function sightOf(
  { entry, play, scenarioKey }: StoredPlay,
  screen: PlayScreen,
): Promise<Sight | undefined> {
  const { title, side, turn } = entry;
  const { ending, told, forkedFrom, words } = play;
  // A fork first says that it is one, and a debrief whose history is shown begins with its contents.
  if (forkedFrom !== undefined || Object.keys(words).length > 0) return undefined;
  if (screen === 'debrief') return ending === undefined ? undefined : { screen, title, side };
  // A crisis from a file has no file of its turns, and is in this browser anyway.
  if (ending !== undefined || told !== undefined || scenarioKey.includes('~')) return undefined;
  const response = await fetch(new URL(`scenarios/${scenarioKey}.turns.json`, document.baseURI));
  const turns: readonly Turn[] = response.ok ? await response.json() : [];
  return turns[turn - 1] && { screen, title, side, turn, turns };
}
