import { loadScreen, type Sight } from '../panels/index';
import type { Turn } from '../scenario/index';
import { whenPainted } from './idle';
import { wantedWording } from './reading-choice';
import { loadPlay } from './saves';
import { sightOf } from './sight-of';

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
  const found = loadPlay(play).then(
    (stored) => stored && sightOf(stored, screen, loadTurns, wantedWording(stored.play.reading)),
  );
  const [sight] = await Promise.all([found, loadScreen(`${screen}Sight`)]);
  if (sight === undefined) return;
  meanwhile(sight);
  await new Promise<void>(whenPainted);
}

/** What every side is told at the start of each turn, which is a small file of its own. */
async function loadTurns(scenarioKey: string): Promise<readonly Turn[]> {
  const response = await fetch(new URL(`scenarios/${scenarioKey}.turns.json`, document.baseURI));
  return response.ok ? response.json() : [];
}
