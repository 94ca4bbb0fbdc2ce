import { loadBriefScreen, loadPlayScreen } from './later';
import { scenarioFor } from './library';
import type { Route } from './route';
import { loadPlay } from './saves';

/**
 * Begins to load all that a route will need, at once. Each part would else be asked for only when the one before it has come,
 * which on a slow connection is most of the wait. A failure here comes again where the part is needed, and is reported there.
 */
export function prepare(route: Route): void {
  switch (route.at) {
    case 'brief':
      loadBriefScreen().catch(ignore);
      scenarioFor(route.scenario).catch(ignore);
      return;
    case 'room':
    case 'debrief':
      Promise.all([import('./plays'), loadPlayScreen(route.at)]).catch(ignore);
      loadPlay(route.play)
        .then((stored) => stored && scenarioFor(stored.scenarioKey))
        .catch(ignore);
      return;
    case 'shelf':
    case 'record':
    case 'lead':
    case 'join':
    case 'hand':
    case 'class':
    case 'nowhere':
      return;
    default:
      route satisfies never;
  }
}

function ignore(): void {}
